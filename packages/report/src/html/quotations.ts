import type { Excerpt } from '@klippoglim/municipal';
import { html, type Markup } from './markup.js';
import type { View } from './view.js';

/** A side of a passage as it is shown. */
interface ShownQuotation {
  /** The document, or the source's name. */
  readonly whose: Markup;
  readonly excerpt: Excerpt;
  /** Stretches of it to mark: of a summary its closer parts. Undefined for any other passage. */
  readonly marked: readonly Excerpt[] | undefined;
  /** BCP 47, where it is known. */
  readonly language: string | undefined;
}

/** A side of a passage, with its page. */
export function renderQuotation(
  { whose, excerpt, marked, language }: ShownQuotation,
  { wording }: View,
): Markup {
  const { messages, integer } = wording;
  const { page, lastPage, text } = excerpt;
  const where =
    page === undefined
      ? ''
      : `, ${messages.page(integer(page), lastPage === undefined ? undefined : integer(lastPage))}`;
  // Screen readers then pronounce Nynorsk and English as such.
  const lang = language === undefined ? undefined : html` lang="${language}"`;
  const quoted = marked === undefined ? html`${text}` : markStretches(excerpt, marked);
  return html`
<figure><figcaption>${whose}${where}</figcaption><blockquote dir="auto"${lang}>${quoted}</blockquote></figure>`;
}

/** Marks what the stretches cover. How many marks there are depends on the offsets alone. */
function markStretches({ start, text }: Excerpt, stretches: readonly Excerpt[]): Markup {
  const merged: { from: number; to: number }[] = [];
  for (const stretch of [...stretches].sort((one, other) => one.start - other.start)) {
    const from = Math.max(stretch.start - start, 0);
    const to = Math.max(stretch.end - start, from);
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  let shown = 0;
  const pieces = merged.map(({ from, to }) => {
    const before = text.slice(shown, from);
    shown = to;
    return html`${before}<mark>${text.slice(from, to)}</mark>`;
  });
  return html`${pieces}${text.slice(shown)}`;
}
