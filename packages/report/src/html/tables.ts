import { html, type Markup } from './markup.js';

/** A table that scrolls by itself where the page is too narrow for it. */
export function renderTable({
  labelledBy,
  caption,
  head,
  bodies,
}: {
  /** The id of its heading. */
  readonly labelledBy: string;
  readonly caption: string;
  /** The cells of the first row. */
  readonly head: Markup;
  /** Each a `tbody`. */
  readonly bodies: readonly Markup[];
}): Markup {
  return html`<div class="scroll" role="region" aria-labelledby="${labelledBy}" tabindex="0">
<table>
<caption><span>${caption}</span></caption>
<thead><tr>${head}</tr></thead>
${bodies}</table></div>`;
}
