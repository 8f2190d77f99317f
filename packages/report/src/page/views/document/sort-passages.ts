import type { PageDocument, PageReading } from '../../model.js';
import { pageKinds } from '../../model.js';
import type { DocumentReading } from './stops.js';

/** A passage as the list of passages shows it. */
export interface PassageRow {
  /** Its place in `PageDocument.passages`. */
  readonly passage: number;
  /** The number of its stop, from 1. */
  readonly stop: number;
  readonly start: number;
  readonly page?: number;
  readonly lastPage?: number;
  /** The number of the text that it comes from. */
  readonly origin: number;
  readonly kind: (typeof pageKinds)[number];
  readonly similarity: number;
  readonly words: number;
}

export type PassageOrder = 'place' | 'origin' | 'kind' | 'similarity' | 'words';

/** Every passage that counts, in reading order. */
export function listRows(
  document: PageDocument,
  reading: PageReading,
  { stops }: Pick<DocumentReading, 'stops'>,
): readonly PassageRow[] {
  return stops.flatMap(({ passages }, stop) =>
    passages.map((passage): PassageRow => {
      const [origin, kind, words] = document.passages[passage]!;
      const { similarity, target } = reading.passages[passage]!;
      const { start, page, lastPage } = target;
      return {
        ...{ passage, stop: stop + 1, start, origin, kind: pageKinds[kind]!, similarity, words },
        ...(page !== undefined && { page }),
        ...(lastPage !== undefined && { lastPage }),
      };
    }),
  );
}

/** In another order; equals stay in reading order. What there is most of comes first, but places and names. */
export function sortRows(
  rows: readonly PassageRow[],
  order: PassageOrder,
  isReversed: boolean,
): readonly PassageRow[] {
  const compare: Readonly<Record<PassageOrder, (one: PassageRow, other: PassageRow) => number>> = {
    place: () => 0,
    origin: (one, other) => one.origin - other.origin,
    kind: (one, other) => pageKinds.indexOf(one.kind) - pageKinds.indexOf(other.kind),
    similarity: (one, other) => other.similarity - one.similarity,
    words: (one, other) => other.words - one.words,
  };
  const sorted = [...rows].sort(compare[order]);
  return isReversed ? sorted.reverse() : sorted;
}
