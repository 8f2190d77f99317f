import type { Arguments, OptionTable } from './arguments.js';

/** One benchmark of the command line. */
export interface Command {
  readonly summary: string;
  readonly options: OptionTable;
  run(args: Arguments): Promise<void>;
}

/** The only place that writes to standard output. */
export function print(text = ''): void {
  process.stdout.write(`${text}\n`);
}
