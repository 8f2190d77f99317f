import { chartWords } from '../../charts/chart-words.js';
import { renderSvgFile } from '../../charts/svg-file.js';
import { UptakeChart } from '../../charts/uptake-chart.js';
import type { Page } from '../../context.js';
import { nameDocuments, shortNameOf } from '../../names.js';
import { terms } from '../../terms.js';
import { degreeIn } from './count-degrees.js';
import type { Uptake } from './use-uptake.js';

/** The heat map that is shown, whole, as an SVG file. */
export function drawUptake(
  { data, language }: Pick<Page, 'data' | 'language'>,
  { goals, documents }: Pick<Uptake, 'goals' | 'documents'>,
): string {
  const notions = terms[language];
  const names = nameDocuments(data);
  const sourceAt = new Map(data.sources.map(({ id }, at) => [id, at]));
  return renderSvgFile(
    <UptakeChart
      documents={documents.map((at) => names[at]!)}
      rows={goals.map((at) => {
        const { sourceId, text } = data.goals[at]!;
        return {
          source: shortNameOf(sourceAt.get(sourceId) ?? -1, notions),
          goal: text,
          degrees: documents.map((document) => degreeIn(data.documents[document]!, at)),
        };
      })}
      degreeNames={notions.degree}
    />,
    { ...chartWords[language].uptake, language },
  );
}
