import { renderToString } from 'preact-render-to-string';
import { App } from './app.js';
import type { PageData } from './model.js';

/** The page as it opens, as markup: what is seen before its script runs, or where none may. */
export function renderPage(data: PageData): string {
  return renderToString(<App data={data} textOf={() => undefined} />);
}
