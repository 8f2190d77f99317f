import type { Quotation, ReadFile, StudyPassagePart, StudyResult } from '@klippoglim/municipal';
import { listPassages, type PlacedPassage } from '../study/list-passages.js';
import { attributedWords } from '../study/passage-origin.js';

/**
 * JSON Lines: one passage a line, an object without nesting but for `parts`, whose fields begin with
 * `source_` or `target_` where they belong to one side. By document, source and place, as
 * passages.csv. What is not known is absent. Offsets are UTF-16 code units of the text as read,
 * half-open. Takes time linear in the size of the study.
 */
export function renderJsonLines(study: StudyResult): string {
  const sourceOf = new Map(study.sources.map((source) => [source.id, source]));
  return listPassages(study)
    .map((placed) => `${onOneLine(JSON.stringify(recordOf(placed, sourceOf)))}\n`)
    .join('');
}

/**
 * Line ends of Unicode that JSON lets stand, but that some readers (Python's `splitlines`) part
 * lines at. They occur only inside strings, where the escape means the same.
 */
function onOneLine(json: string): string {
  return json.replace(
    /[\u0085\u2028\u2029]/gu,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function recordOf(
  { document, share, passage }: PlacedPassage,
  sourceOf: ReadonlyMap<string, ReadFile>,
): object {
  return {
    ...fileFields('target', document.id, document),
    target_municipality: document.municipality,
    target_municipality_number: document.number,
    ...placeFields('target', passage.target),
    ...fileFields('source', share.sourceId, sourceOf.get(share.sourceId)),
    ...placeFields('source', passage.source),
    source_is_younger: share.sourceIsYounger,
    kind: passage.kind,
    similarity: passage.similarity,
    attributed_words: attributedWords(document, share.sourceId, passage),
    ...passage.operations,
    parts: passage.parts?.map(partFields),
  };
}

type Side = 'source' | 'target';

function fileFields(side: Side, id: string, file: ReadFile | undefined): object {
  return { [`${side}_id`]: id, [`${side}_title`]: file?.title, [`${side}_date`]: file?.date };
}

function placeFields(side: Side, { start, end, page, lastPage, words, text }: Quotation): object {
  return {
    [`${side}_start`]: start,
    [`${side}_end`]: end,
    [`${side}_page`]: page,
    [`${side}_last_page`]: lastPage,
    [`${side}_words`]: words,
    [`${side}_text`]: text,
  };
}

function partFields({ target, source }: StudyPassagePart): object {
  return {
    target_start: target.start,
    target_end: target.end,
    source_start: source.start,
    source_end: source.end,
  };
}
