export type Cell = string | number | undefined;

/** A share or score from 0 to 1 as the literature prints it: `.985`, `1.000`. */
export function formatShare(value: number, digits = 3): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits).replace(/^(-?)0\./, '$1.');
}

/**
 * Lays out rows as columns of even width: the first column to the left, the others to the right.
 * Numbers are printed as they are; format them beforehand.
 */
export function formatTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows.map((row) => row.map((cell) => String(cell ?? '')))];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      widths
        .map((width, column) =>
          column === 0 ? (line[0] ?? '').padEnd(width) : (line[column] ?? '').padStart(width),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
