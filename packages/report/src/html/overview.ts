import type { MunicipalityResult } from '@klippoglim/municipal';
import { copiedWords, shareOf, sumClasses } from '../study/token-classes.js';
import { renderClassBar, renderClassKey, renderPatterns } from './class-bars.js';
import { html, isolated, type Markup } from './markup.js';
import { dagger, renderYoungerNote, type View } from './view.js';

/** A bar for each municipality, which makes 100 %: the largest copied share first. */
export function renderOverview(view: View): Markup {
  const { study, wording, anchorOf, documentOf } = view;
  const { messages, share, compareNames } = wording;
  const bars = study.municipalities
    .map((municipality) => {
      const counts = sumClasses(municipality.documents.flatMap((id) => documentOf(id) ?? []));
      return { municipality, counts, copied: shareOf(copiedWords(counts), counts.words) };
    })
    .sort(
      (one, other) =>
        other.copied - one.copied || compareNames(one.municipality.name, other.municipality.name),
    );
  const bar = ({ municipality, counts, copied }: (typeof bars)[number]): Markup => {
    const { name, documents } = municipality;
    return html`
<li><a href="#${anchorOf(documents[0] ?? '')}">${isolated(name)}</a>
${renderClassBar(counts, view)}
<span class="figure"><span class="hidden">${messages.copied}: </span>${share(copied)}${dagger(hasYounger(municipality))}</span></li>`;
  };
  return html`<section id="overview" aria-labelledby="overview-heading">
<h2 id="overview-heading">${messages.overview}</h2>
<p>${messages.overviewLead}</p>
${renderPatterns()}
${renderClassKey(view)}
<ol class="bars">${bars.map(bar)}
</ol>
${renderYoungerNote(view)}
</section>`;
}

function hasYounger({ sources }: MunicipalityResult): boolean {
  return sources.some(({ sourceIsYounger }) => sourceIsYounger);
}
