import { describe, expect, test } from '@jest/globals';
import { hostileText } from '@klippoglim/testkit';
import * as fc from 'fast-check';
import { blocksOf } from '../../src/uptake/blocks.js';
import { extractGoals } from '../../src/uptake/extract-goals.js';
import { words } from './goal-words.js';

function goalsIn(text: string): readonly string[] {
  return extractGoals({ id: 'plan', text }, { words }).map((goal) => goal.text);
}

describe('goals are found in', () => {
  test.each([
    [
      'a list under a heading of goals',
      'Mål\n\n• Alle får vann.\n\n• Alle får lys.\n\nSlutt\n\nTakk.',
    ],
    [
      'a Markdown list, and nothing before it',
      '# Hovedmål\n\nVi vil dette:\n\n- Alle får vann.\n- Alle får lys.',
    ],
    [
      'a list that a sentence announces',
      'Vi fant fram. Målene er:\n\n1. Alle får vann.\n2. Alle får lys.',
    ],
    [
      'a list whose marks are lost',
      'Målene er disse:\n\nAlle skal få vann.\n\nAlle skal få lys.\n\nDet var alt.',
    ],
    [
      'items that ran together',
      'Målene er:\n\nAlle skal få vann. Alle skal få lys.\n\nDet var alt.',
    ],
    ['numbered lines', 'Mål 1: Alle får vann.\n\nNoe annet.\n\nMål 2 – Alle får lys.'],
    ['numbered headings', '# Mål 1: Alle får vann\n\nTekst.\n\n# Mål 2: Alle får lys\n\nTekst.'],
    [
      'headings below a heading of goals',
      '# Prinsipper\n\n## Vann først\n\nTekst.\n\n## Lys så\n\nTekst.',
    ],
    [
      'sentences of a section on goals',
      '# Mål\n\nDet er lenge siden. Alle skal få vann. Når alle skal, går det. Alle skal få lys.',
    ],
  ])('%s', (_, text) => {
    const found = goalsIn(text);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/vann/iu);
    expect(found[1]).toMatch(/lys/iu);
  });
});

test('infinitives that ran together are parted where no word before asks for one', () => {
  expect(
    goalsIn('Vi vil prioritere:\n\nå gi alle vann å gi alle tid til å lese Planen skal leses.'),
  ).toEqual(['å gi alle vann', 'å gi alle tid til å lese']);
});

test('a line break in an item is no part of its text, and of its span', () => {
  const text = 'Mål:\n\n- Alle får\n  vann.\n';
  const [goal] = extractGoals({ id: 'plan', text }, { words });
  expect(goal).toMatchObject({ id: 'plan:1', text: 'Alle får vann.' });
  expect(text.slice(goal!.span!.start, goal!.span!.end)).toBe('Alle får\n  vann.');
});

test('a heading that is a goal has the text below it as its elaboration', () => {
  const text = '# Prinsipper\n\n## Vann først\n\nVann er bra.\n\n## Lys\n\nJa.';
  const [goal] = extractGoals({ id: 'plan', text }, { words });
  expect(goal).toMatchObject({ text: 'Vann først', sectionTitle: 'Prinsipper' });
  expect(text.slice(goal!.elaboration!.start, goal!.elaboration!.end)).toBe('Vann er bra.');
});

test.each([
  ['lists of something else', 'Med på møtet:\n\n- Kari\n- Ola'],
  ['prose outside of a section on goals', '# Innledning\n\nAlle skal få vann.'],
  ['sentences that go on from another', '# Mål\n\nVann er bra. Det skal være kaldt.'],
  ['subordinate clauses', '# Mål\n\nVi avgjør hva alle skal få.'],
  ['nothing', ''],
])('there are no goals in %s', (_, text) => {
  expect(goalsIn(text)).toEqual([]);
});

test('a goal that is said twice counts once', () => {
  expect(goalsIn('Mål:\n\n- Alle får vann.\n- Alle får vann!')).toEqual(['Alle får vann.']);
});

test('an item of a page without punctuation is cut to its first sentence', () => {
  const [goal] = goalsIn(`Mål:\n\n- ${'vann og lys '.repeat(500)}`);
  expect(goal!.split(' ')).toHaveLength(120);
});

test('blocks are in order and do not overlap; spans of goals slice any text to their words', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(hostileText, fc.constantFrom('# Mål\n', '\n\n- ', ' skal ', 'å ', '.\n', ':\n\n')),
      ),
      (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { span } of blocksOf({ text })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
        for (const goal of extractGoals({ id: 'x', text }, { words })) {
          const slice = text.slice(goal.span!.start, goal.span!.end);
          expect(slice.replaceAll(/\s+/gu, ' ').trim()).toBe(goal.text);
        }
      },
    ),
  ));
