import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { shareOf } from '../../../study/share-of.js';
import { ChartRoom } from '../../charts/chart-room.js';
import { chartWords } from '../../charts/chart-words.js';
import { LineageChart } from '../../charts/lineage-chart.js';
import type { Descent } from '../../charts/lineage-layout.js';
import { renderSvgFile } from '../../charts/svg-file.js';
import { usePage, useWords } from '../../context.js';
import { shortNameOf } from '../../names.js';
import { SaveButton } from '../../parts/save-button.js';
import { saveWords } from '../../parts/save-words.js';
import { ScrollRegion } from '../../parts/scroll-region.js';
import { terms } from '../../terms.js';
import { countCopiedFrom } from './copied-from.js';
import { listDescents } from './list-descents.js';
import { overviewWords } from './words.js';

/** The sources, what they have from each other, and what the documents have from them. */
export function SourcesSection(): VNode {
  const { data, formats, language } = usePage();
  const { sources: words } = useWords(overviewWords);
  const charts = useWords(chartWords);
  const notions = useWords(terms);
  const save = useWords(saveWords);
  const descents = useMemo(() => listDescents(data), [data]);
  const chart = (width: number): VNode => (
    <LineageChart
      sources={data.sources.map(({ date }, at) => ({
        shortName: shortNameOf(at, notions),
        date: date === undefined ? '' : formats.date(date),
      }))}
      descents={descents}
      share={formats.share}
      width={width}
    />
  );
  return (
    <section aria-labelledby="sources-heading">
      <h3 id="sources-heading">{words.heading}</h3>
      <p>{descents.length === 0 ? words.none : words.lead}</p>
      {descents.length > 0 && (
        <>
          <div class="lineage">
            <ChartRoom before={Math.min(900, 170 * data.sources.length)}>{chart}</ChartRoom>
          </div>
          <div class="saves">
            <SaveButton
              name="lineage.svg"
              label={save.svg}
              of={charts.lineage.title}
              content={() =>
                renderSvgFile(chart(160 * data.sources.length), { ...charts.lineage, language })
              }
            />
          </div>
        </>
      )}
      <SourcesTable descents={descents} />
      <p class="small">{words.coveredHelp}</p>
    </section>
  );
}

function SourcesTable({ descents }: { readonly descents: readonly Descent[] }): VNode {
  const { data, figures, formats } = usePage();
  const { sources: words, shares } = useWords(overviewWords);
  const notions = useWords(terms);
  const counts = useMemo(() => countCopiedFrom(data, figures), [data, figures]);
  const all = figures.all.words;
  const withShare = (count: number): VNode => (
    <>
      {formats.integer(count)}
      <span class="interval-text">{formats.share(shareOf(count, all))}</span>
    </>
  );
  return (
    <ScrollRegion label={words.caption}>
      <table class="sources">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{notions.source}</th>
            <th scope="col">{words.title}</th>
            <th scope="col">{shares.date}</th>
            <th scope="col" class="number">
              {shares.words}
            </th>
            <th scope="col" class="number">
              {words.alone}
            </th>
            <th scope="col" class="number">
              {words.covered}
            </th>
            <th scope="col" class="number">
              {words.documents}
            </th>
            <th scope="col" class="earlier">
              {words.inEarlier}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.sources.map(({ title, publisher, date, words: length }, at) => (
            <tr key={at}>
              <th scope="row">{shortNameOf(at, notions)}</th>
              <td class="title">
                <bdi>{title}</bdi>
                {publisher !== undefined && (
                  <span class="small">
                    <bdi>{publisher}</bdi>
                  </span>
                )}
              </td>
              <td class="date">{date === undefined ? '' : formats.date(date)}</td>
              <td class="number">{formats.integer(length)}</td>
              <td class="number">{withShare(counts[at]!.alone)}</td>
              <td class="number">{withShare(counts[at]!.covered)}</td>
              <td class="number">{formats.integer(counts[at]!.documents)}</td>
              <td>
                <InEarlier source={at} descents={descents} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** What a source has from earlier ones: in all, and from each. */
function InEarlier({
  source,
  descents,
}: {
  readonly source: number;
  readonly descents: readonly Descent[];
}): VNode | null {
  const { data, formats } = usePage();
  const notions = useWords(terms);
  const from = descents.filter(({ to }) => to === source);
  const whole = data.lineage.find(({ sourceId }) => sourceId === data.sources[source]?.id);
  if (from.length === 0 || whole === undefined) return null;
  const each = from.map(
    ({ from: earlier, share, isUndecided }) =>
      `${shortNameOf(earlier, notions)} ${formats.share(share)}${
        isUndecided ? ` (${notions.direction.undecided})` : ''
      }`,
  );
  return (
    <>
      {formats.share(whole.inEarlier.value)} <span class="small">({each.join(', ')})</span>
    </>
  );
}
