import { expect, test } from '@jest/globals';
import { createDetector } from '../src/detector.js';
import type { Document } from '../src/model/document.js';
import type { Progress } from '../src/pacer.js';
import { proseOf, wordSalad } from './made-texts.js';

/** So many sources that indexing and matching them takes many turns of the event loop. */
const sources: readonly Document[] = Array.from({ length: 300 }, (_, i) => ({
  id: `source-${i}`,
  text: proseOf(wordSalad(i + 1, 800)),
}));
const target: Document = { id: 'target', text: proseOf(wordSalad(4_711, 800)) };

test('progress rises from phase to phase and ends with everything done, once each', async () => {
  const reports: Progress[] = [];
  const onProgress = (progress: Progress): void => {
    reports.push(progress);
  };
  const index = await createDetector().index(sources, { onProgress });
  await index.match(target, { onProgress });
  for (const phase of ['index', 'match'] as const) {
    const done = reports.filter((report) => report.phase === phase).map((report) => report.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.filter((count) => count === sources.length)).toEqual([sources.length]);
    expect(done.at(-1)).toBe(sources.length);
  }
  expect(new Set(reports.map(({ total }) => total))).toEqual(new Set([sources.length]));
  const phases = reports.map(({ phase }) => phase);
  expect(phases).toEqual([...phases].sort());
});

test('comparing reports both phases to their end', async () => {
  const reports: Progress[] = [];
  await createDetector().compare(
    { source: 'a', target: 'b' },
    { onProgress: (progress) => reports.push(progress) },
  );
  expect(reports).toEqual([
    { phase: 'index', done: 1, total: 1 },
    { phase: 'match', done: 1, total: 1 },
  ]);
});

test('other work gets its turns while a long call runs', async () => {
  let turns = 0;
  let isRunning = true;
  const take = (): void => {
    turns++;
    if (isRunning) setImmediate(take);
  };
  setImmediate(take);
  const index = await createDetector().index(sources);
  const turnsWhileIndexing = turns;
  await index.match(target);
  isRunning = false;
  expect(turnsWhileIndexing).toBeGreaterThan(1);
  expect(turns).toBeGreaterThan(turnsWhileIndexing + 1);
});

test('a signal that is aborted already rejects every call with its reason', async () => {
  const detector = createDetector();
  const reason = new Error('the window was closed');
  const run = { signal: AbortSignal.abort(reason) };
  await expect(detector.index(sources, run)).rejects.toBe(reason);
  await expect(detector.index([], run)).rejects.toBe(reason);
  await expect(detector.compare({ source: 'a', target: 'b' }, run)).rejects.toBe(reason);
  const index = await detector.index([]);
  await expect(index.match(target, run)).rejects.toBe(reason);
});

test('a call that is aborted on its way rejects with the reason, before it is done', async () => {
  const reason = new Error('enough');
  const reports: Progress[] = [];
  const abortedOnTheWay = (): { signal: AbortSignal; onProgress: (p: Progress) => void } => {
    const controller = new AbortController();
    return {
      signal: controller.signal,
      onProgress: (progress) => {
        reports.push(progress);
        controller.abort(reason);
      },
    };
  };
  const detector = createDetector();
  await expect(detector.index(sources, abortedOnTheWay())).rejects.toBe(reason);
  const index = await detector.index(sources);
  await expect(index.match(target, abortedOnTheWay())).rejects.toBe(reason);
  expect(reports.map(({ phase }) => phase)).toEqual(['index', 'match']);
  for (const { done } of reports) expect(done).toBeLessThan(sources.length);
});

test('an index serves on after a match was aborted', async () => {
  const index = await createDetector().index(sources.slice(0, 3));
  await expect(index.match(target, { signal: AbortSignal.abort() })).rejects.toThrow();
  const same = await index.match(sources[1]!);
  expect(same.coverage.value).toBe(1);
});
