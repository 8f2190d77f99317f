import type { Excerpt, StudyPassage } from '@klippoglim/municipal';
import type { ComparedFile, ComparisonReport } from '../commands/compare.js';
import type { CliContext } from '../context.js';
import { widthOf } from '../io.js';
import { labelledLines } from './lines.js';
import { describeWarningsBriefly } from './notices.js';
import { numberFormat } from './numbers.js';
import { printable } from './printable.js';
import { hangingText, shortenMiddle } from './text-layout.js';

/** Characters of a quotation that are shown: about five lines. The JSON has all of it. */
const shownCharacters = 400;

/** A comparison for reading: a summary, then each passage in the target's order with both texts. */
export function drawComparison(report: ComparisonReport, context: CliContext): string[] {
  return [
    ...summary(report, context),
    ...report.passages.flatMap((passage, index) => drawPassage(passage, index + 1, context)),
    ...describeWarningsBriefly(
      [report.source, report.target].flatMap(({ file, warnings }) =>
        warnings.map((warning) => ({ about: file, file, warning })),
      ),
      context,
    ),
  ];
}

function summary(report: ComparisonReport, context: CliContext): string[] {
  const { language, messages } = context;
  const { label } = messages;
  const numbers = numberFormat(language);
  const { coverage, uptake, source, target } = report;
  const counts = [coverage.numerator, coverage.denominator].map(numbers.integer);
  const used = [uptake.numerator, uptake.denominator].map(numbers.integer);
  return labelledLines([
    [label.source, describeFile(source, context)],
    [label.target, describeFile(target, context)],
    [label.copied, messages.ofTheTarget(numbers.share(coverage.value), counts[0]!, counts[1]!)],
    [label.used, messages.ofTheSource(numbers.share(uptake.value), used[0]!, used[1]!)],
    [label.passages, countPassages(report.passages, context)],
    [label.settings, report.signature],
  ]);
}

function describeFile(file: ComparedFile, { language, messages }: CliContext): string {
  const known: string[] = [file.format];
  if (file.pages !== undefined) known.push(messages.pagesCount(file.pages));
  known.push(messages.wordsCount(numberFormat(language).integer(file.words)));
  if (file.language !== undefined) known.push(file.language);
  return `${printable(file.file)} (${printable(known.join(', '))})`;
}

function countPassages(
  passages: readonly StudyPassage[],
  { language, messages }: CliContext,
): string {
  if (passages.length === 0) return messages.noPassages;
  const numbers = numberFormat(language);
  const kinds = (['verbatim', 'edited', 'rewritten'] as const).flatMap((kind) => {
    const count = passages.filter((passage) => passage.kind === kind).length;
    return count === 0 ? [] : [messages.kindCount(kind, numbers.integer(count), count === 1)];
  });
  const longest = passages.reduce((most, { target }) => Math.max(most, target.words), 0);
  const length = messages.longestPassage(messages.wordsCount(numbers.integer(longest)));
  return `${numbers.integer(passages.length)} (${kinds.join(', ')}), ${length}`;
}

function drawPassage(
  { kind, similarity, source, target, parts }: StudyPassage,
  place: number,
  context: CliContext,
): string[] {
  const { language, messages } = context;
  const numbers = numberFormat(language);
  const words = (count: number): string => messages.wordsCount(numbers.integer(count));
  const facts = [
    messages.kind[kind],
    ...(parts === undefined ? [] : [messages.summaryOf(words(source.words))]),
    words(target.words),
    messages.similarity(numbers.ratio(similarity)),
  ];
  return [
    '',
    `${place}. ${facts.join(', ')}`,
    ...drawPair({ source, target }, 3, context),
    ...drawParts(parts ?? [], context),
  ];
}

function drawParts(parts: NonNullable<StudyPassage['parts']>, context: CliContext): string[] {
  if (parts.length === 0) return [];
  return [
    `   ${context.messages.partsHeading(parts.length)}`,
    ...parts.flatMap((part) => drawPair(part, 5, context)),
  ];
}

function drawPair(
  { source, target }: { readonly source: Excerpt; readonly target: Excerpt },
  indent: number,
  context: CliContext,
): string[] {
  const { label } = context.messages;
  return [
    ...drawSide(label.target, target, indent, context),
    ...drawSide(label.source, source, indent, context),
  ];
}

function drawSide(
  name: string,
  { text, page, lastPage }: Excerpt,
  indent: number,
  context: CliContext,
): string[] {
  const { io, messages } = context;
  const where = page === undefined ? '' : `, ${messages.page(page, lastPage ?? page)}`;
  const shown = messages.quote(shortenMiddle(printable(text), shownCharacters));
  const margin = ' '.repeat(indent);
  const quoted = hangingText(shown, widthOf(io.stdout, io.env), indent + 2);
  return [`${margin}${name}${where}:`, `${margin}  ${quoted}`];
}
