import { expect, test } from '@jest/globals';
import { countWordingChanges } from '../../src/wording/count-wording-changes.js';
import { changesOf, fixturePairs, heldOutPairs } from './labelled-pairs.js';

test('every change is counted once, under its type and direction', () => {
  const changes = [...fixturePairs(), ...heldOutPairs()].flatMap(changesOf);
  const counts = countWordingChanges(changes);
  const sum = (numbers: Record<string, number>) =>
    Object.values(numbers).reduce((total, count) => total + count, 0);
  expect(counts.total).toBe(changes.length);
  expect(sum(counts.modality) + sum(counts.number) + sum(counts.actor) + sum(counts.clause)).toBe(
    changes.length,
  );
  expect(counts.modality.softened).toBe(
    changes.filter(({ type, direction }) => type === 'modality' && direction === 'softened').length,
  );
  expect(counts.localClauses).toBe(changes.filter(({ local }) => local === true).length);
  expect(counts.localClauses).toBeGreaterThan(0);
});

test('no changes are zeros, not an absence', () => {
  expect(countWordingChanges([])).toEqual({
    modality: { softened: 0, hardened: 0, reversed: 0, dropped: 0, added: 0 },
    number: { changed: 0, dropped: 0, added: 0 },
    actor: { localized: 0, generalized: 0, dropped: 0, added: 0 },
    clause: { 'left-out': 0, 'put-in': 0, replaced: 0 },
    localClauses: 0,
    total: 0,
  });
});
