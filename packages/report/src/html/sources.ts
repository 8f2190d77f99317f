import type { StudySource } from '@klippoglim/municipal';
import { describeFile } from './documents.js';
import { html, isolated, type Markup } from './markup.js';
import { renderWarnings } from './notices.js';
import type { View } from './view.js';

/** The sources, with what is known of them. */
export function renderSources(view: View): Markup {
  const { study, wording, shortNameOf } = view;
  const { messages } = wording;
  const item = (source: StudySource, place: number): Markup => html`
<li><p><b>${shortNameOf(source.id)}</b> ${isolated(source.title)}${
    source.publisher === undefined ? undefined : html` (${isolated(source.publisher)})`
  }</p>
<p class="meta">${describeFile(source, view)}</p>${renderWarnings(source, `s${place + 1}`, view)}</li>`;
  return html`<section id="sources" aria-labelledby="sources-heading">
<h2 id="sources-heading">${messages.sources}</h2>
<p>${messages.sourcesCaption}.</p>
<ol class="plain">${study.sources.map(item)}
</ol></section>`;
}
