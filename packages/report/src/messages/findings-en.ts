import type { FindingMessages } from './finding-messages.js';

/** English. */
export const findingsEn: FindingMessages = {
  tokenClass: {
    source: 'from one source',
    several: 'in several sources',
    peer: 'from other municipalities',
    quoted: 'quoted and statutory',
    commonplace: 'commonplace',
    own: 'own words',
  },
  tokenClassMeaning: {
    source: 'the wording stands in one of the sources only',
    several: 'the wording stands in two or more of the sources',
    peer: 'the wording stands in no source, but in a document of another municipality',
    quoted: 'in quotation marks or set in, with its source named, or the text of a law',
    commonplace: 'so common in such documents that it says nothing that several have it',
    own: 'none of these',
  },
  quotedReason: { quotation: 'quotation', statute: 'statutory text' },
  copied: 'Copied',
  classesCaption:
    'Every word of the document belongs to exactly one of the six classes; together they make 100 %',
  classesLegend: [
    'Copied are the words from one source and in several sources together. Quotations, statutory text and commonplace wording are set apart. In brackets an interval of 95 %: the share is counted, not estimated; the interval tells how much it rests on which sections the document happens to have.',
    'Shared with sources is all that is shared with a source that is not younger than the document, with nothing set apart.',
  ],
  sourcesTable: 'Shares per source',
  sourcesTableCaption:
    'Share of each document’s words that it has in common with each source. The sources have text in common, so the shares may add up to more than what is copied.',
  shared: 'Shared with sources',
  intervalOf: (lower, upper) => `${lower}–${upper}`,
  intervalHead: 'interval of 95 %',
  excess: 'Beyond chance',
  excessHead: 'Beyond chance',
  excessHelp:
    'What the document shares with the sources beyond what the background texts do, and the p-value corrected by Holm for all documents.',
  excessOf: (excess, lower, upper, corrected) => `${excess} [${lower} to ${upper}], p ${corrected}`,
  copiedOfRest: 'From sources and municipalities, of what is not set apart',
  portion: {
    alone: (words) => `${words} words only here`,
    nearest: (words) => `${words} in several, nearest here`,
    earliest: (words) => `${words} in several, earliest here`,
  },
  documentWithin: 'document',

  goals: 'The sources’ goals',
  goalsLead:
    'What became of each of the sources’ goals. Verbatim: its words stand there, nearly as they are. Adapted: the same goal in changed wording. Mentioned: what it is about is named in the document’s own words. Absent: none of these. The document’s date plays no part here.',
  goalsNone: 'No goal was found in the sources. They can be given in the manifest.',
  goal: 'Goal',
  degree: {
    verbatim: 'verbatim',
    adapted: 'adapted',
    mentioned: 'mentioned',
    absent: 'absent',
  },
  whichDocuments: 'Which',
  goalsTaken: (taken, all) => `${taken} of ${all} goals are found again`,
  showPlaces: 'The goals and where they stand',
  goalSourceYounger: 'source is younger',

  inEarlier: 'In earlier sources',
  inNoEarlier: 'Has no text from the other sources.',
  undecided: 'dates do not tell the direction',

  peers: 'Between municipalities',
  peersLead:
    'Words that stand in no source, but in a document of another municipality, and words of sources that probably came by way of such a document.',
  peersNone: 'No document has words that must have come from another municipality.',
  peersOther: (count) =>
    `${count === 1 ? 'One more pair shares' : `${count} more pairs share`} text that counts under sources, quotations or commonplace wording; see peers.csv.`,
  peersCaption: 'Who has words from whom, most words first',
  borrower: 'Document',
  lender: 'Shared with',
  direction: { from: 'from there', undecided: 'undecided' },
  directionHead: 'Direction by date',
  passages: 'Passages',
  otherMunicipality: 'Other municipality',

  editions: 'From edition to edition',
  editionsLead: 'Municipalities with several documents: what was kept from one to the next.',
  editionsCaption: 'Words kept, added and dropped',
  earlierEdition: 'Earlier',
  laterEdition: 'Later',
  kept: 'Kept, of the later',
  carriedOver: 'Carried over, of the earlier',
  added: 'Added, copied of it',
  dropped: 'Dropped, copied of it',

  sensitivity: 'Other settings',
  sensitivityLead:
    'The copied share under other settings, and how well they keep the documents in the same order (1 is quite alike).',
  sensitivityCaption: 'Copied share, per setting',
  settingHead: 'Setting',
  settings: {
    study: 'the study’s own',
    minWords: 'shortest passage, in words',
    'canonical=none': 'Nynorsk and Bokmål do not meet',
    'language=none': 'words are compared as they stand',
    'passages=verbatim': 'only verbatim passages count',
    'quoted=copied': 'quoted and statutory text is not set apart',
    'commonplace=copied': 'commonplace wording is not set apart',
    'via=apart': 'what probably came by way of another municipality does not count',
    'dates=unknown': 'younger sources count as well',
  },
  spearman: 'Spearman’s ρ',
  kendall: 'Kendall’s τ',

  wordingChanges: 'Changes of wording',
  noWordingChanges: 'no change of shall and should, numbers, actor or clauses',
  change: {
    modality: {
      softened: 'softened',
      hardened: 'hardened',
      reversed: 'reversed',
      dropped: 'modal verb dropped',
      added: 'modal verb added',
    },
    number: { changed: 'number changed', dropped: 'number dropped', added: 'number added' },
    actor: {
      localized: 'actor made local',
      generalized: 'actor made general',
      dropped: 'municipality’s name dropped',
      added: 'municipality’s name added',
    },
    clause: {
      'left-out': 'clause left out',
      'put-in': 'clause put in',
      replaced: 'clause replaced',
    },
  },
  localClause: 'names the municipality',
  localClauses: 'new clauses that name the municipality',

  anchoring: 'Local anchoring',
  anchored: (share, part, whole) =>
    `${share} of its own words (${part} of ${whole}) stand in sentences that name the place`,
  onGoals: (share, part, whole) =>
    `${share} of its own words (${part} of ${whole}) are on the sources’ goals`,
  localNames: 'Names',
  nameKind: {
    own: 'the municipality itself',
    place: 'places',
    institution: 'institutions',
    neighbour: 'neighbours',
  },

  chain: (names) => `first seen in ${names[0]}, come by way of ${names.slice(1).join(' and ')}`,
  via: (name) => `the wording is nearer to that of ${name}`,
  attributedTo: 'Attributed to',
  attributedOf: (part, whole) => `${part} of ${whole} words`,
  attributedElsewhere: 'none; the wording is nearer to another text, or the words are set apart',
};
