import type { StudyDocument, StudyGoal, StudyResult, StudySource } from '@klippoglim/municipal';
import type { Wording } from '../messages/formats.js';
import { findYoungerSources, type YoungerSources, youngerMark } from '../study/younger-sources.js';
import { html, isolated, type Markup } from './markup.js';

/** What every part of the page needs: the results, the words, and the names within the page. */
export interface View {
  readonly study: StudyResult;
  readonly wording: Wording;
  /** `K1`, `K2` …: what a source is called in table heads and passages. */
  readonly shortNameOf: (sourceId: string) => string;
  readonly sourceOf: (sourceId: string) => StudySource | undefined;
  readonly documentOf: (documentId: string) => StudyDocument | undefined;
  readonly goalOf: (goalId: string) => StudyGoal | undefined;
  /** The anchor of a document's part of the page. Made of numbers: ids are anyone's text. */
  readonly anchorOf: (documentId: string) => string;
  readonly younger: readonly YoungerSources[];
}

export function viewOf(study: StudyResult, wording: Wording): View {
  const placeOfSource = new Map(study.sources.map(({ id }, place) => [id, place]));
  const placeOfDocument = new Map(study.documents.map(({ id }, place) => [id, place]));
  const goals = new Map(study.goals.map((goal) => [goal.id, goal]));
  const numbered = (places: ReadonlyMap<string, number>, id: string): number =>
    (places.get(id) ?? -1) + 1;
  return {
    study,
    wording,
    shortNameOf: (id) => `${wording.messages.sourceLetter}${numbered(placeOfSource, id)}`,
    sourceOf: (id) => study.sources[placeOfSource.get(id) ?? -1],
    documentOf: (id) => study.documents[placeOfDocument.get(id) ?? -1],
    goalOf: (id) => goals.get(id),
    anchorOf: (id) => `d${numbered(placeOfDocument, id)}`,
    younger: findYoungerSources(study),
  };
}

/** A source's short name; its title shows when it is pointed at. */
export function shortName(sourceId: string, { shortNameOf, sourceOf }: View): Markup {
  return html`<abbr title="${sourceOf(sourceId)?.title ?? sourceId}">${shortNameOf(sourceId)}</abbr>`;
}

/** What the mark means, with a link to the warning. Nothing if it stands nowhere. */
export function renderYoungerNote({ younger, wording }: View): Markup | undefined {
  const { youngerNote, warnings } = wording.messages;
  if (younger.length === 0) return undefined;
  return html`<p class="small">${youngerMark} ${youngerNote} (<a href="#warnings">${warnings}</a>)</p>`;
}

/** The mark of text shared with a younger source. It hangs out, so that figures stay in line. */
export function dagger(isMarked: boolean): Markup | undefined {
  return isMarked ? html`<span class="dagger">${youngerMark}</span>` : undefined;
}

/** A source's short name, or the municipality of a document. */
export function originName(originId: string, view: View): Markup {
  if (view.sourceOf(originId) !== undefined) return shortName(originId, view);
  return isolated(view.documentOf(originId)?.municipality ?? originId);
}
