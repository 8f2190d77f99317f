import type { LanguagePack, Section, Span } from '@klippoglim/core';
import type { AttributedSegment } from '../attribute/model.js';
import { type CapitalisedText, readCapitals } from './capitalised.js';
import { namesIn } from './find-local-names.js';
import {
  type Anchoring,
  type GivenNames,
  type LocalName,
  type LocalNameKind,
  localNameKinds,
  type NameWords,
  type OwnText,
  type TokenShare,
} from './model.js';

/** A target and what is known of it. */
export interface AnchoringInput {
  readonly text: string;
  /** Its classes, as `attribute` gives them: only segments of class `own` are measured. */
  readonly segments: readonly Pick<AttributedSegment, 'span' | 'class'>[];
  readonly names: GivenNames;
  readonly words: NameWords;
  /** Lower-cased words of names that are not local: those of the sources, by `capitalisedWords`. */
  readonly generalNames?: ReadonlySet<string>;
  /** For its abbreviations, which end no sentence. */
  readonly language?: LanguagePack;
  /**
   * Stretches of the target that are on the sources' goals, as `findGoalSentences` gives them, or the
   * places of uptake. A sentence that touches one is on the goals.
   */
  readonly goalPlaces?: readonly Span[];
  readonly sections?: readonly Section[];
}

/**
 * How much of a target's own text stands in sentences that name its places, institutions and
 * neighbours, or itself; and how much of it is own wording on the sources' goals, how much own matter.
 * Complexity: linear in the texts; n log n in places.
 */
export function measureAnchoring(input: AnchoringInput): Anchoring {
  const read = readCapitals(input.text, input.language);
  const names = namesIn(read, input);
  const isOwn = markTokens(
    read,
    input.segments.filter((segment) => segment.class === 'own').map(({ span }) => span),
  );
  const columns = countColumns(read, isOwn, names, input.goalPlaces);
  return {
    ...ownText(columns, 0, read.tokens.length),
    names: names.map((name) => ({
      ...name,
      ownMentions: name.mentions.filter(({ start }) => isOwn[tokenAt(read, start)] === 1).length,
    })),
    sections: (input.sections ?? []).map(({ span }) =>
      ownText(columns, tokenAt(read, span.start), tokenAt(read, span.end)),
    ),
  };
}

/** Running sums over the tokens: entry `i` counts those before token `i`. */
interface Columns {
  readonly own: Uint32Array;
  readonly anchored: Uint32Array;
  readonly by: Readonly<Record<LocalNameKind, Uint32Array>>;
  readonly goals: { readonly on: Uint32Array; readonly anchoredBeyond: Uint32Array } | undefined;
}

function countColumns(
  read: CapitalisedText,
  isOwn: Uint8Array,
  names: readonly LocalName[],
  goalPlaces: readonly Span[] | undefined,
): Columns {
  const named = (kinds: readonly LocalNameKind[]) =>
    wholeSentences(
      read,
      names.filter(({ kind }) => kinds.includes(kind)).flatMap(({ mentions }) => mentions),
    );
  const anchored = named(localNameKinds);
  const sum = (holds: (token: number) => boolean) => {
    const sums = new Uint32Array(isOwn.length + 1);
    for (let i = 0; i < isOwn.length; i++) {
      sums[i + 1] = sums[i]! + (isOwn[i] === 1 && holds(i) ? 1 : 0);
    }
    return sums;
  };
  const byKind = (kind: LocalNameKind) => {
    const marks = named([kind]);
    return sum((i) => marks[i] === 1);
  };
  const onGoals = goalPlaces === undefined ? undefined : wholeSentences(read, goalPlaces);
  return {
    own: sum(() => true),
    anchored: sum((i) => anchored[i] === 1),
    by: {
      own: byKind('own'),
      place: byKind('place'),
      institution: byKind('institution'),
      neighbour: byKind('neighbour'),
    },
    goals:
      onGoals === undefined
        ? undefined
        : {
            on: sum((i) => onGoals[i] === 1),
            anchoredBeyond: sum((i) => onGoals[i] === 0 && anchored[i] === 1),
          },
  };
}

function ownText({ own, anchored, by, goals }: Columns, from: number, to: number): OwnText {
  const count = (column: Uint32Array) => Math.max(0, column[to]! - column[from]!);
  const denominator = count(own);
  const share = (column: Uint32Array): TokenShare => ({ numerator: count(column), denominator });
  return {
    own: denominator,
    anchored: share(anchored),
    anchoredBy: {
      own: share(by.own),
      place: share(by.place),
      institution: share(by.institution),
      neighbour: share(by.neighbour),
    },
    ...(goals === undefined
      ? {}
      : {
          onGoals: share(goals.on),
          beyondGoals: { numerator: denominator - count(goals.on), denominator },
          anchoredBeyondGoals: share(goals.anchoredBeyond),
        }),
  };
}

/** The first token that ends behind an offset. */
function tokenAt({ tokens }: CapitalisedText, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks the tokens that touch any of some spans. */
function markTokens(read: CapitalisedText, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(read.tokens.length);
  for (const { start, end } of spans) {
    for (let i = tokenAt(read, start); i < marks.length && read.tokens.starts[i]! < end; i++) {
      marks[i] = 1;
    }
  }
  return marks;
}

/** Marks the tokens of every sentence that touches any of some spans. */
function wholeSentences(read: CapitalisedText, spans: readonly Span[]): Uint8Array {
  const touched = markTokens(read, spans);
  const marks = new Uint8Array(read.tokens.length);
  for (let s = 0; s + 1 < read.sentences.length; s++) {
    const from = read.sentences[s]!;
    const to = read.sentences[s + 1]!;
    if (touched.subarray(from, to).includes(1)) marks.fill(1, from, to);
  }
  return marks;
}
