import type { StudyFailure, StudyWarning } from '@klippoglim/municipal';
import { isWarning } from '../notices/severity.js';
import { translateFailure, translateWarning } from '../notices/translate.js';
import { html, isolated, type Markup } from './markup.js';
import type { View } from './view.js';

/** What could not be read, and what concerns the study as a whole. Nothing if there is neither. */
export function renderFailures({ study, wording }: View): Markup | undefined {
  const { language, messages } = wording;
  const { failures, warnings } = study;
  if (failures.length + warnings.length === 0) return undefined;
  const item = (failure: StudyFailure): Markup => html`
<li><b>${isolated(failure.file)}</b> <span class="muted">(${failure.municipality === undefined ? messages.role[failure.role] : isolated(failure.municipality)})</span><br>${isolated(translateFailure(language, failure))}</li>`;
  const list = html`<p>${messages.failuresLead(failures.length)}</p>
<ul class="notices alarm">${failures.map(item)}
</ul>`;
  return html`<section id="failures" class="alert" aria-labelledby="failures-heading">
<h2 id="failures-heading">${failures.length === 0 ? messages.warnings : messages.failures}</h2>
${failures.length === 0 ? undefined : list}
${renderNotices(warnings, { heading: messages.studyWarnings }, wording)}
</section>`;
}

/** The warnings of a document or source, then the notes. Nothing if there are none. */
export function renderWarnings(
  { warnings, file }: { readonly warnings: readonly StudyWarning[]; readonly file: string },
  anchor: string,
  { wording }: View,
): Markup {
  const { messages } = wording;
  const about = { file, anchor };
  const real = warnings.filter(isWarning);
  const notes = warnings.filter((warning) => !isWarning(warning));
  return html`${renderNotices(real, { ...about, heading: messages.warnings }, wording)}${renderNotices(
    notes,
    { file, heading: messages.notes },
    wording,
  )}`;
}

function renderNotices(
  warnings: readonly StudyWarning[],
  about: { readonly heading: string; readonly file?: string; readonly anchor?: string },
  { language }: View['wording'],
): Markup | undefined {
  if (warnings.length === 0) return undefined;
  const item = (warning: StudyWarning): Markup =>
    html`<li>${isolated(translateWarning(language, warning, about.file))}</li>`;
  const isAlarm = warnings.some(isWarning);
  const id = about.anchor === undefined ? undefined : html` id="${about.anchor}-warnings"`;
  return html`
<div class="notices ${isAlarm ? 'alarm' : 'quiet'}"${id}><p class="label">${about.heading}</p><ul>${warnings.map(item)}</ul></div>`;
}
