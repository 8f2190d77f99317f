import type { Document, LanguagePack } from '@klippoglim/core';

/** What `--language` may say. */
export type LanguageChoice = 'no' | 'en' | 'none' | 'auto';

/**
 * The language pack of a choice. `auto` takes the language of the texts, as their files or a guess
 * tell it: Norwegian if any is Norwegian or nothing can be told, else English if any is English,
 * else none.
 */
export async function findLanguagePack(
  choice: LanguageChoice,
  documents: readonly Document[],
): Promise<LanguagePack | undefined> {
  const chosen = choice === 'auto' ? await tellLanguage(documents) : choice;
  switch (chosen) {
    case 'no':
      return (await import('@klippoglim/languages/norwegian')).norwegian;
    case 'en':
      return (await import('@klippoglim/languages/english')).english;
    default:
      return undefined;
  }
}

async function tellLanguage(
  documents: readonly Document[],
): Promise<Exclude<LanguageChoice, 'auto'>> {
  const { detectLanguage } = await import('@klippoglim/languages/detect');
  const found = documents.map(({ language, text }) => language ?? detectLanguage(text).language);
  if (found.some((tag) => /^(nb|nn|no)\b/.test(tag ?? ''))) return 'no';
  if (found.some((tag) => /^en\b/.test(tag ?? ''))) return 'en';
  return found.every((tag) => tag === undefined) ? 'no' : 'none';
}
