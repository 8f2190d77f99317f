import { expect, test } from '@jest/globals';
import { type Span, tokenize } from '@klippoglim/core';
import { norwegian, norwegianNameWords } from '@klippoglim/languages/norwegian';
import fc from 'fast-check';
import { findGoalSentences } from '../../src/anchoring/find-goal-sentences.js';
import { measureAnchoring } from '../../src/anchoring/measure-anchoring.js';
import { fixtureText, ownName, sourceTexts } from './labelled-names.js';

const words = norwegianNameWords;
const names = { own: ['Fjordvik'], places: ['Brygga'], neighbours: ['Skardal'] };
const whole = (text: string) => [{ span: { start: 0, end: text.length }, class: 'own' as const }];

test('own tokens in sentences that name the place are counted, copied ones are not', () => {
  const own = 'Alle på Brygga får kurs. Kurset er gratis.';
  const copied = 'Fjordvik skal dele data.';
  const text = `${own} ${copied}`;
  const anchoring = measureAnchoring({
    text,
    segments: [
      { span: { start: 0, end: own.length }, class: 'own' },
      { span: { start: own.length + 1, end: text.length }, class: 'source' },
    ],
    names,
    words,
  });
  expect(anchoring.own).toBe(8);
  expect(anchoring.anchored).toEqual({ numerator: 5, denominator: 8 });
  expect(anchoring.anchoredBy.place).toEqual({ numerator: 5, denominator: 8 });
  expect(anchoring.anchoredBy.own).toEqual({ numerator: 0, denominator: 8 });
  expect(anchoring.names.map(({ name, ownMentions }) => [name, ownMentions])).toEqual([
    ['Brygga', 1],
    ['Fjordvik', 0],
  ]);
  expect(anchoring).not.toHaveProperty('onGoals');
});

test('own wording on the goals and own matter beyond them make all own text', () => {
  const text = 'Alle på Brygga får kurs. Brukerne vil se data. Skardal er med.';
  const anchoring = measureAnchoring({
    text,
    segments: whole(text),
    names,
    words,
    goalPlaces: [{ start: 30, end: 35 }],
  });
  expect(anchoring.onGoals).toEqual({ numerator: 4, denominator: 12 });
  expect(anchoring.beyondGoals).toEqual({ numerator: 8, denominator: 12 });
  expect(anchoring.anchoredBeyondGoals).toEqual({ numerator: 8, denominator: 12 });
});

test('a section counts what lies in it', () => {
  const text = 'Brygga er stor. Vi er her. Skardal er nær.';
  const section = (start: number, end: number) => ({ level: 1, title: '', span: { start, end } });
  const { sections } = measureAnchoring({
    text,
    segments: whole(text),
    names,
    words,
    sections: [section(0, 15), section(16, text.length), section(27, text.length)],
  });
  expect(sections.map(({ anchored }) => anchored)).toEqual([
    { numerator: 3, denominator: 3 },
    { numerator: 3, denominator: 6 },
    { numerator: 3, denominator: 3 },
  ]);
});

test('sentences on a goal share rare words with it, whatever else they say', () => {
  const goal = 'Alle kommuner skal ha oversikt over egne datasett innen 2025.';
  const on = 'Arkivaren lager en oversikt over datasett og henger den i gangen.';
  const text = `Rutebåten går klokka sju. ${on} Kommunen eier tre naust. Ansatte får kake.`;
  const found = findGoalSentences({ text, goals: [goal], language: norwegian });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([on.slice(0, -1)]);
  expect(findGoalSentences({ text, goals: [], language: norwegian })).toEqual([]);
});

test('a plan names its own places; a national text with the same rules names none', () => {
  const measure = (text: string, id: string) =>
    measureAnchoring({
      text,
      segments: whole(text),
      names: { own: [ownName(id)] },
      words,
      language: norwegian,
    }).anchored;
  for (const id of ['lyngnes-2020', 'sandvaer-2021', 'ulvesund-2018']) {
    const { numerator, denominator } = measure(fixtureText(`targets/${id}`), id);
    expect(numerator / denominator).toBeGreaterThan(0.1);
    for (const source of sourceTexts()) expect(measure(source, id).numerator).toBe(0);
  }
});

test('counts agree with each other for any text, segments and places', () => {
  const piece = fc.constantFrom(
    'Brygga',
    'på Brygga',
    'Fjordvik',
    'vi',
    'data.',
    'Skardal,',
    '\n\n',
    '🙂',
    'Lauvøy',
  );
  const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(40)), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), spans, spans, (pieces, segments, places) => {
      const text = pieces.join(' ');
      const clip = ([start, length]: [number, number]): Span => ({
        start: Math.min(start, text.length),
        end: Math.min(start + length, text.length),
      });
      const result = measureAnchoring({
        text,
        segments: segments.map((pair) => ({ span: clip(pair), class: 'own' as const })),
        names,
        words,
        goalPlaces: places.map(clip),
        sections: [{ level: 1, title: '', span: { start: 0, end: text.length } }],
      });
      expect(result.own).toBeLessThanOrEqual(tokenize(text).length);
      expect(result.anchored.numerator).toBeLessThanOrEqual(result.own);
      expect(result.onGoals!.numerator + result.beyondGoals!.numerator).toBe(result.own);
      const kinds = Object.values(result.anchoredBy).map(({ numerator }) => numerator);
      expect(Math.max(...kinds)).toBeLessThanOrEqual(result.anchored.numerator);
      expect(kinds.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(result.anchored.numerator);
      const { names: _, sections, ...total } = result;
      expect(sections).toEqual([total]);
      for (const { name, mentions } of result.names) {
        for (const { start, end } of mentions) {
          expect(text.slice(start, end).replace(/\s+/g, ' ')).toContain(name);
        }
      }
    }),
  );
});
