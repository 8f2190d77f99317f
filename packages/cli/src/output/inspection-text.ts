import type { LanguageShare } from '@klippoglim/languages/detect-parts';
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
/** What is less than this share of a document's words, a name or a title, is not named. */
const leastShare = 0.01;
/** For a language that could not be told, where there is no room for words. */
const unknownMark = '?';
/** Of the beginning of a part: enough to find it. */
const shownOfPart = 60;
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
    [label.language, describeLanguages(document, context)],
    [label.sections, sections.length === 0 ? messages.none : numbers.integer(sections.length)],
  ];
  const main = document.languages[0]?.language;
  const headings = sections.map(({ level, title: heading, language: own }) => {
    const indent = 2 * Math.min(level, deepestLevel);
    const mark = own === main ? '' : ` [${own ?? unknownMark}]`;
    return ' '.repeat(indent) + hangingText(printable(heading) + mark, width, indent + 2);
  });
  return [
    ...labelledLines(facts),
    ...headings,
    ...(sharesToName(document).length < 2 ? [] : ['', drawLanguageParts(document, context)]),
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

function sharesToName({ words, languages }: Inspection): readonly LanguageShare[] {
  return languages.filter((one) => one.words >= leastShare * words);
}

/** What the text tells, and what the file says if that is something else. */
function describeLanguages(document: Inspection, { language, messages }: CliContext): string {
  const { language: declared, words } = document;
  const numbers = numberFormat(language);
  const shares = sharesToName(document);
  const main = shares[0]?.language;
  if (main === undefined) {
    return declared === undefined
      ? messages.unknownLanguage
      : messages.declaredLanguage(printable(declared));
  }
  const told =
    shares.length === 1
      ? main
      : shares
          .map((one) => {
            const share = numbers.share(one.words / words);
            return `${one.language ?? messages.untoldLanguage} ${share}`;
          })
          .join(', ');
  const agrees = declared === undefined || declared.split('-')[0] === main;
  return agrees ? told : `${told} (${messages.declaredLanguage(printable(declared))})`;
}

function drawLanguageParts(
  { text, words, pages, languageParts }: Inspection,
  { io, language, messages: { column } }: CliContext,
): string {
  const numbers = numberFormat(language);
  const pageOf = (start: number): number | undefined =>
    pages?.findLast((page) => page.start <= start)?.number;
  const columnOf = (
    heading: string,
    kind: 'number' | 'text',
    cell: (part: Inspection['languageParts'][number]) => string,
  ) => ({ heading, kind, cells: languageParts.map(cell) });
  return drawTable(
    [
      columnOf(column.language, 'text', (part) => part.language ?? unknownMark),
      columnOf(column.words, 'number', (part) => numbers.integer(part.words)),
      columnOf(column.share, 'number', (part) => numbers.share(part.words / words)),
      ...(pages === undefined
        ? []
        : [columnOf(column.page, 'number', ({ span }) => String(pageOf(span.start) ?? ''))]),
      columnOf(column.begins, 'text', ({ span: { start, end } }) => {
        const beginning = text.slice(start, Math.min(end, start + 2 * shownOfPart));
        return shortenEnd(printable(beginning).trim(), shownOfPart);
      }),
    ],
    widthOf(io.stdout, io.env),
  );
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
