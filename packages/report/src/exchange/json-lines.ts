import type {
  Quotation,
  ReadFile,
  StudyDocument,
  StudyPassagePart,
  StudyResult,
} from '@klippoglim/municipal';
import { listOriginPassages, type OriginPassage } from '../study/list-origin-passages.js';
import { attributedWords } from '../study/passage-origin.js';

/**
 * JSON Lines: one passage a line, an object without nesting but for `parts`, whose fields begin with
 * `source_` or `target_` where they belong to one side. By document; those shared with sources first,
 * then those shared with other municipalities, which stand once for each of the two. What is not known
 * is absent. Offsets are UTF-16 code units of the text as read, half-open. Takes time linear in the
 * size of the study.
 */
export function renderJsonLines(study: StudyResult): string {
  return listOriginPassages(study)
    .map((placed) => `${onOneLine(JSON.stringify(recordOf(placed)))}\n`)
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

function recordOf(placed: OriginPassage): object {
  const { document, role, originId, origin, originIsYounger, direction, passage } = placed;
  return {
    ...fileFields('target', document.id, document),
    ...placeFields('target', passage.target),
    source_role: role,
    ...fileFields('source', originId, origin),
    ...placeFields('source', passage.source),
    source_is_younger: originIsYounger,
    direction,
    kind: passage.kind,
    similarity: passage.similarity,
    attributed_words: attributedWords(document, originId, passage),
    ...passage.operations,
    parts: passage.parts?.map(partFields),
  };
}

type Side = 'source' | 'target';

/** Only documents are of a municipality. */
function fileFields(
  side: Side,
  id: string,
  file: (ReadFile & Partial<Pick<StudyDocument, 'municipality' | 'number'>>) | undefined,
): object {
  return {
    [`${side}_id`]: id,
    [`${side}_title`]: file?.title,
    [`${side}_date`]: file?.date,
    [`${side}_municipality`]: file?.municipality,
    [`${side}_municipality_number`]: file?.number,
  };
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
