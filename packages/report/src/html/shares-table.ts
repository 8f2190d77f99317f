import type { StudyDocument } from '@klippoglim/municipal';
import { isWarning } from '../notices/severity.js';
import { sharesWithYounger } from '../younger-sources.js';
import { html, isolated, type Markup } from './markup.js';
import { dagger, renderYoungerNote, shortName, type View } from './view.js';

/** A row for each document: its shares in all and per source, its longest passage, its warnings. */
export function renderSharesTable(view: View): Markup {
  const { study, wording, shortNameOf } = view;
  const { messages } = wording;
  const heads = study.sources.map(
    ({ id }) => html`
<th scope="col" class="number">${shortName(id, view)}</th>`,
  );
  return html`<section id="table" aria-labelledby="table-heading">
<h2 id="table-heading">${messages.table}</h2>
<div class="scroll" role="region" aria-labelledby="table-heading" tabindex="0">
<table>
<caption><span>${messages.tableCaption}</span></caption>
<thead><tr><th scope="col">${messages.municipality}</th>
<th scope="col">${messages.document}</th>
<th scope="col" class="number length">${messages.words}</th>
<th scope="col" class="number">${messages.inAll}</th>${heads}
<th scope="col">${messages.longest}</th>
<th scope="col" class="number">${messages.warnings}</th></tr></thead>
<tbody>${study.documents.map((document) => renderRow(document, view))}
</tbody></table></div>
<ul class="legend">${study.sources.map(
    ({ id, title }) => html`
<li><b>${shortNameOf(id)}</b> ${isolated(title)}</li>`,
  )}
</ul>
${renderYoungerNote(view)}
</section>`;
}

function renderRow(document: StudyDocument, view: View): Markup {
  const { wording, anchorOf } = view;
  const { integer, share } = wording;
  const { id, municipality, title, words, coverage, sources, warnings } = document;
  const count = warnings.filter(isWarning).length;
  const cells = sources.map(
    (source) => html`
<td class="number">${share(source.coverage.value)}${dagger(sharesWithYounger(source))}</td>`,
  );
  return html`
<tr><th scope="row">${isolated(municipality)}</th>
<td><a href="#${anchorOf(id)}">${isolated(title)}</a></td>
<td class="number length">${integer(words)}</td>
<td class="number total">${share(coverage.value)}${dagger(sources.some(sharesWithYounger))}</td>${cells}
<td>${renderLongest(document, view)}</td>
<td class="number">${count === 0 ? '' : html`<a href="#${anchorOf(id)}-warnings">${integer(count)}</a>`}</td></tr>`;
}

function renderLongest({ longestPassage }: StudyDocument, view: View): Markup | string {
  if (longestPassage === undefined) return '–';
  const { messages, integer } = view.wording;
  const { words, sourceId, page } = longestPassage;
  const where = page === undefined ? '' : `, ${messages.page(integer(page), undefined)}`;
  return html`<span class="together">${messages.wordCount(words, integer(words))} <span class="muted">(${view.shortNameOf(sourceId)}${where})</span></span>`;
}
