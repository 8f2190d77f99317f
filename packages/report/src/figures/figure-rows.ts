import { countBlocks, estimateShare, seedOf } from '@klippoglim/attribution';
import type { StudyDocument, StudyResult } from '@klippoglim/municipal';
import type { Range } from '../page/charts/share-bar.js';
import type { ShareRow } from '../page/charts/shares-chart.js';
import type { Figures } from '../page/figures.js';

/** The source that most words are shared with, of those that are not younger; 0 if there is none. */
export function mainSource({ sources, documents }: StudyResult): number {
  const shared = sources.map(({ id }) =>
    documents.reduce((sum, document) => {
      const share = document.sources.find(({ sourceId }) => sourceId === id);
      return sum + (share && !share.sourceIsYounger ? share.coverage.numerator : 0);
    }, 0),
  );
  return Math.max(0, shared.indexOf(Math.max(...shared)));
}

/** A bar for each municipality, the largest share copied first, then by name. */
export function listShares(
  study: StudyResult,
  compareNames: (one: string, other: string) => number,
): readonly ShareRow[] {
  const documentOf = new Map(study.documents.map((document) => [document.id, document]));
  const mainId = study.sources[mainSource(study)]?.id;
  const shareOf = ({ figures: { copied, words } }: ShareRow): number =>
    words === 0 ? 0 : copied / words;
  return study.municipalities
    .map(({ name, documents: ids }): ShareRow => {
      const documents = ids.flatMap((id) => documentOf.get(id) ?? []);
      return { name, figures: sumFigures(documents, mainId), interval: intervalOf(documents) };
    })
    .sort((one, other) => shareOf(other) - shareOf(one) || compareNames(one.name, other.name));
}

function sumFigures(
  documents: readonly StudyDocument[],
  mainId: string | undefined,
): Pick<Figures, 'of' | 'words' | 'copied'> {
  const of = { main: 0, other: 0, several: 0, peer: 0, quoted: 0, commonplace: 0, own: 0 };
  let [words, copied] = [0, 0];
  for (const { attribution, words: length } of documents) {
    const { source, ...classes } = attribution.classes;
    const main = attribution.sources.find(({ sourceId }) => sourceId === mainId)?.alone ?? 0;
    of.main += main;
    of.other += source.numerator - main;
    for (const name of ['several', 'peer', 'quoted', 'commonplace', 'own'] as const) {
      of[name] += classes[name].numerator;
    }
    copied += attribution.copied.numerator;
    words += length;
  }
  return { of, words, copied };
}

/** The study's interval of one document; of several, as the page has it: see `estimateCopied`. */
function intervalOf(documents: readonly StudyDocument[]): Range | undefined {
  if (documents.length < 2) return documents[0]?.certainty.copied;
  const blocks = documents.flatMap(({ words, attribution }) => {
    const isCopied = new Uint8Array(words);
    let at = 0;
    for (const segment of attribution.segments) {
      const isSource = segment.class === 'source' || segment.class === 'several';
      if (isSource) isCopied.fill(1, at, at + segment.words);
      at += segment.words;
    }
    return countBlocks(isCopied);
  });
  return estimateShare(blocks, { seed: seedOf('copied', ...documents.map(({ id }) => id)) })
    .interval;
}
