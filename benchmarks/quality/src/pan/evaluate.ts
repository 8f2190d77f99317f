import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measureUsage, type Usage } from '../measure.js';
import { type PanFolder, type PanPair, readTruth } from './corpus.js';
import { diagnosePair, plagdetWithEndsSet, summarizeDiagnoses } from './diagnose.js';
import { type JudgedPair, judge, type Spread, spreadOf } from './judgement.js';
import type { PanPassage } from './passage.js';
import { summarize } from './plagdet.js';
import { formatDiagnosis, type PanRow } from './report.js';
import { formatPanXml } from './xml.js';

/** What a system finds in one pair, in code points. */
export type Find = (pair: PanPair) => Promise<readonly PanPassage[]>;

/** All pairs of a corpus laid out as PAN's, run and judged. */
export interface Evaluation {
  readonly judged: readonly JudgedPair[];
  /** The figures of each folder, then of all pairs at once (`entire`). */
  readonly rows: readonly PanRow[];
  /** Pairs without XML in the corpus: run, but not judged. */
  readonly unjudged: number;
  /** Hash of everything found: two runs that give the same found the same. */
  readonly detections: string;
  readonly usage: Usage;
}

/** @param out where to write one PAN XML per pair, by folder. Default: nowhere. */
export async function evaluatePairs(
  corpus: string,
  folders: readonly PanFolder[],
  find: Find,
  out?: string,
): Promise<Evaluation> {
  const digest = createHash('sha256');
  const judged: JudgedPair[] = [];
  const rows: PanRow[] = [];
  let unjudged = 0;
  for (const folder of folders) {
    const start = measureUsage().cpuSeconds;
    const judgedHere: JudgedPair[] = [];
    if (out !== undefined) mkdirSync(join(out, folder.name), { recursive: true });
    for (const pair of folder.pairs) {
      const found = await find(pair);
      const xml = formatPanXml(pair, found);
      digest.update(`${folder.name}/${pair.name}\n${xml}`);
      if (out !== undefined) writeFileSync(join(out, folder.name, `${pair.name}.xml`), xml);
      const truth = readTruth(corpus, pair);
      if (truth === undefined) unjudged++;
      else judgedHere.push(judge(pair, truth, found));
    }
    judged.push(...judgedHere);
    rows.push(rowOf(folder.name, judgedHere, measureUsage().cpuSeconds - start));
  }
  const usage = measureUsage();
  rows.push(rowOf('entire', judged, usage.cpuSeconds));
  return { judged, rows, unjudged, detections: digest.digest('hex').slice(0, 16), usage };
}

/** The figures of some pairs as a row of the report. */
function rowOf(name: string, judged: readonly JudgedPair[], cpuSeconds: number): PanRow {
  return { name, ...summarize(judged.map(({ tally }) => tally)), cpuSeconds };
}

/** plagdet by parts, for each folder with cases and for all pairs. */
export function spreadsOf(
  judged: readonly JudgedPair[],
  parts: number,
): readonly (Spread & { readonly name: string })[] {
  // Without cases plagdet is 0 or 1 by convention.
  return groupByFolder(judged)
    .filter(([, group]) => group.some(({ truth }) => truth.length > 0))
    .map(([name, group]) => ({ name, ...spreadOf(group, parts) }));
}

/** Writes one JSON line per case and per false detection; gives their summary as a table. */
export function writeDiagnosis(judged: readonly JudgedPair[], file: string): string {
  const lines: string[] = [];
  const rows = groupByFolder(judged).map(([name, group]) => {
    const diagnoses = group.flatMap(({ pair, truth, found }) => diagnosePair(pair, truth, found));
    if (name !== 'entire') lines.push(...diagnoses.map((entry) => `${JSON.stringify(entry)}\n`));
    const endsSet = plagdetWithEndsSet(group.map(({ truth, found }) => [truth, found]));
    return { name, ...summarizeDiagnoses(diagnoses), endsSet };
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join(''));
  return formatDiagnosis(rows);
}

/** Judged pairs by folder, and all of them as `entire`. */
function groupByFolder(
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
