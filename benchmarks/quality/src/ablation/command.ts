import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Arguments } from '../arguments.js';
import { type Command, print } from '../command.js';
import type { Usage } from '../measure.js';
import type { PanRow } from '../pan/report.js';
import { keepOutcome, outcomeOptions } from '../record.js';
import { UsageError } from '../usage-error.js';
import { benchmarksFolder } from '../workspace.js';
import { type Ablation, ablations } from './ablations.js';
import { type Engine, readEngine, substitute, writeEngine } from './engine.js';
import { formatAblations, formatCrossValidation, formatProgress, type Measured } from './report.js';

export const ablation: Command = {
  summary: 'what each channel, stage and constant of the engine is worth, on PAN 2013/14',
  options: {
    corpus: { value: 'DIR', help: 'as of pan' },
    engine: { value: 'DIR', help: 'build of core to start from (default: of the workspace)' },
    only: { value: 'NAME,…', help: 'only these rows; a name stands for all that begin with it' },
    folders: { value: '02,03', help: 'only these folders' },
    sample: { value: 'K', help: 'only every K-th pair of each folder' },
    parts: { value: 'K', help: 'parts of the corpus, for the spread (default 5)' },
    ...outcomeOptions,
  },
  run: runAblation,
};

const main = fileURLToPath(new URL('../main.js', import.meta.url));
const runFile = promisify(execFile);

async function runAblation(args: Arguments): Promise<void> {
  const settings = {
    folders: args.text('folders'),
    sample: args.count('sample'),
    parts: args.count('parts') ?? 5,
  };
  const panArgs = Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => [`--${name}`, String(value)]);
  panArgs.push('--corpus', args.required('corpus'));
  const build = args.text('engine');
  if (build !== undefined && args.flag('record')) {
    throw new UsageError('With --engine nothing can be recorded.');
  }
  const engine = readEngine(build ?? join(benchmarksFolder, '../packages/core/dist'));
  // All substitutions are made before anything is measured, so that one that fails costs no time.
  const changed = pickAblations(args.list('only')).map(
    (entry) => [entry, substitute(engine, entry.substitutions)] as const,
  );

  const { signature, ...full } = await measure({ name: 'full engine' }, engine, panArgs);
  const measured: Measured[] = [];
  for (const [entry, other] of changed) {
    const { name, threshold } = entry;
    const { signature: _, ...row } = await measure(
      { name, ...(threshold !== undefined && { threshold }) },
      other,
      [...panArgs, ...entry.args],
    );
    measured.push(row);
    process.stderr.write(`${measured.length}/${changed.length} ${formatProgress(full, row)}\n`);
  }

  print(`${signature}\n\n${formatAblations(full, measured)}`);
  const validation = formatCrossValidation(full, measured);
  if (measured.some(({ threshold }) => threshold !== undefined)) print(`\n${validation}`);
  const all = [full, ...measured];
  const usage = {
    cpuSeconds: all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    peakMegabytes: Math.max(...all.map(({ peakMegabytes }) => peakMegabytes)),
  };
  const figures = { full, ablations: measured };
  keepOutcome({ benchmark: 'ablation', signature, settings, figures, usage }, args);
}

/** @throws {UsageError} for a name that no ablation begins with. */
function pickAblations(only: readonly string[] | undefined): readonly Ablation[] {
  if (only === undefined) return ablations;
  for (const name of only) {
    if (!ablations.some((entry) => entry.name.startsWith(name))) {
      const names = ablations.map((entry) => entry.name).join(', ');
      throw new UsageError(`There is no ablation ${name}; there are ${names}.`);
    }
  }
  return ablations.filter((entry) => only.some((name) => entry.name.startsWith(name)));
}

/** Runs `pan` with an engine in a process of its own, so that time is that of this engine alone. */
async function measure(
  label: Pick<Measured, 'name' | 'threshold'>,
  engine: Engine,
  panArgs: readonly string[],
): Promise<Measured & { readonly signature: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'klippoglim-ablation-'));
  try {
    const json = join(folder, 'figures.json');
    writeEngine(engine, folder);
    await runFile(process.execPath, [main, 'pan', '--engine', folder, '--json', json, ...panArgs]);
    const { signature, figures, usage } = JSON.parse(readFileSync(json, 'utf8')) as PanOutcome;
    return {
      ...label,
      parts: figures.spread.find(({ name }) => name === 'entire')?.parts ?? [],
      rows: figures.folders,
      ...usage,
      detections: figures.detections,
      signature,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is read of what `pan --json` writes. */
interface PanOutcome {
  readonly signature: string;
  readonly figures: {
    readonly folders: readonly PanRow[];
    readonly spread: readonly { readonly name: string; readonly parts: readonly number[] }[];
    readonly detections: string;
  };
  readonly usage: Usage;
}
