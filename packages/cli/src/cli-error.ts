/** What can go wrong that the command line itself finds out. */
export type CliErrorCode =
  /** Unknown command or option, a value that is none, an argument too many or too few. */
  | 'wrong-usage'
  /** The file to export from is not there, or is no study.json of this version. */
  | 'not-a-study'
  /** A result file could not be written. */
  | 'not-written';

/** Its message is for the user, already in their language. */
export class CliError extends Error {
  override readonly name: string = 'CliError';
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
