import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import type { PageDocument, PageReading } from '../../model.js';
import { SaveButton } from '../../parts/save-button.js';
import { saveWords } from '../../parts/save-words.js';
import { writeCsv } from '../../parts/write-csv.js';
import { type Terms, terms } from '../../terms.js';
import { textNameOf } from './names.js';
import { ScrollBox } from './scroll-box.js';
import { listRows, type PassageOrder, type PassageRow, sortRows } from './sort-passages.js';
import type { DocumentReading } from './stops.js';
import { documentWords } from './words.js';
import { isFromYounger } from './younger.js';

/** Every passage that counts, as a table that can be sorted; each opens beside its source. */
export function PassageList({
  document,
  reading,
  order,
  length,
  open,
  onOpen,
}: {
  readonly document: PageDocument;
  readonly reading: PageReading;
  readonly order: DocumentReading;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  /** The passage that is open, or -1. */
  readonly open: number;
  readonly onOpen: (passage: number) => void;
}): VNode {
  const { data, formats } = usePage();
  const words = useWords(documentWords);
  const notions = useWords(terms);
  const save = useWords(saveWords);
  const [by, setBy] = useState<PassageOrder>('place');
  const [isReversed, setReversed] = useState(false);
  const rows = useMemo(() => listRows(document, reading, order), [document, reading, order]);
  const sorted = useMemo(() => sortRows(rows, by, isReversed), [rows, by, isReversed]);
  if (rows.length === 0) {
    return <p>{document.passages.length === 0 ? words.noPassages : words.noPassagesKept}</p>;
  }
  const columns: readonly (readonly [PassageOrder, string, boolean])[] = [
    ['place', words.place, false],
    ['origin', words.sharedWith, false],
    ['kind', words.kind, false],
    ['similarity', words.similarity, true],
    ['words', words.length, true],
  ];
  return (
    <>
      <ScrollBox
        name="scroll passage-table"
        label={words.passages(rows.length, formats.integer(rows.length))}
      >
        <table>
          <thead>
            <tr>
              {columns.map(([name, label, isNumber]) => (
                <th
                  key={name}
                  scope="col"
                  class={isNumber ? 'number' : ''}
                  aria-sort={
                    by !== name ? 'none' : isNumber === isReversed ? 'ascending' : 'descending'
                  }
                >
                  <button
                    type="button"
                    class="sort"
                    onClick={() => {
                      setReversed(by === name && !isReversed);
                      setBy(name);
                    }}
                  >
                    {label}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={row.passage} class={row.passage === open ? 'is-open' : ''}>
                <th scope="row">
                  <button type="button" class="open-row" onClick={() => onOpen(row.passage)}>
                    <span class="hidden">{words.open} </span>
                    {formats.integer(row.stop)} <span class="row-place">{placeOf(row)}</span>
                  </button>
                </th>
                <td>
                  <bdi>{textNameOf(row.origin, data, notions)}</bdi>
                  {isFromYounger(row.origin, document, data.sources.length) && (
                    <abbr class="dagger" title={words.youngerText}>
                      †
                    </abbr>
                  )}
                </td>
                <td>{notions.kind[row.kind]}</td>
                <td class="number">{formats.share(row.similarity)}</td>
                <td class="number">{formats.integer(row.words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <SaveButton
        name="passages.csv"
        label={save.csv}
        content={() =>
          csvOf(sorted, document, reading, order.attributed, [...data.sources, ...data.documents])
        }
      />
    </>
  );

  function placeOf(row: PassageRow): string {
    return row.page === undefined
      ? words.into(formats.share(row.start / length))
      : pageOf(row, notions, formats.integer);
  }
}

function pageOf(
  { page = 0, lastPage }: PassageRow,
  notions: Terms,
  integer: (value: number) => string,
): string {
  return notions.page(integer(page), lastPage === undefined ? undefined : integer(lastPage));
}

/** The rows as a table for other programs, with the columns named as in passages.csv. */
function csvOf(
  rows: readonly PassageRow[],
  { id, municipality }: PageDocument,
  reading: PageReading,
  attributed: readonly number[],
  texts: readonly { readonly id: string }[],
): string {
  return writeCsv(
    [
      ...['target_id', 'target_start', 'target_end', 'target_page'],
      ...['source_id', 'source_start', 'source_end', 'source_page'],
      ...['kind', 'similarity', 'words', 'municipality', 'attributed_words'],
    ],
    rows.map(({ passage, origin, kind, similarity, words }) => {
      const { target, source } = reading.passages[passage]!;
      return [
        ...[id, target.start, target.end, target.page],
        ...[texts[origin]?.id, source.start, source.end, source.page],
        ...[kind, similarity, words, municipality, attributed[passage]],
      ];
    }),
  );
}
