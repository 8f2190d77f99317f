import type { VNode } from 'preact';
import type { PageClass } from '../figures.js';

/** What is drawn over the ground of each class, 8 by 8: the classes differ without colour too. */
const marks: Readonly<Record<Exclude<PageClass, 'main' | 'own'>, string>> = {
  other: 'M-2 6 l4 4 M0 0 l8 8 M6 -2 l4 4',
  several: 'M-2 2 l4 -4 M0 8 l8 -8 M6 10 l4 -4 M0 0 l8 8',
  peer: 'M2 2 h.01 M6 6 h.01',
  quoted: 'M2 0 v8 M6 0 v8',
  commonplace: 'M0 2 h8 M0 6 h8',
};

/** The patterns that `fill-…` refers to. Stands once in the page, and once in each SVG file. */
export function ClassPatterns(): VNode {
  return (
    <defs>
      {(Object.keys(marks) as (keyof typeof marks)[]).map((name) => (
        <pattern
          key={name}
          id={`pattern-${name}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect class={`ground-${name}`} width="8" height="8" />
          <path
            class={`mark-${name}`}
            d={marks[name]}
            fill="none"
            stroke-width={name === 'peer' ? 3 : 1.5}
            stroke-linecap="round"
          />
        </pattern>
      ))}
    </defs>
  );
}
