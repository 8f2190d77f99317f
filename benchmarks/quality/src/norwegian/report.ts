import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedPair } from '../pan/judgement.js';
import type { PanPassage } from '../pan/passage.js';
import { type Figures, summarize, type Tally } from '../pan/plagdet.js';
import { formatShare, formatTable } from '../table.js';
import type { PairNote } from './pair.js';
import type { Language } from './passages.js';

/** How many pairs of a folder without reuse look as if there were some. */
export interface ReadAsCopied {
  readonly folder: string;
  readonly pairs: number;
  readonly withPassage: number;
  readonly passages: number;
}

/**
 * Counts, in each folder that has no case, the pairs with a passage that a reader would take for
 * copying.
 *
 * @param isCopied whether a passage speaks of copying: one that is marked as law text, or as a
 *   quotation, does not. Default: every passage does.
 */
export function countReadAsCopied(
  judged: readonly JudgedPair[],
  isCopied: (passage: PanPassage, pair: JudgedPair) => boolean = () => true,
): readonly ReadAsCopied[] {
  const folders = [...new Set(judged.map(({ pair }) => pair.folder))];
  return folders.flatMap((folder) => {
    const group = judged.filter(({ pair }) => pair.folder === folder);
    if (group.some(({ truth }) => truth.length > 0)) return [];
    const counts = group.map((pair) => pair.found.filter((one) => isCopied(one, pair)).length);
    return [
      {
        folder,
        pairs: group.length,
        withPassage: counts.filter((count) => count > 0).length,
        passages: counts.reduce((sum, count) => sum + count, 0),
      },
    ];
  });
}

export function formatReadAsCopied(rows: readonly ReadAsCopied[]): string {
  return formatTable(
    ['without reuse', 'pairs', 'read as copied', 'share', 'passages'],
    rows.map(({ folder, pairs, withPassage, passages }) => [
      folder,
      pairs,
      withPassage,
      formatShare(withPassage / pairs),
      passages,
    ]),
  );
}

/** The figures of the pairs of one folder whose texts are in these languages. */
export interface LanguageRow extends Figures {
  readonly folder: string;
  readonly source: Language;
  readonly target: Language;
}

/** Divides the pairs of each folder with reuse by the languages of source and target. */
export function groupByLanguages(
  corpus: string,
  judged: readonly JudgedPair[],
): readonly LanguageRow[] {
  const notes = new Map(
    readFileSync(join(corpus, 'pairs.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as PairNote & { readonly pair: string })
      .map((note) => [note.pair, note]),
  );
  const groups = new Map<string, Pick<LanguageRow, 'folder' | 'source' | 'target'>>();
  const tallies = new Map<string, Tally[]>();
  for (const { pair, tally, truth } of judged) {
    const note = notes.get(pair.name);
    if (note === undefined || truth.length === 0) continue;
    const { sourceLanguage: source, targetLanguage: target } = note;
    const key = `${pair.folder} ${source} ${target}`;
    groups.set(key, { folder: pair.folder, source, target });
    tallies.set(key, [...(tallies.get(key) ?? []), tally]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => ({ ...group, ...summarize(tallies.get(key) ?? []) }));
}

export function formatByLanguages(rows: readonly LanguageRow[]): string {
  return formatTable(
    ['source → target', 'pairs', 'cases', 'recall', 'precision', 'granularity', 'plagdet'],
    rows.map((row) => [
      `${row.folder} ${row.source} → ${row.target}`,
      row.pairs,
      row.cases,
      formatShare(row.recall, 4),
      formatShare(row.precision, 4),
      row.granularity.toFixed(4),
      formatShare(row.plagdet, 4),
    ]),
  );
}
