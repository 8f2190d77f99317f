/** A cell of the heat map. Row 0 holds the names of the documents. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page Up and Page Down move by. */
const PAGE = 10;

/**
 * Where a key leads in a grid, by the pattern of WAI-ARIA: arrows, Home and End within the row, with
 * Control to the grid's corners, Page Up and Page Down. Undefined of other keys.
 */
export function moveInGrid(
  { row, column }: Cell,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Cell | undefined {
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: Math.min(rows - 1, Math.max(0, nextRow)),
    column: Math.min(columns - 1, Math.max(0, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
