/** A stream that the command line writes to; `process.stdout` is one, a test's array is another. */
export interface CliStream {
  write(text: string): unknown;
  /** True only for a terminal: progress is shown, and the width counts. */
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything that the command line takes from its surroundings, so that a test can give its own. */
export interface CliIo {
  /** Results, and nothing else. */
  readonly stdout: CliStream;
  /** Progress, notices and errors. */
  readonly stderr: CliStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Cancels the work (Ctrl-C). */
  readonly signal: AbortSignal;
  /** BCP 47 tag of the system's locale, for where no environment variable names one (Windows). */
  readonly systemLocale?: string;
}

/** Below this a table or a help text is no longer readable, whatever the terminal says. */
const leastWidth = 40;
/** Where nothing says how wide the output may be (a pipe, a file). */
const usualWidth = 100;

/** How many columns may be written: the terminal's, else what `COLUMNS` says, else 100. */
export function widthOf(stream: CliStream, env: CliIo['env']): number {
  const { COLUMNS } = env;
  const told = stream.isTTY ? stream.columns : Number(COLUMNS);
  return told && Number.isInteger(told) ? Math.max(told, leastWidth) : usualWidth;
}

/**
 * The folder that relative paths start from. `npm run klippoglim` runs in the checkout's root and
 * tells in INIT_CWD where the user stood; any other npm script means its own folder.
 */
export function baseFolderOf({ env, cwd }: Pick<CliIo, 'env' | 'cwd'>): string {
  const { INIT_CWD, npm_lifecycle_event: script } = env;
  return script === 'klippoglim' && INIT_CWD ? INIT_CWD : cwd;
}
