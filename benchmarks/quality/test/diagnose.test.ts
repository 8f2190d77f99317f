import { expect, test } from '@jest/globals';
import { diagnosePair, plagdetWithEndsSet, summarizeDiagnoses } from '../src/pan/diagnose.js';
import type { PanPassage } from '../src/pan/passage.js';

const pair = { folder: '03-random', name: 'suspicious-1-source-2' };
const passage = (a: number, b: number, c: number, d: number): PanPassage => ({
  source: { start: a, end: b },
  target: { start: c, end: d },
});

test('an overrun is positive outside the case and negative inside it', () => {
  const [entry] = diagnosePair(pair, [passage(100, 200, 300, 400)], [passage(90, 230, 310, 399)]);
  expect(entry).toMatchObject({
    type: 'case',
    missed: false,
    overrun: { sourceStart: 10, sourceEnd: 30, targetStart: -10, targetEnd: -1 },
  });
});

test('of several detections of a case, the best is the one that shares most with it', () => {
  const large = passage(0, 70, 0, 70);
  const small = passage(70, 100, 70, 100);
  const [entry] = diagnosePair(pair, [passage(0, 100, 0, 100)], [small, large]);
  expect(entry).toMatchObject({ best: large, detections: 2, recall: 1, precision: 1 });
});

test('a missed case has no best detection, and the stray one is listed as false', () => {
  const stray = passage(500, 600, 0, 100);
  expect(diagnosePair(pair, [passage(0, 100, 0, 100)], [stray])).toEqual([
    {
      type: 'case',
      folder: pair.folder,
      pair: pair.name,
      case: passage(0, 100, 0, 100),
      recall: 0,
      missed: true,
      detections: 0,
    },
    {
      type: 'false-detection',
      folder: pair.folder,
      pair: pair.name,
      detection: stray,
      cleanPair: false,
    },
  ]);
});

test('a summary counts misses, splits and false detections, and ends within 5 code points', () => {
  const diagnoses = [
    ...diagnosePair(
      pair,
      [passage(0, 100, 0, 100)],
      [passage(0, 50, 0, 50), passage(50, 95, 50, 95)],
    ),
    ...diagnosePair(pair, [passage(0, 100, 0, 100)], [passage(4, 106, 0, 100)]),
    ...diagnosePair(pair, [passage(0, 100, 0, 100)], []),
    ...diagnosePair(pair, [], [passage(0, 100, 0, 100)]),
  ];
  const summary = summarizeDiagnoses(diagnoses);
  expect(summary).toMatchObject({
    cases: 3,
    missed: 1,
    split: 1,
    falseDetections: 1,
    falseInCleanPairs: 1,
  });
  // Best detections: [0, 50) falls short by 50, [4, 106) runs over by 6.
  expect(summary.ends.sourceEnd).toMatchObject({ within5: 0 });
  expect(summary.ends.sourceEnd.quantiles[2]).toBe(-22);
  expect(summary.ends.sourceStart.within5).toBe(1);
});

test('with ends set right, only misses, splits into other cases and false detections cost', () => {
  const truth = [passage(0, 100, 0, 100), passage(200, 300, 200, 300)];
  const rough = [passage(10, 130, 5, 90), passage(20, 40, 20, 40)];
  // One of two cases found, by detections that become the same: recall 1/2, precision 1.
  expect(plagdetWithEndsSet([[truth, rough]])).toBeCloseTo(2 / 3, 12);
  expect(plagdetWithEndsSet([[truth, truth]])).toBe(1);
});
