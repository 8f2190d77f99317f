import type { StudyFailure, StudySource, StudyWarning } from '@klippoglim/municipal';
import { isWarning } from '../notices/severity.js';
import { translateFailure, translateWarning } from '../notices/translate.js';
import type { YoungerSources } from '../study/younger-sources.js';
import { html, isolated, type Markup } from './markup.js';
import { shortName, type View } from './view.js';

/** What could not be read. Nothing if everything was. */
export function renderFailures({ study, wording }: View): Markup | undefined {
  const { language, messages } = wording;
  const { failures } = study;
  if (failures.length === 0) return undefined;
  const item = (failure: StudyFailure): Markup => html`
<li><b>${isolated(failure.file)}</b> <span class="muted">(${failure.municipality === undefined ? messages.role[failure.role] : isolated(failure.municipality)})</span><br>${isolated(translateFailure(language, failure))}</li>`;
  return html`<section id="failures" class="alert" aria-labelledby="failures-heading">
<h2 id="failures-heading">${messages.failures}</h2>
<p>${messages.failuresLead(failures.length)}</p>
<ul class="notices alarm">${failures.map(item)}
</ul>
</section>`;
}

/**
 * What may make figures wrong for the study as a whole, or for many documents alike. Nothing if
 * nothing does; notes stand with the methods.
 */
export function renderStudyWarnings(view: View): Markup | undefined {
  const { study, wording, younger } = view;
  const { messages } = wording;
  const warnings = study.warnings.filter(isWarning);
  if (warnings.length + younger.length === 0) return undefined;
  return html`<section id="warnings" class="alert" aria-labelledby="warnings-heading">
<h2 id="warnings-heading">${messages.warnings}</h2>
${renderNotices(warnings, { heading: messages.studyWarnings }, view)}${younger.length === 0 ? undefined : renderYounger(view)}
</section>`;
}

/** One text for all of them: which documents, and which sources. */
function renderYounger(view: View): Markup {
  const { younger, wording, anchorOf } = view;
  const { messages } = wording;
  const item = ({ document, sources }: YoungerSources): Markup => html`
<li><a href="#${anchorOf(document.id)}">${isolated(document.municipality)}</a>${inBrackets(document.date, view)}: ${listSources(sources, view)}</li>`;
  return html`
<div class="notices alarm"><p class="label">${messages.youngerHeading}</p><p>${messages.youngerText}</p><ul>${younger.map(item)}
</ul></div>`;
}

function listSources(sources: readonly StudySource[], view: View): readonly Markup[] {
  return sources.map(
    ({ id, date }, place) =>
      html`${place === 0 ? '' : ', '}${shortName(id, view)}${inBrackets(date, view)}`,
  );
}

function inBrackets(date: string | undefined, { wording }: View): string {
  return date === undefined ? '' : ` (${wording.date(date)})`;
}

/** The warnings of a document or source, then the notes. Nothing if there are none. */
export function renderWarnings(
  { id, warnings, file }: Pick<StudySource, 'id' | 'warnings' | 'file'>,
  anchor: string,
  view: View,
): Markup {
  const { messages } = view.wording;
  const real = warnings.filter(isWarning);
  const notes = warnings.filter((warning) => !isWarning(warning));
  return html`${renderNotices(real, { id, file, anchor, heading: messages.warnings }, view)}${renderNotices(
    notes,
    { file, heading: messages.notes },
    view,
  )}`;
}

/** Warnings, or notes, under a heading. Nothing if there are none. */
export function renderNotices(
  warnings: readonly StudyWarning[],
  about: {
    readonly heading: string;
    readonly id?: string;
    readonly file?: string;
    readonly anchor?: string;
  },
  view: View,
): Markup | undefined {
  if (warnings.length === 0) return undefined;
  const { language, messages } = view.wording;
  const younger = view.younger.find(({ document }) => document.id === about.id);
  const item = (warning: StudyWarning): Markup =>
    // Why that matters is told once, for all documents.
    warning.code === 'source-is-younger' && younger !== undefined
      ? html`<li>${messages.youngerHeading}: ${listSources(younger.sources, view)}</li>`
      : html`<li>${isolated(translateWarning(language, warning, about.file))}</li>`;
  const isAlarm = warnings.some(isWarning);
  const id = about.anchor === undefined ? undefined : html` id="${about.anchor}-warnings"`;
  return html`
<div class="notices ${isAlarm ? 'alarm' : 'quiet'}"${id}><p class="label">${about.heading}</p><ul>${warnings.map(item)}</ul></div>`;
}
