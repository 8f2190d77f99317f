import type { Comparison, TargetMatch } from './model/comparison.js';
import type { Document } from './model/document.js';
import type { DetectorOptions } from './options.js';

/** How far a long call has come. */
export interface Progress {
  readonly phase: 'index' | 'match';
  readonly done: number;
  readonly total: number;
}

/** What any long call takes besides its input. */
export interface RunOptions {
  /** Cancels the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called now and then, and once when `done` equals `total`. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Finds text reuse with one fixed set of options. Make it with {@link createDetector}. */
export interface Detector {
  /** Settings and version of every score that this detector gives. */
  readonly signature: string;
  /** Compares one target with one source. Plain strings get the ids `source` and `target`. */
  compare(
    pair: { readonly source: Document | string; readonly target: Document | string },
    run?: RunOptions,
  ): Promise<Comparison>;
  /** Indexes sources once, to match many targets against all of them. */
  index(sources: Iterable<Document>, run?: RunOptions): Promise<SourceIndex>;
}

/** Indexed sources. Make it with {@link Detector.index}. */
export interface SourceIndex {
  readonly signature: string;
  /** In the order given. */
  readonly sources: readonly { readonly id: string; readonly words: number }[];
  /** Finds what a target shares with every source. A string gets the id `target`. */
  match(target: Document | string, run?: RunOptions): Promise<TargetMatch>;
}

/** @throws {KlippoglimError} `invalid-options`, with every problem found. */
export function createDetector(options: DetectorOptions = {}): Detector {
  throw new Error(`being written ${JSON.stringify(options)}`);
}
