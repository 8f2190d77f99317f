import { createDetector } from '@klippoglim/core';

/**
 * Compares two strings. Gives the share of the target that stands in the source, and the target in
 * pieces, of which those with `copied` do.
 *
 * @param {string} source
 * @param {string} target
 */
export async function compareTexts(source, target) {
  const comparison = await createDetector().compare({ source, target });
  const pieces = [];
  let at = 0;
  for (const { target: span } of comparison.passages) {
    // Passages are in the target's order, but two of them may overlap.
    const start = Math.max(span.start, at);
    if (start >= span.end) continue;
    pieces.push({ text: target.slice(at, start), copied: false });
    pieces.push({ text: target.slice(start, span.end), copied: true });
    at = span.end;
  }
  pieces.push({ text: target.slice(at), copied: false });
  return { share: comparison.coverage.value, pieces };
}
