import type { SourceShare, StudyDocument } from '@klippoglim/municipal';
import { sumClasses } from '../study/token-classes.js';
import { countOf, wordingKinds } from '../study/wording-changes.js';
import { sharesWithYounger } from '../study/younger-sources.js';
import { describeChance, describeShared } from './certainty.js';
import { renderClassBar } from './class-bars.js';
import { renderDocumentGoals } from './goals.js';
import { html, isolated, type Markup } from './markup.js';
import { dagger, type View } from './view.js';

/** A document's figures: its bar, what each source has part in, goals, wording and names. */
export function renderFindings(document: StudyDocument, view: View): Markup {
  return html`${renderClassBar(sumClasses([document]), view)}
${renderShares(document, view)}
<div class="findings">${renderDocumentGoals(document, view)}${renderWording(document, view)}${renderAnchoring(document, view)}
</div>`;
}

function renderShares(document: StudyDocument, view: View): Markup {
  const { messages, integer, share } = view.wording;
  const { attribution, sources } = document;
  const { copied, copiedOfRest } = attribution;
  const figure = ({ numerator, denominator, value }: StudyDocument['coverage']): string =>
    messages.shareOf(share(value), integer(numerator), integer(denominator));
  const chance = describeChance(document, view);
  return html`<dl class="shares"><div><dt>${messages.copied}</dt><dd><b>${figure(copied)}</b></dd></div>
<div><dt>${messages.copiedOfRest}</dt><dd>${figure(copiedOfRest)}</dd></div>
<div><dt>${messages.shared} <span class="muted">[${messages.intervalHead}]</span></dt><dd>${describeShared(document, view)}</dd></div>${
    chance === undefined
      ? undefined
      : html`
<div><dt>${messages.excess}</dt><dd>${chance}</dd></div>`
  }${sources.map((source, place) => renderSource(source, attribution.sources[place], figure, view))}</dl>`;
}

function renderSource(
  source: SourceShare,
  portion: StudyDocument['attribution']['sources'][number] | undefined,
  figure: (score: SourceShare['coverage']) => string,
  view: View,
): Markup {
  const { messages, integer } = view.wording;
  const title = view.sourceOf(source.sourceId)?.title ?? source.sourceId;
  const parts = (['alone', 'nearest', 'earliest'] as const).flatMap((name) => {
    const words = portion?.[name] ?? 0;
    return words === 0 ? [] : [messages.portion[name](integer(words))];
  });
  const part =
    parts.length === 0 ? undefined : html` <span class="small">(${parts.join('; ')})</span>`;
  return html`
<div><dt><b>${view.shortNameOf(source.sourceId)}</b> ${isolated(title)}${part}</dt><dd>${figure(source.coverage)}${dagger(sharesWithYounger(source))}</dd></div>`;
}

/** How often each kind of change of wording occurs. Nothing if none does. */
function renderWording({ wording: { counts } }: StudyDocument, view: View): Markup | undefined {
  if (counts.total === 0) return undefined;
  const { messages, integer } = view.wording;
  const kinds = wordingKinds
    .filter((kind) => countOf(counts, kind) > 0)
    .map((kind) => `${nameOfChange(kind, view)} ${integer(countOf(counts, kind))}`);
  if (counts.localClauses > 0) {
    kinds.push(`${messages.localClauses} ${integer(counts.localClauses)}`);
  }
  return html`
<p>${messages.wordingChanges}: ${kinds.join(', ')}.</p>`;
}

/** What a type and direction of change is called. */
export function nameOfChange(
  {
    type,
    direction,
  }: { readonly type: keyof View['wording']['messages']['change']; readonly direction: string },
  { wording }: View,
): string {
  const ofType: Readonly<Record<string, string>> = wording.messages.change[type];
  return ofType[direction] ?? direction;
}

function renderAnchoring({ anchoring }: StudyDocument, view: View): Markup | undefined {
  const { messages, integer, share } = view.wording;
  const { anchored, onGoals, names } = anchoring;
  if (anchored.denominator === 0) return undefined;
  const figure = (
    { numerator, denominator }: typeof anchored,
    say: (share: string, part: string, whole: string) => string,
  ): string => say(share(numerator / denominator), integer(numerator), integer(denominator));
  const kinds = (['own', 'place', 'institution', 'neighbour'] as const).flatMap((kind) => {
    const named = names.filter((name) => name.kind === kind);
    return named.length === 0
      ? []
      : [
          html` ${messages.nameKind[kind]}: ${named.map(
            ({ name, mentions }, at) =>
              html`${at === 0 ? '' : ', '}${isolated(name)} ${integer(mentions)}`,
          )}.`,
        ];
  });
  return html`
<p>${messages.anchoring}: ${figure(anchored, messages.anchored)}${
    onGoals === undefined ? '' : `; ${figure(onGoals, messages.onGoals)}`
  }.</p>${
    kinds.length === 0
      ? undefined
      : html`
<details><summary>${messages.localNames}</summary><p>${kinds}</p></details>`
  }`;
}
