import type { Filters } from '../filters.js';
import { pageKinds } from '../model.js';
import type { SentenceWords } from './words.js';

/** Beyond so many, sources that are left out are told by their number. */
const MAX_NAMED = 6;

/** Says in a sentence what is counted: `Bare ordrette passasjer på minst 40 ord, uten K1.` */
export function describeFilters(
  filters: Filters,
  words: SentenceWords,
  names: {
    /** The short name of each source. */
    readonly sources: readonly string[];
    readonly integer: (value: number) => string;
  },
): string {
  const without = [
    ...namedSources(filters, words, names.sources),
    ...(filters.withoutPeers ? [words.peers] : []),
  ];
  const counted = [
    ...(filters.countQuoted ? words.quoted : []),
    ...(filters.countCommonplace ? [words.commonplace] : []),
  ];
  const main = [
    describePassages(filters, words, names.integer),
    ...(without.length === 0 ? [] : [words.without(join(without, words))]),
  ].join(', ');
  return counted.length === 0 ? `${main}.` : `${main}; ${words.counted(join(counted, words))}.`;
}

function describePassages(
  { withoutKinds, shortest }: Filters,
  words: SentenceWords,
  integer: (value: number) => string,
): string {
  const atLeast = shortest === 0 ? undefined : integer(shortest);
  if (withoutKinds.size === pageKinds.length) return words.noPassages;
  if (withoutKinds.size === 0) {
    return atLeast === undefined ? words.allPassages : words.only(words.passages, atLeast);
  }
  const kinds = pageKinds.flatMap((kind) =>
    kind === 'summary' || withoutKinds.has(kind) ? [] : [words.kind[kind]],
  );
  const named = [
    ...(kinds.length === 0 ? [] : [`${join(kinds, words)} ${words.passages}`]),
    ...(withoutKinds.has('summary') ? [] : [words.summaries]),
  ];
  return words.only(join(named, words), atLeast);
}

function namedSources(
  { withoutSources }: Filters,
  words: SentenceWords,
  names: readonly string[],
): readonly string[] {
  const count = withoutSources.size;
  if (count > 0 && count === names.length) return [words.anySource];
  if (count > MAX_NAMED) return [words.someSources(count)];
  return names.filter((_, at) => withoutSources.has(at));
}

function join(parts: readonly string[], { and }: SentenceWords): string {
  return parts.length < 2
    ? parts.join()
    : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
