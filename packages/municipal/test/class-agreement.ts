import { type TokenClass, tokenClasses } from '@klippoglim/attribution';
import { type Tokens, tokenize } from '@klippoglim/core';
import { norwegian } from '@klippoglim/languages/norwegian';
import type { StudyDocument, StudySegment } from '@klippoglim/municipal';
import type { ClassStretch, ClassTruth } from '../../../fixtures/class-truth.js';
import { locateWords } from '../../../fixtures/locate-words.js';
import type { TruthDocument } from '../../../fixtures/truth.js';

/** One word of a target: what it is, and what the study says it is. */
export interface WordVerdict {
  readonly document: string;
  readonly word: string;
  readonly wanted: TokenClass;
  readonly found: TokenClass;
  /** Not there where the word is the author's own. */
  readonly stretch: ClassStretch | undefined;
  readonly segment: StudySegment;
}

/** Every word of a target as read, in order. */
export function compareWords(
  document: TruthDocument,
  { stretches }: ClassTruth,
  text: string,
  studied: StudyDocument,
): readonly WordVerdict[] {
  const tokens = tokenize(text, norwegian);
  const stretchOf = placeStretches(document, stretches, text, tokens);
  const segmentOf: StudySegment[] = [];
  for (const segment of studied.attribution.segments) {
    for (let word = 0; word < segment.words; word++) segmentOf.push(segment);
  }
  if (segmentOf.length !== tokens.length) {
    throw new Error(
      `${document.id} has ${tokens.length} words, and ${segmentOf.length} in segments.`,
    );
  }
  return segmentOf.map((segment, at) => ({
    document: document.id,
    word: text.slice(tokens.starts[at], tokens.ends[at]),
    wanted: stretchOf[at]?.class ?? 'own',
    found: segment.class,
    stretch: stretchOf[at],
    segment,
  }));
}

/** Per word the stretch that it lies in: each is looked for within the passage that it is part of. */
function placeStretches(
  document: TruthDocument,
  stretches: readonly ClassStretch[],
  text: string,
  tokens: Tokens,
): readonly (ClassStretch | undefined)[] {
  const stretchOf = new Array<ClassStretch | undefined>(tokens.length).fill(undefined);
  for (const { id, targetText } of document.passages) {
    const passage = located(targetText, text, id);
    for (const stretch of stretches.filter(({ passageId }) => passageId === id)) {
      const within = text.slice(passage.start, passage.end);
      const place = located(stretch.text, within, id);
      for (let at = 0; at < tokens.length; at++) {
        const start = tokens.starts[at]! - passage.start;
        const end = tokens.ends[at]! - passage.start;
        if (start >= place.start && end <= place.end) stretchOf[at] = stretch;
      }
    }
  }
  return stretchOf;
}

function located(
  quote: string,
  text: string,
  what: string,
): { readonly start: number; readonly end: number } {
  const place = locateWords(quote, text);
  if (place === undefined) throw new Error(`The reader lost the words of ${what}.`);
  return place.span;
}

/** Words that are both `wanted` and `found`, each of any class where it is not given. */
export function countWords(
  verdicts: readonly WordVerdict[],
  { wanted, found }: { readonly wanted?: TokenClass; readonly found?: TokenClass },
): number {
  return verdicts.filter(
    (verdict) =>
      (wanted === undefined || verdict.wanted === wanted) &&
      (found === undefined || verdict.found === found),
  ).length;
}

/** Words whose class is the one they have. */
export function countRight(verdicts: readonly WordVerdict[]): number {
  return verdicts.filter(({ wanted, found }) => wanted === found).length;
}

/** The confusion matrix as a table: rows are what words are, columns what the study says. */
export function tableOf(verdicts: readonly WordVerdict[]): string {
  const heading = ['', ...tokenClasses, 'recall', 'precision'];
  const rows = tokenClasses.map((wanted) => {
    const right = countWords(verdicts, { wanted, found: wanted });
    return [
      wanted,
      ...tokenClasses.map((found) => `${countWords(verdicts, { wanted, found })}`),
      share(right, countWords(verdicts, { wanted })),
      share(right, countWords(verdicts, { found: wanted })),
    ];
  });
  const lines = [heading, ...rows].map((cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(11) : cell.padStart(at > 6 ? 10 : 12)))
      .join(''),
  );
  const right = countRight(verdicts);
  const total = `${right} of ${verdicts.length} words are in their class: ${share(right, verdicts.length)}.`;
  return `${[...lines, '', total].join('\n')}\n`;
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(3);
}
