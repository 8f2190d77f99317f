import { expect } from '@jest/globals';

/** Reads CSV by RFC 4180, and nothing more lenient. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gsuy;
  let at = 1;
  while (at < text.length) {
    field.lastIndex = at;
    const [whole = '', quoted, plain = '', end] = field.exec(text) ?? [];
    if (whole === '') throw new Error(`not CSV: ${text.slice(at, at + 60)}`);
    at += whole.length;
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') records.push([]);
  }
  return records.filter((record) => record.length > 0);
}

/** Rows by the names of their columns; every row must have a cell for each. */
export function recordsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...records] = parseCsv(text);
  return records.map((record) => {
    expect(record).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, place) => [name, record[place] ?? '']));
  });
}
