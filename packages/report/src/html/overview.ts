import type { MunicipalityResult } from '@klippoglim/municipal';
import { html, isolated, type Markup } from './markup.js';
import { dagger, renderYoungerNote, type View } from './view.js';

/** A bar for each municipality, the largest share first. */
export function renderOverview(view: View): Markup {
  const { study, wording, anchorOf } = view;
  const { messages, share, compareNames } = wording;
  const largestFirst = [...study.municipalities].sort(
    (one, other) => other.coverage.value - one.coverage.value || compareNames(one.name, other.name),
  );
  const bar = ({ name, documents, coverage, sources }: MunicipalityResult): Markup => {
    const isYounger = sources.some(({ sourceIsYounger }) => sourceIsYounger);
    return html`
<li><a href="#${anchorOf(documents[0] ?? '')}">${isolated(name)}</a>
<svg class="bar" aria-hidden="true" focusable="false"><rect class="whole" width="100%" height="100%"/><rect class="part" width="${percentage(coverage.value)}" height="100%"/></svg>
<span class="figure">${share(coverage.value)}${dagger(isYounger)}</span></li>`;
  };
  return html`<section id="overview" aria-labelledby="overview-heading">
<h2 id="overview-heading">${messages.overview}</h2>
<p>${messages.overviewLead}</p>
<ol class="bars">${largestFirst.map(bar)}
</ol>
${renderYoungerNote(view)}
</section>`;
}

/** In the form that attributes take, whatever the language of the page. */
function percentage(value: number): string {
  return `${(value * 100).toFixed(2)}%`;
}
