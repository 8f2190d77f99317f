import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { shareOf } from '../../../study/share-of.js';
import { ChartRoom } from '../../charts/chart-room.js';
import { chartWords } from '../../charts/chart-words.js';
import { renderSvgFile } from '../../charts/svg-file.js';
import { timeOf } from '../../charts/time.js';
import { TimelineChart } from '../../charts/timeline-chart.js';
import { usePage, useWords } from '../../context.js';
import { nameDocuments, shortNameOf } from '../../names.js';
import { SaveButton } from '../../parts/save-button.js';
import { saveWords } from '../../parts/save-words.js';
import { hrefOf } from '../../route.js';
import { terms } from '../../terms.js';
import { overviewWords } from './words.js';

/** How much is copied, by when documents are from. */
export function TimelineSection(): VNode | null {
  const { data, figures, formats, language } = usePage();
  const { timeline: words } = useWords(overviewWords);
  const charts = useWords(chartWords);
  const notions = useWords(terms);
  const save = useWords(saveWords);
  const names = useMemo(() => nameDocuments(data), [data]);
  const places = [...data.documents.keys()];
  const undated = places.filter((at) => timeOf(data.documents[at]?.date) === undefined);
  const marks = places.flatMap((at) => {
    const time = timeOf(data.documents[at]?.date);
    if (time === undefined) return [];
    const { copied, words: length } = figures.documents[at]!;
    return [{ document: at, name: names[at]!, time, value: shareOf(copied, length) }];
  });
  if (marks.length === 0) return null;
  const events = data.sources.flatMap(({ date }, at) => {
    const time = timeOf(date);
    return time === undefined ? [] : [{ shortName: shortNameOf(at, notions), time }];
  });
  const chart = (width: number, hasLinks: boolean): VNode => (
    <TimelineChart
      marks={marks.map(({ document, ...mark }) => ({
        ...mark,
        description: `${mark.name}, ${formats.date(data.documents[document]!.date!)}: ${formats.share(mark.value)}`,
        ...(hasLinks && { href: hrefOf({ view: 'document', document }, data) }),
      }))}
      events={events}
      axis={charts.copiedShare}
      share={formats.share}
      width={width}
    />
  );
  return (
    <section aria-labelledby="timeline-heading">
      <h3 id="timeline-heading">{words.heading}</h3>
      <p>{words.lead}</p>
      <ChartRoom>{(width) => chart(width, true)}</ChartRoom>
      {undated.length > 0 && (
        <p class="small">
          {words.undated(undated.length)}{' '}
          {undated.map((document, at) => (
            <>
              {at > 0 && ', '}
              <a href={hrefOf({ view: 'document', document }, data)}>
                <bdi>{names[document]}</bdi>
              </a>
            </>
          ))}
          .
        </p>
      )}
      <div class="saves">
        <SaveButton
          name="timeline.svg"
          label={save.svg}
          of={charts.timeline.title}
          content={() => renderSvgFile(chart(900, false), { ...charts.timeline, language })}
        />
      </div>
    </section>
  );
}
