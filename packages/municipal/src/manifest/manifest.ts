import type { StudyOptions } from '../result.js';
import type { GivenGoal, LocalNames } from '../study.js';

/** A manifest as written, after validation: `schema/study-manifest.schema.json` in TypeScript. */
export interface Manifest {
  readonly title?: string;
  readonly sources: readonly ManifestSource[];
  readonly targets: readonly ManifestTarget[];
  readonly laws?: readonly ManifestEntry[];
  readonly background?: readonly ManifestEntry[];
  readonly options?: StudyOptions;
}

export interface ManifestEntry {
  readonly file: string;
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
  readonly language?: string;
}

export interface ManifestSource extends ManifestEntry {
  readonly publisher?: string;
  readonly goals?: readonly (GivenGoal | string)[];
}

export interface ManifestTarget extends ManifestEntry {
  readonly municipality?: string;
  readonly number?: string;
  readonly type?: string;
  readonly names?: LocalNames;
}
