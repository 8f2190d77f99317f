import { render, type VNode } from 'preact';
import { type ChartFile, ChartFileContext } from './chart-frame.js';
import { finishSvg } from './finish-svg.js';

/**
 * A chart as an SVG file that needs nothing besides itself, made by the browser that shows the page.
 * Without one, `renderFigures` makes the same.
 */
export function renderSvgFile(chart: VNode, file: ChartFile): string {
  const place = document.createElement('div');
  render(<ChartFileContext.Provider value={file}>{chart}</ChartFileContext.Provider>, place);
  const svg = place.firstElementChild;
  return svg === null ? '' : finishSvg(new XMLSerializer().serializeToString(svg));
}
