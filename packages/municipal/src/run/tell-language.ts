import type { Document } from '@klippoglim/core';
import type { DocumentLanguage, LanguageShare } from '../result.js';
import type { StudyParts, ToldPart } from './parts.js';
import { place } from './quote-passage.js';

/** A document's language, as the manifest gives it or the text tells it, and those of its parts. */
export async function tellLanguage(
  document: Document,
  given: string | undefined,
  parts: StudyParts,
): Promise<DocumentLanguage> {
  const told = await parts.detectLanguageOfParts(document);
  return {
    ...(await tellMain(document.text, given, parts)),
    shares: told.shares.map(({ language, words }) => ({ ...tagOf(language), words })),
    parts: told.parts.map(({ span, words, language, confidence, title }) => ({
      ...tagOf(language),
      // Three digits: further ones may differ between machines.
      confidence: Math.floor(1000 * confidence) / 1000,
      ...place(document, span),
      words,
      ...(title === undefined ? {} : { title }),
    })),
  };
}

async function tellMain(
  text: string,
  given: string | undefined,
  parts: StudyParts,
): Promise<Pick<DocumentLanguage, 'tag' | 'reliable' | 'from'>> {
  if (given !== undefined) return { tag: given, reliable: true, from: 'manifest' };
  const { language, reliable } = await parts.detectLanguage(text);
  return { ...tagOf(language), reliable, from: 'text' };
}

function tagOf(language: ToldPart['language']): Pick<LanguageShare, 'tag'> {
  return language === undefined ? {} : { tag: language };
}
