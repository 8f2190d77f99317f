import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import { nameDocuments } from '../../names.js';
import { ScrollRegion } from '../../parts/scroll-region.js';
import { hrefOf } from '../../route.js';
import { overviewWords } from './words.js';

/** What municipalities kept from one document to the next; nothing if none has several. */
export function EditionsSection(): VNode | null {
  const { data, formats } = usePage();
  const { editions: words } = useWords(overviewWords);
  const names = useMemo(() => nameDocuments(data), [data]);
  const placeOf = useMemo(() => new Map(data.documents.map(({ id }, at) => [id, at])), [data]);
  if (data.editions.length === 0) return null;
  const { integer, share } = formats;
  const link = (id: string): VNode => {
    const document = placeOf.get(id)!;
    return (
      <>
        <a href={hrefOf({ view: 'document', document }, data)}>
          <bdi>{names[document]}</bdi>
        </a>
        <span class="small">
          <bdi>{data.documents[document]?.title}</bdi>
        </span>
      </>
    );
  };
  return (
    <section aria-labelledby="editions-heading">
      <h3 id="editions-heading">{words.heading}</h3>
      <p>{words.lead}</p>
      <ScrollRegion label={words.caption}>
        <table class="editions">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.earlier}</th>
              <th scope="col">{words.later}</th>
              {[words.kept, words.carriedOver, words.added, words.dropped].map((head) => (
                <th key={head} scope="col" class="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.editions.map(({ earlierId, laterId, kept, carriedOver, later, earlier }, at) => (
              <tr key={at}>
                <th scope="row" class="title">
                  {link(earlierId)}
                </th>
                <td class="title">{link(laterId)}</td>
                <td class="number">{share(kept.value)}</td>
                <td class="number">{share(carriedOver.value)}</td>
                <td class="number">
                  {words.ofThem(
                    integer(sumOf(Object.values(later).map(({ added }) => added))),
                    integer(later.source.added + later.several.added),
                  )}
                </td>
                <td class="number">
                  {words.ofThem(
                    integer(sumOf(Object.values(earlier).map(({ dropped }) => dropped))),
                    integer(earlier.source.dropped + earlier.several.dropped),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
