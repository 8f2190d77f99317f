import type { VNode } from 'preact';
import { usePage, useWords } from '../../context.js';
import { isKept } from '../../filters.js';
import { hrefOf } from '../../route.js';
import { terms } from '../../terms.js';
import { findingWords } from './finding-words.js';
import { textNameOf } from './names.js';
import { ScrollBox } from './scroll-box.js';

/** The documents of other municipalities that share text with this one. */
export function PeerTable({ at }: { readonly at: number }): VNode {
  const { data, figures, filters, formats } = usePage();
  const words = useWords(findingWords);
  const notions = useWords(terms);
  const { peers, passages } = data.documents[at]!;
  const { length: sources } = data.sources;
  if (peers.length === 0) return <p>{words.peersNone}</p>;
  const passagesFrom = (document: number): number =>
    passages.filter(
      (passage) => passage[0] === sources + document && isKept(passage, filters, sources),
    ).length;
  return (
    <ScrollBox label={words.peers}>
      <table>
        <caption>{words.peersCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{notions.document}</th>
            <th scope="col">{words.direction}</th>
            <th scope="col" class="number">
              {words.words}
            </th>
            <th scope="col" class="number">
              {words.passages}
            </th>
          </tr>
        </thead>
        <tbody>
          {peers.map(({ document, direction }) => (
            <tr key={document}>
              <th scope="row">
                <a href={hrefOf({ view: 'document', document }, data)}>
                  <bdi>{textNameOf(sources + document, data, notions)}</bdi>
                </a>
              </th>
              <td>{notions.direction[direction]}</td>
              <td class="number">
                {formats.integer(figures.documents[at]!.peers.get(document) ?? 0)}
              </td>
              <td class="number">{formats.integer(passagesFrom(document))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
