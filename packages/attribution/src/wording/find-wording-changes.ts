import type { LanguagePack, Passage, PassagePart } from '@klippoglim/core';
import { actorTable, findActorChanges, namesMunicipality } from './actors.js';
import { findClauseChanges } from './clauses.js';
import { findModalityChanges, type ModalTables, modalTables } from './modality.js';
import type { ActorNames, WordingChange, WordingWords } from './model.js';
import { findNumberChanges } from './numbers.js';
import { readSides } from './sides.js';

/** A passage, its texts, and what is known of its language and of who is who. */
export interface WordingInput {
  /** Whole texts: the passage's spans refer to them, and so do the changes'. */
  readonly source: string;
  readonly target: string;
  /** Of a summary, only its parts are compared. */
  readonly passage: Pick<Passage, 'source' | 'target' | 'parts'>;
  /** The pack that found the passage, so that its words are aligned in the same way. */
  readonly language?: LanguagePack;
  readonly words: WordingWords;
  readonly names: ActorNames;
}

const tablesOf = new WeakMap<WordingWords, ModalTables>();

/**
 * What changed in kind between the two sides of a passage: how much is demanded, numbers and years,
 * who it is about, and clauses that only one side has. In order of their place in the target.
 *
 * Each word takes part in at most one change of a type; what lies in a clause that is itself a change
 * (left out, put in, replaced) is in no other. Changes of different types may meet in one sentence:
 * `Kommunene skal innen 2020` against `Fjordvik bør innen 2022` is three.
 *
 * For passages of kind `edited` and `verbatim`. Not for `rewritten` ones: what it takes for the same
 * clause rests on words that both sides kept, and there most of what it finds is chance. Complexity: that of core's `alignPassage`, else linear.
 */
export function findWordingChanges(input: WordingInput): WordingChange[] {
  const parts: readonly PassagePart[] = input.passage.parts ?? [input.passage];
  return parts
    .flatMap((part) => changesOfPart(input, part))
    .sort(
      (a, b) =>
        a.at - b.at ||
        order.indexOf(a.type) - order.indexOf(b.type) ||
        (a.source?.span.start ?? -1) - (b.source?.span.start ?? -1),
    );
}

const order: readonly WordingChange['type'][] = ['actor', 'modality', 'number', 'clause'];

function changesOfPart(input: WordingInput, part: PassagePart): WordingChange[] {
  const { words, names } = input;
  const { source, target } = readSides(input, part, input.language);
  const actors = actorTable(words, names);
  let modals = tablesOf.get(words);
  if (modals === undefined) {
    modals = modalTables(words);
    tablesOf.set(words, modals);
  }
  const clauses = findClauseChanges(source, target, modals.hedges, (clause) =>
    namesMunicipality(target, clause, actors),
  );
  return [
    ...clauses.changes,
    ...findModalityChanges(source, target, words, modals, clauses),
    ...findNumberChanges(source, target, words, clauses),
    ...findActorChanges(source, target, actors, clauses),
  ];
}
