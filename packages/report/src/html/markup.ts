/** Markup that may stand in a page as it is. Only {@link html} makes it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What can be put into {@link html}. Lists are joined; undefined leaves nothing. */
type Content = Markup | string | number | undefined | readonly Content[];

/**
 * A template for markup, in which everything that is put in is escaped, unless it is markup
 * already: `html`<td>${title}</td>`` is safe whatever the title. Attribute values must stand in
 * double quotes.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const text = parts.reduce((made, part, place) => made + toText(contents[place - 1]) + part);
  return new Markup(text);
}

/**
 * A text of unknown origin as a piece of its own: a right-to-left override in a title turns no
 * more than the title.
 */
export function isolated(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

function toText(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.toString();
  if (Array.isArray(content)) return content.map(toText).join('');
  return escapeHtml(String(content));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes a text for element content and quoted attributes. What HTML cannot hold (NUL and other
 * control characters, halves of surrogate pairs) becomes U+FFFD.
 */
function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/gu, (character) => entities[character] ?? '')
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n\r]/gu, '\uFFFD');
}
