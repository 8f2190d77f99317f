const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The lower-cased words of a short text, for looking them up in word lists. */
export function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(word), ([form]) => form.toLowerCase());
}

/** Whether one of the text's words is in the set. */
export function hasWord(text: string, set: ReadonlySet<string>): boolean {
  return wordsOf(text).some((form) => set.has(form));
}

/** A text on one line. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
