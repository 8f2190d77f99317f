import { applyEdits, type Edit } from './draft.js';
import type { Random } from './random.js';
import { parseUnits, type Unit } from './units.js';

/** Of the sentences whose clauses can change places, and of the enumerations, so many do. */
const clauseChance = 0.5;
const enumerationChance = 0.5;

/** Sentences that a passage needs for its order to matter. */
export const leastSentences = 3;

export function countSentences(text: string): number {
  return parseUnits(text).filter(({ kind }) => kind === 'sentence').length;
}

/**
 * Puts a passage in another order: its sentences, the items of each of its lists, the clauses of
 * some sentences, and the members of some enumerations. Headings stay. Word order within a moved
 * clause stays too, though Norwegian would put the verb elsewhere.
 */
export function reorder(text: string, random: Random): string {
  const units = parseUnits(text);
  const edits: Edit[] = [];
  for (const group of groupsOf(units)) {
    const order = shuffleApart(group, random);
    for (const [place, unit] of group.entries()) {
      const moved = order[place]!;
      const written = reorderWithin(text.slice(moved.start, moved.end), random);
      edits.push({ start: unit.start, end: unit.end, text: written });
    }
  }
  return applyEdits({ text, spans: [] }, edits).text;
}

/** All sentences are one group; so are the items of one list. */
function groupsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const sentences = units.filter(({ kind }) => kind === 'sentence');
  const lists: Unit[][] = [];
  for (const [n, unit] of units.entries()) {
    if (unit.kind !== 'item') continue;
    if (units[n - 1]?.kind === 'item') lists.at(-1)!.push(unit);
    else lists.push([unit]);
  }
  return [sentences, ...lists];
}

/** Draws orders until at most half of the neighbours are still neighbours in their old order. */
function shuffleApart<T>(items: readonly T[], random: Random): readonly T[] {
  if (items.length < 2) return items;
  for (;;) {
    const order = random.shuffle(items.map((_, index) => index));
    const kept = order.slice(1).filter((index, n) => index === order[n]! + 1).length;
    if (kept <= (items.length - 1) / 2) return order.map((index) => items[index]!);
  }
}

function reorderWithin(sentence: string, random: Random): string {
  const clauses = random.chance(clauseChance) ? swapClauses(sentence) : undefined;
  if (clauses !== undefined) return clauses;
  return reorderEnumerations(sentence, random);
}

const conjunction =
  '(?:når|fordi|hvis|dersom|selv om|sjølv om|mens|medan|etter at|før|siden|sidan|ettersom)';
const subordinateFirst = new RegExp(`^(${conjunction} [^,;:]+), ([^;:]+)([.!?])$`, 'iu');
const subordinateLast = new RegExp(`^([^,;:]+?),? (${conjunction} [^,;:]+)([.!?])$`, 'u');

/** "Når A, B." becomes "B når A.", and "B når A." becomes "Når A, B.". */
export function swapClauses(sentence: string): string | undefined {
  const first = subordinateFirst.exec(sentence);
  if (first) return `${raise(first[2]!)} ${lower(first[1]!)}${first[3]}`;
  const last = subordinateLast.exec(sentence);
  if (last) return `${raise(last[2]!)}, ${lower(last[1]!)}${last[3]}`;
  return undefined;
}

// Members of one word each, so that nothing but the enumeration is caught: "a, b og c".
const enumeration =
  /(?<![\p{L}-])[\p{Ll}-]+(?:, [\p{Ll}-]+)+ (?:og|eller) [\p{Ll}-]+(?![\p{L}-])/gu;

function reorderEnumerations(sentence: string, random: Random): string {
  return sentence.replace(enumeration, (whole) => {
    if (!random.chance(enumerationChance)) return whole;
    const members = shuffleApart(whole.split(/, | (?:og|eller) /u), random);
    const joint = / (?:og|eller) (?=[^ ]+$)/u.exec(whole)![0];
    return members.slice(0, -1).join(', ') + joint + members.at(-1);
  });
}

const raise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Only the first letter; a name at the beginning loses its capital, as careless editing would do. */
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
