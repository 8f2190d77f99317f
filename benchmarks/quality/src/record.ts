import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import type { Arguments, OptionTable } from './arguments.js';
import type { Usage } from './measure.js';
import { benchmarksFolder, readEngineVersion } from './workspace.js';

/** What every command takes to keep its figures. */
export const outcomeOptions: OptionTable = {
  json: { value: 'FILE', help: 'write the figures as JSON' },
  record: { help: 'append the figures to benchmarks/record, with machine, version and signature' },
};

/** One run of one benchmark: enough to say what was measured, on what, with what. */
export interface Outcome {
  readonly benchmark: string;
  /** The detector's settings, see core's `signatureOf`. */
  readonly signature: string;
  /** Options of the command that change the figures (folders, sample, language). */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly usage: Usage;
}

/**
 * Writes the outcome where the options say. The machine is told by its processor, number of cores
 * and Node version: never by names or paths.
 */
export function keepOutcome(outcome: Outcome, args: Arguments): void {
  const { benchmark, ...rest } = outcome;
  const entry = {
    benchmark,
    date: new Date().toISOString().slice(0, 10),
    version: readEngineVersion(),
    machine: {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      node: process.version,
    },
    ...rest,
  };
  const file = args.text('json');
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(entry, null, 2)}\n`);
  }
  if (args.flag('record')) {
    const folder = join(benchmarksFolder, 'record');
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, `${benchmark}.jsonl`), `${JSON.stringify(entry, roundNumber)}\n`);
  }
}

/** Records are read by people: six decimals are enough. */
function roundNumber(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
}
