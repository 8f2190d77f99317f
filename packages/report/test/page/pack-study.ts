import type { StudyWithTexts } from '@klippoglim/municipal';
import { packPageData } from '../../src/pack/pack-page-data.js';
import { splitIntoRuns } from '../../src/pack/split-into-runs.js';
import { numberTexts } from '../../src/pack/text-numbers.js';
import type { PageData } from '../../src/page/model.js';

/** What the page holds of a study, as `renderStudyHtml` packs it. */
export function packStudy({ result, texts }: StudyWithTexts): PageData {
  const numbers = numberTexts(result);
  const runs = new Map(
    result.documents.map((document) => [
      document.id,
      splitIntoRuns(document, texts.documents.get(document.id)!.text, numbers),
    ]),
  );
  return packPageData(result, runs, numbers, 'nb');
}
