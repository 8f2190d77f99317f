import type { ActorNames, WordingChange, WordingWords } from './model.js';
import { isContextKept, type Mention, pairMentions } from './pair-mentions.js';
import { findPhrases, type PhraseTable, phraseTable } from './phrases.js';
import { placeOf, type Side } from './sides.js';

/** How near to the one municipality an actor is. */
export type ActorLevel = 'general' | 'local' | 'named';

const rank: Readonly<Record<ActorLevel, number>> = { general: 0, local: 1, named: 2 };

/** Someone of whom a text speaks. */
interface Actor extends Mention {
  readonly level: ActorLevel;
}

export function actorTable(words: WordingWords, names: ActorNames): PhraseTable<ActorLevel> {
  const of = (phrases: readonly string[], level: ActorLevel) =>
    phrases.map((phrase) => [phrase, level] as const);
  return phraseTable([
    ...of(
      names.own.flatMap((name) => [name, ...words.nameHeads.map((head) => `${name} ${head}`)]),
      'named',
    ),
    ...of(names.general ?? [], 'general'),
    ...of(words.localActors, 'local'),
    ...of(words.generalActors, 'general'),
  ]);
}

/**
 * Compares who the two sides speak of. An actor of one level in the place of one of another is a
 * change; the municipality's name in the place of nothing is one too. Complexity: linear.
 */
export function findActorChanges(
  source: Side,
  target: Side,
  table: PhraseTable<ActorLevel>,
  skip: { readonly inSource: Uint8Array; readonly inTarget: Uint8Array },
): WordingChange[] {
  const before = readActors(source, table).filter(({ from }) => skip.inSource[from] === 0);
  const after = readActors(target, table).filter(({ from }) => skip.inTarget[from] === 0);
  const targetOf = pairMentions(
    { side: source, mentions: before },
    { side: target, mentions: after },
  );
  const changes: WordingChange[] = [];
  const isPaired = new Uint8Array(after.length);
  before.forEach((actor, a) => {
    const answer = after[targetOf[a]!];
    const place = placeOf(source, actor.from, actor.to);
    if (answer === undefined) {
      if (actor.level !== 'named' || !isContextKept(source, actor)) return;
      const at = source.targetPlaces[actor.from]!;
      changes.push({ type: 'actor', direction: 'dropped', source: place, at });
      return;
    }
    isPaired[targetOf[a]!] = 1;
    const nearer = rank[answer.level] - rank[actor.level];
    if (nearer === 0) return;
    changes.push({
      type: 'actor',
      direction: nearer > 0 ? 'localized' : 'generalized',
      source: place,
      target: placeOf(target, answer.from, answer.to),
      at: target.starts[answer.from]!,
    });
  });
  after.forEach((actor, b) => {
    if (isPaired[b] === 1 || actor.level !== 'named' || !isContextKept(target, actor)) return;
    const place = placeOf(target, actor.from, actor.to);
    changes.push({ type: 'actor', direction: 'added', target: place, at: place.span.start });
  });
  return changes;
}

/** Whether words of a side name the municipality. */
export function namesMunicipality(
  side: Side,
  { from, to }: Mention,
  table: PhraseTable<ActorLevel>,
): boolean {
  return findPhrases(side.words.slice(from, to), table, { genitive: true }).some(
    ({ value }) => value === 'named',
  );
}

function readActors(side: Side, table: PhraseTable<ActorLevel>): Actor[] {
  return findPhrases(side.words, table, { genitive: true }).map(({ from, to, value }) => ({
    from,
    to,
    level: value,
  }));
}
