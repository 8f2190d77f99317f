import type { Span } from '@klippoglim/core';
import type { Draft } from './draft.js';
import type { ParsedText } from './passages.js';
import type { Random } from './random.js';
import { countWords, type Unit } from './units.js';

/** Where a copy can stand in its host, and what parts it from what follows. */
interface Place {
  readonly at: number;
  readonly gap: string;
  readonly ownParagraph: boolean;
}

/** Between two copies stand at least so many words of the host, where it has the room. */
const leastBetween = 40;

/** Draws that may fail before copies may stand closer to each other. */
const tries = 40;

/**
 * Puts copies into a host, in random order, half of them as paragraphs of their own and half between
 * two sentences of a paragraph. The spans are those of the copies, in the order given.
 *
 * @param asParagraph share of the copies that are paragraphs of their own. Default: .5.
 * @throws {RangeError} when the host has fewer borders than there are copies.
 */
export function placeCopies(
  { text, units }: ParsedText,
  copies: readonly string[],
  random: Random,
  asParagraph = 0.5,
): Draft {
  const places = listPlaces(text, units);
  const chosen: Place[] = [];
  for (let attempt = 0; chosen.length < copies.length; attempt++) {
    const free = places.filter((place) => !chosen.includes(place));
    if (free.length === 0) throw new RangeError('The host has no room for the copies.');
    const ownParagraph = random.chance(asParagraph);
    const wanted = free.filter((place) => place.ownParagraph === ownParagraph);
    const place = random.pick(wanted.length > 0 ? wanted : free);
    const near = chosen.some(({ at }) => {
      const between = text.slice(Math.min(at, place.at), Math.max(at, place.at));
      return countWords(between) < leastBetween;
    });
    if (!near || attempt >= tries) chosen.push(place);
  }

  const order = random.shuffle(copies.map((_, index) => index));
  const spans = new Array<Span>(copies.length);
  let written = '';
  let from = 0;
  const inOrder = chosen.sort((a, b) => a.at - b.at);
  for (const [n, place] of inOrder.entries()) {
    const copy = copies[order[n]!]!;
    written += text.slice(from, place.at);
    spans[order[n]!] = { start: written.length, end: written.length + copy.length };
    written += copy + place.gap;
    from = place.at;
  }
  return { text: written + text.slice(from), spans };
}

/** How this text parts its paragraphs. */
function paragraphBreakOf(text: string): string {
  return text.includes('\n\n') ? '\n\n' : '\n';
}

/** All borders within the host, but none under a heading or within a list. */
function listPlaces(text: string, units: readonly Unit[]): readonly Place[] {
  const paragraphBreak = paragraphBreakOf(text);
  return units.slice(1).flatMap((unit, n): readonly Place[] => {
    const previous = units[n]!;
    if (previous.kind === 'heading' || unit.kind === 'item') return [];
    const ownParagraph = previous.line !== unit.line;
    return [{ at: unit.start, gap: ownParagraph ? paragraphBreak : ' ', ownParagraph }];
  });
}
