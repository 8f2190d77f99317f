import type { VNode } from 'preact';
import { useWidth } from './use-width.js';

/** A place for a chart, which is drawn at the width that there is. */
export function ChartRoom({
  before = 900,
  children,
}: {
  /** The width that is drawn for where none can be measured. */
  readonly before?: number;
  readonly children: (width: number) => VNode;
}): VNode {
  const { ref, width } = useWidth<HTMLDivElement>(before);
  return (
    <div class="chart-room" ref={ref}>
      {children(width)}
    </div>
  );
}
