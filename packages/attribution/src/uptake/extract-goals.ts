import { type Document, type LanguagePack, type Span, span } from '@klippoglim/core';
import { type Block, blocksOf, titleOf } from './blocks.js';
import { type Goal, type GoalWordSets, type GoalWords, setsOf } from './goal.js';
import { beginsInfinitive, partRunTogether, sentencesIn, statesGoal } from './statements.js';
import { hasWord, onOneLine, wordsOf } from './words-of.js';

/** What goals are told by. */
export interface ExtractGoalsOptions {
  /** How the source's language writes goals. */
  readonly words: GoalWords;
  /** For its abbreviations, which end no sentence. Default: none. */
  readonly language?: LanguagePack;
}

/**
 * Words in a goal at most. Of a longer item (a goal with its reasons, a page without punctuation)
 * the first sentence is the goal; the engine's sentences are no longer than this either.
 */
const LONGEST_GOAL = 120;

/** Words in a heading of goals at most: a longer one tells, and names goals by the way. */
const LONGEST_HEAD = 8;

interface Heading {
  readonly level: number;
  readonly title: string;
  readonly isHead: boolean;
}

type Found = Omit<Goal, 'id' | 'text'> & { readonly span: Span };

/** Where a goal stands. */
type Names = Pick<Goal, 'heading' | 'sectionTitle'>;

interface Context {
  readonly text: string;
  readonly words: GoalWordSets;
  readonly language: LanguagePack | undefined;
  /** Grows as the text is read. */
  readonly found: Found[];
}

/**
 * Finds a source's goals:
 *
 * - list items under a heading of goals, or behind a sentence that ends with a colon and names
 *   goals; list marks may be lost and items run together, as in texts made of PDF;
 * - numbered goals (`Mål 1: …`), as headings or lines;
 * - in a section of goals without a list, the sentences that say what shall be;
 * - a heading below a heading of goals whose section has neither.
 *
 * When not to use it: a source that tells its goals in running prose, or has no word for them. Give
 * such goals by hand.
 *
 * Goals come in order of their place, numbered `<document id>:1` and so on; one that is said twice
 * counts once. Complexity: linear in the text.
 */
export function extractGoals(
  document: Pick<Document, 'id' | 'text' | 'sections'>,
  { words, language }: ExtractGoalsOptions,
): Goal[] {
  const context: Context = { text: document.text, words: setsOf(words), language, found: [] };
  const blocks = blocksOf(document);
  const stack: Heading[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at + 1;
    while (end < blocks.length && blocks[end]!.kind !== 'heading') end++;
    const first = blocks[at]!;
    if (first.kind === 'heading') {
      enterSection(first, blocks[at - 1]?.kind === 'heading', stack, context);
    }
    readSection(blocks.slice(at, end), stack, context);
    at = end;
  }
  return describe(document.id, context);
}

/** Puts a heading on the stack of those that it stands under. */
function enterSection(
  block: Block,
  isFirstBelow: boolean,
  stack: Heading[],
  context: Context,
): void {
  const title = titleOf(context.text.slice(block.span.start, block.span.end));
  const last = stack.at(-1);
  // Without a level: below the heading that it follows directly, else beside the last one.
  const level = block.level ?? (last === undefined ? 1 : last.level + (isFirstBelow ? 1 : 0));
  while (stack.length > 0 && stack.at(-1)!.level >= level) stack.pop();
  const isHead = wordsOf(title).length <= LONGEST_HEAD && hasWord(title, context.words.heads);
  stack.push({ level, title, isHead });
}

/** Finds the goals between one heading and the next. */
function readSection(section: readonly Block[], stack: readonly Heading[], context: Context): void {
  const { text, words, found } = context;
  const own = stack.at(-1);
  const parent = stack.slice(0, -1).findLast(({ isHead }) => isHead);
  const inGoals = parent !== undefined || own?.isHead === true;
  const names = {
    ...(own !== undefined && { heading: own.title }),
    ...(parent !== undefined && { sectionTitle: parent.title }),
  };
  const heading = section[0]?.kind === 'heading' ? section[0] : undefined;
  const body = heading === undefined ? section : section.slice(1);
  const numbered = heading && numberedGoal(text, heading.span, words);
  if (numbered !== undefined) {
    // `Mål 1` by itself: the goal is what follows.
    const isBelow = numbered.start === numbered.end;
    const goal = isBelow ? body[0]?.span : numbered;
    if (goal !== undefined) found.push({ span: goal, ...names });
    readListed(isBelow ? body.slice(1) : body, false, names, context);
    return;
  }
  const before = found.length;
  readListed(body, inGoals, names, context);
  if (!inGoals || found.length > before) return;
  for (const block of body) {
    for (const sentence of sentencesIn(text, block.span, context.language)) {
      if (statesGoal(text.slice(sentence.start, sentence.end), words)) {
        found.push({ span: sentence, ...names });
      }
    }
  }
  if (found.length > before || heading === undefined || parent === undefined || own?.isHead) return;
  found.push({
    span: titleSpan(text, heading.span),
    sectionTitle: parent.title,
    ...(body.length > 0 && {
      elaboration: span(body[0]!.span.start, body.at(-1)!.span.end),
    }),
  });
}

/** Finds listed and numbered goals in the blocks below a heading. */
function readListed(
  body: readonly Block[],
  inGoals: boolean,
  names: Names,
  context: Context,
): void {
  const { text, words, found } = context;
  /** Whether a list of goals was announced, and has not ended. */
  let listing = false;
  for (const block of body) {
    const slice = text.slice(block.span.start, block.span.end);
    const numbered = numberedGoal(text, block.span, words);
    if (numbered !== undefined && numbered.end > numbered.start) {
      found.push({ span: numbered, ...names });
    } else if (block.kind === 'item') {
      if (inGoals || listing) found.push({ span: block.span, ...names });
    } else if (slice.endsWith(':')) {
      const last = sentencesIn(text, block.span, context.language).at(-1) ?? block.span;
      const lead = text.slice(last.start, last.end);
      listing = inGoals || hasWord(lead, words.heads) || hasWord(lead, words.leads);
    } else if (listing) {
      listing = readLostItems(block, names, context);
    }
  }
}

/** Items without marks: false when the paragraph is none, or goes on behind the last. */
function readLostItems(
  block: Block,
  names: Names,
  { text, words, language, found }: Context,
): boolean {
  const isItem = (slice: string): boolean =>
    beginsInfinitive(slice, words) || statesGoal(slice, words);
  const infinitive = beginsInfinitive(text.slice(block.span.start, block.span.end), words);
  for (const part of partRunTogether(text, block.span, words, language)) {
    const slice = text.slice(part.start, part.end);
    if (!isItem(slice) || infinitive !== beginsInfinitive(slice, words)) return false;
    found.push({ span: part, ...names });
  }
  return true;
}

const numberBehind = /^[\s\u00A0]*\d{1,2}(?:\.\d{1,2})*\s*(?:[:.)–—-]\s*|$|\s(?=\p{Lu}))/u;

/** What stands behind `Mål 1:` or `Delmål 2.1 –`; empty if nothing does. */
function numberedGoal(text: string, { start, end }: Span, words: GoalWordSets): Span | undefined {
  const slice = text.slice(start, end);
  const head = /^\p{L}+/u.exec(slice)?.[0] ?? '';
  if (!words.heads.has(head.toLowerCase())) return undefined;
  const number = numberBehind.exec(slice.slice(head.length))?.[0];
  return number === undefined ? undefined : span(start + head.length + number.length, end);
}

function titleSpan(text: string, { start, end }: Span): Span {
  const title = titleOf(text.slice(start, end));
  return span(Math.max(start, end - title.length), end);
}

function describe(id: string, { text, found, language }: Context): Goal[] {
  const seen = new Set<string>();
  const goals: Goal[] = [];
  for (const { span: whole, heading, ...rest } of found) {
    const isLong = wordsOf(text.slice(whole.start, whole.end)).length > LONGEST_GOAL;
    const place = isLong ? (sentencesIn(text, whole, language)[0] ?? whole) : whole;
    const words = onOneLine(text.slice(place.start, place.end));
    const key = wordsOf(words).join(' ');
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    goals.push({
      id: `${id}:${goals.length + 1}`,
      text: words,
      span: place,
      ...(heading !== undefined && heading !== words && { heading }),
      ...rest,
    });
  }
  return goals;
}
