import type { StudyDocument } from '@klippoglim/municipal';
import { html, type Markup } from './markup.js';
import type { View } from './view.js';

/** `40,2 % [19,0–66,9 %]`: all that a document shares with sources, nothing set apart. */
export function describeShared({ certainty }: StudyDocument, { wording }: View): Markup {
  const { messages, share } = wording;
  const { value, lower, upper } = certainty.share;
  return html`${share(value)} <span class="together muted">[${messages.intervalOf(unsigned(share(lower)), share(upper))}]</span>`;
}

/** How far that is from what unrelated texts share; nothing without background documents. */
export function describeChance(
  { certainty }: StudyDocument,
  { wording }: View,
): string | undefined {
  const { messages, share, probability } = wording;
  const { chance } = certainty;
  if (chance === undefined) return undefined;
  const { excess, holm } = chance;
  return messages.excessOf(
    share(excess.value),
    unsigned(share(excess.lower)),
    share(excess.upper),
    probability(holm),
  );
}

/** Without the sign of percent, which the end of the interval has. */
function unsigned(share: string): string {
  return share.replace(/\s?%$/u, '');
}
