import { applyEdits, type Edit } from './draft.js';
import type { Random } from './random.js';
import { wordPattern } from './units.js';
import type { WordList } from './word-list.js';

/** What words of one language may be swapped for. */
export interface Substitutes {
  readonly synonyms: WordList;
  readonly inflections: WordList;
  /** Adverbs that may be left out or put in after a finite verb without breaking the sentence. */
  readonly adverbs: readonly string[];
}

/** A passage as the copy has it. */
export interface Copy {
  readonly text: string;
  /** Words of the passage that are not as they were, and adverbs put in. */
  readonly changedWords: number;
}

/** Verbs that nearly any plan is full of, spelt alike in both standards; an adverb may follow. */
const verbs: ReadonlySet<string> = new Set(['skal', 'må', 'kan', 'vil', 'bør', 'er', 'har']);

/** Chance that an adverb is left out where one stands, and that one is put in after such a verb. */
const adverbChance = { drop: 0.3, add: 0.1 };

/** Phrases on the lists are looked up in up to so many words. */
const longestPhrase = 4;

interface Candidate extends Omit<Edit, 'text'> {
  readonly words: number;
  readonly options: readonly string[];
}

/** The share of a passage's words that the lists can change. */
export function reachOf(text: string, substitutes: Substitutes): number {
  const words = findWords(text);
  const reached = findCandidates(text, words, substitutes);
  return reached.reduce((sum, candidate) => sum + candidate.words, 0) / Math.max(1, words.length);
}

/**
 * Swaps a share of a passage's words for synonyms or other inflected forms, drawn evenly from what
 * the lists reach, and leaves out or puts in an adverb here and there. Where the lists reach less,
 * less is changed. Inflected forms are drawn without regard to grammar.
 */
export function swapWords(
  text: string,
  substitutes: Substitutes,
  share: number,
  random: Random,
): Copy {
  const words = findWords(text);
  const edits = moveAdverbs(text, words, substitutes, random);
  let changedWords = edits.length;
  const candidates = random
    .shuffle(findCandidates(text, words, substitutes))
    .filter(({ start, end }) => !edits.some((edit) => edit.start < end && start < edit.end));
  for (const { start, end, words: length, options } of candidates) {
    if (changedWords >= share * words.length) break;
    edits.push({ start, end, text: withCaseOf(text.slice(start, end), random.pick(options)) });
    changedWords += length;
  }
  return { text: applyEdits({ text, spans: [] }, edits).text, changedWords };
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

function findWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    lower: word.toLowerCase(),
  }));
}

/** The longest phrases on either list, from left to right. */
function findCandidates(
  text: string,
  words: readonly Word[],
  substitutes: Substitutes,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let first = 0; first < words.length; ) {
    let length = Math.min(longestPhrase, words.length - first);
    for (; length > 0; length--) {
      const [start, end] = [words[first]!.start, words[first + length - 1]!.end];
      const form = text.slice(start, end).toLowerCase();
      const options = listOptions(form, substitutes);
      if (options.length === 0) continue;
      candidates.push({ start, end, words: length, options });
      break;
    }
    first += Math.max(1, length);
  }
  return candidates;
}

/** A compound is inflected as its last part, which must leave so many letters before it. */
const leastFirstPart = 3;
const leastLastPart = 5;

function listOptions(form: string, { synonyms, inflections }: Substitutes): readonly string[] {
  const whole = [...(synonyms.get(form) ?? []), ...(inflections.get(form) ?? [])];
  if (whole.length > 0 || /[^\p{L}-]/u.test(form)) return whole;
  for (let cut = leastFirstPart; cut <= form.length - leastLastPart; cut++) {
    const others = inflections.get(form.slice(cut));
    if (others !== undefined) return others.map((other) => form.slice(0, cut) + other);
  }
  return [];
}

function moveAdverbs(
  text: string,
  words: readonly Word[],
  { adverbs }: Substitutes,
  random: Random,
): Edit[] {
  const edits: Edit[] = [];
  for (const [n, { start, end, lower }] of words.entries()) {
    // Only after a single space, so that no sentence loses its first word and no comma its place.
    const isInside = n > 0 && text.slice(words[n - 1]!.end, start) === ' ';
    if (isInside && adverbs.includes(lower)) {
      if (random.chance(adverbChance.drop)) edits.push({ start: start - 1, end, text: '' });
    } else if (verbs.has(lower) && text.startsWith(' ', end)) {
      const next = words[n + 1]?.lower ?? '';
      if (!adverbs.includes(next) && random.chance(adverbChance.add)) {
        edits.push({ start: end, end, text: ` ${random.pick(adverbs)}` });
      }
    }
  }
  return edits;
}

function withCaseOf(original: string, replacement: string): string {
  const first = original.charAt(0);
  if (first === first.toLowerCase()) return replacement;
  return replacement.charAt(0).toUpperCase() + replacement.slice(1);
}
