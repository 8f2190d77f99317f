import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ChartRoom } from '../../charts/chart-room.js';
import { chartWords } from '../../charts/chart-words.js';
import { PeersChart } from '../../charts/peers-chart.js';
import type { PeerEdge } from '../../charts/peers-layout.js';
import { renderSvgFile } from '../../charts/svg-file.js';
import { timeOf } from '../../charts/time.js';
import { usePage, useWords } from '../../context.js';
import { nameDocuments } from '../../names.js';
import { SaveButton } from '../../parts/save-button.js';
import { saveWords } from '../../parts/save-words.js';
import { hrefOf } from '../../route.js';
import { terms } from '../../terms.js';
import { type Borrowing, countBorrowings, leastWords, makePeerGraph } from './borrowings.js';
import { PeersTable } from './peers-table.js';
import { overviewWords } from './words.js';
import { writePeersCsv } from './write-peers-csv.js';

/** Who copied whom among the municipalities. */
export function PeersSection(): VNode {
  const { data, figures } = usePage();
  const { peers: words } = useWords(overviewWords);
  const save = useWords(saveWords);
  const borrowings = useMemo(() => countBorrowings(data, figures), [data, figures]);
  return (
    <section aria-labelledby="peers-heading">
      <h3 id="peers-heading">{words.heading}</h3>
      {borrowings.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <Network borrowings={borrowings} />
          <PeersTable borrowings={borrowings}>
            <SaveButton
              name="peers.csv"
              label={save.csv}
              of={words.caption}
              content={() => writePeersCsv(borrowings, data)}
            />
          </PeersTable>
        </>
      )}
    </section>
  );
}

/** The strongest links as a chart, with a say in how many. */
function Network({ borrowings }: { readonly borrowings: readonly Borrowing[] }): VNode {
  const { data, formats, language } = usePage();
  const { peers: words } = useWords(overviewWords);
  const charts = useWords(chartWords);
  const notions = useWords(terms);
  const save = useWords(saveWords);
  const [asked, setAsked] = useState<number>();
  const least = asked ?? leastWords(borrowings);
  const strong = useMemo(
    () => borrowings.filter(({ words: count }) => count >= least),
    [borrowings, least],
  );
  const names = useMemo(() => nameDocuments(data), [data]);
  const graph = useMemo(() => makePeerGraph(strong), [strong]);
  const describe = ({ from, to, words: count, isUndecided }: PeerEdge): string =>
    charts[isUndecided ? 'inCommon' : 'borrowed'](
      names[graph.documents[to]!]!,
      names[graph.documents[from]!]!,
      notions.words(count, formats.integer(count)),
    );
  const chart = (width: number, hasLinks: boolean): VNode => (
    <PeersChart
      nodes={graph.documents.map((document) => ({
        name: names[document]!,
        time: timeOf(data.documents[document]?.date),
        ...(hasLinks && { href: hrefOf({ view: 'document', document }, data) }),
      }))}
      edges={graph.edges}
      describe={describe}
      undated={charts.undated}
      width={width}
    />
  );
  const leftOut = borrowings.length - strong.length;
  return (
    <>
      <div class="controls">
        <label>
          <span>{words.least}</span>
          <input
            type="number"
            min="1"
            max={borrowings[0]?.words}
            value={least}
            onChange={({ currentTarget }) => {
              const count = Math.floor(currentTarget.valueAsNumber);
              setAsked(count >= 1 ? Math.min(count, borrowings[0]!.words) : undefined);
            }}
          />
        </label>
        <p class="small" role="status">
          {leftOut > 0 && words.leftOut(leftOut, formats.integer(leftOut))}
        </p>
        <div class="saves">
          <SaveButton
            name="peers.svg"
            label={save.svg}
            of={charts.peers.title}
            content={() => renderSvgFile(chart(1000, false), { ...charts.peers, language })}
          />
        </div>
      </div>
      <p class="small">{charts.peers.description}</p>
      <ChartRoom>{(width) => chart(width, true)}</ChartRoom>
    </>
  );
}
