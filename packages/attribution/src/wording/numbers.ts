import type { WordingChange, WordingWords } from './model.js';
import { isContextKept, type Mention, pairMentions } from './pair-mentions.js';
import { placeOf, type Side } from './sides.js';

/** A number, in digits or words. */
interface FoundNumber extends Mention {
  readonly value: number;
  readonly isYear: boolean;
}

/**
 * Compares the numbers of the two sides. Equal ones answer each other wherever they stand in the
 * passage; of the others, those in the same place are one change, years with years only. Numbers of
 * list items, and those that belong to a name (`Kaia 4`), do not count. Complexity: linear.
 */
export function findNumberChanges(
  source: Side,
  target: Side,
  words: WordingWords,
  skip: { readonly inSource: Uint8Array; readonly inTarget: Uint8Array },
): WordingChange[] {
  const all = { source: readNumbers(source, words), target: readNumbers(target, words) };
  const equal = pairEqual(all.source, all.target, source);
  const before = all.source.filter(
    (number, a) =>
      equal.source[a] === 0 &&
      skip.inSource[number.from] === 0 &&
      !isArticle(number, source, target, words),
  );
  const after = all.target.filter(
    (number, b) =>
      equal.target[b] === 0 &&
      skip.inTarget[number.from] === 0 &&
      !isArticle(number, target, source, words),
  );
  const targetOf = pairMentions(
    { side: source, mentions: before },
    { side: target, mentions: after },
    (a, b) => before[a]!.isYear === after[b]!.isYear,
  );
  const changes: WordingChange[] = [];
  const isPaired = new Uint8Array(after.length);
  before.forEach((number, a) => {
    const answer = after[targetOf[a]!];
    const place = placeOf(source, number.from, number.to);
    if (answer !== undefined) {
      isPaired[targetOf[a]!] = 1;
      changes.push({
        type: 'number',
        direction: 'changed',
        source: place,
        target: placeOf(target, answer.from, answer.to),
        at: target.starts[answer.from]!,
      });
    } else if (isContextKept(source, number)) {
      const at = source.targetPlaces[number.from]!;
      changes.push({ type: 'number', direction: 'dropped', source: place, at });
    }
  });
  after.forEach((number, b) => {
    if (isPaired[b] === 1 || !isContextKept(target, number)) return;
    const place = placeOf(target, number.from, number.to);
    changes.push({ type: 'number', direction: 'added', target: place, at: place.span.start });
  });
  return changes;
}

/** Whether a one stands where the other side has an article (`én`, `ein`). */
function isArticle(number: FoundNumber, side: Side, other: Side, words: WordingWords): boolean {
  if (number.value !== 1) return false;
  const partner = side.partners[number.from]!;
  return partner !== -1 && words.articles.includes(other.words[partner]!);
}

/** Marks the numbers that the other side has too: aligned ones first, then in order. */
function pairEqual(
  before: readonly FoundNumber[],
  after: readonly FoundNumber[],
  source: Side,
): { source: Uint8Array; target: Uint8Array } {
  const marks = { source: new Uint8Array(before.length), target: new Uint8Array(after.length) };
  const at = new Map(after.map((number, b) => [number.from, b]));
  before.forEach((number, a) => {
    const b = at.get(source.partners[number.from]!);
    if (b === undefined || after[b]!.value !== number.value) return;
    marks.source[a] = marks.target[b] = 1;
  });
  const free = new Map<number, number[]>();
  for (let b = after.length - 1; b >= 0; b--) {
    if (marks.target[b] === 1) continue;
    const list = free.get(after[b]!.value);
    if (list === undefined) free.set(after[b]!.value, [b]);
    else list.push(b);
  }
  before.forEach((number, a) => {
    if (marks.source[a] === 1) return;
    const b = free.get(number.value)?.pop();
    if (b !== undefined) marks.source[a] = marks.target[b] = 1;
  });
  return marks;
}

function readNumbers(side: Side, words: WordingWords): FoundNumber[] {
  const numbers: FoundNumber[] = [];
  for (let from = 0; from < side.length; ) {
    const found = numberAt(side, from, words);
    if (found === undefined) {
      from++;
      continue;
    }
    const percent = words.percent.includes(side.words[found.to] ?? '');
    const to = percent ? found.to + 1 : found.to;
    if (!isListNumber(side, from) && !isNamed(side, from, found.value)) {
      const isYear = to - from === 1 && /^(?:19|20)\d\d$/.test(side.words[from]!);
      numbers.push({ from, to, value: found.value, isYear });
    }
    from = to;
  }
  return numbers;
}

/** A number that begins at a word: digits or words, then hundreds, thousands, millions. */
function numberAt(
  side: Side,
  from: number,
  words: WordingWords,
): { readonly to: number; readonly value: number } | undefined {
  const wordValue = (at: number): number | undefined => {
    const word = side.words[at];
    return word !== undefined && Object.hasOwn(words.numbers, word)
      ? words.numbers[word]
      : undefined;
  };
  const digits = digitsAt(side, from, words.decimalMark);
  const first = digits?.value ?? wordValue(from);
  if (first === undefined) return undefined;
  let to = digits?.to ?? from + 1;
  // In words, each part is at most as large as the hundreds, thousands or millions it comes before.
  let whole = 0;
  let part = first;
  for (; to < side.length && side.sentences[to] === side.sentences[from]; to++) {
    const next = wordValue(to);
    if (next === undefined || /\S/.test(side.text.slice(side.ends[to - 1]!, side.starts[to]!)))
      break;
    if (next >= 1000) {
      whole += part * next;
      part = 0;
    } else if (next === 100 && part > 0 && part < 10) part *= 100;
    else if (digits === undefined && isPlaceFor(part, next)) part += next;
    else break;
  }
  return { to, value: whole + part };
}

function isPlaceFor(part: number, next: number): boolean {
  if (next === 0 || part === 0) return next > 0;
  if (part % 100 === 0) return next < 100;
  return part % 10 === 0 && part % 100 >= 20 && next < 10;
}

/** A number in digits with its groups (`100 000`) and decimals (`4,5`). */
function digitsAt(
  side: Side,
  from: number,
  decimalMark: string,
): { readonly to: number; readonly value: number } | undefined {
  if (!/^\d+$/.test(side.words[from]!)) return undefined;
  const groupMark = decimalMark === ',' ? '.' : ',';
  let to = from + 1;
  let whole = side.words[from]!;
  const gapBefore = (at: number) => side.text.slice(side.ends[at - 1]!, side.starts[at]!);
  while (to < side.length && /^\d{3}$/.test(side.words[to]!) && side.words[from]!.length <= 3) {
    if (!/^[\u0020\u00A0\u2009\u202F]$/.test(gapBefore(to)) && gapBefore(to) !== groupMark) break;
    whole += side.words[to]!;
    to++;
  }
  if (to < side.length && gapBefore(to) === decimalMark && /^\d+$/.test(side.words[to]!)) {
    return { to: to + 1, value: Number(`${whole}.${side.words[to]}`) };
  }
  return { to, value: Number(whole) };
}

/** Characters from a line's beginning to the last number of a heading at most: `#### 1.2.3.4`. */
const LONGEST_MARK = 12;

/** Whether a number marks an item or a heading: `1. `, `2.3 `, `4) ` where a line begins. */
function isListNumber(side: Side, at: number): boolean {
  const start = side.starts[at]!;
  const near = side.text.slice(Math.max(0, start - LONGEST_MARK - 1), start);
  const newline = near.lastIndexOf('\n');
  if (newline === -1 && start > LONGEST_MARK) return false;
  const before = near.slice(newline + 1);
  if (!/^[\s#*-]*(?:\d+\.)*$/.test(before)) return false;
  const after = side.text.slice(start, start + LONGEST_MARK);
  return /^\d+[.)](?:\d+\.?)*\s/.test(after) || /\d/.test(before);
}

/** Whether a number belongs to a name before it, as of a street; a year does not. */
function isNamed(side: Side, at: number, value: number): boolean {
  if (!/^\d/.test(side.words[at]!) || (value >= 1900 && value < 2100)) return false;
  if (at < 2 || side.sentences[at - 2] !== side.sentences[at]) return false;
  const name = side.text.slice(side.starts[at - 1]!, side.ends[at - 1]!);
  return (
    /^\p{Lu}\p{Ll}/u.test(name) && side.text.slice(side.ends[at - 1]!, side.starts[at]!) === ' '
  );
}
