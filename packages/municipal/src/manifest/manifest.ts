import type { StudyOptions } from '../result.js';

/** A manifest as written, after validation: `schema/study-manifest.schema.json` in TypeScript. */
export interface Manifest {
  readonly title?: string;
  readonly sources: readonly ManifestSource[];
  readonly targets: readonly ManifestTarget[];
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
}

export interface ManifestTarget extends ManifestEntry {
  readonly municipality?: string;
  readonly number?: string;
  readonly type?: string;
}
