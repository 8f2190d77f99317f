/** What a caller can do wrong. Reuse that is not there is an empty list, never an error. */
export type KlippoglimErrorCode =
  | 'invalid-options'
  | 'invalid-span'
  | 'invalid-input'
  | 'duplicate-id'
  | 'too-large';

/**
 * The one error class of this package. The message states the value, the rule and the remedy.
 * A cancelled call rejects with the signal's own reason instead.
 */
export class KlippoglimError extends Error {
  override readonly name: string = 'KlippoglimError';
  readonly code: KlippoglimErrorCode;

  constructor(code: KlippoglimErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
