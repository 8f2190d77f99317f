import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../context.js';
import { terms } from '../../terms.js';
import { takenDegrees } from './count-degrees.js';
import { DegreeTotalsRow, DocumentNamesRow, type GridLine } from './grid-heads.js';
import { GoalGridRow, SourceGridRow } from './grid-rows.js';
import { listSlots } from './grid-window.js';
import { type Cell, moveInGrid } from './move-in-grid.js';
import type { Pointed } from './uptake-detail.js';
import { useGridWindow } from './use-grid-window.js';
import type { Uptake } from './use-uptake.js';
import { uptakeWords } from './words.js';

/** Rows above the goals: the documents' names, and a row of totals for each degree. */
const HEADS = 1 + takenDegrees.length;

/** So many documents may have wider columns. */
const FEW = 16;

/** Columns before the documents: the goals, and a column of totals for each degree. */
const FIRST_COLUMNS = 1 + takenDegrees.length;

/**
 * The heat map as a grid of WAI-ARIA: one stop for the Tab key, arrows within. Only what can be seen is
 * drawn, and the cell that has the focus; what is passed over is one cell of the same size.
 */
export function UptakeGrid({
  uptake,
  names,
  onPoint,
  describedBy,
}: {
  readonly uptake: Uptake;
  readonly names: readonly string[];
  readonly onPoint: (pointed: Pointed) => void;
  /** Id of what tells more of the cell that has the focus. */
  readonly describedBy: string;
}): VNode {
  const { rows, documents } = uptake;
  const words = useWords(uptakeWords);
  const { degree: degrees } = useWords(terms);
  const grid = { rows: HEADS + rows.length, columns: documents.length };
  const [chosen, setChosen] = useState<Cell>(() => firstGoal(uptake));
  const focused = {
    row: Math.min(chosen.row, grid.rows - 1),
    column: Math.min(chosen.column, grid.columns - 1),
  };
  const window = useGridWindow(rows.length, documents.length);
  const takesFocus = useRef(false);
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    window.ref.current
      ?.querySelector<HTMLElement>(`[data-cell="${focused.row},${focused.column}"]`)
      ?.focus();
  });
  const point = (target: EventTarget | null): void => {
    const pointed = pointedAt(target, uptake);
    if (pointed !== undefined) onPoint(pointed);
  };
  const columns = listSlots(window.columns, focused.column, documents.length);
  const line = (row: number): GridLine => ({ row, columns, focused, names, uptake });
  return (
    <div class={`uptake-region${documents.length <= FEW ? ' few-documents' : ''}`} ref={window.ref}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid may be a table.
        role="grid"
        class="uptake-grid"
        aria-label={words.mapLabel}
        aria-describedby={describedBy}
        aria-rowcount={grid.rows}
        aria-colcount={FIRST_COLUMNS + grid.columns}
        onKeyDown={(event) => {
          const next = event.altKey || event.metaKey ? undefined : moveInGrid(focused, event, grid);
          if (next === undefined) return;
          event.preventDefault();
          takesFocus.current = true;
          setChosen(next);
        }}
        onFocusIn={({ target }) => {
          const cell = cellAt(target);
          if (cell && (cell.row !== focused.row || cell.column !== focused.column)) setChosen(cell);
          point(target);
        }}
        onPointerMove={({ target, movementX, movementY }) => {
          // Where the table scrolls under a pointer that rests, the keyboard is at work.
          if (movementX !== 0 || movementY !== 0) point(target);
        }}
      >
        <colgroup>
          <col class="goal-column" />
          <col class="total-column" span={takenDegrees.length} />
          <col class="cell-column" span={documents.length} />
        </colgroup>
        <thead>
          <DocumentNamesRow {...line(0)} />
          {takenDegrees.map((degree, at) => (
            <DegreeTotalsRow
              key={degree}
              {...line(1 + at)}
              degree={degree}
              label={words.goalsWith(degrees[degree])}
            />
          ))}
        </thead>
        <tbody>
          {listSlots(window.rows, focused.row - HEADS, rows.length).map(({ at, skipped }) => {
            if (skipped !== undefined) {
              return (
                // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it holds nothing, and takes no focus.
                <tr key={`gap-${at}`} aria-hidden="true">
                  <td
                    class="gap"
                    colSpan={FIRST_COLUMNS + documents.length}
                    height={skipped * window.height}
                  />
                </tr>
              );
            }
            const row = rows[at]!;
            return row.kind === 'source' ? (
              <SourceGridRow key={`source-${row.source}`} {...line(HEADS + at)} of={row} />
            ) : (
              <GoalGridRow
                key={row.goal}
                {...line(HEADS + at)}
                of={row}
                isGrouped={rows[0]?.kind === 'source'}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function firstGoal({ rows }: Uptake): Cell {
  return { row: HEADS + rows.findIndex(({ kind }) => kind === 'goal'), column: 0 };
}

/** The cell that an element is, or is in. */
function cellAt(target: EventTarget | null): Cell | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = element?.dataset['cell']?.split(',').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}

function pointedAt(target: EventTarget | null, { rows, documents }: Uptake): Pointed | undefined {
  const head = target instanceof Element ? target.closest<HTMLElement>('[data-goal]') : null;
  if (head !== null) return { goal: Number(head.dataset['goal']) };
  const cell = cellAt(target);
  const row = cell && rows[cell.row - HEADS];
  const document = cell && documents[cell.column];
  return row?.kind === 'goal' && document !== undefined ? { goal: row.goal, document } : undefined;
}
