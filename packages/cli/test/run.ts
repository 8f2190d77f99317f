import type { CliIo } from '../src/io.js';
import { runCli } from '../src/run-cli.js';

/** What a command line came to. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, with streams that are no terminals. */
export async function run(
  argv: readonly string[],
  { columns, ...io }: Partial<CliIo> & { readonly columns?: number } = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCli(argv, {
    stdout: {
      write: (text) => out.push(text),
      ...(columns === undefined ? {} : { isTTY: true, columns }),
    },
    stderr: { write: (text) => err.push(text) },
    env: {},
    cwd: process.cwd(),
    signal: new AbortController().signal,
    ...io,
  });
  return { status, stdout: out.join(''), stderr: err.join('') };
}
