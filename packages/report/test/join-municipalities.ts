import type { StudyWithTexts } from '@klippoglim/municipal';

/** A study whose first municipality has the document of the second too, which then is no more. */
export function joinFirstTwo({ result, texts }: StudyWithTexts): StudyWithTexts {
  const [first, second, ...others] = result.municipalities;
  if (first === undefined || second === undefined) throw new Error('too few municipalities');
  return {
    texts,
    result: {
      ...result,
      municipalities: [
        {
          ...first,
          documents: [...first.documents, ...second.documents],
          words: first.words + second.words,
        },
        ...others,
      ],
      editions: [
        {
          earlierId: second.documents[0]!,
          laterId: first.documents[0]!,
          kept: { value: 0.25, numerator: 25, denominator: 100, signature: '' },
          carriedOver: { value: 0.5, numerator: 50, denominator: 100, signature: '' },
          later: changes({ kept: 1, added: 2 }),
          earlier: changes({ kept: 1, dropped: 3 }),
        },
      ],
    },
  };
}

function changes<Change>(change: Change) {
  return {
    ...{ source: change, several: change, peer: change },
    ...{ quoted: change, commonplace: change, own: change },
  };
}
