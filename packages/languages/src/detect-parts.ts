/*
 * Tells the languages of the parts of a text: a Nynorsk chapter, an English summary, a quotation.
 *
 * Sentences are judged together, by a hidden Markov model. Each is evidence for every language by
 * its function words, and a language goes on from one sentence to the next unless the words speak
 * against it: so a sentence without any, or a name, splits nothing, and clear sentences are told
 * although they stand alone. A change is likelier where a section begins than where a paragraph
 * does, and there likelier than within one. README.md has what was measured.
 */
import { KlippoglimError, type Section, type Span } from '@klippoglim/core';
import { checkCandidates, type DetectableLanguage, functionWords } from './detect-evidence.js';
import { posteriors } from './detect-posteriors.js';
import { splitSentences } from './detect-sentences.js';
import { joinSentences, type Stretch } from './detect-stretches.js';

/** What {@link detectLanguageOfParts} goes by, besides the text. */
export interface DetectPartsOptions {
  /**
   * The document's sections, as readers give them. Headings are where languages change; without
   * them, that has to be told from paragraphs alone.
   */
  readonly sections?: readonly Pick<Section, 'title' | 'span'>[];
  /** BCP 47 tags among `nb`, `nn`, `en`, `sv`, `da`. Default: all five. */
  readonly candidates?: readonly string[];
}

/** A stretch of a text in one language, or in none that can be told. */
export interface LanguagePart {
  readonly span: Span;
  /** Length in tokens. */
  readonly words: number;
  /** Undefined where it cannot be told: too few words, a mixture, a table, an unknown language. */
  readonly language: DetectableLanguage | undefined;
  /**
   * From 0 to 1, of the likeliest language: how probable it is in the mean of the part's words, or
   * how clearly they speak for it against its nearest rival, whichever is less. Known from 0.75.
   */
  readonly confidence: number;
  /** Heading of the innermost section in which the part begins. */
  readonly title?: string;
}

/**
 * Share of function words in running text of a language, and in what is in none of the candidates
 * (tables, lists of names, other languages). The two are equally likely at a share of 0.25, as for
 * `detectLanguage`; a word that only one of two languages has is worth 2 nats between them.
 */
const functionShare = { own: 0.45, none: 0.1 };
const forOwn = Math.log(functionShare.own / functionShare.none);
const againstOwn = Math.log((1 - functionShare.own) / (1 - functionShare.none));

/**
 * Weight of "no language" beside 1 for each candidate. Low, since lists and names are part of any
 * text; at a fifth of it, 63 instead of 66 of 100 words in inserts of 20 to 39 words are right.
 */
const weightOfNone = 1 / 20;

/**
 * Tells the language of each part of a text. The parts are in order and cover the text; neighbours
 * differ. The text is judged by sentences, so a part begins and ends with one. Takes time linear in
 * the text, under two seconds for a million words.
 *
 * @throws {KlippoglimError} `invalid-options`, with every problem found.
 */
export function detectLanguageOfParts(
  text: string,
  options: DetectPartsOptions = {},
): readonly LanguagePart[] {
  const { known: candidates, problems } = checkCandidates(options.candidates);
  if (problems.length > 0) throw new KlippoglimError('invalid-options', problems.join('\n'));
  const { sections = [] } = options;
  if (text === '') return [];
  const sentences = splitSentences(text, sections);
  if (sentences.length === 0) {
    return [{ span: { start: 0, end: text.length }, words: 0, language: undefined, confidence: 0 }];
  }
  const weights = [...candidates.map(() => 1), weightOfNone];
  const sum = candidates.length + weightOfNone;
  const probabilities = posteriors(
    sentences.map(({ words }) => [...candidates.map((tag) => weigh(words, functionWords[tag])), 0]),
    sentences.map(({ chance }) => chance),
    weights.map((weight) => weight / sum),
  );
  return placeParts(joinSentences(sentences, probabilities, candidates), text, sections);
}

/** How many words of a text are in a language, or in none that could be told. */
export type LanguageShare = Pick<LanguagePart, 'language' | 'words'>;

/** The languages of parts with their words: most words first, what could not be told last. */
export function addUpLanguages(parts: readonly LanguagePart[]): readonly LanguageShare[] {
  const words = new Map<DetectableLanguage | undefined, number>();
  for (const part of parts) words.set(part.language, (words.get(part.language) ?? 0) + part.words);
  return [...words]
    .map(([language, count]) => ({ language, words: count }))
    .sort(
      (one, other) =>
        Number(one.language === undefined) - Number(other.language === undefined) ||
        other.words - one.words,
    );
}

/**
 * The language of a stretch of the text, a section for example: that of the parts that have three
 * quarters of its characters. Undefined if there is none such. O(parts).
 */
export function findLanguageOf(
  { start, end }: Span,
  parts: readonly LanguagePart[],
): DetectableLanguage | undefined {
  const lengths = new Map<DetectableLanguage, number>();
  for (const { span, language } of parts) {
    const length = Math.min(span.end, end) - Math.max(span.start, start);
    if (language === undefined || length <= 0) continue;
    const sum = (lengths.get(language) ?? 0) + length;
    if (sum >= 0.75 * (end - start)) return language;
    lengths.set(language, sum);
  }
  return undefined;
}

function weigh(words: readonly string[], own: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (own.has(word) ? forOwn : againstOwn), 0);
}

function placeParts(
  stretches: readonly Stretch[],
  text: string,
  sections: readonly Pick<Section, 'title' | 'span'>[],
): readonly LanguagePart[] {
  return stretches.map(({ start, length, language, confidence }, place) => {
    const title = sections.findLast(({ span }) => span.start <= start && start < span.end)?.title;
    return {
      span: { start: place === 0 ? 0 : start, end: stretches[place + 1]?.start ?? text.length },
      words: length,
      language,
      confidence,
      ...(title === undefined ? {} : { title }),
    };
  });
}
