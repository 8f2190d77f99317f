/** The little of a DOM that is used here, as linkedom and browsers have it. */
export interface DomNode {
  readonly nodeType: number;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomVisitor {
  /** Returns whether to go into the element. */
  readonly enter: (element: DomElement) => boolean;
  /** Called after the content of an element that was gone into. */
  readonly leave: (element: DomElement) => void;
  readonly text: (text: string) => void;
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * Visits a subtree in document order. It keeps its own stack, so that a page that nests deeply
 * cannot overflow the thread's.
 */
export function walkDom(root: DomElement, visitor: DomVisitor): void {
  const open: DomElement[] = [];
  let node: DomNode | null = root;
  while (node) {
    let child: DomNode | null = null;
    if (node.nodeType === TEXT) visitor.text(node.textContent ?? '');
    else if (node.nodeType === ELEMENT && visitor.enter(node as DomElement)) {
      child = node.firstChild;
      if (child) open.push(node as DomElement);
      else visitor.leave(node as DomElement);
    }
    if (child) {
      node = child;
      continue;
    }
    if (open.length === 0) return;
    node = node.nextSibling;
    while (!node) {
      const parent = open.pop()!;
      visitor.leave(parent);
      if (open.length === 0) return;
      node = parent.nextSibling;
    }
  }
}

/** The deepest nesting below an element. */
export function depthOf(root: DomElement): number {
  let depth = 0;
  let deepest = 0;
  walkDom(root, {
    enter: () => {
      deepest = Math.max(deepest, ++depth);
      return true;
    },
    leave: () => {
      depth--;
    },
    text: () => undefined,
  });
  return deepest;
}
