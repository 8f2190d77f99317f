import { phraseList, type WordingWordLists } from '../words/wording-words.js';

/*
 * How strong a demand is, in steps: shall and must bind, will promises, should recommends, may and
 * can bind no one. A hedge takes two steps off.
 */
const modals: WordingWordLists['modals'] = [
  { strength: 6, forms: ['shall', 'is required to', 'are required to', 'has a duty to'] },
  { strength: 6, negated: true, forms: ["shan't"] },
  { strength: 5, forms: ['must', 'has to', 'have to'] },
  { strength: 5, negated: true, forms: ["mustn't"] },
  { strength: 5, negatedStrength: 1, forms: ['needs to', 'need to'] },
  { strength: 4, forms: ['should', 'ought to', 'is advised to', 'are advised to'] },
  { strength: 4, negated: true, forms: ["shouldn't"] },
  { strength: 4, forms: ['will', 'would'] },
  { strength: 4, negated: true, forms: ["won't"] },
  { strength: 2, negatedStrength: 5, forms: ['can', 'may', 'could', 'might'] },
  { strength: 5, negated: true, forms: ['cannot', "can't", "couldn't"] },
  {
    strength: 2,
    forms: [
      'wants to',
      'want to',
      'wishes to',
      'wish to',
      'aims to',
      'aim to',
      'hopes to',
      'hope to',
    ],
  },
];

const hedges = phraseList(`
  where possible
  if possible
  when possible
  as far as possible
  wherever possible
  where appropriate
  where practicable
  when appropriate
  as needed
  as a rule
  preferably
  work towards
  work for
  strive to
  seek to
  try to
  endeavour to
  consider
`);

const numbers: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
  ...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
  ...{ sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000 },
  ...{ million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9 },
};

/** Words by which softened and hardened wording is told in English. */
export const englishWordingWords: WordingWordLists = Object.freeze({
  modals,
  nonModals: [],
  infinitiveMarks: ['to'],
  negations: ['not', 'never', 'no', 'neither', 'nor'],
  afterNoNegation: ['only', 'least'],
  hedges,
  hedgeCost: 2,
  numbers,
  articles: ['a', 'an'],
  percent: ['percent'],
  decimalMark: '.',
  generalActors: phraseList(`
    municipalities
    the municipalities
    local authorities
    local government
    the public sector
    public sector
    public agencies
    public bodies
    agencies
    government agencies
    the government
    government
    the state
    the ministry
    ministries
    each municipality
    every municipality
    a municipality
  `),
  localActors: phraseList(`
    the municipality
    our municipality
    we
    us
    our
  `),
  nameHeads: ['municipality', 'council'],
});
