/**
 * Reads CSV with a head row (RFC 4180: quoted fields may hold commas, line breaks and doubled
 * quotes). Each row becomes a record of its fields by name; short rows lack their last fields.
 */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...rows] = splitRows(text.replace(/^\ufeff/, ''));
  return rows.map((row) =>
    Object.fromEntries(row.map((field, column) => [head?.[column] ?? String(column), field])),
  );
}

function splitRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  // One field with the separator after it: quoted, or plain up to the next separator.
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gy)) {
    const [whole, quoted, plain, separator] = match;
    if (whole === '' && row.length === 0) continue;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (separator === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
