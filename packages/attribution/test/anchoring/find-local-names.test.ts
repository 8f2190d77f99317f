import { expect, test } from '@jest/globals';
import { norwegian, norwegianNameWords } from '@klippoglim/languages/norwegian';
import { capitalisedWords } from '../../src/anchoring/capitalised.js';
import { findLocalNames } from '../../src/anchoring/find-local-names.js';
import { scoreNames } from './labelled-names.js';

function namesIn(text: string, sources: readonly string[] = []): string[] {
  return findLocalNames({
    text,
    names: { own: ['Fjordvik'], neighbours: ['Skardal'] },
    words: norwegianNameWords,
    generalNames: capitalisedWords(sources, norwegian),
    language: norwegian,
  }).map(({ name, kind, mentions }) => `${name} ${kind} ${mentions.length}`);
}

test('the labelled names of five fixtures are found, and hardly any other', () => {
  const scores = scoreNames();
  const right = scores.reduce((sum, score) => sum + score.right, 0);
  const wrong = scores.flatMap((score) => score.wrong);
  const missed = scores.flatMap((score) => score.missed);
  expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.95);
  expect(right / (right + missed.length)).toBeGreaterThanOrEqual(0.8);
});

test.each([
  [
    'a place named twice behind a preposition',
    'Det er kø på Brygga. Alle på Brygga vet det.',
    ['Brygga place 2'],
  ],
  ['a place by its ending', 'Vi bygger vei til Torskholmen nå.', ['Torskholmen place 1']],
  [
    'an institution by its noun',
    'Den gamle Solbakken sykehjem er stengt. Nye Solbakken barnehage åpner.',
    ['Solbakken sykehjem institution 1', 'Solbakken barnehage institution 1'],
  ],
  ['another municipality', 'Avtalen med Lauvøy kommune er ny.', ['Lauvøy neighbour 1']],
  [
    'what is joined to a neighbour',
    'Vi deler vakt med Skardal og Lauvøy.',
    ['Skardal neighbour 1', 'Lauvøy neighbour 1'],
  ],
  [
    'the genitive, and the name with kommune',
    'Her er Fjordviks plan. I Fjordvik kommune er den ny.',
    ['Fjordvik own 2'],
  ],
  [
    'the municipality in the name of an institution',
    'Kurset er på Fjordvik bibliotek.',
    ['Fjordvik bibliotek institution 1'],
  ],
  ['nothing at the beginning of a sentence', 'Brygga er stor. Brygga er gammel.', []],
  [
    'no country, product or law',
    'Data lagres i Norge. Vi møtes i Teams, og i Teams igjen. Se i Kommuneloven og i Kommuneloven.',
    [],
  ],
  ['no person', 'Ansvarlig er rektor Jostein Dal. Vi takker Jostein Dal.', []],
  [
    'no word that is written with a small letter too',
    'Møt i Klubben. Alle i Klubben er med i klubben, og klubben er stor.',
    [],
  ],
  ['no abbreviation', 'Arbeidet ligger i IKT. Folk på IKT vet det.', []],
] as const)('finds %s', (_, text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test('a name that the sources have is not local', () => {
  const text = 'Folk i Storbyen venter. Ingen i Storbyen får svar.';
  expect(namesIn(text)).toEqual(['Storbyen place 2']);
  expect(namesIn(text, ['Det er slik i Storbyen.'])).toEqual([]);
});

test('mentions slice to their names', () => {
  for (const { id, found } of scoreNames()) {
    expect({ id, names: found.length > 3 }).toEqual({ id, names: true });
    for (const { mentions } of found) {
      const starts = mentions.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  }
});
