import { uptakeDegrees } from '@klippoglim/attribution';
import type { StudyGoal, StudyResult, StudySensitivity } from '@klippoglim/municipal';
import { describeSettings, mostTakenUp } from '@klippoglim/report';
import type { CliContext } from '../context.js';
import { widthOf } from '../io.js';
import { numberFormat } from './numbers.js';
import { printable } from './printable.js';
import { shortNames } from './short-names.js';
import { type Column, drawTable, drawTables } from './table.js';
import { hangingText, shortenEnd } from './text-layout.js';

/** Goals that are shown; all of them are in uptake.csv. */
const shownGoals = 10;

/** Characters of a goal that are shown even where the terminal is too narrow for one line each. */
const leastCharacters = 40;

/** The goals that most documents took up, with how many did, how closely. Nothing if there are none. */
export function drawGoals({ goals, sources }: StudyResult, context: CliContext): string[] {
  if (goals.length === 0) return [];
  const { io, language, messages } = context;
  const width = widthOf(io.stdout, io.env);
  const { integer } = numberFormat(language);
  const names = shortNames(sources, messages);
  const ranked = mostTakenUp(goals);
  const shown = ranked.slice(0, shownGoals);
  const rest = ranked.slice(shownGoals);
  const counts = uptakeDegrees.map(
    (degree): Column => ({
      heading: messages.degree[degree],
      cells: shown.map(({ documents }) => integer(documents[degree])),
      kind: 'number',
    }),
  );
  const taken = counts.reduce((sum, { heading }) => sum + heading.length + 2, 0);
  const goal = ({ sourceId, text }: StudyGoal): string => {
    const name = `${names.get(sourceId)}  `;
    const room = Math.max(width - taken - name.length - 2, leastCharacters);
    return name + shortenEnd(printable(text), room);
  };
  const columns: Column[] = [
    { heading: messages.column.goal, cells: shown.map(goal), kind: 'text' },
    ...counts,
  ];
  const absent = rest.filter(({ documents }) => documents.absent === countAll(documents));
  return [
    '',
    messages.goalsHeading(shown.length, goals.length),
    '',
    drawTable(columns, width),
    ...(rest.length === 0
      ? []
      : ['', hangingText(messages.goalsLeftOut(rest.length, absent.length), width, 0)]),
  ];
}

function countAll(documents: StudyGoal['documents']): number {
  return uptakeDegrees.reduce((sum, degree) => sum + documents[degree], 0);
}

/** Every document's share under every setting that was measured. Nothing if none was. */
export function drawSensitivity({ sensitivity }: StudyResult, context: CliContext): string[] {
  if (sensitivity === undefined) return [];
  const { io, language, messages } = context;
  const width = widthOf(io.stdout, io.env);
  const numbers = numberFormat(language);
  const { rows, documents } = sensitivity;
  const { spearman, kendall } = messages.agreement;
  const column = ({ setting, shares, ...row }: StudySensitivity['rows'][number]): Column => ({
    // A space lets the heading be wrapped there.
    heading: setting.replace('=', '= '),
    cells: [...shares.map(numbers.share), ratio(row.spearman), ratio(row.kendall)],
    kind: 'number',
  });
  const ratio = (value: number | undefined): string =>
    value === undefined ? '–' : numbers.ratio(value);
  const table = drawTables(
    {
      key: [
        {
          heading: messages.column.document,
          cells: [...documents.map(printable), spearman, kendall],
          kind: 'text',
        },
      ],
      before: [],
      extra: rows.map(column),
      after: [],
    },
    width,
  );
  const legend = describeSettings(
    language,
    rows.map(({ setting }) => setting),
  ).map(({ settings, meaning }) => hangingText(`${settings.join(', ')}: ${meaning}`, width, 2));
  return ['', messages.sensitivityHeading, '', table, '', ...legend];
}
