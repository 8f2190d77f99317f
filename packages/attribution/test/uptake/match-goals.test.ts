import { expect, test } from '@jest/globals';
import type { LanguagePack, Passage } from '@klippoglim/core';
import { hostileText } from '@klippoglim/testkit';
import * as fc from 'fast-check';
import { diceOf } from '../../src/uptake/dice.js';
import { indexGoals, matchGoals } from '../../src/uptake/match-goals.js';
import { uptakeDegrees } from '../../src/uptake/model.js';

const language: LanguagePack = {
  tag: 'no',
  version: 1,
  canonical: (word) => (word === 'tenester' ? 'tjenester' : word),
  stem: (word) => word.replace(/(?:er|ene|en|et)$/u, ''),
  functionWords: new Set(['og', 'skal', 'i', 'som', 'er', 'på', 'vi', 'en', 'den', 'av']),
};
const lightWords = ['kommunen', 'alle', 'kartlegge'];

const goal = 'Kommunen skal kartlegge flomutsatte elver og merke badeplasser i alle bygder.';
const source = { id: 'plan', text: `Innledning\n\nVi har mange elver.\n\n- ${goal}\n\nSlutt.` };
const filler =
  'Biblioteket er åpent på lørdager. Skolen har fått nytt tak. Været var dårlig i fjor. Kari leder møtet. Ferga går klokka åtte.';

function degreeIn(target: string, passages: readonly Passage[] = []): string {
  const start = source.text.indexOf(goal);
  const goals = [{ id: 'a', text: goal, span: { start, end: start + goal.length } }];
  const text = `${filler} ${target} ${filler}`;
  const [uptake] = matchGoals({ goals, source, target: { text }, passages, language, lightWords });
  if (uptake!.place !== undefined) {
    const { span, text: words } = uptake!.place;
    expect(text.slice(span.start, span.end)).toBe(words);
  }
  return uptake!.degree;
}

test.each([
  ['verbatim', goal],
  ['verbatim', 'Kommunen skal kartlegge flomutsatte elver og merke badeplasser i mange bygder.'],
  [
    'adapted',
    'Kommunen skal kartlegge flomutsatte elver, bekker og vann og siden merke badeplassene.',
  ],
  ['adapted', 'I alle bygdene merkes badeplasser, og flomutsatte elver skal kommunen kartlegge.'],
  ['mentioned', 'Ved flomutsatte elver står det nå et skilt.'],
  ['absent', 'Kommunen skal være god mot alle.'],
])('%s: %s', (degree, target) => {
  expect(degreeIn(target)).toBe(degree);
});

test('another written form is the same token, not the same word', () => {
  const goals = [{ id: 'a', text: 'Gode tjenester og trygge veier og åpne dører' }];
  const target = { text: 'Gode tenester og trygge veier og åpne dører.' };
  const [uptake] = matchGoals({ goals, source, target, passages: [], language });
  expect(uptake!.measures).toMatchObject({ sameWords: 7 / 8, sameTokens: 1, content: 1 });
  expect(uptake!.degree).toBe('adapted');
});

test('a goal that is a heading is mentioned where the text below it was copied', () => {
  const text = 'Vann først\n\nElva er alles og skal være ren.';
  const elaboration = { start: 12, end: text.length };
  const target = { text: 'Elva er alles og skal være ren.' };
  const passage: Passage = {
    sourceId: 'plan',
    source: elaboration,
    target: { start: 0, end: target.text.length },
    kind: 'verbatim',
    similarity: 1,
    operations: {
      same: 7,
      inflected: 0,
      variant: 0,
      substituted: 0,
      moved: 0,
      inserted: 0,
      deleted: 0,
    },
    targetWords: 7,
    sourceWords: 7,
  };
  const goals = [{ id: 'a', text: 'Vann først', elaboration }];
  const uptakes = (passages: readonly Passage[]): unknown =>
    matchGoals({ goals, source: { id: 'plan', text }, target, passages, language })[0];
  expect(uptakes([passage])).toMatchObject({ degree: 'mentioned', place: { text: target.text } });
  expect(uptakes([])).toMatchObject({ degree: 'absent' });
  expect(uptakes([{ ...passage, sourceId: 'other' }])).toMatchObject({ degree: 'absent' });
});

test('an index gives what each source gives by itself, and the same again', () => {
  const goals = [{ id: 'a', text: goal }];
  const sources = [
    { ...source, goals },
    {
      id: 'other',
      text: 'Skolen skal få nytt tak.',
      goals: [{ id: 'b', text: 'Skolen skal få nytt tak.' }],
    },
  ];
  const index = indexGoals(sources, { language, lightWords });
  const alone = sources.map((one) => ({
    sourceId: one.id,
    goals: matchGoals({
      source: one,
      goals: one.goals,
      target: { text: filler },
      passages: [],
      language,
      lightWords,
    }),
  }));
  expect(index.match({ text: filler }, [])).toEqual(alone);
  index.match({ text: goal }, []);
  expect(index.match({ text: filler }, [])).toEqual(alone);
});

test('every goal gets one degree in any text, shares between 0 and 1, and a place that is quoted', () =>
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (one, other, text) => {
      const goals = [one, other, goal].map((words, id) => ({ id: `${id}`, text: words }));
      const uptakes = matchGoals({
        goals,
        source,
        target: { text: `${text} ${one}` },
        passages: [],
      });
      expect(uptakes.map(({ goalId }) => goalId)).toEqual(['0', '1', '2']);
      for (const { degree, place, measures, confidence } of uptakes) {
        const { subject, ...shares } = measures;
        expect(uptakeDegrees).toContain(degree);
        expect(subject).toBeGreaterThanOrEqual(0);
        for (const value of [...Object.values(shares), confidence]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(place === undefined).toBe(degree === 'absent');
        if (place !== undefined) {
          expect(`${text} ${one}`.slice(place.span.start, place.span.end)).toBe(place.text);
        }
      }
    }),
  ));

test('a goal of any length is matched by its first two hundred words', () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `ord${at}`).join(' ');
  const goals = [{ id: 'a', text }];
  const [uptake] = matchGoals({
    goals,
    source: { id: 'plan', text },
    target: { text },
    passages: [],
  });
  expect(uptake!.degree).toBe('verbatim');
});

test('letters beyond the limit of Dice are not looked at', () => {
  expect(diceOf('ab'.repeat(300), `${'ab'.repeat(300)}${'x'.repeat(1e6)}`)).toBe(1);
  expect(diceOf('natt', 'nacht')).toBe(2 / 7);
});
