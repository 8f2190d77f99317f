import type { Inspection } from '../commands/inspect.js';
import type { CliContext } from '../context.js';
import { widthOf } from '../io.js';
import { labelledLines } from './lines.js';
import { describeWarnings } from './notices.js';
import { numberFormat } from './numbers.js';
import { printable } from './printable.js';
import { drawTable } from './table.js';
import { hangingText, shortenEnd } from './text-layout.js';

/** Characters of the text that are shown: enough to see whether it was read as words. */
const shownCharacters = 400;
/** Headings deeper than this are rarely a document's own structure. */
const deepestLevel = 6;

/** What a reader saw, for reading. */
export function drawInspection(document: Inspection, context: CliContext): string[] {
  const { io, language, messages } = context;
  const { label } = messages;
  const numbers = numberFormat(language);
  const width = widthOf(io.stdout, io.env);
  const { title, pages, sections = [] } = document;
  const facts: [string, string][] = [
    [label.file, printable(document.file)],
    ...(title === undefined ? [] : [[label.title, printable(title)] as [string, string]]),
    [label.format, document.fileFormat],
    [label.pages, pages === undefined ? messages.none : numbers.integer(pages.length)],
    [label.words, numbers.integer(document.words)],
    [label.characters, numbers.integer(document.characters)],
    [label.language, describeLanguage(document, context)],
    [label.sections, sections.length === 0 ? messages.none : numbers.integer(sections.length)],
  ];
  const headings = sections.map(({ level, title: heading }) => {
    const indent = 2 * Math.min(level, deepestLevel);
    return ' '.repeat(indent) + hangingText(printable(heading), width, indent + 2);
  });
  return [
    ...labelledLines(facts),
    ...headings,
    ...(pages === undefined ? [] : ['', drawPages(pages, context)]),
    ...describeWarnings(
      document.warnings.map((warning) => ({ file: document.file, warning })),
      context,
    ),
    '',
    messages.textHeading,
    `  ${hangingText(shortenEnd(printable(document.text), shownCharacters), width, 2)}`,
    messages.textContinues,
  ];
}

function describeLanguage(
  { language, languageGuess }: Inspection,
  { messages }: CliContext,
): string {
  const tag = language ?? languageGuess.language;
  if (tag === undefined) return messages.unknownLanguage;
  const sure = language !== undefined || languageGuess.reliable;
  return sure ? printable(tag) : `${printable(tag)} (${messages.unreliable})`;
}

function drawPages(
  pages: NonNullable<Inspection['pages']>,
  { io, language, messages: { column } }: CliContext,
): string {
  const numbers = numberFormat(language);
  const figures = (heading: string, values: readonly number[]) => ({
    heading,
    cells: values.map(numbers.integer),
    kind: 'number' as const,
  });
  return drawTable(
    [
      figures(
        column.page,
        pages.map(({ number }) => number),
      ),
      figures(
        column.words,
        pages.map(({ words }) => words),
      ),
      figures(
        column.characters,
        pages.map(({ start, end }) => end - start),
      ),
    ],
    widthOf(io.stdout, io.env),
  );
}
