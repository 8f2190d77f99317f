import type { StudyDocument } from '@klippoglim/municipal';
import { describeFile } from './describe-file.js';
import { renderFindings } from './findings.js';
import { html, isolated, type Markup } from './markup.js';
import { renderWarnings } from './notices.js';
import { inReadingOrder, renderPassage } from './passages.js';
import type { View } from './view.js';

/** Every document with its figures, and its passages, each beside its source. */
export function renderDocuments(view: View): Markup {
  const { study, wording } = view;
  return html`<section id="documents" aria-labelledby="documents-heading">
<h2 id="documents-heading">${wording.messages.documents}</h2>
${study.documents.map((document) => renderDocument(document, view))}
</section>`;
}

function renderDocument(document: StudyDocument, view: View): Markup {
  const { messages } = view.wording;
  const { municipality, title } = document;
  const anchor = view.anchorOf(document.id);
  const passages = inReadingOrder(document);
  return html`
<article id="${anchor}" aria-labelledby="${anchor}-heading">
<h3 id="${anchor}-heading">${isolated(municipality)} <span class="subtitle">${isolated(title)}</span></h3>
<p class="meta">${describeFile(document, view)}</p>
${renderFindings(document, view)}${renderWarnings(document, anchor, view)}
${
  passages.length === 0
    ? html`<p>${messages.noPassages}</p>`
    : html`<ol class="passages">${passages.map((passage) => renderPassage(passage, document, view))}
</ol>`
}
<p class="small back"><a href="#table">${messages.backToTable}</a></p>
</article>`;
}
