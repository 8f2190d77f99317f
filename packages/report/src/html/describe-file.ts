import type { ReadFile } from '@klippoglim/municipal';
import { describeLanguage } from './languages.js';
import { html, isolated, type Markup } from './markup.js';
import type { View } from './view.js';

/** File, format, length, language and date on one line. */
export function describeFile(
  { file, format, pages, words, language, date }: ReadFile,
  { wording }: View,
): Markup {
  const { messages, integer } = wording;
  const facts = [
    isolated(file),
    format.toUpperCase(),
    pages === undefined ? undefined : messages.pageCount(pages, integer(pages)),
    messages.wordCount(words, integer(words)),
    isolated(describeLanguage(language, words, wording)),
    date === undefined ? undefined : wording.date(date),
  ].filter((fact) => fact !== undefined);
  return html`${facts.map((fact, place) => (place === 0 ? fact : html` · ${fact}`))}`;
}
