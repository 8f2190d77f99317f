import type { Estimate, StudyDocument } from '@klippoglim/municipal';
import { html, type Markup } from './markup.js';
import type { View } from './view.js';

/** `40,2 % [19,0–66,9 %]`: all that a document shares with sources, nothing set apart. */
export function describeShared({ certainty }: StudyDocument, view: View): Markup {
  return describeEstimate(certainty.share, view);
}

/** The same for what it has copied, quoted and commonplace words set apart; a mark at the share. */
export function describeCopied(
  { certainty }: StudyDocument,
  view: View,
  mark: Markup | undefined,
): Markup {
  return describeEstimate(certainty.copied, view, mark);
}

function describeEstimate(
  { value, lower, upper }: Estimate,
  { wording }: View,
  mark?: Markup,
): Markup {
  const { messages, share } = wording;
  return html`${share(value)}${mark} <span class="together muted">[${messages.intervalOf(unsigned(share(lower)), share(upper))}]</span>`;
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
