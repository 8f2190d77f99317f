import type { StudyDocument, StudyResult } from '@klippoglim/municipal';
import type { CliContext } from '../context.js';
import { widthOf } from '../io.js';
import { isWarning } from './notices.js';
import { numberFormat } from './numbers.js';
import { printable } from './printable.js';
import { type Column, drawTables } from './table.js';
import { hangingText } from './text-layout.js';

/** Marks the share of a source that is younger than the document. */
const youngerMark = '*';

/**
 * The study as a table: a line per document, with its share copied in all and from each source. The
 * sources have short names (K1, K2 …), which the legend below explains.
 */
export function drawStudyTable(study: StudyResult, context: CliContext): string {
  const { io, messages } = context;
  const width = widthOf(io.stdout, io.env);
  if (study.documents.length === 0) return messages.emptyStudy;
  return [drawTables(columnsOf(study, context), width), '', ...legend(study, context, width)].join(
    '\n',
  );
}

function columnsOf(
  { documents, sources }: StudyResult,
  { language, messages }: CliContext,
): Parameters<typeof drawTables>[0] {
  const { column } = messages;
  const numbers = numberFormat(language);
  const text = (heading: string, cell: (document: StudyDocument) => string): Column => ({
    heading,
    cells: documents.map(cell),
    kind: 'text',
  });
  const number = (heading: string, cell: (document: StudyDocument) => string): Column => ({
    ...text(heading, cell),
    kind: 'number',
  });
  const names = shortNames(sources, messages.sourceLetter);
  return {
    key: [
      text(column.municipality, ({ municipality }) => printable(municipality)),
      text(column.document, ({ id }) => printable(id)),
    ],
    before: [
      number(column.words, ({ words }) => numbers.integer(words)),
      number(column.copied, ({ coverage }) => numbers.share(coverage.value)),
    ],
    extra: sources.map(({ id }, index) =>
      number(names.get(id) ?? String(index + 1), (document) => {
        const share = document.sources[index];
        if (share === undefined) return '';
        const younger = share.sourceIsYounger && share.passages.length > 0 ? youngerMark : ' ';
        return numbers.share(share.coverage.value) + younger;
      }),
    ),
    after: [
      text(column.longest, ({ longestPassage: longest }) => {
        if (longest === undefined) return '';
        const where = [names.get(longest.sourceId) ?? ''];
        if (longest.page !== undefined) where.push(messages.page(longest.page, longest.page));
        return `${messages.wordsCount(numbers.integer(longest.words))} (${where.join(', ')})`;
      }),
      number(column.warnings, ({ warnings }) => String(warnings.filter(isWarning).length || '')),
    ],
  };
}

function shortNames(sources: StudyResult['sources'], letter: string): Map<string, string> {
  return new Map(sources.map(({ id }, index) => [id, `${letter}${index + 1}`]));
}

function legend(study: StudyResult, { messages }: CliContext, width: number): string[] {
  const lines = study.sources.map(({ title, publisher, date, id }, index) => {
    const known = [publisher, date].filter((part) => part !== undefined).join(', ');
    const name = `${messages.sourceLetter}${index + 1}  `;
    const told = `${title}${known === '' ? '' : ` (${known})`}${id === title ? '' : ` [${id}]`}`;
    return name + hangingText(printable(told), width, name.length);
  });
  const younger = study.documents.some(({ sources }) =>
    sources.some(({ sourceIsYounger, passages }) => sourceIsYounger && passages.length > 0),
  );
  lines.push(hangingText(messages.copiedLegend, width, 0));
  if (younger) lines.push(hangingText(messages.youngerLegend, width, 0));
  return lines;
}
