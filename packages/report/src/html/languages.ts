import type { DocumentLanguage, Excerpt } from '@klippoglim/municipal';
import type { View } from './view.js';

/** What is less than this share of a document's words, a name or a title, is not named. */
const leastShare = 0.01;

/** A document's language, or its languages with their shares of its words. */
export function describeLanguage(
  { tag, reliable, shares }: DocumentLanguage,
  words: number,
  { messages, languageName, share }: View['wording'],
): string {
  const named = shares.filter((one) => one.words >= leastShare * words);
  if (named.length > 1) {
    return named
      .map((one) => {
        const name = one.tag === undefined ? messages.languageUnknown : languageName(one.tag);
        return `${name} ${share(one.words / words)}`;
      })
      .join(', ');
  }
  if (tag === undefined) return messages.languageUnknown;
  return reliable ? languageName(tag) : messages.languageUnsure(languageName(tag));
}

/**
 * The language of an excerpt: that of the part that it lies in; else, if it lies in several or in one
 * that could not be told, the document's, if that is known.
 */
export function languageAt(
  language: DocumentLanguage | undefined,
  { start, end }: Pick<Excerpt, 'start' | 'end'>,
): string | undefined {
  if (language === undefined) return undefined;
  const part = language.parts.find((one) => one.start <= start && end <= one.end);
  return part?.tag ?? (language.reliable ? language.tag : undefined);
}
