import { parseXml } from '../../xml/parse-xml.js';
import { odtNamespaces } from './namespaces.js';

/** What the styles of a document say that matters for its text. */
export interface OdtStyles {
  /** Whether a paragraph of this style begins a new page. */
  readonly breaksPage: (style: string) => boolean;
  /** Whether text of this style is not shown. */
  readonly hides: (style: string) => boolean;
  /** Whether the style is the one for a document's title. */
  readonly isTitle: (style: string) => boolean;
}

interface Style {
  parent?: string;
  breakBefore?: boolean;
  hidden?: boolean;
}

/** Chains of styles based on each other are short; a longer one runs in a circle. */
const MAX_CHAIN = 32;

/** Reads the styles of `styles.xml` and the automatic ones of `content.xml`. */
export function readOdtStyles(parts: readonly (Uint8Array | undefined)[]): OdtStyles {
  const styles = new Map<string, Style>();
  for (const part of parts) if (part) collectStyles(part, styles);
  const inherited = <Key extends 'breakBefore' | 'hidden'>(name: string, key: Key): boolean => {
    let style = styles.get(name);
    for (let steps = 0; style && steps < MAX_CHAIN; steps++) {
      if (style[key] !== undefined) return style[key];
      style = style.parent === undefined ? undefined : styles.get(style.parent);
    }
    return false;
  };
  return {
    breaksPage: (style) => inherited(style, 'breakBefore'),
    hides: (style) => inherited(style, 'hidden'),
    isTitle: (style) => style === 'Title' || styles.get(style)?.parent === 'Title',
  };
}

function collectStyles(part: Uint8Array, styles: Map<string, Style>): void {
  let current: Style | undefined;
  parseXml(part, odtNamespaces, {
    open: ({ name, attribute }) => {
      if (name === 'style:style') {
        current = {};
        const parent = attribute('style:parent-style-name');
        if (parent !== undefined) current.parent = parent;
        // Changing to another kind of page begins a new one.
        if (attribute('style:master-page-name')) current.breakBefore = true;
        styles.set(attribute('style:name') ?? '', current);
      } else if (current && name === 'style:paragraph-properties') {
        const value = attribute('fo:break-before');
        if (value !== undefined) current.breakBefore = value === 'page';
      } else if (current && name === 'style:text-properties') {
        const display = attribute('text:display');
        if (display !== undefined) current.hidden = display === 'none';
      }
    },
    close: (name) => {
      if (name === 'style:style') current = undefined;
    },
    text: () => undefined,
  });
}
