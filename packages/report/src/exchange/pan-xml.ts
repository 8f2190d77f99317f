import type { StudyDocument, StudyPassage, StudyResult, StudySource } from '@klippoglim/municipal';
import { listBorrowings } from '../study/borrowings.js';
import { countCodePoints } from './count-code-points.js';
import { xmlAttributes, xmlDeclaration } from './xml.js';

/**
 * Detections as the PAN shared tasks on text alignment write them: file names with their content. One
 * XML file for each document and source, in the study's order, without features for a pair without
 * passages; then one for each two municipalities' documents that share text. The document is PAN's
 * suspicious document (`this_…`). Offsets and lengths are code points of the text as read.
 *
 * Names begin with the two ordinals, so that they are unique on every file system whatever the ids
 * are, and go on with what can be read of the ids. Takes time linear in the size of the study.
 */
export function renderPanXml(study: StudyResult): ReadonlyMap<string, string> {
  return new Map(
    [...pairsWithSources(study), ...pairsOfPeers(study)].map((pair): [string, string] => [
      nameOf(pair),
      renderPair(pair),
    ]),
  );
}

/** A document and what it may be from, with its passages. */
interface Pair {
  readonly document: StudyDocument;
  readonly originId: string;
  readonly origin: StudySource | StudyDocument | undefined;
  readonly passages: readonly StudyPassage[];
  /** With what names of files begin. */
  readonly ordinals: string;
}

function pairsWithSources({ sources, documents }: StudyResult): readonly Pair[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return documents.flatMap((document, place) =>
    document.sources.map(({ sourceId, passages }, sourcePlace, all): Pair => {
      const ordinals = `${ordinal(place, documents.length)}-${ordinal(sourcePlace, all.length)}`;
      return { document, originId: sourceId, origin: sourceOf.get(sourceId), passages, ordinals };
    }),
  );
}

/**
 * Each pair once, since a detection is to count once: from the side of the younger or, where dates do not
 * tell, of the one that has more words attributed to the other.
 */
function pairsOfPeers(study: StudyResult): readonly Pair[] {
  const { documents } = study;
  const placeOf = new Map(documents.map(({ id }, place) => [id, place]));
  return listBorrowings(study)
    .map(({ document, other }) => ({
      ...{ document, other, place: placeOf.get(document.id)!, otherPlace: placeOf.get(other.id)! },
    }))
    .sort((one, another) => one.place - another.place || one.otherPlace - another.otherPlace)
    .map(({ document, other, place, otherPlace }): Pair => {
      const [first, second] = [place, otherPlace].map((at) => ordinal(at, documents.length));
      const share = document.peers.find(({ documentId }) => documentId === other.id);
      return {
        ...{ document, originId: other.id, origin: other, passages: share?.passages ?? [] },
        ordinals: `${first}-peer-${second}`,
      };
    });
}

function nameOf({ ordinals, document, originId }: Pair): string {
  return `${[ordinals, readable(document.id), readable(originId)].join('_')}.xml`;
}

/** From 1, with zeros before it, so that names sort as numbers. */
function ordinal(place: number, all: number): string {
  return String(place + 1).padStart(String(all).length, '0');
}

/** The ASCII letters and digits of an id, at most 40 characters, everything else as `-`. */
function readable(id: string): string {
  return id.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 40);
}

function renderPair({ document, originId, origin, passages }: Pair): string {
  const inDocument = countCodePoints(document);
  const inOrigin = countCodePoints(origin);
  return [
    xmlDeclaration,
    `<document ${xmlAttributes({ reference: document.id })}>`,
    ...passages.map(({ target, source }) => {
      const [start, sourceStart] = [inDocument(target.start), inOrigin(source.start)];
      const attributes = xmlAttributes({
        name: 'detected-plagiarism',
        this_offset: start,
        this_length: inDocument(target.end) - start,
        source_reference: originId,
        source_offset: sourceStart,
        source_length: inOrigin(source.end) - sourceStart,
      });
      return `  <feature ${attributes} />`;
    }),
    '</document>',
    '',
  ].join('\n');
}
