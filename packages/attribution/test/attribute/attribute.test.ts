import { describe, expect, test } from '@jest/globals';
import type { Passage } from '@klippoglim/core';
import * as fc from 'fast-check';
import {
  type Attribution,
  type AttributionInput,
  attribute,
  type Likeness,
  type Origin,
  tokenClasses,
} from '../../src/index.js';

/** The words `from` to `to` of the target as a passage from words of the same number in the origin. */
function likeness(
  origin: Omit<Origin, 'text'> & { readonly text?: string },
  target: string,
  [from, to]: readonly [number, number],
): Likeness {
  const words = target.split(' ');
  const start = words.slice(0, from).join(' ').length + (from === 0 ? 0 : 1);
  const end = words.slice(0, to).join(' ').length;
  const text = origin.text ?? target;
  const count = to - from;
  const passage: Passage = {
    sourceId: origin.id,
    source: origin.text === undefined ? { start, end } : { start: 0, end: text.length },
    target: { start, end },
    kind: 'verbatim',
    similarity: 1,
    operations: {
      same: count,
      inflected: 0,
      variant: 0,
      substituted: 0,
      moved: 0,
      inserted: 0,
      deleted: 0,
    },
    targetWords: count,
    sourceWords: count,
  };
  return { origin: { ...origin, text }, passage };
}

const target = Array.from({ length: 20 }, (_, i) => `w${i}`).join(' ');
const source = { id: 'ks', role: 'source', date: '2017-02' } as const;
const paper = { id: 'paper', role: 'source', date: '2016-04' } as const;
const peer = { id: 'peer', role: 'peer', date: '2018-01' } as const;
const date = '2019-06-01';

function attributeWith(
  likenesses: readonly Likeness[],
  more: Partial<AttributionInput> = {},
): Attribution {
  return attribute({ target: { id: 't', text: target, date }, likenesses, ...more });
}

/** One letter a token, by its class. */
function classesOf({ segments }: Attribution): string {
  const letters = { source: 's', several: 'S', peer: 'p', quoted: 'q', commonplace: 'c', own: '.' };
  return segments.map(({ class: name, words }) => letters[name].repeat(words)).join('');
}

describe('classes', () => {
  test.each<[string, readonly Likeness[], Partial<AttributionInput>, string]>([
    ['nothing shared', [], {}, '....................'],
    ['one source', [likeness(source, target, [2, 5])], {}, '..sss...............'],
    [
      'two sources where both have it',
      [likeness(source, target, [2, 8]), likeness(paper, target, [5, 10])],
      {},
      '..sssSSSss..........',
    ],
    ['another target only', [likeness(peer, target, [0, 3])], {}, 'ppp.................'],
    [
      'a source before a peer',
      [likeness(peer, target, [0, 6]), likeness(source, target, [2, 4])],
      {},
      'ppsspp..............',
    ],
    [
      'quoted before all',
      [likeness(source, target, [0, 6])],
      { quoted: [{ span: { start: 0, end: 8 }, reason: 'quotation' }] },
      'qqqsss..............',
    ],
    [
      'commonplace outside passages',
      [],
      { commonplace: [{ start: 0, end: 8 }] },
      'ccc.................',
    ],
    [
      'a passage that is mostly commonplace',
      [likeness(source, target, [0, 4])],
      { commonplace: [{ start: 0, end: 8 }] },
      'cccc................',
    ],
    [
      'a long passage with a set phrase in it',
      [likeness(source, target, [0, 12])],
      { commonplace: [{ start: 0, end: 8 }] },
      'ssssssssssss........',
    ],
  ])('%s', (_, likenesses, more, expected) => {
    expect(classesOf(attributeWith(likenesses, more))).toBe(expected);
  });
});

describe('time', () => {
  test('what only a younger text shares is own, and told as the reverse', () => {
    const younger = { ...source, date: '2020' };
    const { segments, classes, shared } = attributeWith([likeness(younger, target, [0, 3])]);
    expect(segments[0]).toMatchObject({
      class: 'own',
      origins: [],
      younger: [{ id: 'ks', relation: 'reverse' }],
    });
    expect([classes.own, shared]).toEqual([20, 0]);
  });

  test('what an older text has too has a common origin with the younger', () => {
    const younger = { ...source, id: 'joint', date: '2020' };
    const { segments } = attributeWith([
      likeness(younger, target, [0, 3]),
      likeness(source, target, [0, 3]),
    ]);
    expect(segments[0]).toMatchObject({
      class: 'source',
      nearest: 'ks',
      direction: 'from',
      younger: [{ id: 'joint', relation: 'common-origin' }],
    });
  });

  test('without dates the direction is undecided', () => {
    const { date: _, ...undated } = source;
    const { segments } = attributeWith([likeness(undated, target, [0, 3])]);
    expect(segments[0]).toMatchObject({ class: 'source', direction: 'undecided' });
  });

  test('of two peers of one day either may be first', () => {
    const { segments } = attributeWith([likeness({ ...peer, date }, target, [0, 3])]);
    expect(segments[0]).toMatchObject({ class: 'peer', direction: 'undecided' });
  });
});

describe('nearest wording', () => {
  const changed = 'w0 w1 x x w4 w5 x x w8 w9';

  test('wins over the earlier date, which is named', () => {
    const { segments } = attributeWith([
      likeness({ ...paper, text: changed }, target, [0, 10]),
      likeness(source, target, [0, 10]),
    ]);
    expect(segments[0]).toMatchObject({
      class: 'several',
      nearest: 'ks',
      earliest: 'paper',
      origins: ['ks', 'paper'],
    });
  });

  test('of equally near ones the earlier is taken', () => {
    const { segments } = attributeWith([
      likeness(source, target, [0, 10]),
      likeness(paper, target, [0, 10]),
    ]);
    expect(segments[0]).toMatchObject({ nearest: 'paper', earliest: 'paper' });
  });

  test('a peer whose wording is nearer than the source is told as the way it came by', () => {
    const { segments } = attributeWith([
      likeness({ ...source, text: changed }, target, [0, 10]),
      likeness(peer, target, [0, 10]),
    ]);
    expect(segments[0]).toMatchObject({ class: 'source', nearest: 'ks', via: 'peer' });
    const near = attributeWith([
      likeness(source, target, [0, 10]),
      likeness(peer, target, [0, 10]),
    ]);
    expect(near.segments[0]).not.toHaveProperty('via');
  });
});

const origins = fc.constantFrom<Omit<Origin, 'text'>>(
  source,
  paper,
  peer,
  { ...peer, id: 'other', date: '2020' },
  { ...source, id: 'young', date: '2021' },
  { id: 'undated', role: 'source' },
);
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 18 }), fc.integer({ min: 1, max: 12 }))
  .map(([from, length]) => [from, Math.min(20, from + length)] as const);
const spans = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));
const inputs = fc.record({
  likenesses: fc.array(
    fc.tuple(origins, stretch).map(([origin, words]) => likeness(origin, target, words)),
    { maxLength: 6 },
  ),
  quoted: fc.array(
    fc.record({ span: spans, reason: fc.constantFrom('quotation' as const, 'statute' as const) }),
    { maxLength: 2 },
  ),
  commonplace: fc.array(spans, { maxLength: 2 }),
});

test('classes sum to all tokens, and segments cover the text once, in order, without gaps', () =>
  fc.assert(
    fc.property(inputs, ({ likenesses, ...more }) => {
      const { segments, classes, words } = attributeWith(likenesses, more);
      expect(words).toBe(20);
      expect(tokenClasses.reduce((sum, name) => sum + classes[name], 0)).toBe(words);
      const text = segments.map(({ span }) => target.slice(span.start, span.end)).join(' ');
      expect(text).toBe(target);
      for (const { span, words: count } of segments) {
        expect(target.slice(span.start, span.end).split(' ')).toHaveLength(count);
      }
    }),
  ));

test('nothing is copied from what is younger', () =>
  fc.assert(
    fc.property(inputs, ({ likenesses, ...more }) => {
      for (const segment of attributeWith(likenesses, more).segments) {
        for (const id of [...segment.origins, segment.nearest, segment.via]) {
          expect(['young', 'other']).not.toContain(id);
        }
      }
    }),
  ));

test('the order in which passages are given changes nothing', () =>
  fc.assert(
    fc.property(inputs, fc.nat(), ({ likenesses, ...more }, turn) => {
      const strip = ({ segments }: Attribution): unknown =>
        segments.map(({ likeness: _, ...rest }) => rest);
      const k = likenesses.length === 0 ? 0 : turn % likenesses.length;
      const turned = [...likenesses.slice(k), ...likenesses.slice(0, k)].reverse();
      expect(strip(attributeWith(turned, more))).toEqual(strip(attributeWith(likenesses, more)));
    }),
  ));
