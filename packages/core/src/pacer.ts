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

/**
 * Milliseconds of work after which the event loop gets a turn: short enough that a page does not
 * stutter visibly, long enough that turns (1 ms in Node, 4 ms in a browser) cost a tenth at most.
 */
const TURN = 40;

/**
 * Reports progress, obeys the signal, and yields to the event loop on long work.
 *
 * @internal
 */
export class Pacer {
  readonly #phase: Progress['phase'];
  readonly #total: number;
  readonly #run: RunOptions;
  #done = 0;
  #turnBegan = performance.now();

  constructor(phase: Progress['phase'], total: number, run: RunOptions) {
    this.#phase = phase;
    this.#total = total;
    this.#run = run;
  }

  /** Call before each unit of work. */
  async step(): Promise<void> {
    this.#done++;
    await this.check();
  }

  /** Gives the event loop a turn when one is due. */
  async check(): Promise<void> {
    this.#run.signal?.throwIfAborted();
    if (performance.now() - this.#turnBegan < TURN) return;
    if (this.#done > 1) this.#report(this.#done - 1);
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    this.#turnBegan = performance.now();
    this.#run.signal?.throwIfAborted();
  }

  /** Call once after the last unit. */
  async finish(): Promise<void> {
    await this.check();
    this.#report(this.#total);
  }

  #report(done: number): void {
    this.#run.onProgress?.({ phase: this.#phase, done, total: this.#total });
  }
}
