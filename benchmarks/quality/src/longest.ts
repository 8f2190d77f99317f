import type { Passage, Span } from '@klippoglim/core';

/** A passage with the target that it was found in. */
export interface FoundPassage {
  readonly targetId: string;
  readonly passage: Passage;
}

/**
 * The longest passages by their words, each showing text that no longer one has shown: a passage
 * is left out when more than half of either side was already shown, so that a form that fifty
 * documents share appears once. O(n log n + n · count).
 */
export function pickLongest(
  found: readonly FoundPassage[],
  count: number,
): readonly FoundPassage[] {
  const shown = new Map<string, Span[]>();
  const isShown = (id: string, { start, end }: Span): boolean =>
    (shown.get(id) ?? []).some(
      (other) => 2 * (Math.min(end, other.end) - Math.max(start, other.start)) > end - start,
    );
  const picked: FoundPassage[] = [];
  for (const entry of found.toSorted((a, b) => b.passage.targetWords - a.passage.targetWords)) {
    const { targetId, passage } = entry;
    if (picked.length === count) break;
    if (isShown(targetId, passage.target) || isShown(passage.sourceId, passage.source)) continue;
    picked.push(entry);
    shown.set(targetId, [...(shown.get(targetId) ?? []), passage.target]);
    shown.set(passage.sourceId, [...(shown.get(passage.sourceId) ?? []), passage.source]);
  }
  return picked;
}

/** The first and last characters of a text on one line, or all of it when it is short. */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const half = Math.floor(length / 2);
  return `${line.slice(0, half).trimEnd()} […] ${line.slice(-half).trimStart()}`;
}
