import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchmarksFolder } from './workspace.js';

/** plagdet of one system on the PAN test corpus, by kind of case, and what else is known. */
export interface PublishedSystem {
  readonly system: string;
  readonly year: number;
  readonly none: number;
  readonly random: number;
  readonly translation: number;
  readonly summary: number;
  readonly entire: number;
  readonly recall?: number;
  readonly precision?: number;
  readonly granularity?: number;
  readonly cpuSeconds?: number;
  /** Of the 1,000 pairs without reuse. */
  readonly cleanPairsWithDetection?: number;
}

/** Figures of others, with where they come from. Numbers only: no text or code of theirs. */
export interface Published {
  readonly pan: { readonly source: string; readonly systems: readonly PublishedSystem[] };
  readonly clough: { readonly source: string; readonly areaUnderCurve: number };
  readonly civil: {
    readonly source: string;
    readonly origins: readonly {
      readonly code: string;
      readonly sections: number;
      readonly share?: number;
    }[];
  };
}

export function readPublished(): Published {
  return JSON.parse(
    readFileSync(join(benchmarksFolder, 'quality/published.json'), 'utf8'),
  ) as Published;
}
