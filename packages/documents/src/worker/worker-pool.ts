import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FailedReply, Job, Reply } from './protocol.js';

/**
 * Heap of one worker. The largest real PDFs (several hundred pages) take about 200 MB; what passes
 * a thousand is made to.
 */
const MAX_HEAP_MB = 1_024;
/** Jobs after which a worker is replaced, since parsers keep caches for documents long done. */
const JOBS_PER_WORKER = 100;
/** Time without work after which a worker is ended, and its memory given back. */
const IDLE_MS = 10_000;

interface Task {
  readonly job: Job;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: unknown) => void;
}

interface Member {
  readonly worker: Worker;
  jobs: number;
  /** What it is doing; a function that takes its end. */
  finish: ((reply: Reply) => void) | undefined;
  idleTimer: NodeJS.Timeout | undefined;
}

/**
 * A few threads that read documents, each one document at a time: the time limit ends a thread for
 * good, whatever its parser is doing. Threads start when they are needed, keep the process alive
 * only while they work, and end when there is nothing to do.
 */
export class WorkerPool {
  readonly #size: number;
  readonly #members = new Set<Member>();
  readonly #waiting: Task[] = [];

  constructor(size: number = availableParallelism()) {
    this.#size = Math.max(1, size);
  }

  /** Rejects only when the signal aborts, with its reason. */
  run(job: Job, timeoutMs: number, signal?: AbortSignal): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      this.#waiting.push({ job, timeoutMs, signal, resolve, reject });
      this.#startNext();
    });
  }

  #startNext(): void {
    while (this.#waiting.length > 0) {
      const idle = [...this.#members].find(({ finish }) => finish === undefined);
      if (!idle && this.#members.size >= this.#size) return;
      const task = this.#waiting.shift()!;
      if (task.signal?.aborted) task.reject(task.signal.reason);
      else this.#start(idle ?? this.#hire(), task);
    }
  }

  #hire(): Member {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      name: 'klippoglim-documents',
      // Of node's own options only those of memory make sense for a thread; a loader's do not.
      execArgv: [],
      // Not passed on; not read, either: a stream that is read keeps the process alive.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    const member: Member = { worker, jobs: 0, finish: undefined, idleTimer: undefined };
    worker.on('message', (reply: Reply) => member.finish?.(reply));
    worker.on('error', (error) => this.#lose(member, failureOf(error)));
    worker.on('exit', () => this.#lose(member, failureOf(new Error('the reading thread ended'))));
    worker.unref();
    this.#members.add(member);
    return member;
  }

  #start(member: Member, task: Task): void {
    const { job, timeoutMs, signal, resolve, reject } = task;
    const release = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      member.finish = undefined;
      member.worker.unref();
    };
    const onAbort = (): void => {
      release();
      this.#dismiss(member);
      reject(signal?.reason);
      this.#startNext();
    };
    const timer = setTimeout(() => {
      release();
      this.#dismiss(member);
      resolve({ kind: 'failed', code: 'too-slow', detail: { timeoutMs } });
      this.#startNext();
    }, timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    clearTimeout(member.idleTimer);
    member.finish = (reply) => {
      release();
      if (++member.jobs >= JOBS_PER_WORKER) this.#dismiss(member);
      else member.idleTimer = setTimeout(() => this.#dismiss(member), IDLE_MS).unref();
      resolve(reply);
      this.#startNext();
    };
    member.worker.ref();
    // Bytes of a ZIP are shared between its members' jobs; others are handed over, not copied.
    const isShared = job.bytes.buffer instanceof SharedArrayBuffer;
    member.worker.postMessage(job, isShared ? [] : [job.bytes.buffer as ArrayBuffer]);
  }

  /** Ends a worker for good; what it still sends is not listened to. */
  #dismiss(member: Member): void {
    clearTimeout(member.idleTimer);
    this.#members.delete(member);
    void member.worker.terminate();
    // terminate() makes the thread hold the process until it has ended, and one that is deep in
    // native code (unpacking, say) ends only when it comes out of it: seconds, at worst.
    member.worker.unref();
  }

  #lose(member: Member, reply: FailedReply): void {
    if (!this.#members.has(member)) return;
    this.#dismiss(member);
    member.finish?.(reply);
    this.#startNext();
  }
}

function failureOf(error: Error & { code?: string }): FailedReply {
  const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return {
    kind: 'failed',
    code: isMemory ? 'out-of-memory' : 'damaged',
    detail: {},
    cause: error.stack ?? error.message,
  };
}
