import type { StudySensitivity } from '@klippoglim/municipal';
import { describeSettings } from '../messages/describe-settings.js';
import { html, isolated, type Markup } from './markup.js';
import { renderTable } from './tables.js';
import type { View } from './view.js';

/** How shares move with the settings. Nothing if it was not asked for. */
export function renderSensitivity(view: View): Markup | undefined {
  const { sensitivity } = view.study;
  if (sensitivity === undefined) return undefined;
  const { language, messages, share, ratio } = view.wording;
  const { rows, documents } = sensitivity;
  const agreement = (
    name: string,
    of: (row: StudySensitivity['rows'][number]) => number | undefined,
  ) => html`
<tr><th scope="row">${name}</th>${rows.map((row) => {
    const value = of(row);
    return html`
<td class="number">${value === undefined ? '–' : ratio(value)}</td>`;
  })}</tr>`;
  return html`<section id="sensitivity" aria-labelledby="sensitivity-heading">
<h2 id="sensitivity-heading">${messages.sensitivity}</h2>
<p>${messages.sensitivityLead}</p>
${renderTable({
  labelledBy: 'sensitivity-heading',
  caption: messages.sensitivityCaption,
  head: html`<th scope="col">${messages.document}</th>${rows.map(
    ({ setting }) => html`
<th scope="col" class="number"><code>${setting}</code></th>`,
  )}`,
  bodies: [
    html`<tbody>${documents.map(
      (id, place) => html`
<tr><th scope="row">${isolated(id)}</th>${rows.map(
        ({ shares }) => html`
<td class="number">${share(shares[place] ?? 0)}</td>`,
      )}</tr>`,
    )}
</tbody>`,
    html`<tbody>${agreement(messages.spearman, (row) => row.spearman)}${agreement(messages.kendall, (row) => row.kendall)}
</tbody>`,
  ],
})}
<ul class="legend">${describeSettings(
    language,
    rows.map(({ setting }) => setting),
  ).map(
    ({ settings, meaning }) => html`
<li>${settings.map((setting, at) => html`${at === 0 ? '' : ', '}<code>${setting}</code>`)}: ${meaning}</li>`,
  )}
</ul>
</section>`;
}
