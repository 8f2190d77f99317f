/** Widths of a sans-serif's letters, in ems: enough to lay labels out without a browser. */
const narrow = /[ijlrtfIJ.,:;'|!()[\] -]/u;
const wide = /[mwMW@%]|[^ -\u024f\p{M}]/u;

/** About how wide a text is, in pixels. */
export function textWidth(text: string, size = 12): number {
  let ems = 0;
  for (const letter of text) ems += narrow.test(letter) ? 0.32 : wide.test(letter) ? 0.95 : 0.58;
  return ems * size;
}

/** Cuts a text so that it is about as wide as there is room for, with an ellipsis for what is gone. */
export function fitText(text: string, room: number, size = 12): string {
  if (text.length * size * 0.3 < room && textWidth(text, size) <= room) return text;
  let kept = '';
  let width = textWidth('…', size);
  for (const letter of text) {
    width += textWidth(letter, size);
    if (width > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
