import type { Messages } from './messages.js';

const count = (one: string, many: string) => (number: number, written: string) =>
  `${written} ${number === 1 ? one : many}`;

/** English. */
export const en: Messages = {
  summary: ({ documents, municipalities, sources }) =>
    `${documents} ${documents === 1 ? 'document' : 'documents'} from ${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'}, compared with ${sources} ${sources === 1 ? 'source' : 'sources'}.`,
  skipLink: 'Skip to the content',
  contents: 'Contents',
  overview: 'How much is cut and paste?',
  overviewLead:
    'The share of the words in each municipality’s documents that stand in passages shared with at least one source. No word is counted twice.',
  table: 'Shares per document',
  tableCaption:
    'Share of each document’s words that it has in common with the sources, in all and per source',
  sources: 'The sources',
  sourcesCaption: 'The sources that the documents were compared with, the oldest first',
  failures: 'Could not be read',
  failuresLead: (number) =>
    number === 1
      ? 'One file is not part of the figures, because it could not be read.'
      : `${number} files are not part of the figures, because they could not be read.`,
  documents: 'Passage by passage',
  warnings: 'Warnings',
  notes: 'Notes',
  studyWarnings: 'Warnings about the study as a whole',
  methods: 'Methods',
  methodsText: [
    'A passage is a stretch of the document that follows a stretch of a source, word by word or with words replaced, inflected, added or left out.',
    'The share in all is the words in the union of all passages divided by all words of the document. The shares per source may add up to more, since the sources have text in common. A municipality’s share is the sum over its documents, not the mean.',
    'Shared wording shows that the texts are connected, not by itself who wrote it first. Quotations and set phrases are counted too.',
    'Verbatim: the same words in the same order. Edited: inflected, replaced, added or left out. Rewritten: the same matter in largely other words. Similarity is the share of the longer side’s words that have a counterpart on the other.',
    'A summary is a passage that sums up a much longer stretch of its source. Closer passages in it are marked.',
  ],
  signature: 'Settings and version',
  version: 'Made with',
  municipality: 'Municipality',
  document: 'Document',
  role: { source: 'source', target: 'document' },
  words: 'Words',
  languageUnknown: 'language unknown',
  languageUnsure: (name) => `probably ${name}`,
  inAll: 'In all',
  longest: 'Longest passage',
  sourceLetter: 'S',
  wordCount: count('word', 'words'),
  pageCount: count('page', 'pages'),
  page: (first, last) => (last === undefined ? `p. ${first}` : `pp. ${first}–${last}`),
  shareOf: (share, copied, words) => `${share} (${copied} of ${words} words)`,
  kind: { verbatim: 'verbatim', edited: 'edited', rewritten: 'rewritten' },
  kindHelp: 'How the passage differs from its source',
  similarity: (share) => `similarity ${share}`,
  noPassages: 'No passage is shared with any source.',
  summaryOf: (number, written) =>
    `summary of ${written} ${number === 1 ? 'word' : 'words'} of the source`,
  partsMarked: (number) =>
    number === 1 ? 'the closer part is marked' : `the ${number} closer parts are marked`,
  youngerSource: 'source is younger',
  youngerNote: 'Shared with a source that is younger than the document.',
  youngerHeading: 'Sources that are younger than the document',
  youngerText:
    'A document has not copied from a source that is younger than it: the likeness runs the other way or has a common origin. The share in all includes this text.',
  backToTable: 'To the table',
};
