import type { Passage, SourceMatch, Span } from '@klippoglim/core';

/**
 * Attributes each character of a target to the source with the nearest wording: of all passages
 * that cover it, the one with the highest similarity; at a tie, the source named first.
 *
 * @returns for each character the source's place in `sources`, or −1 where no passage covers it.
 */
export function attributeCharacters(length: number, sources: readonly SourceMatch[]): Int16Array {
  const nearest = new Int16Array(length).fill(-1);
  const similarity = new Float64Array(length).fill(-1);
  for (const [place, { passages }] of sources.entries()) {
    for (const passage of passages) {
      for (let at = passage.target.start; at < passage.target.end; at++) {
        if (passage.similarity > similarity[at]!) {
          similarity[at] = passage.similarity;
          nearest[at] = place;
        }
      }
    }
  }
  return nearest;
}

/** How many characters of a span each source was given. */
export function countByOrigin(origins: Int16Array, span: Span, sources: number): readonly number[] {
  const counts = new Array<number>(sources).fill(0);
  for (let at = span.start; at < span.end; at++) {
    const origin = origins[at] ?? -1;
    if (origin >= 0) counts[origin] = counts[origin]! + 1;
  }
  return counts;
}

/**
 * The source that a section comes from: the one that most of its characters were given to, if all
 * sources together cover at least the share `covered` of it.
 */
export function originOfSection(
  origins: Int16Array,
  section: Span,
  sources: number,
  covered: number,
): number | undefined {
  const counts = countByOrigin(origins, section, sources);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0 || total < covered * (section.end - section.start)) return undefined;
  return counts.indexOf(Math.max(...counts));
}

/** The sections of a code, each from its `§ 12` at a line's start to the next. */
export function splitSections(text: string): readonly Span[] {
  const starts = Array.from(text.matchAll(/^§\s*\d/gm), ({ index }) => index);
  return starts.map((start, place) => ({ start, end: starts[place + 1] ?? text.length }));
}

/** A passage as one line, for digests. */
export function formatPassage({ sourceId, source, target, kind }: Passage): string {
  return `${sourceId} ${source.start}-${source.end} ${target.start}-${target.end} ${kind}\n`;
}
