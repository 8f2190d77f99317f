import type { Excerpt, StudyPassage, StudyWithTexts } from '@klippoglim/municipal';

/**
 * A study in which one document is many times as long: its text again and again, with all that was
 * found in it. Its shares are not counted anew.
 */
export function lengthenDocument(
  { result, texts }: StudyWithTexts,
  id: string,
  times: number,
): StudyWithTexts {
  const read = texts.documents.get(id)!;
  const length = read.text.length + 2;
  const turns = Array.from({ length: times }, (_, turn) => turn * length);
  const move = <Place extends Pick<Excerpt, 'start' | 'end'>>(place: Place, by: number): Place => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  });
  const repeat = (passages: readonly StudyPassage[]): readonly StudyPassage[] =>
    turns.flatMap((by) =>
      passages.map((passage) => ({ ...passage, target: move(passage.target, by) })),
    );
  const documents = new Map(texts.documents);
  documents.set(id, {
    ...read,
    text: turns.map(() => read.text).join('\n\n'),
    pages: turns.flatMap((by) =>
      (read.pages ?? []).map(({ number, span }) => ({
        number: number + (by / length) * (read.pages ?? []).length,
        span: move(span, by),
      })),
    ),
    sections: turns.flatMap((by) =>
      (read.sections ?? []).map((section) => ({ ...section, span: move(section.span, by) })),
    ),
  });
  return {
    result: {
      ...result,
      documents: result.documents.map((document) =>
        document.id !== id
          ? document
          : {
              ...document,
              words: document.words * times,
              sources: document.sources.map((share) => ({
                ...share,
                passages: repeat(share.passages),
              })),
              peers: document.peers.map((peer) => ({ ...peer, passages: repeat(peer.passages) })),
              attribution: {
                ...document.attribution,
                segments: turns.flatMap((by) =>
                  document.attribution.segments.map((segment) => move(segment, by)),
                ),
              },
            },
      ),
    },
    texts: {
      documents,
      align: (originId, targetId, passage) => {
        if (targetId !== id) return texts.align(originId, targetId, passage);
        const by = Math.floor(passage.target.start / length) * length;
        const first = { ...passage, target: move(passage.target, -by) };
        return texts.align(originId, targetId, first).map((word) => ({
          ...word,
          ...(word.target && { target: move(word.target, by) }),
        }));
      },
    },
  };
}
