import type { NameWordLists } from '../words/name-words.js';

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words by which local names are told in English. */
export const englishNameWords: NameWordLists = Object.freeze({
  placePrepositions: wordsOf('in at to from near around outside between along across'),
  betweenPrepositionAndName: wordsOf('the whole old new upper lower northern southern'),
  conjunctions: ['and', 'or'],
  placeEndings: wordsOf(`
    ton ham bury borough burgh ville field ford bridge mouth pool port bay hill hills wood woods
    lake river island isle valley village street road green common cross stead worth wick
  `),
  institutionHeads: wordsOf(`
    school library hospital museum college university church harbour harbor station hall park centre
    center nursery clinic surgery theatre theater
  `),
  municipalityHeads: ['municipality', 'council', 'county', 'city'],
  outsideNames: wordsOf(`
    norway sweden denmark finland iceland europe england scotland wales ireland britain germany eu
    parliament government microsoft office windows teams google apple facebook internet january
    february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday norwegian english digital i
  `),
  outsideEndings: ['directorate', 'ministry', 'agency', 'act', 'regulation', 'strategy', 'plan'],
});
