import { findingsEn } from './findings-en.js';
import type { Messages } from './messages.js';

const count = (one: string, many: string) => (number: number, written: string) =>
  `${written} ${number === 1 ? one : many}`;

/** English. */
export const en: Messages = {
  ...findingsEn,
  summary: ({ documents, municipalities, sources }) =>
    `${documents} ${documents === 1 ? 'document' : 'documents'} from ${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'}, compared with ${sources} ${sources === 1 ? 'source' : 'sources'}.`,
  skipLink: 'Skip to the content',
  contents: 'Contents',
  overview: 'How much is cut and paste?',
  overviewLead:
    'Every word of a municipality’s documents belongs to exactly one of six classes, and each bar makes 100 %. The figure is what is copied: from one source and in several sources together.',
  table: 'Shares per document',
  classesHeading: 'The classes',
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
  studyNotes: 'Notes about the study as a whole',
  studyWarnings: 'Warnings about the study as a whole',
  methods: 'Methods',
  methodsText: [
    'A passage is a stretch of the document that follows a stretch of a source, word by word or with words replaced, inflected, added or left out.',
    'Every word belongs to exactly one class. Where several apply, quoted and statutory text comes first, then commonplace wording, then sources, then other municipalities; the rest is own words. A long copied passage does not become commonplace because many have copied it.',
    'Where several sources have the same wording, it goes to the one with the nearest; of equals, to the earliest. The choice is the best for the document as a whole, not passage by passage. The earliest is named beside it.',
    'A source can be an origin only of what is not older than it. What a document shares with a younger source counts as own words, unless an earlier text has it too.',
    'Copied is the words from sources divided by all words of the document. The shares per source are of the words in all passages shared with it, and may add up to more, since the sources have text in common. A municipality’s share is the sum over its documents, not the mean.',
    'Shared wording shows that the texts are connected, not by itself who wrote it first.',
    'Verbatim: the same words in the same order. Edited: inflected, replaced, added or left out. Rewritten: the same matter in largely other words. Similarity is the share of the longer side’s words that have a counterpart on the other.',
    'A summary is a passage that sums up a much longer stretch of its source. Closer passages in it are marked.',
  ],
  signature: 'Settings and version',
  version: 'Made with',
  municipality: 'Municipality',
  document: 'Document',
  role: { source: 'source', target: 'document', law: 'law', background: 'background' },
  words: 'Words',
  languageUnknown: 'language unknown',
  languageUnsure: (name) => `probably ${name}`,
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
  youngerNote:
    'Shares text with a source that is younger than the document. It is not counted as copied.',
  youngerHeading: 'Sources that are younger than the document',
  youngerText:
    'A document has not copied from a source that is younger than it: the likeness runs the other way or has a common origin. Text that only younger sources have is not counted as copied.',
  backToTable: 'To the table',
};
