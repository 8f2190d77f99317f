import {
  type ClassCounts,
  shareOf,
  type TokenClass,
  tokenClasses,
} from '../study/token-classes.js';
import { html, Markup } from './markup.js';
import type { View } from './view.js';

/**
 * Classes are told apart by pattern as well as by colour. A pattern is drawn in the class's second
 * colour over its first; `source` and `own` are plain.
 */
const patterns: Partial<Record<TokenClass, string>> = {
  several: '<path d="M-1,1 l2,-2 M0,8 l8,-8 M7,9 l2,-2"/>',
  peer: '<circle cx="4" cy="4" r="2"/>',
  quoted: '<path d="M0,2 h8 M0,6 h8"/>',
  commonplace: '<path d="M4,0 v8"/>',
};

/** The patterns that the bars refer to: once in the page, before the first bar. */
export function renderPatterns(): Markup {
  const drawn = Object.entries(patterns).map(
    ([name, marks]) => html`
<pattern id="pattern-${name}" class="${name}" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="ground" width="8" height="8"/>${new Markup(marks)}</pattern>`,
  );
  return html`<svg class="hidden" aria-hidden="true" focusable="false"><defs>${drawn}
</defs></svg>`;
}

/** A bar that makes 100 %, with its figures as a text for those who do not see it. */
export function renderClassBar(counts: ClassCounts, { wording }: View): Markup {
  const { messages, share, integer } = wording;
  const told = (name: TokenClass): string =>
    `${messages.tokenClass[name]} ${share(shareOf(counts.of[name], counts.words))}`;
  let before = 0;
  const pieces = tokenClasses.map((name) => {
    const words = counts.of[name];
    const start = shareOf(before, counts.words);
    before += words;
    return words === 0
      ? undefined
      : html`<rect class="${name}" x="${percentage(start)}" width="${percentage(shareOf(words, counts.words))}" height="100%"><title>${told(name)} (${messages.wordCount(words, integer(words))})</title></rect>`;
  });
  const text = tokenClasses.filter((name) => counts.of[name] > 0).map(told);
  return html`<svg class="bar" role="img" aria-label="${text.join(', ')}">${pieces}</svg>`;
}

/** What the colours and patterns mean. */
export function renderClassKey({ wording: { messages } }: View): Markup {
  const item = (name: TokenClass): Markup => html`
<li><svg class="swatch" aria-hidden="true" focusable="false"><rect class="${name}" width="100%" height="100%"/></svg> <b>${messages.tokenClass[name]}</b>: ${messages.tokenClassMeaning[name]}</li>`;
  return html`<ul class="key" aria-label="${messages.classesHeading}">${tokenClasses.map(item)}
</ul>`;
}

/** In the form that attributes take, whatever the language of the page. */
function percentage(value: number): string {
  return `${(value * 100).toFixed(2)}%`;
}
