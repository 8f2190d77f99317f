/** Who acts: nearly every goal has one of them. */
const actors = `
  municipality government ministry authority agency council county state citizen resident person
  people employee staff leader manager user customer patient pupil student teacher parent child
  business company supplier organisation organization community society body sector
`;

/** Nouns that plans are made of. */
const nouns = `
  service solution system strategy plan goal aim measure action project work task need part degree
  way case year month week day time place thing right duty responsibility possibility opportunity
  use information requirement access area technology development help support answer experience
  knowledge competence question result reason example situation challenge change value benefit
  quality cost money funds resource economy budget price agreement rule routine tool equipment
  meeting report number advice cooperation network role level type form content theme framework
  period consideration context direction choice decision idea proposal size share data overview
`;

/** Adjectives, adverbs and numerals of general meaning. */
const adjectives = `
  new good better best big large great important simple easy long short quick fast difficult
  possible clear common joint different first last next early late open half public national local
  regional digital responsible active safe secure effective efficient modern future necessary
  available general usual wrong current existing complete concrete high low often together
`;

/** Verbs of general meaning. */
const verbs = `
  get got give gave given take took taken make made go went gone come came see saw seen say said
  know knew known let put lay hold held find found show happen meet met fetch buy bought build
  built develop ensure contribute offer participate follow choose chose chosen assess try create
  carry continue begin began begun start stop increase reduce strengthen improve collect decide
  mean meant think thought believe ask write wrote written read learn speak hear apply run ran
  demand want reach establish pay paid order adapt cover connect introduce move close fit live
  provide deliver
`;

/**
 * Words that English plans are full of and that name no matter: plain data for `matchGoals` of
 * `@klippoglim/attribution` (its `lightWords`). Lower case; the pack joins their other forms.
 */
export const englishLightWords: readonly string[] = [actors, nouns, adjectives, verbs].flatMap(
  (text) => text.trim().split(/\s+/u),
);
