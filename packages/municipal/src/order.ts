import type { StudyDocument, StudySource } from './result.js';

/** Orders by UTF-16 code units: the same on every machine. For names that only machines read. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const norwegian = new Intl.Collator('nb', { numeric: true });

/** Orders by the Norwegian alphabet, æ ø å last; code units decide where it sees no difference. */
function compareNames(one: string, other: string): number {
  return norwegian.compare(one, other) || compareText(one, other);
}

/** Undated last. `2018` stands before `2018-05`. */
function compareDates(one: string | undefined, other: string | undefined): number {
  return compareText(one ?? '~', other ?? '~');
}

/** The order of {@link StudyResult.sources}. */
export function compareSources(
  one: Pick<StudySource, 'date' | 'id'>,
  other: Pick<StudySource, 'date' | 'id'>,
): number {
  return compareDates(one.date, other.date) || compareText(one.id, other.id);
}

type Sortable = Pick<StudyDocument, 'municipality' | 'number' | 'date' | 'id'>;

/** The order of {@link StudyResult.documents}. */
export function compareDocuments(one: Sortable, other: Sortable): number {
  return (
    compareNames(one.municipality, other.municipality) ||
    compareText(one.number ?? '', other.number ?? '') ||
    compareDates(one.date, other.date) ||
    compareText(one.id, other.id)
  );
}

/** The same record with its keys in code-unit order, so that it is written the same every time. */
export function sortKeys<Fields extends object>(record: Fields): Fields {
  const entries = Object.entries(record).sort(([one], [other]) => compareText(one, other));
  return Object.fromEntries(entries) as Fields;
}
