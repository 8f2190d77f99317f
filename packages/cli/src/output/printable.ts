/**
 * Characters that could steer a terminal or turn the reading direction of a line: C0 and C1
 * controls, DEL, the bidirectional controls, line and paragraph separators, and the byte order
 * mark, half a surrogate pair. A file name or a title from a stranger may hold any of them.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Makes untrusted text safe to show on one line of a terminal: white space becomes a space, other
 * control characters are shown as `\u001b`.
 */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(unsafe, escapeUnit);
}

/** The same for a text of several lines: line ends and tabs stay. */
export function printableLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unsafe, (unit) => (unit === '\n' || unit === '\t' ? unit : escapeUnit(unit)));
}

/**
 * Escapes, in JSON text, what `JSON.stringify` leaves as it stands (C1 and bidirectional controls).
 * These characters occur only inside strings, where `\u` escapes mean the same: nothing is lost.
 */
export function printableJson(json: string): string {
  return json.replace(unsafe, (unit) => (unit === '\n' ? unit : escapeUnit(unit)));
}
