/** The recipes of the folders without reuse: 01 and 07. */
import type { Span } from '@klippoglim/core';
import type { Dealer, Design } from './dealer.js';
import type { Draft } from './draft.js';
import { tellLanguage } from './language.js';
import { quoteSection } from './law.js';
import { assemblePair, type MakePair } from './pair.js';
import type { Language, ParsedText } from './passages.js';
import { placeCopies } from './place.js';
import type { Random } from './random.js';
import { countWords } from './units.js';

export const makeCleanPair: MakePair = (n, _stock, dealer) => {
  const texts = drawTexts(n, dealer);
  const [source, target] = [texts.source, texts.host].map(
    ({ text }): Draft => ({ text, spans: [] }),
  ) as [Draft, Draft];
  return assemblePair(texts, { source, target, feature: 'plagiarism' }, [], dealer);
};

/** Law text that a pair shares: so many formulas and so many sections. */
const sharedFormulas = [1, 3] as const;
const sharedSections = [1, 3] as const;

/**
 * Both texts of a pair get the same formulas and quote the same sections, each in its own order and
 * with its own words around the quotations; half of them in one chapter, half here and there.
 */
export const makeLawPair: MakePair = (n, { materials }, dealer, random) => {
  const texts = drawTexts(n, dealer);
  const { language } = texts.host;
  const ofTarget = materials.formulas.filter(
    (line) => (tellLanguage(line) ?? language) === language,
  );
  const formulas = random.shuffle(ofTarget).slice(0, random.between(...sharedFormulas));
  const sections = random.shuffle(materials.sections).slice(0, random.between(...sharedSections));
  const write = (into: ParsedText): Draft => {
    const items = [
      ...formulas,
      ...sections.map((section) => quoteSection(section, into.language, random)),
    ];
    return random.chance(0.5)
      ? placeCopies(into, items, random)
      : placeChapter(into, items, random);
  };
  const [source, target] = [write(texts.source), write(texts.host)];
  const passages = source.spans.map(({ start, end }) => ({
    words: countWords(source.text.slice(start, end)),
  }));
  return assemblePair(texts, { source, target, feature: 'law' }, passages, dealer);
};

const chapterTitles: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Rettslig grunnlag', 'Lovgrunnlag', 'Hjemmel', 'Lover og forskrifter'],
  nn: ['Rettsleg grunnlag', 'Lovgrunnlag', 'Heimel', 'Lover og forskrifter'],
};

/** All items, in random order, as the paragraphs of one chapter. */
function placeChapter(into: ParsedText, items: readonly string[], random: Random): Draft {
  const spans = new Array<Span>(items.length);
  let chapter = random.pick(chapterTitles[into.language]);
  for (const index of random.shuffle(items.map((_, n) => n))) {
    chapter += '\n\n';
    spans[index] = { start: chapter.length, end: chapter.length + items[index]!.length };
    chapter += items[index]!;
  }
  const { text, spans: placed } = placeCopies(into, [chapter], random, 1);
  const { start } = placed[0]!;
  return {
    text,
    spans: spans.map((span) => ({ start: start + span.start, end: start + span.end })),
  };
}

/** Any two texts: of one language, or of both. */
function drawTexts(
  n: number,
  dealer: Dealer,
): { readonly design: Design; readonly source: ParsedText; readonly host: ParsedText } {
  const design = dealer.design(n);
  return { design, source: dealer.source(), host: dealer.host(design) };
}
