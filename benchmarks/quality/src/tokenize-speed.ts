import { spawnSync } from 'node:child_process';
import { benchmarksFolder } from './workspace.js';

const rounds = 5;

/**
 * Tokens a CPU second with the whole Norwegian pack and with its stemmer alone, and `start`, the
 * milliseconds in which the pack reads its lists. Each run is a process of its own, since a pack
 * remembers the words that it has met; the best of each counts, since machines are noisy.
 */
export function measureSpeed(text: string): Readonly<Record<string, number>> {
  const best = { stems: 0, pack: 0, start: Infinity };
  for (let round = 0; round < rounds; round++) {
    for (const name of ['stems', 'pack'] as const) {
      const { start, rate } = runOnce(text, name);
      best[name] = Math.max(best[name], rate);
      if (name === 'pack') best.start = Math.min(best.start, start);
    }
  }
  return { ...best, ratio: best.pack / best.stems };
}

const script = `
import { readFileSync } from 'node:fs';
import { tokenize, Vocabulary } from '@klippoglim/core';
import { norwegian } from '@klippoglim/languages/norwegian';

const { canonical, compoundParts, ...stemmed } = norwegian;
const pack = process.argv[1] === 'pack' ? norwegian : stemmed;
const text = readFileSync(0, 'utf8');
const timed = (run) => {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
};
const [, start] = timed(() => tokenize('kommunane', new Vocabulary(pack)));
const [{ length }, seconds] = timed(() => tokenize(text, new Vocabulary(pack)));
console.log(JSON.stringify({ start: 1000 * start, rate: length / seconds }));
`;

function runOnce(text: string, name: string): { readonly start: number; readonly rate: number } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script, '--', name],
    { cwd: benchmarksFolder, input: text, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
