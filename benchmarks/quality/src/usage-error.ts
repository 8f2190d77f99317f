/** A mistake in the command line or in the corpus folder: shown without a stack, exit status 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}
