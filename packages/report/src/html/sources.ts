import type { StudyDescent, StudySource } from '@klippoglim/municipal';
import { describeFile } from './describe-file.js';
import { html, isolated, type Markup } from './markup.js';
import { renderWarnings } from './notices.js';
import { shortName, type View } from './view.js';

/** The sources, with what is known of them. */
export function renderSources(view: View): Markup {
  const { study, wording, shortNameOf } = view;
  const { messages } = wording;
  const descentOf = new Map(study.lineage.map((descent) => [descent.sourceId, descent]));
  const item = (source: StudySource, place: number): Markup => html`
<li><p><b>${shortNameOf(source.id)}</b> ${isolated(source.title)}${
    source.publisher === undefined ? undefined : html` (${isolated(source.publisher)})`
  }</p>
<p class="meta">${describeFile(source, view)}</p>
<p>${renderDescent(descentOf.get(source.id), view)}</p>${renderWarnings(source, `s${place + 1}`, view)}</li>`;
  return html`<section id="sources" aria-labelledby="sources-heading">
<h2 id="sources-heading">${messages.sources}</h2>
<p>${messages.sourcesCaption}.</p>
<ol class="plain">${study.sources.map(item)}
</ol></section>`;
}

/** What a source has from those before it. */
function renderDescent(descent: StudyDescent | undefined, view: View): Markup {
  const { messages, share, integer } = view.wording;
  if (descent === undefined || descent.inEarlier.numerator === 0) {
    return html`${messages.inNoEarlier}`;
  }
  const { inEarlier, from } = descent;
  const whole = messages.shareOf(
    share(inEarlier.value),
    integer(inEarlier.numerator),
    integer(inEarlier.denominator),
  );
  const parts = from
    .filter(({ coverage }) => coverage.numerator > 0)
    .map(
      ({ sourceId, coverage, direction }, at) =>
        html`${at === 0 ? '' : ', '}${shortName(sourceId, view)} ${share(coverage.value)}${
          direction === 'undecided' ? ` (${messages.undecided})` : ''
        }`,
    );
  return html`${messages.inEarlier}: ${whole}: ${parts}`;
}
