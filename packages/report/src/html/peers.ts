import { type Borrowing, listBorrowings } from '../study/borrowings.js';
import { html, isolated, type Markup } from './markup.js';
import { renderTable } from './tables.js';
import type { View } from './view.js';

/** Who has words from whom, where no source has them or they came by way of another municipality. */
export function renderPeers(view: View): Markup {
  const { wording } = view;
  const { messages } = wording;
  const all = listBorrowings(view.study);
  const borrowings = all.filter(({ words }) => words > 0);
  const others = all.length - borrowings.length;
  return html`<section id="peers" aria-labelledby="peers-heading">
<h2 id="peers-heading">${messages.peers}</h2>
<p>${borrowings.length === 0 ? messages.peersNone : messages.peersLead}</p>
${borrowings.length === 0 ? undefined : renderBorrowings(borrowings, view)}${
  others === 0 ? undefined : html`<p class="small">${messages.peersOther(others)}</p>`
}
</section>`;
}

function renderBorrowings(borrowings: readonly Borrowing[], view: View): Markup {
  const { messages, integer } = view.wording;
  const row = ({ document, other, direction, words, passages }: Borrowing): Markup => html`
<tr><th scope="row">${linkTo(document, view)}</th>
<td>${linkTo(other, view)}</td>
<td>${messages.direction[direction]}</td>
<td class="number">${integer(words)}</td>
<td class="number">${integer(passages)}</td></tr>`;
  return renderTable({
    labelledBy: 'peers-heading',
    caption: messages.peersCaption,
    head: html`<th scope="col">${messages.borrower}</th>
<th scope="col">${messages.lender}</th>
<th scope="col">${messages.directionHead}</th>
<th scope="col" class="number">${messages.words}</th>
<th scope="col" class="number">${messages.passages}</th>`,
    bodies: [
      html`<tbody>${borrowings.map(row)}
</tbody>`,
    ],
  });
}

/** The municipality and the document's date, which tells its documents apart. */
function linkTo(
  { id, municipality, date }: Borrowing['document'],
  { anchorOf, wording }: View,
): Markup {
  const when = date === undefined ? '' : ` (${wording.date(date)})`;
  return html`<a href="#${anchorOf(id)}">${isolated(municipality)}</a>${when}`;
}
