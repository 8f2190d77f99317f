#!/usr/bin/env node
import { runCli } from './run-cli.js';

const interruption = new AbortController();
process.once('SIGINT', () => {
  interruption.abort();
  // A second Ctrl-C ends the process at once, as if nobody listened.
});
for (const stream of [process.stdout, process.stderr]) {
  // Whoever read the pipe has seen enough (head, less): the work goes on, its words are dropped.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const status = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: interruption.signal,
  systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
});

// The result is complete: nothing that still lingers (a reader's idle thread) may hold the shell up.
await Promise.all([process.stdout, process.stderr].map(flush));
process.exit(status);

/** Waits until all that was written has left the process, or cannot. */
function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
