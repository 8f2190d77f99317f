import type { UptakeDegree } from '@klippoglim/attribution';
import type { VNode } from 'preact';

/** Sides of the inner square: the closer a goal was taken up, the larger, as in the saved figure. */
const sides: Readonly<Record<UptakeDegree, number>> = {
  verbatim: 14,
  adapted: 9,
  mentioned: 4,
  absent: 0,
};

/**
 * The mark of a degree: its ground tells it by lightness, the square in it by size. What it means
 * stands beside it in words.
 */
export function DegreeMark({ degree }: { readonly degree: UptakeDegree }): VNode {
  const side = sides[degree];
  return (
    <svg
      class={`degree-mark degree-${degree}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <rect class="ground" x="0.5" y="0.5" width="15" height="15" rx="2" />
      {side > 0 && (
        <rect class="mark" x={8 - side / 2} y={8 - side / 2} width={side} height={side} />
      )}
    </svg>
  );
}
