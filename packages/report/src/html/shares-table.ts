import type { StudyDocument } from '@klippoglim/municipal';
import { isWarning } from '../notices/severity.js';
import { tokenClasses } from '../study/token-classes.js';
import { sharesWithYounger } from '../study/younger-sources.js';
import { describeChance, describeCopied } from './certainty.js';
import { html, isolated, type Markup } from './markup.js';
import { renderTable } from './tables.js';
import { dagger, renderYoungerNote, shortName, type View } from './view.js';

/** A row for each document: what its words are, how surely, and its warnings. */
export function renderClassesTable(view: View): Markup {
  const { study, wording, anchorOf } = view;
  const { messages, integer, share } = wording;
  const hasChance = study.documents.some(({ certainty }) => certainty.chance !== undefined);
  const row = (document: StudyDocument): Markup => {
    const { id, words, attribution, sources, warnings } = document;
    const count = warnings.filter(isWarning).length;
    return html`
<tr>${nameCell(document, view)}
<td class="number length">${integer(words)}</td>
<td class="number total">${describeCopied(document, view, dagger(sources.some(sharesWithYounger)))}</td>${tokenClasses.map(
      (name) => html`
<td class="number">${share(attribution.classes[name].value)}</td>`,
    )}
<td class="number">${share(attribution.shared.value)}</td>${
      hasChance
        ? html`
<td class="number">${describeChance(document, view) ?? '–'}</td>`
        : undefined
    }
<td class="number">${count === 0 ? '' : html`<a href="#${anchorOf(id)}-warnings">${integer(count)}</a>`}</td></tr>`;
  };
  return html`<section id="table" aria-labelledby="table-heading">
<h2 id="table-heading">${messages.table}</h2>
${renderTable({
  labelledBy: 'table-heading',
  caption: messages.classesCaption,
  head: html`${nameHead(view)}
<th scope="col" class="number length">${messages.words}</th>
<th scope="col" class="number">${messages.copied} <span class="muted">[${messages.intervalHead}]</span></th>${tokenClasses.map(
    (name) => html`
<th scope="col" class="number">${messages.tokenClass[name]}</th>`,
  )}
<th scope="col" class="number">${messages.shared}</th>${
    hasChance
      ? html`
<th scope="col" class="number"><abbr title="${messages.excessHelp}">${messages.excessHead}</abbr></th>`
      : undefined
  }
<th scope="col" class="number">${messages.warnings}</th>`,
  bodies: [
    html`<tbody>${study.documents.map(row)}
</tbody>`,
  ],
})}
${messages.classesLegend.map((text) => html`<p class="small">${text}</p>`)}${
  hasChance ? html`<p class="small">${messages.excess}: ${messages.excessHelp}</p>` : undefined
}
${renderYoungerNote(view)}
</section>`;
}

/** A row for each document: what it shares with each source, and its longest passage. */
export function renderSourcesTable(view: View): Markup {
  const { study, wording, shortNameOf } = view;
  const { messages, share } = wording;
  const row = (document: StudyDocument): Markup => html`
<tr>${nameCell(document, view)}${document.sources.map(
    (source) => html`
<td class="number">${share(source.coverage.value)}${dagger(sharesWithYounger(source))}</td>`,
  )}
<td>${renderLongest(document, view)}</td></tr>`;
  return html`<section id="per-source" aria-labelledby="per-source-heading">
<h2 id="per-source-heading">${messages.sourcesTable}</h2>
${renderTable({
  labelledBy: 'per-source-heading',
  caption: messages.sourcesTableCaption,
  head: html`${nameHead(view)}${study.sources.map(
    ({ id }) => html`
<th scope="col" class="number">${shortName(id, view)}</th>`,
  )}
<th scope="col">${messages.longest}</th>`,
  bodies: [
    html`<tbody>${study.documents.map(row)}
</tbody>`,
  ],
})}
<ul class="legend">${study.sources.map(
    ({ id, title }) => html`
<li><b>${shortNameOf(id)}</b> ${isolated(title)}</li>`,
  )}
</ul>
</section>`;
}

function nameHead({ wording: { messages } }: View): Markup {
  return html`<th scope="col">${messages.municipality}, ${messages.documentWithin}</th>`;
}

/** Both in one cell: there are many columns beside them. */
function nameCell({ id, municipality, title }: StudyDocument, { anchorOf }: View): Markup {
  return html`<th scope="row" class="title">${isolated(municipality)} <a class="subtitle" href="#${anchorOf(id)}">${isolated(title)}</a></th>`;
}

function renderLongest({ longestPassage }: StudyDocument, view: View): Markup | string {
  if (longestPassage === undefined) return '–';
  const { messages, integer } = view.wording;
  const { words, sourceId, page } = longestPassage;
  const where = page === undefined ? '' : `, ${messages.page(integer(page), undefined)}`;
  return html`<span class="together">${messages.wordCount(words, integer(words))} <span class="muted">(${view.shortNameOf(sourceId)}${where})</span></span>`;
}
