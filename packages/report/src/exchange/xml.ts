/**
 * Characters that no XML 1.0 document may hold, not even escaped: C0 controls but tab and line
 * ends, halves of surrogate pairs, and the two non-characters.
 */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // As they stand, a parser would make spaces of them in an attribute, and \n of \r anywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Makes any text safe as the content of an element or of an attribute in quotation marks, so that a
 * parser gives it back unchanged; a character that XML cannot hold becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  return replaceForbidden(text).replace(
    /[&<>"'\t\n\r]/g,
    (character) => entities[character] ?? character,
  );
}

/** What no XML document can hold becomes U+FFFD. */
export function replaceForbidden(text: string): string {
  return text.replace(forbidden, '\ufffd');
}

/** `name="value"` for each, in their order. */
export function xmlAttributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
    .join(' ');
}

/** The first line of a document; the string is to be written in UTF-8. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';
