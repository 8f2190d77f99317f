import type { CliIo } from '../io.js';

/** Shows how far the work has come. */
interface ProgressDisplay {
  /** `done` of `total` steps of what `label` names. */
  show(label: string, done: number, total: number): void;
  /** Removes the bar. Call it before anything else is written, however the work ended. */
  stop(): void;
}

const silent: ProgressDisplay = { show() {}, stop() {} };

/** A bar on standard error when that is a terminal; nothing otherwise. */
export async function startProgress({ stderr }: Pick<CliIo, 'stderr'>): Promise<ProgressDisplay> {
  if (!stderr.isTTY) return silent;
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    // It only ever calls write, and asks for isTTY and columns.
    stream: stderr as NodeJS.WritableStream,
    format: '{label} [{bar}] {value}/{total}',
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
  });
  let label: string | undefined;
  return {
    show(next, done, total) {
      if (next !== label) {
        if (label !== undefined) bar.stop();
        label = next;
        bar.start(total, done, { label });
      }
      bar.setTotal(total);
      bar.update(done, { label });
    },
    stop() {
      if (label !== undefined) bar.stop();
      label = undefined;
    },
  };
}
