import type { VNode } from 'preact';
import { shareOf } from '../../study/share-of.js';
import { type Figures, pageClasses } from '../figures.js';

/** A part of a bar: its class, where it begins and how long it is, in shares of the whole. */
export interface BarPart {
  readonly class: (typeof pageClasses)[number];
  readonly start: number;
  readonly length: number;
}

/** The words of each class one after another; what has none is left out. They sum to 1. */
export function barParts({ of, words }: Pick<Figures, 'of' | 'words'>): readonly BarPart[] {
  const parts: BarPart[] = [];
  let before = 0;
  for (const name of pageClasses) {
    if (of[name] > 0) {
      parts.push({ class: name, start: shareOf(before, words), length: shareOf(of[name], words) });
    }
    before += of[name];
  }
  return parts;
}

/** From where to where a share may lie, from 0 to 1. */
export interface Range {
  readonly lower: number;
  readonly upper: number;
}

/**
 * A bar that takes the width of its place, with the interval of what is copied as a bracket below.
 *
 * @param label what is read aloud, and shown where the mouse rests.
 */
export function ShareBar({
  figures,
  interval,
  label,
}: {
  readonly figures: Pick<Figures, 'of' | 'words'>;
  readonly interval?: Range | undefined;
  readonly label: string;
}): VNode {
  return (
    <svg class="bar" role="img">
      <title>{label}</title>
      {barParts(figures).map((part) => (
        <rect
          key={part.class}
          class={`fill-${part.class}`}
          x={percent(part.start)}
          width={percent(part.length)}
          height="16"
        />
      ))}
      {interval && (
        <line
          class="interval"
          x1={percent(interval.lower)}
          x2={percent(interval.upper)}
          y1="20"
          y2="20"
        />
      )}
    </svg>
  );
}

/** With as many digits as can be seen. */
function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
