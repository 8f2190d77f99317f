import type { ReadFile, SourceShare, StudyDocument, StudyPassage } from '@klippoglim/municipal';
import { sharesWithYounger, youngerMark } from '../younger-sources.js';
import { describeLanguage, languageAt } from './languages.js';
import { html, isolated, type Markup } from './markup.js';
import { renderWarnings } from './notices.js';
import { renderQuotation } from './quotations.js';
import { dagger, shortName, type View } from './view.js';

/** Every document with its passages, each beside its source. */
export function renderDocuments(view: View): Markup {
  const { study, wording } = view;
  return html`<section id="documents" aria-labelledby="documents-heading">
<h2 id="documents-heading">${wording.messages.documents}</h2>
${study.documents.map((document) => renderDocument(document, view))}
</section>`;
}

function renderDocument(document: StudyDocument, view: View): Markup {
  const { messages, integer, share } = view.wording;
  const { municipality, title, coverage, sources, words } = document;
  const anchor = view.anchorOf(document.id);
  const figure = ({ numerator, value }: StudyDocument['coverage']): string =>
    messages.shareOf(share(value), integer(numerator), integer(words));
  const passages = inReadingOrder(sources);
  return html`
<article id="${anchor}" aria-labelledby="${anchor}-heading">
<h3 id="${anchor}-heading">${isolated(municipality)} <span class="subtitle">${isolated(title)}</span></h3>
<p class="meta">${describeFile(document, view)}</p>
<dl class="shares"><div><dt>${messages.inAll}</dt><dd><b>${figure(coverage)}</b>${dagger(sources.some(sharesWithYounger))}</dd></div>${sources.map(
    (source) => html`
<div><dt><b>${view.shortNameOf(source.sourceId)}</b> ${isolated(view.sourceOf(source.sourceId)?.title ?? source.sourceId)}</dt><dd>${figure(source.coverage)}${dagger(sharesWithYounger(source))}</dd></div>`,
  )}</dl>${renderWarnings(document, anchor, view)}
${
  passages.length === 0
    ? html`<p>${messages.noPassages}</p>`
    : html`<ol class="passages">${passages.map((passage) => renderPassage(passage, document, view))}
</ol>`
}
<p class="small back"><a href="#table">${messages.backToTable}</a></p>
</article>`;
}

/** Words; on paper about a third of a page. A longer passage may go on over the next. */
const longestOnOnePage = 150;

/** A passage and the source that it belongs to. */
interface SharedPassage {
  readonly source: SourceShare;
  readonly passage: StudyPassage;
}

function inReadingOrder(sources: readonly SourceShare[]): readonly SharedPassage[] {
  return sources
    .flatMap((source) => source.passages.map((passage) => ({ source, passage })))
    .sort(
      (one, other) =>
        one.passage.target.start - other.passage.target.start ||
        other.passage.target.end - one.passage.target.end,
    );
}

function renderPassage(
  { source, passage }: SharedPassage,
  document: StudyDocument,
  view: View,
): Markup {
  const { messages, share, integer } = view.wording;
  const { kind, similarity, target, parts } = passage;
  const younger = source.sourceIsYounger
    ? html` <span class="younger">${youngerMark} ${messages.youngerSource}</span>`
    : undefined;
  const summary =
    parts === undefined
      ? undefined
      : html` · ${messages.summaryOf(passage.source.words, integer(passage.source.words))}${
          parts.length === 0 ? '' : ` (${messages.partsMarked(parts.length)})`
        }`;
  const isLong = Math.max(target.words, passage.source.words) > longestOnOnePage;
  return html`
<li${isLong ? html` class="long"` : undefined}><p class="label"><span class="kind ${kind}" title="${messages.kindHelp}">${messages.kind[kind]}</span> ${messages.similarity(share(similarity))} · ${messages.wordCount(target.words, integer(target.words))}${summary}${younger}</p>
<div class="pair">${renderQuotation(
    {
      whose: html`${messages.document}`,
      excerpt: target,
      marked: parts?.map((part) => part.target),
      language: languageAt(document.language, target),
    },
    view,
  )}${renderQuotation(
    {
      whose: shortName(source.sourceId, view),
      excerpt: passage.source,
      marked: parts?.map((part) => part.source),
      language: languageAt(view.sourceOf(source.sourceId)?.language, passage.source),
    },
    view,
  )}</div></li>`;
}

/** File, format, length, language and date on one line. */
export function describeFile(
  { file, format, pages, words, language, date }: ReadFile,
  { wording }: View,
): Markup {
  const { messages, integer } = wording;
  const facts = [
    isolated(file),
    format.toUpperCase(),
    pages === undefined ? undefined : messages.pageCount(pages, integer(pages)),
    messages.wordCount(words, integer(words)),
    isolated(describeLanguage(language, words, wording)),
    date === undefined ? undefined : wording.date(date),
  ].filter((fact) => fact !== undefined);
  return html`${facts.map((fact, place) => (place === 0 ? fact : html` · ${fact}`))}`;
}
