/** Slices that a sample is made of: enough for a foreign summary or a table not to decide alone. */
const slices = 16;

/**
 * Gives at most `size` UTF-16 units of a text, taken evenly from all of it, composed (NFC) and
 * without soft hyphens: a long document starts with a title page and contents, which say little
 * about its language. Costs the same for a text of any length.
 */
export function sampleText(text: string, size: number): string {
  return (text.length <= size ? text : spacedSlices(text, size))
    .replaceAll('\u00AD', '')
    .normalize('NFC');
}

function spacedSlices(text: string, size: number): string {
  const length = Math.floor(size / slices) - 1;
  const step = (text.length - length) / (slices - 1);
  return Array.from({ length: slices }, (_, i) => {
    const start = Math.round(i * step);
    return text.slice(start, start + length);
  }).join(' ');
}
