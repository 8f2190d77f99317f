import { Worker } from 'node:worker_threads';
import type { Matcher, MatcherRunOptions } from '@klippoglim/attribution';
import { type Document, KlippoglimError, type TargetMatch } from '@klippoglim/core';
import type { StudyOptions } from '../result.js';
import type { Job, Report } from './protocol.js';

/**
 * A matcher that divides the targets among workers. Each has an index of its own, which is made in
 * a second or two: for a few documents it is not worth it.
 *
 * @param options The study's, from which each worker makes its detector.
 */
export function createParallelMatcher(options: StudyOptions, workers: number): Matcher {
  return {
    async matchSources(sources, targets, run) {
      const shares = Array.from({ length: workers }, (_, first) =>
        targets.filter((__, at) => at % workers === first),
      );
      const parts = await runAll(
        shares.map((share) => ({
          step: 'sources',
          options,
          sources: plain(sources),
          targets: plain(share),
        })),
        run,
      );
      return targets.map((_, at) => {
        const report = parts[at % workers]!;
        const match = 'matches' in report ? report.matches[Math.floor(at / workers)]! : undefined;
        return match === undefined || 'code' in match
          ? new KlippoglimError(match?.code ?? 'invalid-input', match?.message ?? '')
          : (match satisfies TargetMatch);
      });
    },
    async findPeers(peers, run) {
      const slim = peers.map((peer) => ({ ...peer, document: plain([peer.document])[0]! }));
      const parts = await runAll(
        Array.from({ length: workers }, (_, first) => ({
          step: 'peers',
          options,
          peers: slim,
          share: { first, of: workers },
        })),
        run,
      );
      const place = new Map(peers.map(({ document }, at) => [document.id, at]));
      return parts
        .flatMap((report) => ('likenesses' in report ? report.likenesses : []))
        .sort(
          (a, b) =>
            place.get(a.laterId)! - place.get(b.laterId)! ||
            place.get(a.earlierId)! - place.get(b.earlierId)!,
        );
    },
  };
}

/** What the engine looks at; pages and segments need not be sent. */
function plain(documents: readonly Document[]): readonly Document[] {
  return documents.map(({ id, text }) => ({ id, text }));
}

/** The last report of each job's worker. All are stopped when one fails or the signal says so. */
async function runAll(
  jobs: readonly Job[],
  { signal, onTarget }: MatcherRunOptions,
): Promise<readonly Report[]> {
  signal?.throwIfAborted();
  const workers = jobs.map(
    (workerData) => new Worker(new URL('./worker.js', import.meta.url), { workerData }),
  );
  const stop = (): void => {
    for (const worker of workers) void worker.terminate();
  };
  try {
    return await Promise.all(
      workers.map(
        (worker) =>
          new Promise<Report>((resolve, reject) => {
            signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
            worker.on('message', (report: Report) => {
              if ('done' in report) onTarget?.(report.done);
              else resolve(report);
            });
            worker.on('error', reject);
            worker.on('exit', () => reject(new Error('A worker stopped before it was done.')));
          }),
      ),
    );
  } finally {
    stop();
  }
}
