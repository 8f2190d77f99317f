import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type ChartFile, ChartFileContext } from '../page/charts/chart-frame.js';
import { finishSvg } from '../page/charts/finish-svg.js';

/** A chart as an SVG file that needs nothing besides itself, made without a browser. */
export function drawFigure(chart: VNode, file: ChartFile): string {
  return finishSvg(
    renderToString(<ChartFileContext.Provider value={file}>{chart}</ChartFileContext.Provider>),
  );
}
