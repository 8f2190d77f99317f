import { replaceForbidden, xmlDeclaration } from '../../exchange/xml.js';

/**
 * Makes a drawing's markup a file, well-formed whatever the names in it hold: characters that XML cannot
 * hold become U+FFFD.
 */
export function finishSvg(markup: string): string {
  // HTML lets this stand in a text, XML does not; in markup of elements it cannot occur.
  const wellFormed = replaceForbidden(markup).replaceAll(']]>', ']]&gt;');
  return `${xmlDeclaration}\n${wellFormed}\n`;
}
