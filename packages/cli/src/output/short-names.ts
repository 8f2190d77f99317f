import type { StudySource } from '@klippoglim/municipal';
import type { Messages } from '../messages/messages.js';

/** What the sources of a study are called, by id: K1, K2 … in Bokmål, S1, S2 … in English. */
export function shortNames(
  sources: readonly Pick<StudySource, 'id'>[],
  { sourceLetter }: Pick<Messages, 'sourceLetter'>,
): ReadonlyMap<string, string> {
  return new Map(sources.map(({ id }, index) => [id, `${sourceLetter}${index + 1}`]));
}
