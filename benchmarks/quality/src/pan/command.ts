import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Arguments } from '../arguments.js';
import { type Command, print } from '../command.js';
import { detectorOptions, makeDetector } from '../detector.js';
import { describeUsage, measureUsage } from '../measure.js';
import { readPublished } from '../published.js';
import { keepOutcome, outcomeOptions } from '../record.js';
import { UsageError } from '../usage-error.js';
import {
  listPanFolders,
  type PanFolder,
  type PanPair,
  readDetections,
  readTruth,
} from './corpus.js';
import { createPairRunner } from './detect.js';
import { diagnosePair, plagdetWithEndsSet, summarizeDiagnoses } from './diagnose.js';
import { type JudgedPair, judge, type Spread, spreadOf } from './judgement.js';
import type { PanPassage } from './passage.js';
import { summarize } from './plagdet.js';
import {
  formatDiagnosis,
  formatFigures,
  formatPublished,
  formatSpread,
  type PanRow,
} from './report.js';
import { formatPanXml } from './xml.js';

export const pan: Command = {
  summary: 'text alignment as in PAN 2013/14: plagdet by kind of case',
  options: {
    corpus: { value: 'DIR', help: 'folder with src/, susp/ and 01-… to 05-…' },
    out: { value: 'DIR', help: "write one PAN XML per pair, by folder, with PAN's file names" },
    ...outcomeOptions,
    ...detectorOptions,
    folders: { value: '02,03', help: 'only these folders' },
    sample: { value: 'K', help: 'only every K-th pair of each folder' },
    limit: { value: 'N', help: 'at most N pairs of each folder, evenly spread' },
    parts: { value: 'K', help: 'plagdet on each of K parts too, split by suspicious text' },
    diagnose: { value: 'FILE', help: 'one JSON line per case and per false detection' },
    evaluate: { value: 'DIR', help: 'judge the detections in DIR (laid out as --out) instead' },
  },
  run: runPan,
};

type Find = (pair: PanPair) => Promise<readonly PanPassage[]>;

async function runPan(args: Arguments): Promise<void> {
  const corpus = args.required('corpus');
  const settings = {
    folders: args.list('folders'),
    sample: args.count('sample'),
    limit: args.count('limit'),
  };
  const folders = listPanFolders(corpus, settings);
  const { find, signature } = await prepare(args, corpus, folders);
  const digest = createHash('sha256');
  const judged: JudgedPair[] = [];
  const rows: PanRow[] = [];
  let unjudged = 0;
  for (const folder of folders) {
    const start = measureUsage().cpuSeconds;
    const judgedHere: JudgedPair[] = [];
    const out = makeOutFolder(args, folder);
    for (const pair of folder.pairs) {
      const found = await find(pair);
      const xml = formatPanXml(pair, found);
      digest.update(`${folder.name}/${pair.name}\n${xml}`);
      if (out !== undefined) writeFileSync(join(out, `${pair.name}.xml`), xml);
      const truth = readTruth(corpus, pair);
      if (truth === undefined) unjudged++;
      else judgedHere.push(judge(pair, truth, found));
    }
    judged.push(...judgedHere);
    rows.push(rowOf(folder.name, judgedHere, measureUsage().cpuSeconds - start));
  }
  const usage = measureUsage();
  rows.push(rowOf('entire', judged, usage.cpuSeconds));
  const detections = digest.digest('hex').slice(0, 16);

  print(`${signature}\n`);
  print(formatFigures(rows));
  print(`\n${describeUsage(usage)} for everything, reading included; detections ${detections}`);
  if (unjudged > 0) print(`${unjudged} pairs have no XML in the corpus: run, but not judged.`);
  printPublished(rows);
  const parts = args.count('parts');
  const spread = parts === undefined ? undefined : spreadsOf(judged, parts);
  if (spread !== undefined) print(`\n${formatSpread(spread)}`);
  const diagnosis = args.text('diagnose');
  if (diagnosis !== undefined) diagnose(judged, diagnosis);
  const figures = { folders: rows, ...(spread && { spread }), unjudgedPairs: unjudged, detections };
  keepOutcome({ benchmark: 'pan', signature, settings, figures, usage }, args);
}

async function prepare(
  args: Arguments,
  corpus: string,
  folders: readonly PanFolder[],
): Promise<{ find: Find; signature: string }> {
  const evaluated = args.text('evaluate');
  if (evaluated !== undefined) {
    const find: Find = async (pair) => {
      const found = readDetections(evaluated, pair);
      if (found === undefined) {
        throw new UsageError(`${evaluated} has no detections for ${pair.folder}/${pair.name}.`);
      }
      return found;
    };
    return { find, signature: 'detections of an earlier run or of another system' };
  }
  const detector = await makeDetector(args, 'en');
  const runner = createPairRunner(
    corpus,
    detector,
    folders.flatMap(({ pairs }) => pairs),
  );
  return { find: runner.detect, signature: detector.signature };
}

function makeOutFolder(args: Arguments, folder: PanFolder): string | undefined {
  const out = args.text('out');
  if (out === undefined) return undefined;
  const path = join(out, folder.name);
  mkdirSync(path, { recursive: true });
  return path;
}

function rowOf(name: string, judged: readonly JudgedPair[], cpuSeconds: number): PanRow {
  return { name, ...summarize(judged.map(({ tally }) => tally)), cpuSeconds };
}

function printPublished(rows: readonly PanRow[]): void {
  const { source, systems } = readPublished().pan;
  print(`\n${formatPublished(rows, systems)}\n\nThe others: ${source}`);
}

/** Judged pairs by folder, and all of them as `entire`. */
function groups(
  judged: readonly JudgedPair[],
): readonly (readonly [string, readonly JudgedPair[]])[] {
  const folders = [...new Set(judged.map(({ pair }) => pair.folder))];
  return [
    ...folders.map(
      (folder) => [folder, judged.filter(({ pair }) => pair.folder === folder)] as const,
    ),
    ['entire', judged],
  ];
}

function spreadsOf(
  judged: readonly JudgedPair[],
  parts: number,
): readonly (Spread & { readonly name: string })[] {
  // Without cases plagdet is 0 or 1 by convention.
  return groups(judged)
    .filter(([, group]) => group.some(({ truth }) => truth.length > 0))
    .map(([name, group]) => ({ name, ...spreadOf(group, parts) }));
}

function diagnose(judged: readonly JudgedPair[], file: string): void {
  const lines: string[] = [];
  const rows = groups(judged).map(([name, group]) => {
    const diagnoses = group.flatMap(({ pair, truth, found }) => diagnosePair(pair, truth, found));
    if (name !== 'entire') lines.push(...diagnoses.map((entry) => `${JSON.stringify(entry)}\n`));
    const endsSet = plagdetWithEndsSet(group.map(({ truth, found }) => [truth, found]));
    return { name, ...summarizeDiagnoses(diagnoses), endsSet };
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join(''));
  print(`\n${formatDiagnosis(rows)}`);
}
