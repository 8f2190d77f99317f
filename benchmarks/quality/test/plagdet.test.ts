import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PanPassage } from '../src/pan/passage.js';
import { judgePair, plagdetOf, summarize } from '../src/pan/plagdet.js';

/** `[source start, source end, target start, target end]` */
type Ends = readonly [number, number, number, number];

const passage = ([a, b, c, d]: Ends): PanPassage => ({
  source: { start: a, end: b },
  target: { start: c, end: d },
});

const judgeOne = (cases: readonly Ends[], detections: readonly Ends[]) =>
  summarize([judgePair(cases.map(passage), detections.map(passage))]);

/** Worked by hand from the definitions. */
const worked: readonly {
  readonly title: string;
  readonly cases: readonly Ends[];
  readonly detections: readonly Ends[];
  readonly expected: readonly [recall: number, precision: number, granularity: number];
}[] = [
  {
    title: 'a shift by half the length halves recall and precision',
    cases: [[0, 100, 0, 100]],
    detections: [[50, 150, 50, 150]],
    expected: [100 / 200, 100 / 200, 1],
  },
  {
    title: 'a case cut in two is found whole, with granularity 2',
    cases: [[0, 100, 0, 100]],
    detections: [
      [0, 50, 0, 50],
      [50, 100, 50, 100],
    ],
    expected: [1, 1, 2],
  },
  {
    title: 'detections that overlap each other cover their union, no character twice',
    cases: [[0, 100, 200, 300]],
    detections: [
      [0, 60, 200, 260],
      [40, 80, 240, 280],
    ],
    expected: [160 / 200, 1, 2],
  },
  {
    title: 'a short case weighs as much as a long one (macro average)',
    cases: [
      [0, 1000, 0, 1000],
      [2000, 2010, 2000, 2010],
    ],
    detections: [[0, 1000, 0, 1000]],
    expected: [1 / 2, 1, 1],
  },
  {
    title: 'a detection with the right target and the wrong source is false',
    cases: [[0, 100, 0, 100]],
    detections: [[500, 600, 0, 100]],
    expected: [0, 0, 1],
  },
  {
    title: 'passages that only touch do not overlap',
    cases: [[0, 100, 0, 100]],
    detections: [[100, 200, 0, 100]],
    expected: [0, 0, 1],
  },
  {
    title: 'one detection over two cases finds both, at the price of precision',
    cases: [
      [0, 50, 0, 50],
      [100, 150, 100, 150],
    ],
    detections: [[0, 150, 0, 150]],
    expected: [1, 200 / 300, 1],
  },
  {
    title: 'a case that a detection meets on one side only adds nothing to its precision',
    cases: [
      [0, 100, 0, 50],
      [500, 600, 50, 100],
    ],
    detections: [[0, 100, 0, 100]],
    expected: [1 / 2, 150 / 200, 1],
  },
  {
    title: 'sides of unequal length are counted together',
    cases: [[0, 900, 0, 100]],
    detections: [[0, 300, 0, 100]],
    expected: [400 / 1000, 1, 1],
  },
  {
    title: 'granularity is the mean over detected cases only',
    cases: [
      [0, 90, 0, 90],
      [100, 190, 100, 190],
      [200, 290, 200, 290],
    ],
    detections: [
      [0, 30, 0, 30],
      [30, 60, 30, 60],
      [60, 90, 60, 90],
      [100, 190, 100, 190],
    ],
    expected: [2 / 3, 1, (3 + 1) / 2],
  },
  {
    title: 'a detection given twice counts once',
    cases: [[0, 100, 0, 100]],
    detections: [
      [0, 100, 0, 100],
      [0, 100, 0, 100],
    ],
    expected: [1, 1, 1],
  },
  {
    title: 'nothing to find and nothing found is perfect',
    cases: [],
    detections: [],
    expected: [1, 1, 1],
  },
  {
    title: 'something found where nothing is gives 0',
    cases: [],
    detections: [[0, 9, 0, 9]],
    expected: [0, 0, 1],
  },
  {
    title: 'nothing found where something is gives 0',
    cases: [[0, 9, 0, 9]],
    detections: [],
    expected: [0, 0, 1],
  },
];

test.each(worked)('$title', ({ cases, detections, expected: [recall, precision, granularity] }) => {
  const figures = judgeOne(cases, detections);
  expect(figures.recall).toBeCloseTo(recall, 12);
  expect(figures.precision).toBeCloseTo(precision, 12);
  expect(figures.granularity).toBeCloseTo(granularity, 12);
});

test.each([
  [1, 1, 1, 1],
  [0.5, 0.5, 1, 0.5],
  [1, 0.5, 1, 2 / 3],
  [1, 1, 3, 1 / 2],
  [0.6, 0.3, 3, 0.2],
  [0, 0, 1, 0],
])(
  'plagdet of recall %d, precision %d, granularity %d is %d',
  (recall, precision, granularity, expected) => {
    expect(plagdetOf(recall, precision, granularity)).toBeCloseTo(expected, 12);
  },
);

test('figures of several pairs are those of all their cases at once, not means of means', () => {
  const found = judgePair([passage([0, 9, 0, 9])], [passage([0, 9, 0, 9])]);
  const missed = judgePair(
    [0, 10, 20].map((at) => passage([at, at + 9, at, at + 9])),
    [],
  );
  expect(summarize([found, missed])).toMatchObject({ cases: 4, recall: 1 / 4, precision: 1 });
});

test('clean pairs and false detections are counted apart from each other', () => {
  const clean = judgePair([], [passage([0, 9, 0, 9]), passage([20, 29, 20, 29])]);
  const other = judgePair([passage([0, 9, 0, 9])], [passage([50, 59, 50, 59])]);
  expect(summarize([clean, other])).toMatchObject({
    cleanPairs: 1,
    cleanPairsWithDetection: 1,
    falseDetections: 3,
    missedCases: 1,
  });
});

const anyPassage = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 40 }), fc.nat(60), fc.integer({ min: 1, max: 40 }))
  .map(([a, length, c, width]): Ends => [a, a + length, c, c + width]);

test('truth as detections has recall and precision 1', () => {
  fc.assert(
    fc.property(fc.array(anyPassage, { minLength: 1, maxLength: 6 }), (cases) => {
      expect(judgeOne(cases, cases)).toMatchObject({ recall: 1, precision: 1, missedCases: 0 });
    }),
  );
});

/** The definition with sets of characters, one by one. */
function shareByCharacters(one: Ends, others: readonly Ends[]): number {
  const within = (at: number, start: number, end: number): boolean => start <= at && at < end;
  const range = (start: number, end: number): readonly number[] =>
    Array.from({ length: end - start }, (_, n) => start + n);
  const sourceOf = range(one[0], one[1]);
  const targetOf = range(one[2], one[3]);
  const near = others.filter(
    ([a, b, c, d]) =>
      sourceOf.some((at) => within(at, a, b)) && targetOf.some((at) => within(at, c, d)),
  );
  const hit = [
    ...sourceOf.filter((at) => near.some(([a, b]) => within(at, a, b))),
    ...targetOf.filter((at) => near.some(([, , c, d]) => within(at, c, d))),
  ];
  return hit.length / (sourceOf.length + targetOf.length);
}

test('recall and precision agree with counting characters one by one', () => {
  const passages = fc.uniqueArray(anyPassage, { minLength: 1, maxLength: 5, selector: String });
  fc.assert(
    fc.property(passages, passages, (cases, detections) => {
      const figures = judgeOne(cases, detections);
      const mean = (list: readonly Ends[], others: readonly Ends[]): number =>
        list.reduce((sum, entry) => sum + shareByCharacters(entry, others), 0) / list.length;
      expect(figures.recall).toBeCloseTo(mean(cases, detections), 10);
      expect(figures.precision).toBeCloseTo(mean(detections, cases), 10);
    }),
  );
});
