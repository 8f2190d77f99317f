import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { shareOf } from '../../../study/share-of.js';
import { usePage, useWords } from '../../context.js';
import type { CountedRun } from '../../figures.js';
import type { PageReading } from '../../model.js';
import { terms } from '../../terms.js';
import { findingWords } from './finding-words.js';
import { textNameOf } from './names.js';
import { countPortions } from './portions.js';
import { ScrollBox } from './scroll-box.js';

/** What each source has part in. */
export function SourceTable({
  at,
  runs,
  reading,
}: {
  readonly at: number;
  readonly runs: readonly CountedRun[];
  readonly reading: PageReading;
}): VNode {
  const { data, figures, formats } = usePage();
  const words = useWords(findingWords);
  const notions = useWords(terms);
  const { covered, alone, words: all } = figures.documents[at]!;
  const { shares } = data.documents[at]!;
  const portions = useMemo(
    () =>
      countPortions(
        runs,
        reading,
        data.sources.map(({ id }) => id),
      ),
    [runs, reading, data],
  );
  const { integer, share } = formats;
  return (
    <>
      <ScrollBox label={words.shares}>
        <table class="source-table">
          <caption>{words.sharesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{notions.source}</th>
              <th scope="col" class="number">
                {notions.shared}
              </th>
              <th scope="col" class="number">
                {words.words}
              </th>
              <th scope="col" class="number">
                {words.alone}
              </th>
              <th scope="col" class="number">
                {words.nearest}
              </th>
              <th scope="col" class="number">
                {words.earliest}
              </th>
              <th scope="col" class="number">
                {words.uptake}
              </th>
              <th scope="col" class="number">
                {words.containment}
              </th>
              <th scope="col" class="number">
                {words.resemblance}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.sources.map(({ title, date }, place) => {
              const { uptake, containment, resemblance } = shares[place]!;
              return (
                <tr key={place}>
                  <th scope="row">
                    <b>{textNameOf(place, data, notions)}</b> <bdi>{title}</bdi>
                    {date !== undefined && <span class="muted"> {formats.date(date)}</span>}
                    {isMarked(place) && ' †'}
                  </th>
                  <td class="number">{share(shareOf(covered[place]!, all))}</td>
                  <td class="number">{integer(covered[place]!)}</td>
                  <td class="number">{integer(alone[place]!)}</td>
                  <td class="number">{integer(portions[place]!.nearest)}</td>
                  <td class="number">{integer(portions[place]!.earliest)}</td>
                  <td class="number">{share(uptake.value)}</td>
                  <td class="number">{share(containment.value)}</td>
                  <td class="number">{share(resemblance.value)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      <p class="small">{words.uptakeHelp}</p>
      {data.sources.some((_, place) => isMarked(place)) && (
        <p class="small">† {words.youngerNote}</p>
      )}
    </>
  );

  /** Whether the document shares text with a source that is younger than it. */
  function isMarked(place: number): boolean {
    return shares[place]!.sourceIsYounger && shares[place]!.coverage.numerator > 0;
  }
}
