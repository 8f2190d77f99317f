import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Formats } from '../../../messages/formats.js';
import { shareOf } from '../../../study/share-of.js';
import { youngerMark } from '../../../study/younger-sources.js';
import { type Range, ShareBar } from '../../charts/share-bar.js';
import { usePage, useWords } from '../../context.js';
import { type PageClass, pageClasses } from '../../figures.js';
import { hrefOf } from '../../route.js';
import type { ShareRow } from './share-rows.js';
import { overviewWords } from './words.js';

/** A municipality, one of its documents, or all of them. Drawn anew only if its own figures change. */
export function ShareTableRow({
  row,
  isPart = false,
  isOpen = false,
  onToggle,
  interval,
  hasAllFigures,
  classNames,
}: {
  readonly row: ShareRow;
  readonly isPart?: boolean;
  readonly isOpen?: boolean;
  readonly onToggle?: () => void;
  /** Undefined while it is computed, and where there is none. */
  readonly interval?: Range | undefined;
  readonly hasAllFigures: boolean;
  readonly classNames: Readonly<Record<PageClass, string>>;
}): VNode {
  const { formats, language } = usePage();
  const main = classNames.main;
  const cells = useMemo(() => {
    const { figures, longest, date, number } = row;
    const share = (part: number): string => formats.share(shareOf(part, figures.words));
    const label = pageClasses
      .filter((name) => figures.of[name] > 0)
      .map((name) => `${classNames[name]} ${share(figures.of[name])}`)
      .join(', ');
    return (
      <>
        <td class="bars">
          <ShareBar figures={figures} interval={interval} label={label} />
        </td>
        <td class="number">
          {share(figures.copied)}
          {row.documents.length > 0 && (
            <span class="interval-text">{interval && writeInterval(interval, formats)}</span>
          )}
        </td>
        <td class="number words">{formats.integer(figures.words)}</td>
        {hasAllFigures && (
          <>
            {pageClasses.map((name) => (
              <td key={name} class="number">
                {share(figures.of[name])}
              </td>
            ))}
            <td class="number">{share(figures.shared)}</td>
            <td class="number">{formats.integer(longest)}</td>
            <td class="date">{date === undefined ? '' : formats.date(date)}</td>
            <td class="number">
              <bdi>{number}</bdi>
            </td>
          </>
        )}
      </>
    );
    // The names of classes change with the language and the source that is shown apart.
  }, [row, interval, hasAllFigures, formats, language, main]);
  return (
    <tr class={isPart ? 'part' : ''}>
      <th scope="row">
        <RowName {...{ row, isOpen, onToggle }} />
        {row.hasYounger && <sup>{youngerMark}</sup>}
      </th>
      {cells}
    </tr>
  );
}

/** A link to the row's document, or a button that unfolds its documents. */
function RowName({
  row: { name, documents, parts },
  isOpen,
  onToggle,
}: {
  readonly row: ShareRow;
  readonly isOpen: boolean;
  readonly onToggle: (() => void) | undefined;
}): VNode {
  const { data } = usePage();
  const { shares: words } = useWords(overviewWords);
  const [document] = documents;
  if (document === undefined) return <bdi>{name}</bdi>;
  if (parts.length === 0) {
    return (
      <a href={hrefOf({ view: 'document', document }, data)}>
        <bdi>{name}</bdi>
      </a>
    );
  }
  return (
    <button type="button" class="unfold" aria-expanded={isOpen} onClick={onToggle}>
      <bdi>{name}</bdi> <span class="small">{words.documents(documents.length)}</span>
    </button>
  );
}

/** `21,7–86,7 %`: the sign once. */
function writeInterval({ lower, upper }: Range, { share }: Pick<Formats, 'share'>): string {
  return `${share(lower).replace(/\s*%$/u, '')}–${share(upper)}`;
}
