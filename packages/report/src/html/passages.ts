import type { StudyDocument, StudyPassage } from '@klippoglim/municipal';
import { attributedSegments } from '../study/passage-origin.js';
import { changesIn, type WordingChange } from '../study/wording-changes.js';
import { youngerMark } from '../study/younger-sources.js';
import { nameOfChange } from './findings.js';
import { languageAt } from './languages.js';
import { html, isolated, type Markup } from './markup.js';
import { renderQuotation } from './quotations.js';
import { originName, type View } from './view.js';

/** Words; on paper about a third of a page. A longer passage may go on over the next. */
const longestOnOnePage = 150;

/** A passage and the source or document that it belongs to. */
export interface SharedPassage {
  readonly originId: string;
  readonly isYounger: boolean;
  readonly passage: StudyPassage;
}

/**
 * A document's passages by their place in it: all that it shares with sources, and those shared with
 * documents of other municipalities that any of its words are attributed to.
 */
export function inReadingOrder({ sources, peers }: StudyDocument): readonly SharedPassage[] {
  const ofSources = sources.flatMap(({ sourceId, sourceIsYounger, passages }) =>
    passages.map((passage) => ({ originId: sourceId, isYounger: sourceIsYounger, passage })),
  );
  const ofPeers = peers
    .filter(({ words }) => words > 0)
    .flatMap(({ documentId, passages }) =>
      passages.map((passage) => ({ originId: documentId, isYounger: false, passage })),
    );
  return [...ofSources, ...ofPeers].sort(
    (one, other) =>
      one.passage.target.start - other.passage.target.start ||
      other.passage.target.end - one.passage.target.end,
  );
}

export function renderPassage(
  { originId, isYounger, passage }: SharedPassage,
  document: StudyDocument,
  view: View,
): Markup {
  const { messages, share, integer } = view.wording;
  const { kind, similarity, target, parts } = passage;
  const younger = isYounger
    ? html` <span class="younger">${youngerMark} ${messages.youngerSource}</span>`
    : undefined;
  const summary =
    parts === undefined
      ? undefined
      : html` · ${messages.summaryOf(passage.source.words, integer(passage.source.words))}${
          parts.length === 0 ? '' : ` (${messages.partsMarked(parts.length)})`
        }`;
  const isLong = Math.max(target.words, passage.source.words) > longestOnOnePage;
  const source = view.sourceOf(originId);
  const origin = source ?? view.documentOf(originId);
  return html`
<li${isLong ? html` class="long"` : undefined}><p class="label"><span class="kind ${kind}" title="${messages.kindHelp}">${messages.kind[kind]}</span> ${messages.similarity(share(similarity))} · ${messages.wordCount(target.words, integer(target.words))}${summary}${younger}</p>${renderOrigin({ originId, isYounger, passage }, document, view)}
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
      whose:
        source === undefined
          ? html`${messages.otherMunicipality}: ${originName(originId, view)}`
          : originName(originId, view),
      excerpt: passage.source,
      marked: parts?.map((part) => part.source),
      language: languageAt(origin?.language, passage.source),
    },
    view,
  )}</div>${renderChanges(changesIn(document, originId, passage), view)}</li>`;
}

/** How many of a passage's words are attributed to its origin, and what way they came. */
function renderOrigin(
  { originId, isYounger, passage }: SharedPassage,
  document: StudyDocument,
  view: View,
): Markup | undefined {
  if (isYounger) return undefined;
  const { messages, integer } = view.wording;
  const segments = attributedSegments(document, originId, passage);
  const words = segments.reduce((sum, segment) => sum + segment.words, 0);
  const chains = distinct(
    segments.flatMap(({ chain }) =>
      chain === undefined ? [] : [messages.chain(chain.map((id) => view.shortNameOf(id)))],
    ),
  );
  const vias = distinct(segments.flatMap(({ via }) => via ?? []));
  return html`
<p class="small">${messages.attributedTo} ${originName(originId, view)}: ${
    words === 0
      ? messages.attributedElsewhere
      : messages.attributedOf(integer(words), integer(passage.target.words))
  }${chains.map((chain) => html` · ${chain}`)}${vias.map((id) => {
    const name = view.documentOf(id)?.municipality ?? id;
    return html` · ${isolated(messages.via(name))}`;
  })}</p>`;
}

/** What changed in kind in a passage. Nothing if nothing did. */
function renderChanges(changes: readonly WordingChange[], view: View): Markup | undefined {
  if (changes.length === 0) return undefined;
  const { messages } = view.wording;
  const side = (place: WordingChange['source']): Markup =>
    place === undefined ? html`–` : html`<q>${isolated(place.text)}</q>`;
  const item = (change: WordingChange): Markup => html`
<li><b>${nameOfChange(change, view)}</b>: ${side(change.source)} → ${side(change.target)}${
    change.local === true ? ` (${messages.localClause})` : ''
  }</li>`;
  return html`
<ul class="changes" aria-label="${messages.wordingChanges}">${changes.map(item)}
</ul>`;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
