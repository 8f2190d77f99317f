import type { VNode } from 'preact';
import { shareOf } from '../../../study/share-of.js';
import { classNamesOf } from '../../charts/class-names.js';
import { usePage, useWords } from '../../context.js';
import { type PageClass, pageClasses } from '../../figures.js';
import { shortNameOf } from '../../names.js';
import { ScrollRegion } from '../../parts/scroll-region.js';
import { terms } from '../../terms.js';
import { overviewWords } from './words.js';

/** The key to the bars: how each class looks and its share of all words; then its words and meaning. */
export function ClassTotals(): VNode {
  const { figures, filters, formats } = usePage();
  const notions = useWords(terms);
  const { shares: words } = useWords(overviewWords);
  const names = classNamesOf(notions, shortNameOf(filters.main, notions));
  const { of, words: all } = figures.all;
  return (
    <>
      <ul class="key" aria-label={words.key}>
        {pageClasses.map((name) => (
          <li key={name}>
            <Swatch name={name} />
            {names[name]} <b>{formats.share(shareOf(of[name], all))}</b>
          </li>
        ))}
      </ul>
      <details class="class-totals">
        <summary>{words.meaning}</summary>
        <ScrollRegion label={words.key}>
          <table>
            <caption>{words.key}</caption>
            <thead>
              <tr>
                <th scope="col">{words.bars}</th>
                <th scope="col" class="number">
                  {words.words}
                </th>
                <th scope="col" class="number">
                  {words.share}
                </th>
              </tr>
            </thead>
            <tbody>
              {pageClasses.map((name) => (
                <tr key={name}>
                  <th scope="row">
                    <Swatch name={name} />
                    {names[name]}
                    <span class="small">
                      <Meaning name={name} />
                    </span>
                  </th>
                  <td class="number">{formats.integer(of[name])}</td>
                  <td class="number">{formats.share(shareOf(of[name], all))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
    </>
  );
}

function Swatch({ name }: { readonly name: PageClass }): VNode {
  return (
    <svg class="swatch" aria-hidden="true">
      <rect class={`fill-${name}`} width="100%" height="100%" />
    </svg>
  );
}

function Meaning({ name }: { readonly name: PageClass }): VNode {
  const { data, filters } = usePage();
  const { classMeaning } = useWords(terms);
  return (
    <>
      {classMeaning[name]}
      {name === 'main' && (
        <>
          : <bdi>{data.sources[filters.main]?.title}</bdi>
        </>
      )}
    </>
  );
}
