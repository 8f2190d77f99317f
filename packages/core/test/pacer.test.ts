import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { Pacer, type Progress } from '../src/pacer.js';

// A clock that stands still but for `work`, so that nothing here depends on the machine's speed.
let now = 0;

beforeEach(() => {
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** Lets so many milliseconds pass as they would on work that leaves the event loop no turn. */
function work(milliseconds: number): void {
  now += milliseconds;
}

test('progress never falls, never passes the total, and ends at the total, once', async () => {
  const reports: Progress[] = [];
  const pacer = new Pacer('index', 4, { onProgress: (progress) => reports.push(progress) });
  for (let i = 0; i < 4; i++) {
    await pacer.step();
    work(1_000);
  }
  await pacer.finish();
  expect(reports.map(({ done }) => done)).toEqual([1, 2, 3, 3, 4]);
  for (const report of reports) expect(report).toMatchObject({ phase: 'index', total: 4 });
});

test('no work at all is reported as done', async () => {
  const reports: Progress[] = [];
  await new Pacer('match', 0, { onProgress: (progress) => reports.push(progress) }).finish();
  expect(reports).toEqual([{ phase: 'match', done: 0, total: 0 }]);
});

test('the event loop gets its turn on long work, and not on short work', async () => {
  const pacer = new Pacer('match', 2, {});
  let turns = 0;
  setTimeout(() => turns++, 0);
  work(10);
  await pacer.step();
  expect(turns).toBe(0);
  work(1_000);
  await pacer.step();
  expect(turns).toBe(1);
});

test('an aborted signal ends the next step with its reason', async () => {
  const controller = new AbortController();
  const pacer = new Pacer('match', 2, { signal: controller.signal });
  await pacer.step();
  const reason = new Error('enough');
  controller.abort(reason);
  await expect(pacer.step()).rejects.toBe(reason);
});

test('a signal that is aborted during a turn of the event loop ends the step', async () => {
  const controller = new AbortController();
  const pacer = new Pacer('match', 2, { signal: controller.signal });
  work(1_000);
  setTimeout(() => controller.abort('stop'), 0);
  await expect(pacer.step()).rejects.toBe('stop');
});
