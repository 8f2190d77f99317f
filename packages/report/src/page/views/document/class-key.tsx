import type { VNode } from 'preact';
import { shareOf } from '../../../study/share-of.js';
import { usePage, useWords } from '../../context.js';
import { type Figures, pageClasses } from '../../figures.js';
import { terms } from '../../terms.js';
import { useClassNames } from './use-class-names.js';
import { documentWords } from './words.js';

/** How words of each class are marked in the text and filled in the bar, with their shares. */
export function ClassKey({
  figures,
  hasShared,
}: {
  readonly figures: Figures;
  /** Whether a younger text has some of the own words too. */
  readonly hasShared: boolean;
}): VNode {
  const { formats } = usePage();
  const words = useWords(documentWords);
  const { classMeaning } = useWords(terms);
  const names = useClassNames();
  return (
    <ul class="doc-key" aria-label={words.key}>
      {pageClasses
        .filter((name) => figures.of[name] > 0)
        .map((name) => (
          <li key={name} title={classMeaning[name]}>
            <svg class="doc-swatch" aria-hidden="true" focusable="false">
              <rect class={`fill-${name}`} width="100%" height="100%" />
            </svg>
            <span class={`run run-${name}`}>{names[name]}</span>{' '}
            <b>{formats.share(shareOf(figures.of[name], figures.words))}</b>
          </li>
        ))}
      {hasShared && (
        <li>
          <span class="run run-shared">{words.sharedMark}</span>
        </li>
      )}
    </ul>
  );
}
