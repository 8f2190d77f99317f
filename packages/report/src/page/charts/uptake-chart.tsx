import type { UptakeDegree } from '@klippoglim/attribution';
import type { VNode } from 'preact';
import { ChartFrame } from './chart-frame.js';
import { fitText, textWidth } from './text-size.js';

/** A goal, with what became of it in each document. */
export interface UptakeRow {
  /** The short name of its source. */
  readonly source: string;
  readonly goal: string;
  readonly degrees: readonly UptakeDegree[];
}

const cell = 15;
const left = 440;

/** Sides of the squares: the closer a goal was taken up, the larger. Absent is empty. */
const sides: Readonly<Record<UptakeDegree, number>> = {
  verbatim: 13,
  adapted: 9,
  mentioned: 4,
  absent: 0,
};

/** What became of each goal in each document, in squares that tell the degree by size alone. */
export function UptakeChart({
  documents,
  rows,
  degreeNames,
  label,
}: {
  /** Names of the documents, in the order of the rows' degrees. */
  readonly documents: readonly string[];
  readonly rows: readonly UptakeRow[];
  readonly degreeNames: Readonly<Record<UptakeDegree, string>>;
  /** See `ChartFrame`. */
  readonly label?: string;
}): VNode {
  const names = documents.map((name) => fitText(name, 130));
  const top = Math.ceil(44 + Math.max(0, ...names.map((name) => textWidth(name))));
  const width = Math.max(left + documents.length * cell + 16, 640);
  const height = top + rows.length * cell + 16;
  const right = left + documents.length * cell;
  return (
    <ChartFrame width={width} height={height} {...(label !== undefined && { label })}>
      <UptakeKey names={degreeNames} />
      {names.map((name, at) => (
        <text
          key={at}
          class="name"
          transform={`translate(${left + at * cell + 11} ${top - 6}) rotate(-90)`}
        >
          {name}
        </text>
      ))}
      {rows.map(({ source, goal, degrees }, row) => {
        const y = top + row * cell;
        const isFirst = rows[row - 1]?.source !== source;
        return (
          <g key={row}>
            <title>{`${source}: ${goal}`}</title>
            <line
              class={isFirst ? 'axis' : 'grid'}
              x1={isFirst ? 12 : 44}
              x2={right}
              y1={y}
              y2={y}
            />
            {isFirst && (
              <text class="strong-text" x="12" y={y + 12}>
                {source}
              </text>
            )}
            <text class="name small-text" x="44" y={y + 11}>
              {fitText(goal, left - 56, 11)}
            </text>
            {degrees.map((degree, at) => {
              const side = sides[degree];
              if (side === 0) return null;
              const middle = left + at * cell + cell / 2;
              return (
                <rect
                  key={at}
                  class="degree"
                  x={middle - side / 2}
                  y={y + cell / 2 - side / 2}
                  width={side}
                  height={side}
                />
              );
            })}
          </g>
        );
      })}
      <line class="axis" x1="12" x2={right} y1={height - 16} y2={height - 16} />
    </ChartFrame>
  );
}

function UptakeKey({ names }: { readonly names: Readonly<Record<UptakeDegree, string>> }): VNode {
  let x = 12;
  return (
    <>
      {(Object.keys(sides) as UptakeDegree[]).map((degree) => {
        const [start, side] = [x, sides[degree]];
        x += 22 + textWidth(names[degree]) + 20;
        return (
          <g key={degree}>
            {side === 0 ? (
              <rect class="outline" x={start} y="12" width="13" height="13" />
            ) : (
              <rect
                class="degree"
                x={start + 6.5 - side / 2}
                y={18.5 - side / 2}
                width={side}
                height={side}
              />
            )}
            <text x={start + 20} y="23">
              {names[degree]}
            </text>
          </g>
        );
      })}
    </>
  );
}
