import type { StudyResult } from '@klippoglim/municipal';
import type { VNode } from 'preact';
import type { ReportLanguage } from '../language.js';
import { type Formats, formatsOf } from '../messages/formats.js';
import { chartWords } from '../page/charts/chart-words.js';
import { classNamesOf } from '../page/charts/class-names.js';
import { LineageChart } from '../page/charts/lineage-chart.js';
import { PeersChart } from '../page/charts/peers-chart.js';
import type { PeerEdge } from '../page/charts/peers-layout.js';
import { SharesChart } from '../page/charts/shares-chart.js';

import { timeOf } from '../page/charts/time.js';
import { TimelineChart } from '../page/charts/timeline-chart.js';
import { UptakeChart } from '../page/charts/uptake-chart.js';
import { nameDocuments, shortNameOf } from '../page/names.js';
import { terms } from '../page/terms.js';
import { leastWords, makePeerGraph } from '../page/views/overview/borrowings.js';
import { listDescents } from '../page/views/overview/list-descents.js';
import { listBorrowings } from '../study/borrowings.js';
import { drawFigure } from './draw-figure.js';
import { listShares, mainSource } from './figure-rows.js';

/** What a figure is drawn from. */
interface Drawing {
  readonly study: StudyResult;
  readonly lang: ReportLanguage;
  readonly formats: Formats;
  /** What the documents are called, in the study's order. */
  readonly names: readonly string[];
}

/** The figures, by the names of their files and titles. */
const figures: Readonly<
  Record<'shares' | 'lineage' | 'peers' | 'timeline' | 'uptake', (drawing: Drawing) => VNode>
> = { shares, lineage, peers, timeline, uptake };

/**
 * Figures for an article, each a file of its own by its name: `shares.svg` (where each municipality's
 * words come from), `lineage.svg` (what sources have from each other), `peers.svg` (the thirty
 * strongest links of who has words from whom), `timeline.svg` (shares by date) and `uptake.svg` (goals
 * × documents). Black on white, told apart by patterns and sizes besides colour, with a title and a
 * description, and nothing that is fetched. The same study gives the same files.
 *
 * Takes time linear in goals × documents and in pairs of peers.
 *
 * @param options `lang` is the language of the words in them. Default `nb`.
 */
export function renderFigures(
  study: StudyResult,
  { lang = 'nb' }: { readonly lang?: ReportLanguage } = {},
): ReadonlyMap<string, string> {
  const placeOf = new Map(study.documents.map(({ id }, at) => [id, at]));
  const names = nameDocuments({
    documents: study.documents,
    municipalities: study.municipalities.map(({ name, documents }) => ({
      name,
      documents: documents.flatMap((id) => placeOf.get(id) ?? []),
    })),
  });
  const drawing: Drawing = { study, lang, formats: formatsOf(lang), names };
  return new Map(
    (Object.keys(figures) as (keyof typeof figures)[]).map((name) => [
      `${name}.svg`,
      drawFigure(figures[name](drawing), { ...chartWords[lang][name], language: lang }),
    ]),
  );
}

function shares({ study, lang, formats }: Drawing): VNode {
  return (
    <SharesChart
      rows={listShares(study, formats.compareNames)}
      classNames={classNamesOf(terms[lang], shortNameOf(mainSource(study), terms[lang]))}
      copied={terms[lang].copied}
      share={formats.share}
    />
  );
}

function lineage({ study, lang, formats }: Drawing): VNode {
  return (
    <LineageChart
      sources={study.sources.map(({ date }, at) => ({
        shortName: shortNameOf(at, terms[lang]),
        date: date === undefined ? '' : formats.date(date),
      }))}
      descents={listDescents(study)}
      share={formats.share}
      width={Math.max(320, 160 * study.sources.length)}
    />
  );
}

function peers({ study, lang, formats, names }: Drawing): VNode {
  const { documents } = study;
  const placeOf = new Map(documents.map(({ id }, at) => [id, at]));
  const borrowings = listBorrowings(study).flatMap(({ document, other, direction, words }) =>
    words === 0
      ? []
      : [{ document: placeOf.get(document.id)!, other: placeOf.get(other.id)!, direction, words }],
  );
  const least = leastWords(borrowings);
  const graph = makePeerGraph(borrowings.filter(({ words }) => words >= least));
  const nameOf = (node: number): string => names[graph.documents[node]!]!;
  return (
    <PeersChart
      nodes={graph.documents.map((at, node) => ({
        name: nameOf(node),
        time: timeOf(documents[at]?.date),
      }))}
      edges={graph.edges}
      describe={({ from, to, words, isUndecided }: PeerEdge) =>
        chartWords[lang][isUndecided ? 'inCommon' : 'borrowed'](
          nameOf(to),
          nameOf(from),
          terms[lang].words(words, formats.integer(words)),
        )
      }
      undated={chartWords[lang].undated}
      width={1000}
    />
  );
}

function timeline({ study, lang, formats, names }: Drawing): VNode {
  return (
    <TimelineChart
      marks={study.documents.flatMap(({ date, attribution }, at) => {
        const time = timeOf(date);
        if (date === undefined || time === undefined) return [];
        const { value } = attribution.copied;
        const name = names[at]!;
        return [
          {
            name,
            time,
            value,
            description: `${name}, ${formats.date(date)}: ${formats.share(value)}`,
          },
        ];
      })}
      events={study.sources.flatMap(({ date }, at) => {
        const time = timeOf(date);
        return time === undefined ? [] : [{ shortName: shortNameOf(at, terms[lang]), time }];
      })}
      axis={chartWords[lang].copiedShare}
      share={formats.share}
      width={900}
    />
  );
}

function uptake({ study, lang, names }: Drawing): VNode {
  const sourceAt = new Map(study.sources.map(({ id }, at) => [id, at]));
  const degrees = study.documents.map(
    ({ goals }) => new Map(goals.map(({ goalId, degree }) => [goalId, degree])),
  );
  return (
    <UptakeChart
      documents={names}
      rows={study.goals.map(({ id, sourceId, text }) => ({
        source: shortNameOf(sourceAt.get(sourceId) ?? 0, terms[lang]),
        goal: text,
        degrees: degrees.map((of) => of.get(id) ?? 'absent'),
      }))}
      degreeNames={terms[lang].degree}
    />
  );
}
