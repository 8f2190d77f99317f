import type { ComponentChildren, VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { shareOf } from '../../../study/share-of.js';
import { usePage, useWords } from '../../context.js';
import { nameDocuments } from '../../names.js';
import { ScrollRegion } from '../../parts/scroll-region.js';
import { hrefOf } from '../../route.js';
import { terms } from '../../terms.js';
import type { Borrowing } from './borrowings.js';
import { overviewWords } from './words.js';

/** How many rows are shown at first. */
const first = 20;

/** Who has words from whom, as a table. */
export function PeersTable({
  borrowings,
  children,
}: {
  readonly borrowings: readonly Borrowing[];
  /** Buttons below the table. */
  readonly children: ComponentChildren;
}): VNode {
  const { data, formats } = usePage();
  const { peers: words, shares } = useWords(overviewWords);
  const notions = useWords(terms);
  const names = useMemo(() => nameDocuments(data), [data]);
  const [hasAll, setAll] = useState(false);
  const shown = hasAll ? borrowings : borrowings.slice(0, first);
  const link = (document: number): VNode => (
    <a href={hrefOf({ view: 'document', document }, data)}>
      <bdi>{names[document]}</bdi>
    </a>
  );
  return (
    <>
      <ScrollRegion label={words.caption}>
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.borrower}</th>
              <th scope="col">{words.lender}</th>
              <th scope="col" class="number">
                {shares.words}
              </th>
              <th scope="col" class="number">
                {words.ofWords}
              </th>
              <th scope="col">{words.direction}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ document, other, direction, words: count }) => (
              <tr key={`${document} ${other}`}>
                <th scope="row">{link(document)}</th>
                <td>{link(other)}</td>
                <td class="number">{formats.integer(count)}</td>
                <td class="number">
                  {formats.share(shareOf(count, data.documents[document]!.words))}
                </td>
                <td>{notions.direction[direction]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <div class="saves">
        {borrowings.length > first && (
          <button type="button" aria-expanded={hasAll} onClick={() => setAll(!hasAll)}>
            {hasAll ? words.showFewer : words.showAll(formats.integer(borrowings.length))}
          </button>
        )}
        {children}
      </div>
    </>
  );
}
