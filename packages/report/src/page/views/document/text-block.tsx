import type { ComponentChild, VNode } from 'preact';
import type { PageClass } from '../../figures.js';
import type { Piece, TextBlock } from './split-text.js';

/** How a run's words are marked: by its class, or as own words that lie in a passage. */
export type RunMark = Exclude<PageClass, 'own'> | 'shared';

/** A run as it is shown. */
export interface ShownRun {
  readonly start: number;
  readonly end: number;
  readonly mark: RunMark | undefined;
  /** Says why, of quoted words. */
  readonly label?: string;
  /** What a pointer that rests on it is told. */
  readonly title: string;
  /** The passages that hold it. */
  readonly passages: readonly number[];
}

/** A stop as its button shows it. */
export interface ShownStop {
  readonly number: number;
  /** The source's short name. */
  readonly name: string;
  /** How many others have the same place, as `+2`. */
  readonly others: string;
  /** Whether none of its words counts as copied from there. */
  readonly isApart: boolean;
  /** What it is, for those who do not see where it stands. */
  readonly description: string;
  readonly passages: readonly number[];
}

/** A goal that has its place in the text. */
export interface ShownGoal {
  readonly name: string;
  readonly degree: string;
  readonly text: string;
}

/** Everything that is drawn upon the text. Made anew for other filters or another language. */
export interface TextMarks {
  readonly text: string;
  readonly runs: readonly ShownRun[];
  /** Where each passage lies, with the others of its stop. */
  readonly extents: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
  /** Stops, by the run that they begin with. */
  readonly stopsFrom: ReadonlyMap<number, readonly ShownStop[]>;
  /** Runs with which a stop ends. */
  readonly stopsTo: ReadonlySet<number>;
  readonly stopEnd: string;
  /** What the pages that begin at an offset are called. */
  readonly pages: ReadonlyMap<number, string>;
  /** Goals, by the start of the block that they stand in. */
  readonly goals: ReadonlyMap<number, readonly ShownGoal[]>;
  readonly goalsHere: string;
}

/** A paragraph or heading with its marks, its page marks, and the buttons that open its passages. */
export function TextBlockView({
  block,
  marks,
  open,
  isPointedAt,
}: {
  readonly block: TextBlock;
  readonly marks: TextMarks;
  readonly open: number;
  readonly isPointedAt: boolean;
}): VNode {
  const { heading, isLine, pieces, start, end } = block;
  const goals = marks.goals.get(start);
  const content = pieces.map((piece) => renderPiece(piece, marks, open));
  const names = ['block', `lines-${sizeOf(end - start)}`];
  if (isLine) names.push('is-line');
  if (isPointedAt) names.push('is-pointed-at');
  if (holdsOpen(pieces, marks, open)) names.push('has-open');
  if (heading !== undefined) names.push('is-heading');
  return (
    <div class={names.join(' ')}>
      {heading === undefined ? (
        <p dir="auto">{content}</p>
      ) : heading === 4 ? (
        <h4 dir="auto">{content}</h4>
      ) : heading === 5 ? (
        <h5 dir="auto">{content}</h5>
      ) : (
        <h6 dir="auto">{content}</h6>
      )}
      {goals !== undefined && (
        <p class="goals-here">
          {marks.goalsHere}:{' '}
          {goals.map(({ name, degree, text }, at) => (
            <span key={name} title={text}>
              {at > 0 && ', '}
              <b>{name}</b> {degree}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Whether words of the open passage stand in a block. */
function holdsOpen(pieces: readonly Piece[], { runs }: TextMarks, open: number): boolean {
  return open !== -1 && pieces.some(({ run }) => runs[run]?.passages.includes(open) === true);
}

function renderPiece(
  { start, end, run }: Piece,
  { text, runs, stopsFrom, stopsTo, stopEnd, pages }: TextMarks,
  open: number,
): ComponentChild {
  const page = pages.get(start);
  const words = text.slice(start, end);
  const shown = runs[run];
  const mark = page === undefined ? undefined : <span class="page-mark" data-label={page} />;
  if (shown?.mark === undefined) return mark === undefined ? words : [mark, words];
  const isFirst = start === shown.start;
  const isLast = end >= shown.end;
  const isOpen = open !== -1 && shown.passages.includes(open);
  return [
    mark,
    isFirst && stopsFrom.get(run)?.map((stop) => renderStop(stop, open)),
    <span
      class={`run run-${shown.mark}${isOpen ? ' is-open' : ''}`}
      data-run={run}
      title={shown.title}
      {...(isFirst && shown.label !== undefined && { 'data-label': shown.label })}
    >
      {words}
    </span>,
    // Said by screen readers and not copied with the text.
    isLast && stopsTo.has(run) && <span class="stop-end" data-label={stopEnd} />,
  ];
}

function renderStop(
  { number, name, others, isApart, description, passages }: ShownStop,
  open: number,
): VNode {
  return (
    <button
      type="button"
      class={isApart ? 'stop is-apart' : 'stop'}
      data-stop={number}
      aria-label={`${name}${others === '' ? '' : ` ${others}`}${description}`}
      aria-expanded={passages.includes(open)}
    >
      <bdi>{name}</bdi>
      {others !== '' && <span class="stop-others">{others}</span>}
    </button>
  );
}

/** About how many lines a text takes, in a few steps: what is off the screen has about its right size. */
function sizeOf(length: number): number {
  const lines = Math.ceil(length / 68);
  return [1, 2, 3, 4, 6, 9, 14, 22].find((size) => lines <= size) ?? 36;
}
