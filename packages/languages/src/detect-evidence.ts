import { danishFunctionWords } from './words/danish.js';
import { englishFunctionWords } from './words/english.js';
import { bokmalFunctionWords, nynorskFunctionWords } from './words/norwegian.js';
import { swedishFunctionWords } from './words/swedish.js';

/** BCP 47 tags of the languages that can be told apart. */
export type DetectableLanguage = 'nb' | 'nn' | 'en' | 'sv' | 'da';

export const functionWords: Readonly<Record<DetectableLanguage, ReadonlySet<string>>> = {
  nb: bokmalFunctionWords,
  nn: nynorskFunctionWords,
  en: englishFunctionWords,
  sv: swedishFunctionWords,
  da: danishFunctionWords,
};

const allLanguages = Object.keys(functionWords) as DetectableLanguage[];

/**
 * Confidence from which a guess is reliable: two words for and none against, or three times as
 * many for as against. With one word for and none against (0.66), 3 of 100 Bokmål passages that it
 * names would be named wrongly; at 0.75 none of the 1,441 sentence pairs is.
 */
export const reliableFrom = 0.75;

/** Those of the candidates that are known, each once, and a sentence for each problem with them. */
export function checkCandidates(candidates: readonly string[] = allLanguages): {
  readonly known: readonly DetectableLanguage[];
  readonly problems: string[];
} {
  const known = new Set<DetectableLanguage>();
  const problems: string[] = [];
  if (candidates.length === 0) {
    problems.push('candidates is empty: name at least one language, or leave it out.');
  }
  for (const tag of candidates) {
    if (isDetectable(tag)) known.add(tag);
    else problems.push(`candidates has "${tag}": it may have only ${allLanguages.join(', ')}.`);
  }
  return { known: [...known], problems };
}

function isDetectable(tag: string): tag is DetectableLanguage {
  return Object.hasOwn(functionWords, tag);
}

/**
 * How clearly words speak for a language against its nearest rival among the candidates: Laplace's
 * estimate of the share, among the words that only one of the two has, of its own. 1 without rivals.
 */
export function confidenceOf(
  language: DetectableLanguage,
  candidates: readonly DetectableLanguage[],
  words: readonly string[],
): number {
  const ours = functionWords[language];
  const against = (rival: DetectableLanguage): number => {
    const theirs = functionWords[rival];
    const telling = words.filter((word) => ours.has(word) !== theirs.has(word));
    return (telling.filter((word) => ours.has(word)).length + 1) / (telling.length + 2);
  };
  return Math.min(1, ...candidates.filter((rival) => rival !== language).map(against));
}
