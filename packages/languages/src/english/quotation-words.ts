import type { QuotationWordLists, StatuteWordLists } from '../words/quotation-words.js';

/**
 * What English says when it quotes: plain data for `findQuotations` of `@klippoglim/attribution` (its
 * type `QuotationWords`). All lower case. A basic list.
 */
export const englishQuotationWords: QuotationWordLists = {
  introductions: [
    'according to',
    'in the words of',
    'as stated in',
    'as defined in',
    'as set out in',
    'quoted from',
    'cited from',
    'quoted in',
    'cited in',
    'taken from',
    'source:',
    'sources:',
    'cf.',
  ],
  reports: [
    'writes',
    'wrote',
    'says',
    'states',
    'stated',
    'notes',
    'argues',
    'emphasizes',
    'emphasises',
    'recommends',
    'concludes',
    'defines',
    'points out',
  ],
  authorities: [
    'strategy',
    'agenda',
    'white paper',
    'green paper',
    'report',
    'guidelines',
    'framework',
    'convention',
    'regulation',
    'directive',
    'act',
    'constitution',
    'ministry',
    'directorate',
    'government',
    'parliament',
    'commission',
    'committee',
    'association',
  ],
  places: ['p.', 'pp.', 'page', 'pages', 'ch.', 'chapter', 'section', 'sec.', 'para.'],
  nameEndings: ['s'],
};

/**
 * How English writes laws: plain data for `findStatutes` of `@klippoglim/attribution` (its type
 * `StatuteWords`). All lower case. A basic list: only what plans and reports quote.
 */
export const englishStatuteWords: StatuteWordLists = {
  lawNames: ['act', 'statute', 'the regulation', 'ordinance', 'directive', 'the law says'],
  instruments: ['this act', 'the act', 'this regulation', 'these regulations', 'this directive'],
  references: ['under', 'pursuant to', 'in accordance with', 'according to'],
  parts: ['first', 'second', 'third', 'paragraph', 'subsection', 'letter', 'point', 'and', 'to'],
  innerReferences: [
    'the first paragraph',
    'the second paragraph',
    'the third paragraph',
    'subsection (1)',
    'subsection (2)',
    'subsection (3)',
  ],
  obligations: ['shall', 'must', 'may', 'the municipality shall', 'the municipality must'],
  enactments: ['laid down by', 'adopted by', 'enacted by', 'be it enacted'],
  authorizations: ['pursuant to', 'under section', 'by the authority of', 'be it enacted'],
  commencements: [
    'comes into force',
    'come into force',
    'enters into force',
    'enter into force',
    'applies to',
    'apply to',
    'shall apply',
  ],
  formulas: [
    'the purpose of this act',
    'the purpose of the act',
    'the purpose of these regulations',
    'in this act',
    'for the purposes of this act',
    'this act may be cited as',
    'amended by act',
    'repealed by act',
  ],
};
