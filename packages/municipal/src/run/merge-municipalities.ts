import { type Score, score } from '@klippoglim/core';
import type {
  LongestPassage,
  MunicipalityResult,
  StudyDocument,
  StudySource,
  StudyWarning,
} from '../result.js';
import { sharesWithYounger } from './shares-with-younger.js';

/** Municipalities, and what is odd about their names. */
export interface MergedMunicipalities {
  readonly municipalities: readonly MunicipalityResult[];
  readonly warnings: readonly StudyWarning[];
}

/**
 * Takes each municipality's documents together. The official number tells municipalities apart;
 * a document without one belongs to the only municipality of that name, if there is just one.
 */
export function mergeMunicipalities(
  documents: readonly StudyDocument[],
  sources: readonly StudySource[],
  signature: string,
): MergedMunicipalities {
  const keyOf = groupByMunicipality(documents);
  const groups = new Map<string, StudyDocument[]>();
  for (const document of documents) {
    const key = keyOf({ entry: document });
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [document]);
    else group.push(document);
  }
  const merged = [...groups.values()];
  return {
    municipalities: merged.map((group) => merge(group, sources, signature)),
    warnings: merged.flatMap(differentNames),
  };
}

interface Named {
  readonly municipality: string;
  readonly number?: string;
}

/** What tells the municipalities of some documents apart: see {@link mergeMunicipalities}. */
export function groupByMunicipality(
  documents: readonly Named[],
): (read: { readonly entry: Named }) => string {
  const numbersOfName = new Map<string, Set<string>>();
  for (const { municipality, number } of documents) {
    if (number === undefined) continue;
    const name = nameKey(municipality);
    numbersOfName.set(name, (numbersOfName.get(name) ?? new Set()).add(number));
  }
  return ({ entry: { municipality, number } }) => {
    const name = nameKey(municipality);
    const numbers = numbersOfName.get(name);
    const [onlyNumber] = numbers?.size === 1 ? numbers : [];
    return number ?? onlyNumber ?? name;
  };
}

function merge(
  documents: readonly StudyDocument[],
  sources: readonly StudySource[],
  signature: string,
): MunicipalityResult {
  const number = documents.find((document) => document.number !== undefined)?.number;
  const longestPassage = findLongest(documents);
  return {
    name: documents[0]?.municipality ?? '',
    ...(number === undefined ? {} : { number }),
    documents: documents.map(({ id }) => id),
    words: documents.reduce((sum, { words }) => sum + words, 0),
    coverage: sumScores(
      documents.map(({ coverage }) => coverage),
      signature,
    ),
    sources: sources.map(({ id }, place) => {
      const shares = documents.flatMap((document) => document.sources[place] ?? []);
      return {
        sourceId: id,
        sourceIsYounger: shares.some(sharesWithYounger),
        coverage: sumScores(
          shares.map(({ coverage }) => coverage),
          signature,
        ),
      };
    }),
    ...(longestPassage === undefined ? {} : { longestPassage }),
  };
}

/** Documents do not overlap, so their counts add up: a long one weighs more than a short one. */
function sumScores(scores: readonly Score[], signature: string): Score {
  return score(
    scores.reduce((sum, { numerator }) => sum + numerator, 0),
    scores.reduce((sum, { denominator }) => sum + denominator, 0),
    signature,
  );
}

/** Of equals, the first document's. */
function findLongest(documents: readonly StudyDocument[]): LongestPassage | undefined {
  let longest: LongestPassage | undefined;
  for (const { longestPassage } of documents) {
    if (longestPassage && longestPassage.words > (longest?.words ?? 0)) longest = longestPassage;
  }
  return longest;
}

function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function differentNames(documents: readonly StudyDocument[]): readonly StudyWarning[] {
  const names = [
    ...new Map(documents.map(({ municipality }) => [nameKey(municipality), municipality])).values(),
  ];
  const number = documents.find((document) => document.number !== undefined)?.number ?? '';
  if (names.length < 2) return [];
  return [
    {
      code: 'municipality-names-differ',
      severity: 'warning',
      message: `Municipality ${number} has several names in the manifest (${names.join(', ')}); its documents are taken together under the first.`,
      detail: { number, names: names.join(', ') },
    },
  ];
}
