import type { SourceShare, StudyDocument, StudyPassage, StudyResult } from '@klippoglim/municipal';
import { xmlAttributes, xmlDeclaration } from './xml.js';

/**
 * Detections as the PAN shared tasks on text alignment write them: file names with their content,
 * one XML file for each document and source, in the study's order; a pair without passages has a
 * file without features. The document is PAN's suspicious document (`this_…`). Offsets and lengths
 * are UTF-16 code units of the text as read.
 *
 * Names begin with the two ordinals, so that they are unique on every file system whatever the ids
 * are, and go on with what can be read of the ids. Takes time linear in the size of the study.
 */
export function renderPanXml({ documents }: StudyResult): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap((document, place) =>
      document.sources.map((share, sourcePlace, all): [string, string] => {
        const ordinals = [ordinal(place, documents.length), ordinal(sourcePlace, all.length)];
        const name = [ordinals.join('-'), readable(document.id), readable(share.sourceId)];
        return [`${name.join('_')}.xml`, renderPair(document, share)];
      }),
    ),
  );
}

/** From 1, with zeros before it, so that names sort as numbers. */
function ordinal(place: number, all: number): string {
  return String(place + 1).padStart(String(all).length, '0');
}

/** The ASCII letters and digits of an id, at most 40 characters, everything else as `-`. */
function readable(id: string): string {
  return id.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 40);
}

function renderPair({ id }: StudyDocument, { sourceId, passages }: SourceShare): string {
  return [
    xmlDeclaration,
    `<document ${xmlAttributes({ reference: id })}>`,
    ...passages.map((passage) => renderFeature(sourceId, passage)),
    '</document>',
    '',
  ].join('\n');
}

function renderFeature(sourceId: string, { target, source }: StudyPassage): string {
  const attributes = xmlAttributes({
    name: 'detected-plagiarism',
    this_offset: target.start,
    this_length: target.end - target.start,
    source_reference: sourceId,
    source_offset: source.start,
    source_length: source.end - source.start,
  });
  return `  <feature ${attributes} />`;
}
