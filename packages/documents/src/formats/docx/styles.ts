import { parseXml } from '../../xml/parse-xml.js';
import { isOn, wordNamespaces } from './namespaces.js';

/** What a paragraph's style makes of it. */
export interface StyleRole {
  /** 1 to 9 for a heading. */
  readonly headingLevel?: number;
  /** An entry of a table of contents. */
  readonly contents?: boolean;
  /** The document's title. */
  readonly title?: boolean;
  /** Text that is not shown. */
  readonly hidden?: boolean;
}

interface Style {
  name: string;
  basedOn?: string;
  outline?: number;
  hidden?: boolean;
}

/** Chains of styles based on each other are short; a longer one runs in a circle. */
const MAX_CHAIN = 32;

/**
 * Reads a document's styles. A heading is told by its outline level, its style's, or that of a
 * style it is based on; else by the style's name, which Word keeps in English (`heading 1`) and
 * other writers translate.
 */
export function readStyles(bytes: Uint8Array): (styleId: string) => StyleRole {
  const styles = new Map<string, Style>();
  let current: Style | undefined;
  parseXml(bytes, wordNamespaces, {
    open: ({ name, attribute }) => {
      if (name === 'w:style') {
        current = { name: '' };
        styles.set(attribute('w:styleId') ?? '', current);
      } else if (current) {
        const value = attribute('w:val');
        if (name === 'w:name') current.name = value ?? '';
        if (name === 'w:basedOn' && value !== undefined) current.basedOn = value;
        if (name === 'w:outlineLvl') current.outline = Number(value);
        if (name === 'w:vanish') current.hidden = isOn(value);
      }
    },
    close: (name) => {
      if (name === 'w:style') current = undefined;
    },
    text: () => undefined,
  });
  return (styleId) => roleOf(styleId, styles);
}

/** What a style's name alone says, for documents without a list of styles. */
export function roleOfName(name: string): StyleRole {
  const heading = /^(?:heading|overskrift|rubrik|überschrift)\s*([1-9])$/iu.exec(name);
  if (heading) return { headingLevel: Number(heading[1]) };
  if (/^(?:toc|innh|inns|innhold)\s*(?:[1-9]|heading)$/iu.test(name)) return { contents: true };
  if (/^(?:title|tittel)$/iu.test(name)) return { title: true };
  return {};
}

function roleOf(styleId: string, styles: ReadonlyMap<string, Style>): StyleRole {
  let id: string | undefined = styleId;
  let level: number | undefined;
  let hidden: boolean | undefined;
  let contents = false;
  let title = false;
  for (let steps = 0; id !== undefined && steps < MAX_CHAIN; steps++) {
    const style = styles.get(id);
    const named = roleOfName(style?.name || id);
    level ??= style?.outline === undefined ? named.headingLevel : levelOfOutline(style.outline);
    hidden ??= style?.hidden;
    contents ||= named.contents === true;
    title ||= named.title === true;
    id = style?.basedOn;
  }
  return {
    ...(level !== undefined && level > 0 && { headingLevel: level }),
    ...(contents && { contents }),
    ...(title && { title }),
    ...(hidden === true && { hidden }),
  };
}

/** Outline levels count from 0; 9 is body text, for a style that is based on a heading's. */
export function levelOfOutline(outline: number): number {
  return outline >= 0 && outline < 9 ? outline + 1 : 0;
}
