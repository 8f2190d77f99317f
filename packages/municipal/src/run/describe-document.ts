import { comparePartialDates } from '@klippoglim/attribution';
import type { Document, SourceMatch } from '@klippoglim/core';
import type {
  LongestPassage,
  ReadFile,
  SourceShare,
  StudyDocument,
  StudyLanguage,
  StudySource,
  StudyWarning,
} from '../result.js';
import type { SourceEntry, StudyEntry, TargetEntry } from '../study.js';
import type { DocumentFindings } from './attribution/attribute-study.js';
import { findSupplementary } from './find-supplementary.js';
import type { StudyParts } from './parts.js';
import { quotePassage } from './quote-passage.js';
import { sharesWithYounger } from './shares-with-younger.js';
import type { ReadEntry } from './sort-outcomes.js';
import { tellLanguage } from './tell-language.js';
import { warnOfLanguages } from './warn-of-languages.js';

/** A source as read, with its length in the index. */
export async function describeSource(
  read: ReadEntry<SourceEntry>,
  words: number,
  pack: StudyLanguage,
  parts: StudyParts,
): Promise<StudySource> {
  const { publisher } = read.entry;
  return {
    ...(await describeFile(read, words, pack, parts)),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

/** A target as read, with what it shares with each source. */
export async function describeTarget(
  read: ReadEntry<TargetEntry & { readonly municipality: string }>,
  { match, ...findings }: DocumentFindings,
  sources: ReadonlyMap<string, Document>,
  pack: StudyLanguage,
  parts: StudyParts,
): Promise<StudyDocument> {
  const { municipality, number, documentType } = read.entry;
  const file = await describeFile(read, match.targetWords, pack, parts);
  const shares = match.sources.map((source) =>
    describeShare(read.document, sources.get(source.sourceId) as Document, source),
  );
  const longestPassage = findLongest(file.id, shares);
  return {
    ...file,
    municipality,
    ...(number === undefined ? {} : { number }),
    ...(documentType === undefined ? {} : { documentType }),
    warnings: [...file.warnings, ...youngerSources(file, shares, sources)],
    coverage: match.coverage,
    sources: shares,
    ...(longestPassage === undefined ? {} : { longestPassage }),
    ...findings,
  };
}

async function describeFile(
  { document, file, format, entry, warnings }: ReadEntry<StudyEntry>,
  words: number,
  pack: StudyLanguage,
  parts: StudyParts,
): Promise<ReadFile> {
  const { id, title, date, pages } = document;
  const language = await tellLanguage(document, entry.language, parts);
  const supplementary = findSupplementary(document.text);
  return {
    id,
    title,
    ...(date === undefined ? {} : { date }),
    file,
    format,
    words,
    ...(pages === undefined || pages.length === 0 ? {} : { pages: pages.length }),
    language,
    ...(supplementary.length === 0 ? {} : { supplementary }),
    warnings: [
      ...warnings,
      ...(words === 0 ? [noWords(file)] : warnOfLanguages(file, language, pack)),
    ],
  };
}

function describeShare(target: Document, source: Document, match: SourceMatch): SourceShare {
  const { sourceId, coverage, uptake, containment, resemblance } = match;
  return {
    sourceId,
    sourceIsYounger: comparePartialDates(source.date, target.date) === 'after',
    coverage,
    uptake,
    containment,
    resemblance,
    passages: match.passages.map((passage) => quotePassage(passage, { target, source })),
  };
}

function findLongest(
  documentId: string,
  shares: readonly SourceShare[],
): LongestPassage | undefined {
  let longest: LongestPassage | undefined;
  let start = 0;
  for (const { sourceId, passages } of shares) {
    for (const [index, { target }] of passages.entries()) {
      const { words, page } = target;
      const lead = words - (longest?.words ?? 0);
      if (lead > 0 || (lead === 0 && target.start < start)) {
        longest = { documentId, sourceId, index, words, ...(page === undefined ? {} : { page }) };
        start = target.start;
      }
    }
  }
  return longest;
}

/** One warning, however many sources it is about. */
function youngerSources(
  { file, date = '' }: ReadFile,
  shares: readonly SourceShare[],
  sources: ReadonlyMap<string, Document>,
): readonly StudyWarning[] {
  const younger = shares.filter(sharesWithYounger);
  if (younger.length === 0) return [];
  const names = younger
    .map(({ sourceId }) => `${sourceId} (${sources.get(sourceId)?.date ?? ''})`)
    .join(', ');
  return [
    {
      code: 'source-is-younger',
      severity: 'warning',
      message: `${file}: it is older (${date}) than sources that it shares text with, so it has not copied from them: ${names}. The likeness runs the other way or has a common origin.`,
      detail: { date, sources: names },
    },
  ];
}

function noWords(file: string): StudyWarning {
  return {
    code: 'no-words',
    severity: 'warning',
    message: `${file}: there is text, but no word in it, so the shares say nothing.`,
    detail: { file },
  };
}
