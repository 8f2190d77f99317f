import type { StudyEdition, StudyResult } from '@klippoglim/municipal';
import { html, isolated, type Markup } from './markup.js';
import { renderTable } from './tables.js';
import type { View } from './view.js';

/** What municipalities kept from one document to the next. Nothing if none has several. */
export function renderEditions(view: View): Markup | undefined {
  const { study, wording } = view;
  const { messages, share, integer } = wording;
  if (study.editions.length === 0) return undefined;
  const row = ({ earlierId, laterId, kept, carriedOver, later, earlier }: StudyEdition): Markup => {
    const added = sumOf(Object.values(later).map((each) => each.added));
    const dropped = sumOf(Object.values(earlier).map((each) => each.dropped));
    return html`
<tr><th scope="row">${nameOf(earlierId, view)}</th>
<td>${nameOf(laterId, view)}</td>
<td class="number">${share(kept.value)}</td>
<td class="number">${share(carriedOver.value)}</td>
<td class="number">${integer(added)}, ${integer(later.source.added + later.several.added)}</td>
<td class="number">${integer(dropped)}, ${integer(earlier.source.dropped + earlier.several.dropped)}</td></tr>`;
  };
  return html`<section id="editions" aria-labelledby="editions-heading">
<h2 id="editions-heading">${messages.editions}</h2>
<p>${messages.editionsLead}</p>
${renderTable({
  labelledBy: 'editions-heading',
  caption: messages.editionsCaption,
  head: html`<th scope="col">${messages.earlierEdition}</th>
<th scope="col">${messages.laterEdition}</th>
<th scope="col" class="number">${messages.kept}</th>
<th scope="col" class="number">${messages.carriedOver}</th>
<th scope="col" class="number">${messages.added}</th>
<th scope="col" class="number">${messages.dropped}</th>`,
  bodies: [
    html`<tbody>${study.editions.map(row)}
</tbody>`,
  ],
})}
</section>`;
}

function nameOf(id: StudyResult['documents'][number]['id'], view: View): Markup {
  const { anchorOf, documentOf } = view;
  return html`<a href="#${anchorOf(id)}">${isolated(documentOf(id)?.title ?? id)}</a>`;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
