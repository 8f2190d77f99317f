import { isWarning } from '../notices/severity.js';
import { html, isolated, type Markup } from './markup.js';
import { renderNotices } from './notices.js';
import type { View } from './view.js';

/** How the figures came about, with the signature that makes them comparable. */
export function renderMethods(view: View): Markup {
  const { study, wording } = view;
  const { messages } = wording;
  const { name, version, signature } = study.generatedWith;
  return html`<section id="methods" aria-labelledby="methods-heading">
<h2 id="methods-heading">${messages.methods}</h2>
${messages.methodsText.map((paragraph) => html`<p>${paragraph}</p>`)}
<p>${messages.version} ${isolated(`${name} ${version}`)}. ${messages.signature}: <code>${signature}</code></p>${renderNotices(
    study.warnings.filter((warning) => !isWarning(warning)),
    { heading: messages.studyNotes },
    view,
  )}
</section>`;
}
