import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { ClassPatterns } from './class-patterns.js';
import { figureStyle } from './figure-style.js';

/** What an SVG file says of itself; undefined where a chart stands in the page. */
export interface ChartFile {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

export const ChartFileContext: ReturnType<typeof createContext<ChartFile | undefined>> =
  createContext<ChartFile | undefined>(undefined);

/**
 * The outermost element of every chart. In the page it is an image with a label, or hidden from those
 * who listen where a table with the same figures stands beside it. In a file it brings along its size,
 * title, style and patterns.
 */
export function ChartFrame({
  width,
  height,
  label,
  children,
}: {
  /** In pixels, as the height. */
  readonly width: number;
  readonly height: number;
  /** What the chart shows. Absent where a table beside it says the same. */
  readonly label?: string;
  readonly children: ComponentChildren;
}): VNode {
  const file = useContext(ChartFileContext);
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  if (file === undefined) {
    return label === undefined ? (
      <svg class="chart" {...size} aria-hidden="true">
        {children}
      </svg>
    ) : (
      <svg class="chart" {...size} role="img" aria-label={label}>
        {children}
      </svg>
    );
  }
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...size} class="chart" role="img" lang={file.language}>
      <title>{file.title}</title>
      <desc>{file.description}</desc>
      <style>{figureStyle}</style>
      <ClassPatterns />
      <rect class="paper" width={width} height={height} />
      {children}
    </svg>
  );
}
