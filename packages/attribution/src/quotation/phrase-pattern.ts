/**
 * A pattern for any of some phrases as whole words, in any case, over line breaks. Matches nothing
 * when there are none. The longest phrase wins where several begin at one place.
 *
 * @param ends also at the end of a longer word (`strategien` in `digitaliseringsstrategien`)
 */
export function phrasePattern(
  phrases: readonly string[],
  { ends = false, flags = 'giu' }: { readonly ends?: boolean; readonly flags?: string } = {},
): RegExp {
  if (phrases.length === 0) return /(?!)/g;
  const longestFirst = [...new Set(phrases)].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0),
  );
  const body = longestFirst.map(phraseSource).join('|');
  return new RegExp(`${ends ? '' : wordBefore}(?:${body})`, flags);
}

const wordBefore = '(?<![\\p{L}\\p{N}])';
const wordBehind = '(?![\\p{L}\\p{N}])';

function phraseSource(phrase: string): string {
  const escaped = phrase.trim().replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  const spaced = escaped.replaceAll(/\s+/gu, '\\s+');
  return /[\p{L}\p{N}]$/u.test(phrase.trim()) ? spaced + wordBehind : spaced;
}
