import { shareOf } from '../../../study/share-of.js';
import type { StudyFigures } from '../../figures.js';
import type { PageData } from '../../model.js';
import { countCopiedFrom } from './copied-from.js';

/** What there is to say in two sentences. */
export interface Reading {
  readonly municipalities: number;
  /** A round share that at least half of the municipalities have copied more than, if any is. */
  readonly threshold: number;
  /** Municipalities that have copied more than that. */
  readonly above: number;
  /** The municipality that has copied the largest share; undefined if none has copied anything. */
  readonly highest: { readonly name: string; readonly share: number } | undefined;
  /** The source that most words are shared with. */
  readonly source: { readonly at: number; readonly share: number } | undefined;
  /** Of all words of all documents. */
  readonly copied: { readonly words: number; readonly of: number; readonly share: number };
}

const thresholds: readonly number[] = [0.75, 0.5, 0.25, 0.1, 0.05, 0.01];

/** The study at a glance, under the filters. */
export function readFigures(data: PageData, figures: StudyFigures): Reading {
  const shares = figures.municipalities.map(({ copied, words }) => shareOf(copied, words));
  const countAbove = (threshold: number): number =>
    shares.filter((share) => share > threshold).length;
  const threshold =
    thresholds.find((each) => countAbove(each) * 2 >= shares.length) ?? thresholds.at(-1)!;
  const most = shares.reduce((best, share, at) => (share > (shares[best] ?? 0) ? at : best), -1);
  const bySource = countCopiedFrom(data, figures);
  const source = bySource.reduce<(typeof bySource)[number] | undefined>(
    (best, each) => (each.covered > (best?.covered ?? 0) ? each : best),
    undefined,
  );
  const { copied, words } = figures.all;
  return {
    municipalities: shares.length,
    threshold,
    above: countAbove(threshold),
    highest:
      most === -1 ? undefined : { name: data.municipalities[most]!.name, share: shares[most]! },
    source: source && { at: source.source, share: shareOf(source.covered, words) },
    copied: { words: copied, of: words, share: shareOf(copied, words) },
  };
}
