import type { ModalWords, WordingChange, WordingWords } from './model.js';
import { isContextKept, type Mention, pairMentions } from './pair-mentions.js';
import { findPhrases, type PhraseTable, phraseTable } from './phrases.js';
import { placeOf, type Side } from './sides.js';

/** Words between a modal and its negation at most: a subject fits (`kan kommunen ikke`). */
const NEGATION_REACH = 3;

/** A clause's demand. */
interface Demand extends Mention {
  /** Less the cost of a hedge. */
  readonly strength: number;
  readonly negated: boolean;
  /** First and last word of what makes the demand: modal, negation, hedge. */
  readonly first: number;
  readonly last: number;
}

/** A form of a modal; undefined for a phrase in which a modal demands nothing. */
type ModalForm = { readonly modal: ModalWords; readonly isInfinitive: boolean } | undefined;

/** The modal words of a language, ready to be looked for. */
export interface ModalTables {
  readonly modals: PhraseTable<ModalForm>;
  readonly hedges: PhraseTable<true>;
}

export function modalTables(words: WordingWords): ModalTables {
  const forms: [string, ModalForm][] = words.nonModals.map((phrase) => [phrase, undefined]);
  for (const modal of words.modals) {
    for (const form of modal.forms) forms.push([form, { modal, isInfinitive: false }]);
    for (const form of modal.infinitives ?? []) forms.push([form, { modal, isInfinitive: true }]);
  }
  return {
    modals: phraseTable(forms),
    hedges: phraseTable(words.hedges.map((hedge) => [hedge, true] as const)),
  };
}

/**
 * Compares the demands of the two sides, clause by clause: strength (less the cost of a hedge) where
 * both are affirmed or both denied. Complexity: linear.
 *
 * @param skip Words that lie in a clause which is a change of its own.
 */
export function findModalityChanges(
  source: Side,
  target: Side,
  words: WordingWords,
  tables: ModalTables,
  skip: { readonly inSource: Uint8Array; readonly inTarget: Uint8Array },
): WordingChange[] {
  const read = (side: Side, skipped: Uint8Array) =>
    demandsOf(side, readDemands(side, words, tables, skipped));
  const here = read(source, skip.inSource);
  const there = read(target, skip.inTarget);
  const before = here.all;
  const after = there.all;
  const targetOf = pairMentions(
    { side: source, mentions: before },
    { side: target, mentions: after },
  );
  const changes: WordingChange[] = [];
  const isPaired = new Uint8Array(after.length);
  before.forEach((demand, a) => {
    const place = placeOf(source, demand.first, demand.last + 1);
    const answer = after[targetOf[a]!];
    if (answer === undefined) {
      if (isDropped(demand, here, there)) {
        const at = source.targetPlaces[demand.from]!;
        changes.push({ type: 'modality', direction: 'dropped', source: place, at });
      }
      return;
    }
    isPaired[targetOf[a]!] = 1;
    const direction = compareDemands(demand, answer);
    if (direction === undefined) return;
    changes.push({
      type: 'modality',
      direction,
      source: place,
      target: placeOf(target, answer.first, answer.last + 1),
      at: target.starts[answer.first]!,
    });
  });
  after.forEach((demand, b) => {
    if (isPaired[b] === 1 || !isDropped(demand, there, here)) return;
    const place = placeOf(target, demand.first, demand.last + 1);
    changes.push({ type: 'modality', direction: 'added', target: place, at: place.span.start });
  });
  return changes;
}

function compareDemands(
  source: Demand,
  target: Demand,
): 'softened' | 'hardened' | 'reversed' | undefined {
  if (source.negated !== target.negated) return 'reversed';
  if (source.strength === target.strength) return undefined;
  return target.strength < source.strength ? 'softened' : 'hardened';
}

/** A side's demands, and the same by the sentence they stand in. */
interface Demands {
  readonly side: Side;
  readonly all: readonly Demand[];
  readonly bySentence: ReadonlyMap<number, readonly Demand[]>;
}

function demandsOf(side: Side, all: readonly Demand[]): Demands {
  const bySentence = new Map<number, Demand[]>();
  for (const demand of all) {
    const sentence = side.sentences[demand.from]!;
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [demand]);
    else list.push(demand);
  }
  return { side, all, bySentence };
}

/** Whether a demand without an answer is gone, its clause being kept. */
function isDropped(demand: Demand, here: Demands, there: Demands): boolean {
  return isContextKept(here.side, demand) && !isUnderstood(demand, here, there);
}

/**
 * Whether the demand is said once for two verbs on the other side (`de skal følge og få beskjed`): an
 * equal demand stands earlier in both sentences, and the verb has kept its form.
 */
function isUnderstood(demand: Demand, here: Demands, there: Demands): boolean {
  const verb = demand.to;
  const partner = here.side.partners[verb] ?? -1;
  if (partner === -1 || here.side.words[verb] !== there.side.words[partner]) return false;
  const isSaidBefore = ({ side, bySentence }: Demands, word: number) =>
    bySentence
      .get(side.sentences[word]!)
      ?.some(
        ({ from, strength, negated }) =>
          from < word && strength === demand.strength && negated === demand.negated,
      ) === true;
  return isSaidBefore(here, demand.from) && isSaidBefore(there, partner);
}

function readDemands(
  side: Side,
  words: WordingWords,
  tables: ModalTables,
  skipped: Uint8Array,
): Demand[] {
  // What lies in a clause that is itself a change is none here.
  const isOpen = (from: number, to: number) => !skipped.subarray(from, to).includes(1);
  const find = <Value>(table: PhraseTable<Value>) =>
    findPhrases(side.words, table).filter(({ from, to }) => isOpen(from, to));
  const demands: Demand[] = [];
  let chained = -1;
  for (const { from, to, value } of find(tables.modals)) {
    const last = demands.at(-1);
    const isInSentence = last !== undefined && side.sentences[last.from] === side.sentences[from];
    if (value === undefined || words.infinitiveMarks.includes(side.words[from - 1] ?? '')) continue;
    // Without a verb behind it in its clause it is a verb itself (`rutiner som alle kan`).
    if (side.stretches[to] !== side.stretches[from]) continue;
    if (value.isInfinitive && isInSentence) {
      // `skal kunne`: shown together, the first one counts.
      if (from === chained) {
        demands[demands.length - 1] = { ...last, to, last: Math.max(last.last, to - 1) };
        chained = to;
      }
      continue;
    }
    const mayDeny = (word: number) =>
      word > (last?.last ?? -1) && isOpen(Math.min(word, from), Math.max(word + 1, to));
    demands.push(readDemand(side, { from, to }, value.modal, words, mayDeny));
    chained = to;
  }
  addHedges(side, demands, find(tables.hedges), words.hedgeCost, isOpen);
  return demands;
}

function readDemand(
  side: Side,
  { from, to }: Mention,
  modal: ModalWords,
  words: WordingWords,
  mayDeny: (word: number) => boolean,
): Demand {
  const negation = modal.negated === true ? -1 : findNegation(side, { from, to }, words, mayDeny);
  const negated = modal.negated === true || negation !== -1;
  return {
    from,
    to,
    negated,
    strength: negated ? (modal.negatedStrength ?? modal.strength) : modal.strength,
    first: negation === -1 ? from : Math.min(from, negation),
    last: Math.max(to - 1, negation),
  };
}

/**
 * The word that denies a modal, or -1: near it, in the same stretch.
 *
 * @param mayDeny Whether a word is free to: not that of the demand before this one, nor in or behind a
 *   clause that is itself a change.
 */
function findNegation(
  side: Side,
  { from, to }: Mention,
  words: WordingWords,
  mayDeny: (word: number) => boolean,
): number {
  const isNegation = (word: number) =>
    word >= 0 &&
    word < side.length &&
    mayDeny(word) &&
    side.stretches[word] === side.stretches[from] &&
    words.negations.includes(side.words[word]!) &&
    !words.afterNoNegation.includes(side.words[word + 1] ?? '');
  for (let k = 0; k < NEGATION_REACH; k++) {
    if (isNegation(to + k)) return to + k;
    if (isNegation(from - 1 - k)) return from - 1 - k;
  }
  return -1;
}

/**
 * Weakens the demands that hedges belong to: the last before each in its sentence, else the next.
 * Both are in order.
 */
function addHedges(
  side: Side,
  demands: Demand[],
  hedges: readonly Mention[],
  cost: number,
  isOpen: (from: number, to: number) => boolean,
): void {
  let next = 0;
  let hedged = -1;
  for (const hedge of hedges) {
    while (next < demands.length && demands[next]!.from < hedge.from) next++;
    const isInSentence = (at: number) =>
      demands[at] !== undefined && side.sentences[demands[at].from] === side.sentences[hedge.from];
    const at = isInSentence(next - 1) ? next - 1 : next;
    if (!isInSentence(at)) continue;
    const demand = demands[at]!;
    const first = Math.min(demand.first, hedge.from);
    const last = Math.max(demand.last, hedge.to - 1);
    demands[at] = {
      ...demand,
      // A second hedge makes it no weaker.
      strength: demand.strength - (at === hedged ? 0 : cost),
      ...(isOpen(first, last + 1) ? { first, last } : {}),
    };
    hedged = at;
  }
}
