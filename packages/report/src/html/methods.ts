import { html, isolated, type Markup } from './markup.js';
import type { View } from './view.js';

/** How the figures came about, with the signature that makes them comparable. */
export function renderMethods({ study, wording }: View): Markup {
  const { messages } = wording;
  const { name, version, signature } = study.generatedWith;
  return html`<section id="methods" aria-labelledby="methods-heading">
<h2 id="methods-heading">${messages.methods}</h2>
${messages.methodsText.map((paragraph) => html`<p>${paragraph}</p>`)}
<p>${messages.version} ${isolated(`${name} ${version}`)}. ${messages.signature}: <code>${signature}</code></p>
</section>`;
}
