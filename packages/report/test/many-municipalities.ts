import type { Document } from '@klippoglim/core';
import type { StudyDocument, StudyResult, StudyWithTexts } from '@klippoglim/municipal';

/**
 * A study of so many municipalities: the documents of another again and again, each time under other
 * names, with what they have from each other. Nothing is compared anew, so that it takes no time.
 *
 * @param count at least as many as the study has documents, each of another municipality
 */
export function multiplyStudy({ result, texts }: StudyWithTexts, count: number): StudyWithTexts {
  const { documents: few } = result;
  const placeOf = new Map(few.map(({ id }, at) => [id, at]));
  const suffixOf = (copy: number): string => (copy === 0 ? '' : `-${copy}`);
  const originalOf = new Map<string, string>();
  const copies = Array.from({ length: count }, (_, at): StudyDocument => {
    const copy = Math.floor(at / few.length);
    // Where the last round ends before a document that one of it refers to, that of the round before.
    const referred = (id: string): string => {
      const isThere = copy * few.length + placeOf.get(id)! < count;
      return id + suffixOf(isThere ? copy : copy - 1);
    };
    const document = few[at % few.length]!;
    const renamed = JSON.parse(JSON.stringify(document), (key, value: unknown) =>
      typeof value === 'string' && placeOf.has(value) && key !== 'text' ? referred(value) : value,
    ) as StudyDocument;
    originalOf.set(renamed.id, document.id);
    const { number: __, ...unnumbered } = renamed;
    return copy === 0
      ? renamed
      : { ...unnumbered, municipality: `${document.municipality} ${copy + 1}` };
  });
  const originals = new Map(few.map((document) => [document.id, document]));
  const { sensitivity: _, ...rest } = result;
  const many: StudyResult = {
    ...rest,
    documents: copies,
    municipalities: copies.map(({ id, municipality, number }) => {
      const original = originals.get(originalOf.get(id)!)!;
      const known = result.municipalities.find(({ documents }) => documents.includes(original.id))!;
      const { number: __, longestPassage, ...figures } = known;
      return {
        ...figures,
        name: municipality,
        ...(number !== undefined && { number }),
        documents: [id],
        ...(longestPassage && { longestPassage: { ...longestPassage, documentId: id } }),
      };
    }),
    goals: result.goals.map((goal, at) => {
      const documents = { verbatim: 0, adapted: 0, mentioned: 0, absent: 0 };
      for (const { goals } of copies) documents[goals[at]!.degree]++;
      return { ...goal, documents };
    }),
    editions: [],
  };
  const original = (id: string): string => originalOf.get(id) ?? id;
  const documents = new Map<string, Document>(texts.documents);
  for (const [id, of] of originalOf) documents.set(id, { ...texts.documents.get(of)!, id });
  return {
    result: many,
    texts: {
      documents,
      align: (originId, targetId, passage) =>
        texts.align(original(originId), original(targetId), passage),
    },
  };
}
