import type { StudyDocument, StudyResult } from '@klippoglim/municipal';
import { findYoungerSources, sharesWithYounger, youngerMark } from '@klippoglim/report';
import type { CliContext } from '../context.js';
import { widthOf } from '../io.js';
import { numberFormat } from './numbers.js';
import { printable } from './printable.js';
import { shortNames } from './short-names.js';
import { type Column, drawTables } from './table.js';
import { hangingText } from './text-layout.js';

/**
 * The study as a table: a line per document, with its share copied in all and from each source, from
 * other municipalities, set apart and its own. The sources have short names (K1, K2 …), which the legend below explains.
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
  const names = shortNames(sources, messages);
  return {
    key: [
      text(column.municipality, ({ municipality }) => printable(municipality)),
      text(column.document, ({ id }) => printable(id)),
    ],
    before: [
      number(column.words, ({ words }) => numbers.integer(words)),
      number(column.copied, ({ attribution }) => numbers.share(attribution.copied.value)),
    ],
    extra: sources.map(({ id }, index) =>
      number(names.get(id) ?? String(index + 1), (document) => {
        const share = document.sources[index];
        if (share === undefined) return '';
        const mark = sharesWithYounger(share) ? youngerMark : ' ';
        return numbers.share(share.coverage.value) + mark;
      }),
    ),
    after: [
      number(column.peers, ({ attribution: { classes } }) => numbers.share(classes.peer.value)),
      number(column.setApart, ({ words, attribution: { classes } }) => {
        const count = classes.quoted.numerator + classes.commonplace.numerator;
        return numbers.share(words === 0 ? 0 : count / words);
      }),
      number(column.own, ({ attribution: { classes } }) => numbers.share(classes.own.value)),
      number(column.interval, ({ certainty: { copied } }) =>
        messages.interval(Math.round(copied.lower * 100), Math.round(copied.upper * 100)),
      ),
    ],
  };
}

function legend(study: StudyResult, { messages }: CliContext, width: number): string[] {
  const names = shortNames(study.sources, messages);
  const lines = study.sources.map(({ title, publisher, date, id }) => {
    const known = [publisher, date].filter((part) => part !== undefined).join(', ');
    const name = `${names.get(id)}  `;
    const told = `${title}${known === '' ? '' : ` (${known})`}${id === title ? '' : ` [${id}]`}`;
    return name + hangingText(printable(told), width, name.length);
  });
  const { copiedLegend, setApartLegend, intervalLegend } = messages;
  for (const text of [copiedLegend, setApartLegend, intervalLegend]) {
    lines.push(hangingText(text, width, 0));
  }
  if (findYoungerSources(study).length > 0) {
    lines.push(hangingText(`${youngerMark} ${messages.youngerLegend}`, width, 0));
  }
  return lines;
}
