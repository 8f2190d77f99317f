import {
  type Detector,
  type Document,
  type RunOptions,
  type Score,
  type Span,
  tokenize,
} from '@klippoglim/core';
import { type Attribution, type TokenClass, tokenClasses } from '../attribute/model.js';
import { tokensWithin } from '../attribute/token-places.js';

/** What became of a plan from one edition to the next. */
export interface EditionChange {
  readonly earlierId: string;
  readonly laterId: string;
  /** Tokens of the later that are in the earlier ÷ tokens of the later. */
  readonly kept: Score;
  /** Tokens of the earlier that went into the later ÷ tokens of the earlier. */
  readonly carriedOver: Score;
  /** Tokens of the later by class: those that the earlier had, and those that are new. */
  readonly later: Readonly<Record<TokenClass, { readonly kept: number; readonly added: number }>>;
  /** Tokens of the earlier by class: those carried over, and those dropped. */
  readonly earlier: Readonly<
    Record<TokenClass, { readonly kept: number; readonly dropped: number }>
  >;
}

/** An edition with what is known of its words. */
export interface Edition {
  readonly document: Document;
  readonly attribution: Attribution;
}

/**
 * Compares each edition of a plan with the one before it.
 *
 * @param editions In order of their dates.
 */
export async function compareEditions(
  detector: Detector,
  editions: readonly Edition[],
  { signal }: RunOptions = {},
): Promise<readonly EditionChange[]> {
  const changes: EditionChange[] = [];
  for (const [at, later] of editions.entries()) {
    const earlier = editions[at - 1];
    if (earlier === undefined) continue;
    const comparison = await detector.compare(
      { source: earlier.document, target: later.document },
      signal === undefined ? {} : { signal },
    );
    const kept = comparison.passages.map(({ target }) => target);
    const carried = comparison.passages.flatMap(({ source, parts }) =>
      parts === undefined ? [source] : parts.map((part) => part.source),
    );
    const inLater = countByClass(later, kept);
    const inEarlier = countByClass(earlier, carried);
    changes.push({
      earlierId: earlier.document.id,
      laterId: later.document.id,
      kept: comparison.coverage,
      carriedOver: comparison.uptake,
      later: byClass((name) => ({ kept: inLater[name].inside, added: inLater[name].outside })),
      earlier: byClass((name) => ({
        kept: inEarlier[name].inside,
        dropped: inEarlier[name].outside,
      })),
    });
  }
  return changes;
}

interface Sides {
  inside: number;
  outside: number;
}

/** Tokens of each class inside and outside some stretches. */
function countByClass(
  { document, attribution }: Edition,
  stretches: readonly Span[],
): Readonly<Record<TokenClass, Sides>> {
  const places = tokenize(document.text);
  const isInside = new Uint8Array(places.length);
  for (const stretch of stretches) {
    const { start, end } = tokensWithin(places, stretch);
    isInside.fill(1, start, end);
  }
  const counts = byClass((): Sides => ({ inside: 0, outside: 0 }));
  let token = 0;
  for (const segment of attribution.segments) {
    for (const end = token + segment.words; token < end; token++) {
      counts[segment.class][isInside[token] === 1 ? 'inside' : 'outside']++;
    }
  }
  return counts;
}

function byClass<Value>(give: (name: TokenClass) => Value): Record<TokenClass, Value> {
  return Object.fromEntries(tokenClasses.map((name) => [name, give(name)])) as Record<
    TokenClass,
    Value
  >;
}
