import { queryOf } from './filter-query.js';
import type { Filters } from './filters.js';
import type { PageData } from './model.js';

/** Where the reader is in the page. */
export type Route =
  | { readonly view: 'overview' | 'uptake' | 'methods' }
  | {
      readonly view: 'document';
      /** Place in `PageData.documents`. */
      readonly document: number;
      /** A place in its text to go to, in UTF-16 units. */
      readonly at?: number;
    };

export type ViewName = Route['view'];

/** In the order of the menu. */
export const viewNames: readonly ViewName[] = ['overview', 'uptake', 'document', 'methods'];

/** The address of a place in the page, for a link within it: the filters stay as they are. */
export function hrefOf(route: Route, { documents }: Pick<PageData, 'documents'>): string {
  if (route.view !== 'document') return `#/${route.view}`;
  const id = encodeURIComponent(wellFormed(documents[route.document]?.id ?? ''));
  return `#/document/${id}${route.at === undefined ? '' : `/${route.at}`}`;
}

/** The address of a place with what is counted there: it can be kept, cited, and sent with the file. */
export function addressOf(route: Route, filters: Filters, data: PageData): string {
  const query = queryOf(filters, data);
  return query === '' ? hrefOf(route, data) : `${hrefOf(route, data)}?${query}`;
}

/**
 * Reads an address; what it does not know leads to the overview. A page with one document, as two files
 * compared make it, opens on that.
 */
export function routeOf(hash: string, { documents }: Pick<PageData, 'documents'>): Route {
  const [path = ''] = hash.split('?', 1);
  if (path === '' && documents.length === 1) return { view: 'document', document: 0 };
  const [, view, id, at] = path.split('/');
  if (view === 'uptake' || view === 'methods') return { view };
  if (view !== 'document' || documents.length === 0) return { view: 'overview' };
  const document = documents.findIndex((each) => encodeURIComponent(wellFormed(each.id)) === id);
  if (document === -1) return id === undefined ? { view, document: 0 } : { view: 'overview' };
  return at !== undefined && /^\d{1,9}$/u.test(at)
    ? { view, document, at: Number(at) }
    : { view, document };
}

/** What an address says of filters, if it says anything. */
export function queryIn(hash: string): string | undefined {
  const at = hash.indexOf('?');
  return at === -1 ? undefined : hash.slice(at + 1);
}

/** Halves of surrogate pairs, which no address can hold, become U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
