import { FlowText } from '../flow-text.js';
import { type DomElement, walkDom } from './dom.js';

/** The text under an element, and how much of it is no link. */
export interface HtmlText {
  readonly flow: FlowText;
  /** Characters other than white space that stand outside links. */
  readonly substance: number;
}

const unshown: ReadonlySet<string> = new Set(
  'script style noscript template head svg math iframe object audio video canvas button input select textarea datalist'.split(
    ' ',
  ),
);
const landmarks: ReadonlySet<string> = new Set(['nav', 'aside', 'dialog']);
/** These are a page's own only outside of these; inside, they are a text's. */
const pageEdges: ReadonlySet<string> = new Set(['header', 'footer']);
const sections: ReadonlySet<string> = new Set(['main', 'article', 'section']);
const landmarkRoles: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
]);
const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header hr html legend main nav p pre section summary caption tbody tfoot thead'.split(
    ' ',
  ),
);

/**
 * Turns what is under an element into flowing text: blocks become paragraphs, list items and table
 * rows lines, cells are separated by tabs, headings become sections.
 *
 * @param withLandmarks Whether to keep menus, page headers, footers and sidebars (by element or role).
 */
export function htmlText(root: DomElement, withLandmarks: boolean): HtmlText {
  const flow = new FlowText(false);
  let line = '';
  let links = 0;
  let preformatted = 0;
  let heading = 0;
  let substance = 0;
  let sectionDepth = 0;

  const flush = (): void => {
    const text = preformatted > 0 ? line : line.trim();
    line = '';
    if (text.trim() === '') return;
    if (heading > 0) flow.heading(heading, [text]);
    else flow.paragraph([text]);
  };
  const isLeftOut = (element: DomElement): boolean =>
    unshown.has(element.localName) ||
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '') ||
    (!withLandmarks &&
      element !== root &&
      (landmarks.has(element.localName) ||
        (pageEdges.has(element.localName) && sectionDepth === 0) ||
        landmarkRoles.has(element.getAttribute('role') ?? '')));

  walkDom(root, {
    enter: (element) => {
      if (isLeftOut(element)) return false;
      const name = element.localName;
      if (name === 'a') links++;
      if (sections.has(name)) sectionDepth++;
      if (name === 'br') line += '\n';
      if (blocks.has(name)) {
        flush();
        flow.separate('\n\n');
      }
      if (name === 'pre') preformatted++;
      if (name === 'li' || name === 'tr' || name === 'td' || name === 'th') flush();
      if (name === 'li' || name === 'tr') flow.separate('\n');
      if (name === 'ul' || name === 'ol' || name === 'table') {
        flush();
        flow.separate('\n');
      }
      if (/^h[1-6]$/u.test(name)) {
        flush();
        flow.separate('\n\n');
        heading = Number(name[1]);
      }
      return true;
    },
    leave: (element) => {
      const name = element.localName;
      if (name === 'a') links--;
      if (sections.has(name)) sectionDepth--;
      if (/^h[1-6]$/u.test(name)) {
        flush();
        heading = 0;
        flow.separate('\n\n');
      }
      if (blocks.has(name) || name === 'ul' || name === 'ol' || name === 'table') {
        flush();
        flow.separate('\n\n');
      }
      if (name === 'pre') preformatted--;
      if (name === 'li' || name === 'tr') {
        flush();
        flow.separate('\n');
      }
      if (name === 'td' || name === 'th') {
        flush();
        flow.endCell();
      }
    },
    text: (text) => {
      if (links === 0) substance += text.replace(/\s+/gu, '').length;
      const shown = preformatted > 0 ? text : text.replace(/[ \t\r\n\f]+/gu, ' ');
      line += /[ \n]$/u.test(line) ? shown.replace(/^ /u, '') : shown;
    },
  });
  flush();
  return { flow, substance };
}
