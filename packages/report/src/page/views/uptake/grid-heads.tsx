import type { UptakeDegree } from '@klippoglim/attribution';
import type { VNode } from 'preact';
import { usePage, useWords } from '../../context.js';
import { hrefOf } from '../../route.js';
import { terms } from '../../terms.js';
import { takenDegrees } from './count-degrees.js';
import { DegreeMark } from './degree-mark.js';
import type { Slot } from './grid-window.js';
import type { Cell } from './move-in-grid.js';
import type { Uptake } from './use-uptake.js';
import { uptakeWords } from './words.js';

/** What every row of the grid needs. */
export interface GridLine {
  /** Its place in the grid. */
  readonly row: number;
  readonly columns: readonly Slot[];
  /** The cell that the Tab key leads to. */
  readonly focused: Cell;
  readonly names: readonly string[];
  readonly uptake: Uptake;
}

/** What makes an element a cell that arrows lead to. */
export function cellProps(
  { row, focused }: Pick<GridLine, 'row' | 'focused'>,
  column: number,
): { readonly 'data-cell': string; readonly tabIndex: number } {
  const isFocused = row === focused.row && column === focused.column;
  return { 'data-cell': `${row},${column}`, tabIndex: isFocused ? 0 : -1 };
}

/** The names of the documents; each leads to it. */
export function DocumentNamesRow(line: GridLine): VNode {
  const words = useWords(uptakeWords);
  const { degree: degrees } = useWords(terms);
  const { data } = usePage();
  return (
    <tr aria-rowindex={line.row + 1} class="names">
      <th scope="col" class="goal">
        {words.goal}
      </th>
      {takenDegrees.map((degree, at) => (
        <th key={degree} scope="col" class={`total total-${at}`}>
          <span class="hidden">{words.documentsWith(degrees[degree])}</span>
          <span aria-hidden="true" class="upright sentence-case">
            {degrees[degree]}
          </span>
          <DegreeMark degree={degree} />
        </th>
      ))}
      {line.columns.map(({ at, skipped }) => {
        if (skipped !== undefined) return <Gap key={`gap-${at}`} skipped={skipped} />;
        const document = line.uptake.documents[at]!;
        return (
          <th key={document} scope="col" class="name" aria-colindex={columnIndex(at)}>
            <a href={hrefOf({ view: 'document', document }, data)} {...cellProps(line, at)}>
              <bdi class="upright">{line.names[document]}</bdi>
            </a>
          </th>
        );
      })}
    </tr>
  );
}

/** How many of the goals that are shown each document has of one degree. */
export function DegreeTotalsRow({
  degree,
  label,
  ...line
}: GridLine & { readonly degree: UptakeDegree; readonly label: string }): VNode {
  const { formats } = usePage();
  return (
    <tr aria-rowindex={line.row + 1} class="totals">
      <th scope="row" class="goal" colSpan={1 + takenDegrees.length}>
        {label} <DegreeMark degree={degree} />
      </th>
      {line.columns.map(({ at, skipped }) => {
        if (skipped !== undefined) return <Gap key={`gap-${at}`} skipped={skipped} />;
        const document = line.uptake.documents[at]!;
        const count = line.uptake.counts[document]![degree];
        return (
          <td
            key={document}
            class={count === 0 ? 'zero' : ''}
            aria-colindex={columnIndex(at)}
            {...cellProps(line, at)}
          >
            {formats.integer(count)}
          </td>
        );
      })}
    </tr>
  );
}

/** What stands for cells that are not drawn. */
export function Gap({ skipped }: { readonly skipped: number }): VNode {
  return <td class="gap" colSpan={skipped} aria-hidden="true" />;
}

/** The column of a document as ARIA counts, from 1. */
export function columnIndex(column: number): number {
  return 2 + takenDegrees.length + column;
}
