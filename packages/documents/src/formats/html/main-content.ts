import { Readability } from '@mozilla/readability';
import type { FlowText } from '../flow-text.js';
import { type DomDocument, type DomElement, depthOf } from './dom.js';
import { htmlText } from './html-text.js';

/** The main text of a web page, and what was learnt about the page. */
export interface MainContent {
  readonly flow: FlowText;
  /** False when menus and footers could not be told from the text, and all of it was taken. */
  readonly clear: boolean;
  readonly title?: string;
  readonly published?: string;
}

/**
 * Readability recurses: a depth of some thousands overflows a worker's stack. Pages that are made by
 * content management systems are 30 to 60 deep.
 */
const MAX_READABLE_DEPTH = 400;
/** Readability compares candidates with each other; pages of this size already take seconds. */
const MAX_READABLE_ELEMENTS = 100_000;
/**
 * Share of the text in the page's own `main` element that Readability must have kept. Below it,
 * Readability took a part for the whole, and the author's own mark is trusted instead.
 */
const SHARE_OF_MAIN = 0.8;
/** The same where there is no such mark: the page without its menus, footers and sidebars. */
const SHARE_OF_BODY = 0.4;

/**
 * Finds the main text of a web page: what Readability finds, unless it lost too much of it. Then
 * the page's `main` element, and where there is none, all text outside menus and footers.
 * Readability takes the document apart: it must not be used afterwards.
 */
export function mainContent(document: DomDocument, root: DomElement): MainContent {
  const marked = soleMain(document);
  const main = marked && htmlText(marked, false);
  const body = htmlText(document.body ?? root, false);
  const readable = depthOf(root) <= MAX_READABLE_DEPTH ? readArticle(document) : undefined;
  const about = {
    ...(readable?.title && { title: readable.title }),
    ...(readable?.published && { published: readable.published }),
  };
  const article = readable?.content && htmlText(readable.content, true);
  if (main && main.substance > 0) {
    const kept = article && article.substance >= main.substance * SHARE_OF_MAIN;
    return { flow: kept ? article.flow : main.flow, clear: true, ...about };
  }
  if (article && article.substance > 0 && article.substance >= body.substance * SHARE_OF_BODY) {
    return { flow: article.flow, clear: true, ...about };
  }
  return { flow: body.flow, clear: false, ...about };
}

function soleMain(document: DomDocument): DomElement | undefined {
  const marked = [...document.querySelectorAll('main, [role="main"]')];
  return marked[0];
}

function readArticle(
  document: DomDocument,
): { content?: DomElement; title?: string; published?: string } | undefined {
  try {
    const readability = new Readability(document as never, {
      maxElemsToParse: MAX_READABLE_ELEMENTS,
      serializer: (node) => node as unknown as DomElement,
    });
    const article = readability.parse();
    if (!article) return undefined;
    return {
      ...(article.content && { content: article.content }),
      ...(article.title && { title: article.title }),
      ...(article.publishedTime && { published: article.publishedTime }),
    };
  } catch {
    // Too many elements, or markup that it does not expect: the caller has the page's own text.
    return undefined;
  }
}
