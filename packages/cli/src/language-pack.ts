import type { Document, LanguagePack } from '@klippoglim/core';
import type { StudyLanguage } from '@klippoglim/municipal';

/** What `--language` may say. */
export type LanguageChoice = StudyLanguage | 'auto';

/**
 * The language of a choice. `auto` takes the language of the texts, as their files or a guess tell it:
 * Norwegian if any is Norwegian or nothing can be told, else English if any is English, else none.
 */
export async function settleLanguage(
  choice: LanguageChoice,
  documents: readonly Document[],
): Promise<StudyLanguage> {
  return choice === 'auto' ? tellLanguage(documents) : choice;
}

/** The pack of a language; without one, words are compared as they stand. */
export async function loadLanguagePack(language: StudyLanguage): Promise<LanguagePack | undefined> {
  switch (language) {
    case 'no':
      return (await import('@klippoglim/languages/norwegian')).norwegian;
    case 'en':
      return (await import('@klippoglim/languages/english')).english;
    case 'none':
      return undefined;
  }
}

async function tellLanguage(documents: readonly Document[]): Promise<StudyLanguage> {
  const { detectLanguage } = await import('@klippoglim/languages/detect');
  const found = documents.map(({ language, text }) => language ?? detectLanguage(text).language);
  if (found.some((tag) => /^(nb|nn|no)\b/.test(tag ?? ''))) return 'no';
  if (found.some((tag) => /^en\b/.test(tag ?? ''))) return 'en';
  return found.every((tag) => tag === undefined) ? 'no' : 'none';
}
