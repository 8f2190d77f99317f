import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runStudy, type StudyResult } from '@klippoglim/municipal';
import { makeStudy, type StudySize } from './made-study.js';

const usage = `Usage: npm run bench:speed -- [--documents 357] [--words 7000] [--seed 1] [--workers N]

Makes a study of so many documents, peers included, and says how long it takes after reading.`;

/** Milliseconds since the last file was read, by phase. */
async function measure(
  size: StudySize,
  workers: number | undefined,
): Promise<{ readonly result: StudyResult; readonly seconds: Readonly<Record<string, number>> }> {
  const folder = mkdtempSync(join(tmpdir(), 'klippoglim-speed-'));
  try {
    const study = makeStudy(folder, size);
    const ends: Record<string, number> = {};
    const result = await runStudy(study, {
      ...(workers !== undefined && { workers }),
      onProgress: ({ phase }) => {
        ends[phase] = performance.now();
      },
    });
    const start = ends['read'] ?? 0;
    const since = (end: number | undefined): number => ((end ?? start) - start) / 1000;
    return {
      result,
      seconds: {
        match: since(ends['match']),
        peers: since(ends['peers']),
        all: since(performance.now()),
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '357' },
    words: { type: 'string', default: '7000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const numbers = [values.documents, values.words, values.seed, values.workers ?? '1'].map(Number);
if (values.help || numbers.some((value) => !Number.isInteger(value) || value < 1)) {
  process.stdout.write(`${usage}\n`);
  process.exitCode = values.help ? 0 : 2;
} else {
  const [documents = 0, words = 0, seed = 0, workers] = numbers;
  const size = { documents, words, seed };
  const { result, seconds } = await measure(
    size,
    values.workers === undefined ? undefined : workers,
  );
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const digest = createHash('sha256').update(JSON.stringify(result)).digest('hex').slice(0, 16);
  process.stdout.write(
    [
      `${documents} documents of ${words} words, 3 sources of ${2 * words}; ${availableParallelism()} processors, Node ${process.version}`,
      ...Object.entries(seconds).map(([name, value]) => `${name.padEnd(6)} ${value.toFixed(1)} s`),
      `${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} CPU s and ${Math.round(maxRSS / 1000)} MB at most, reading included`,
      `${result.documents.reduce((sum, { peers }) => sum + peers.length, 0) / 2} pairs of peers; result ${digest}`,
      '',
    ].join('\n'),
  );
}
