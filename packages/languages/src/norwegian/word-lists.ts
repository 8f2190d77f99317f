/*
 * The word lists, by what they are for. A list's name says how it is matched: `…Words` as whole
 * words, `…Stems` at the beginning of a word or of a part of a compound.
 */
import * as abbreviations from './words/abbreviations-as-words.js';
import * as adjectives from './words/adjectives.js';
import * as acts from './words/administration-acts.js';
import * as democracy from './words/administration-democracy.js';
import * as digital from './words/administration-digital.js';
import * as economy from './words/administration-economy.js';
import * as environment from './words/administration-environment.js';
import * as general from './words/administration-general.js';
import * as law from './words/administration-law.js';
import * as planning from './words/administration-planning.js';
import * as society from './words/administration-society.js';
import * as welfare from './words/administration-welfare.js';
import * as adverbs from './words/adverbs.js';
import * as functionWords from './words/function-words.js';
import * as nouns from './words/nouns.js';
import * as numbers from './words/numbers.js';
import * as spellings from './words/spellings.js';
import * as verbs from './words/verbs.js';

export { compoundHeads, compoundModifiers } from './words/compound-heads.js';

type Lists = Readonly<Record<string, string>>;

const administration: readonly Lists[] = [
  acts,
  democracy,
  digital,
  economy,
  environment,
  general,
  law,
  planning,
  society,
  welfare,
];
const nominal: readonly Lists[] = [nouns, adjectives, ...administration, spellings];
const closed: readonly Lists[] = [functionWords, adverbs, numbers, abbreviations];

function named(ending: 'Words' | 'Stems', modules: readonly Lists[]): readonly string[] {
  return modules.flatMap((lists) =>
    Object.entries(lists).flatMap(([name, list]) => (name.endsWith(ending) ? [list] : [])),
  );
}

/** Stems of any word class. */
export const stems: readonly string[] = named('Stems', [verbs, ...nominal, ...closed]);
/** Whole nouns and adjectives, which may be parts of compounds. */
export const nounWords: readonly string[] = named('Words', nominal);
/** Whole forms of verbs, which may stand behind a particle. */
export const verbWords: readonly string[] = named('Words', [verbs]);
/** Whole words that are part of no other: pronouns, conjunctions, adverbs, abbreviations. */
export const closedWords: readonly string[] = named('Words', closed);
