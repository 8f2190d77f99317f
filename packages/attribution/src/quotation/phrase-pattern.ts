/**
 * A pattern for any of some phrases as whole words, in any case, over line breaks. A phrase that begins
 * with a hyphen is also met at the end of a longer word (`-strategien` in `digitaliseringsstrategien`).
 * Matches nothing when there are none. The longest phrase wins where several begin at one place.
 */
export function phrasePattern(phrases: readonly string[], flags: 'iu' | 'giu' = 'iu'): RegExp {
  if (phrases.length === 0) return /(?!)/gu;
  const longestFirst = [...new Set(phrases)].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0),
  );
  return new RegExp(`(?:${longestFirst.map(phraseSource).join('|')})`, flags);
}

const wordBefore = '(?<![\\p{L}\\p{N}])';
const wordBehind = '(?![\\p{L}\\p{N}])';

function phraseSource(phrase: string): string {
  const isEnd = phrase.startsWith('-');
  const escaped = phrase.slice(isEnd ? 1 : 0).replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const spaced = escaped.replaceAll(/\s+/gu, '\\s+');
  const behind = /[\p{L}\p{N}]$/u.test(phrase) ? wordBehind : '';
  return `${isEnd ? '' : wordBefore}${spaced}${behind}`;
}
