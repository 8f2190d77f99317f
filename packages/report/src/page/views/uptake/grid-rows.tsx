import type { VNode } from 'preact';
import { usePage, useWords } from '../../context.js';
import type { PageData } from '../../model.js';
import { shortNameOf } from '../../names.js';
import { hrefOf } from '../../route.js';
import { type Terms, terms } from '../../terms.js';
import { countDegrees, degreeIn, takenDegrees } from './count-degrees.js';
import { DegreeMark } from './degree-mark.js';
import { cellProps, columnIndex, Gap, type GridLine } from './grid-heads.js';
import type { UptakeRow } from './list-rows.js';
import { uptakeWords } from './words.js';

/** A source above its goals, with how many of them each document took up. */
export function SourceGridRow({
  of: { source, goals },
  ...line
}: GridLine & { readonly of: UptakeRow & { readonly kind: 'source' } }): VNode {
  const words = useWords(uptakeWords);
  const notions = useWords(terms);
  const { data, formats } = usePage();
  const { integer } = formats;
  return (
    <tr aria-rowindex={line.row + 1} class="source">
      <th scope="row" class="goal" colSpan={1 + takenDegrees.length}>
        <div class="uptake-source">
          <span>{shortNameOf(source, notions)}</span> <bdi>{data.sources[source]?.title}</bdi>{' '}
          <span class="muted">{words.goals(goals.length, integer(goals.length))}</span>
        </div>
      </th>
      {line.columns.map(({ at, skipped }) => {
        if (skipped !== undefined) return <Gap key={`gap-${at}`} skipped={skipped} />;
        const place = line.uptake.documents[at]!;
        const document = data.documents[place]!;
        const taken = goals.length - countDegrees(document, goals).absent;
        const isYounger = document.shares[source]?.sourceIsYounger === true;
        return (
          <td key={place} aria-colindex={columnIndex(at)} {...cellProps(line, at)}>
            <span class="hidden">
              {line.names[place]}: {words.taken(integer(taken), integer(goals.length))}
              {isYounger && `, ${notions.youngerSource}`}
            </span>
            <span aria-hidden="true">
              {taken > 0 && integer(taken)}
              {isYounger && <span class="younger">†</span>}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

/** A goal, in how many documents it is, and what became of it in each. */
export function GoalGridRow({
  of: { source, goal: place },
  isGrouped,
  ...line
}: GridLine & {
  readonly of: UptakeRow & { readonly kind: 'goal' };
  /** Whether a row above names the source. */
  readonly isGrouped: boolean;
}): VNode {
  const notions = useWords(terms);
  const { data, formats } = usePage();
  const goal = data.goals[place]!;
  return (
    <tr aria-rowindex={line.row + 1}>
      <th scope="row" class="goal" data-goal={place}>
        <div class="goal-text" lang={data.sources[source]?.language.tag}>
          {!isGrouped && <b>{shortNameOf(source, notions)} </b>}
          <bdi>{goal.text}</bdi>
        </div>
      </th>
      {takenDegrees.map((degree, at) => (
        <td
          key={degree}
          class={`total total-${at}${goal.documents[degree] === 0 ? ' zero' : ''}`}
          aria-colindex={2 + at}
        >
          {formats.integer(goal.documents[degree])}
        </td>
      ))}
      {line.columns.map(({ at, skipped }) =>
        skipped === undefined ? (
          drawCell({ source, goal: place }, line, at, data, notions)
        ) : (
          <Gap key={`gap-${at}`} skipped={skipped} />
        ),
      )}
    </tr>
  );
}

/**
 * What became of a goal in a document: a link to the place, if it is there. No component: there are
 * hundreds, all drawn anew where the table is scrolled.
 */
function drawCell(
  { source, goal }: { readonly source: number; readonly goal: number },
  line: GridLine,
  column: number,
  data: PageData,
  { degree: degrees, youngerSource }: Terms,
): VNode {
  const place = line.uptake.documents[column]!;
  const document = data.documents[place]!;
  const degree = degreeIn(document, goal);
  const start = document.goals[goal]?.[1] ?? -1;
  const name = `${line.names[place]}: ${degrees[degree]}`;
  const index = columnIndex(column);
  if (start < 0) {
    return <td key={place} aria-colindex={index} aria-label={name} {...cellProps(line, column)} />;
  }
  const isYounger = document.shares[source]?.sourceIsYounger === true;
  return (
    <td key={place} aria-colindex={index}>
      <a
        href={hrefOf({ view: 'document', document: place, at: start }, data)}
        aria-label={isYounger ? `${name}, ${youngerSource}` : name}
        {...cellProps(line, column)}
      >
        <DegreeMark degree={degree} />
        {isYounger && <span class="younger">†</span>}
      </a>
    </td>
  );
}
