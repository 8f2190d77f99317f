import type { Messages } from './messages.js';

const documentForms = 'PDF, DOCX, ODT, HTML, Markdown or text';

/** English. */
export const en: Messages = {
  usage: 'Usage:',
  options: 'Options:',
  commands: 'Commands:',
  argumentsHeading: 'Arguments:',
  examplesHeading: 'Examples:',
  exitStatusHeading: 'Exit statuses:',
  optionsWord: 'options',
  commandWord: 'command',
  argumentNames: {
    manifest: 'MANIFEST',
    source: 'SOURCE',
    target: 'TARGET',
    file: 'FILE',
    folder: 'FOLDER',
    number: 'NUMBER',
    study: 'STUDY',
    path: 'PATH',
    format: 'FORMAT',
  },
  program: {
    summary: '',
    description:
      'Says how much of a document is "klipp og lim" (cut and paste), from which source, and which passages.',
    examples: [
      [
        'Every strategy in a folder against every national one',
        'study --sources national --targets municipal --out result',
      ],
      ['Which passages a plan shares with a source', 'compare digital-agenda.pdf plan.docx'],
      ['What was read from a file', 'inspect plan.pdf'],
    ],
  },
  study: {
    summary: 'compare every target with all sources, and report shares per municipality',
    description:
      "Compares every target (municipal strategy) with all sources (national strategies) and ends with a table: how much of each document is copied, in all and from each source, how much it has from other municipalities, and how much is its own. Then come the sources' goals that most documents took up.\n\nWhat to compare stands in a manifest (YAML or JSON), or in two folders: one with the sources, one with the targets, named after their municipalities or in a folder for each. A document that cannot be read is named with its reason and never stops the study.",
    examples: [
      ['By a manifest, with a report to open', 'study study.yaml --out result'],
      ['Two folders, no manifest', 'study --sources national --targets municipal --out result'],
      ['The result as JSON, for another program', 'study study.yaml --json > study.json'],
    ],
  },
  compare: {
    summary: 'show which passages of TARGET come from SOURCE',
    description: `Compares one document with one possible source. Each may be ${documentForms}.`,
    examples: [
      ['A summary, and each passage with its pages', 'compare digital-agenda.pdf plan.docx'],
      ['With a report to open', 'compare digital-agenda.pdf plan.docx --out result'],
      ['Only long passages', 'compare digital-agenda.pdf plan.docx --min-words 40'],
      ['All figures and the full quotations', 'compare digital-agenda.pdf plan.docx --json'],
    ],
  },
  inspect: {
    summary: 'show what was read from FILE',
    description: `Shows what the reader saw in a file (${documentForms}, or a ZIP of such): pages, words, headings, languages and warnings.`,
    examples: [
      ['Pages, words, headings and warnings', 'inspect plan.pdf'],
      ['The text as it will be compared', 'inspect plan.pdf --text'],
      ['Everything, with offsets', 'inspect plan.pdf --json'],
    ],
  },
  export: {
    summary: 'write a study in a format that other programs read',
    description:
      'Writes study.json, as klippoglim study --out gave it, in another format.\n\nOne file:\njsonl: JSON Lines, a passage a line.\nweb-annotation: a W3C Web Annotation collection, an annotation for each passage.\ngraphml: who copied whom, for Gephi, igraph or NetworkX.\n\nA folder of files:\ncsv: the tables, for R, Python or Excel.\nsvg: the figures for an article, in the language of --lang.\npan-xml: the detections as the PAN shared tasks write them, for each document and source.',
    examples: [
      ['One passage a line', 'export study.json --format jsonl --out passages.jsonl'],
      ['Who copied whom, as a network', 'export study.json --format graphml --out network.graphml'],
      ['Figures for an article, into a folder', 'export study.json --format svg --out figures'],
    ],
  },
  moreHelp: 'More about a command: klippoglim COMMAND --help',
  argument: {
    manifest: 'the study: sources, targets and options (YAML or JSON)',
    source: 'the possible origin',
    target: 'the document that may have copied from it',
    file: 'the file to read',
    study: 'the study.json that klippoglim study wrote',
  },
  option: {
    help: 'show this help',
    version: 'show the version',
    lang: 'language of help and messages: nb or en (default: the locale)',
    json: 'write the result as JSON on standard output, and nothing else there',
    sources: 'folder with the sources, instead of a manifest',
    targets: 'folder with the targets, instead of a manifest',
    out: 'write report.html, study.json and the tables (CSV, described in data-dictionary.csv) here; the folder is made if need be',
    compareOut:
      'write report.html, which shows the document beside the source, and study.json here; the folder is made if need be',
    strict: 'exit with status 4 if some document could not be read',
    sensitivity:
      'measure the shares under other settings too, for a methods appendix; takes several times as long',
    language: (choices) =>
      `language of the texts, so that inflected forms meet: no (Norwegian), en (English) or none (words as they stand)${choices.includes('auto') ? '; auto (default) tells it from the texts' : " (default: the manifest's, else no)"}`,
    minWords:
      'shortest passage to report, in words, from 5 (default: 15); a lower number finds more, set phrases included',
    shingleSize: 'words in a shingle, for containment and resemblance, 2 to 20 (default: 5)',
    text: "write the document's text, and nothing else",
    format: (formats) => `what to write: ${formats.join(', ')}`,
    exportOut:
      'the file to write or, with pan-xml, csv and svg, the folder to write into; folders are made if need be, and files of the same name are replaced',
  },
  exitStatus: {
    0: 'done, perhaps with warnings',
    1: 'a fault in klippoglim or the machine',
    2: 'wrong command, option or manifest; nothing was done',
    3: 'no result: no source, no target or no study could be read',
    4: 'with --strict: done, but some document could not be read',
    5: 'the result could not be written',
    130: 'stopped by Ctrl-C',
  },

  notAChoice: (option, value, choices) => `${option} must be one of ${choices}, not "${value}".`,
  notAWholeNumber: (option, value) => `${option} must be a whole number, not "${value}".`,
  outOfRange: (option, value, least, most) =>
    `${option} is ${value}: give a whole number from ${least} to ${most}.`,
  conflictingOptions: (one, other) => `${one} and ${other} cannot be used together.`,
  unknownOption: (option) => `There is no option ${option}.`,
  unknownCommand: (command) => `There is no command "${command}".`,
  didYouMean: (name) => `Did you mean ${name}?`,
  missingArgument: (name) => `${name} is missing.`,
  missingValue: (option) => `${option} needs a value.`,
  tooManyArguments: (expected, given) =>
    `${given} arguments were given, ${expected} can be used. Put names with spaces in quotation marks.`,
  seeHelp: 'See klippoglim --help, or klippoglim COMMAND --help.',
  manifestOrFolders: 'Name either a manifest, or two folders with --sources and --targets.',
  bothFolders: '--sources and --targets go together: name both folders.',
  severalDocuments: (file, members) =>
    `"${file}" holds ${members.length} documents (${members.join(', ')}). Unpack it and name one of them, or use klippoglim study.`,
  studyNotFound: (path) => `"${path}" does not exist or is no file. Name a study.json.`,
  studyTooLarge: (path, bytes, most) =>
    `"${path}" has ${bytes} bytes; a study may have ${most}. Is it a study.json?`,
  notAStudy: (path, reason) =>
    `"${path}" is not a study.json that this version can read: ${reason}\nMake it with klippoglim study --out FOLDER.`,
  notWritten: (path, reason) => `"${path}" could not be written: ${reason}`,
  interrupted: 'Stopped. No result was written.',
  fault: (message) =>
    `This should not happen: ${message}\nPlease report it, with the command and the file that led to it.`,
  errorHeading: () => undefined,
  studyError({ code, failures, message }) {
    if (failures.length === 0) return message;
    return code === 'no-readable-source' ? 'No source could be read.' : 'No target could be read.';
  },

  column: {
    municipality: 'Municipality',
    document: 'Document',
    words: 'Words',
    copied: 'Copied',
    peers: 'Peers',
    setApart: 'Set apart',
    own: 'Own',
    interval: '95%',
    goal: 'Goal',
    page: 'Page',
    characters: 'Characters',
    language: 'Language',
    share: 'Share',
    begins: 'Begins with',
  },
  sourceLetter: 'S',
  interval: (lower, upper) => `${lower}–${upper}%`,
  copiedLegend:
    "Copied: share of the document's words that come from sources, in one (S1, S2 …) or several; no word counted twice. The shares with each source may overlap. Peers: in a document of another municipality, and in no source. Own: the rest; with Copied, Peers and Set apart it makes 100%.",
  setApartLegend:
    'Set apart: quoted or statutory text, and wording so common that it proves nothing.',
  intervalLegend:
    '95%: interval for what is copied: how much it rests on which sections the document happens to have.',
  youngerLegend:
    'The source is younger than the document, which cannot have copied from it: not in Copied.',
  youngerWarning:
    'A document has not copied from a source that is younger than it: the likeness runs the other way or has a common origin. It is so with:',
  role: { source: 'source', target: 'target', law: 'law', background: 'background' },
  degree: {
    verbatim: 'Verbatim',
    adapted: 'Adapted',
    mentioned: 'Mentioned',
    absent: 'Absent',
  },
  goalsHeading: (shown, all) =>
    shown === all
      ? "The sources' goals, and in how many documents they are found:"
      : `The ${shown} of the sources' ${all} goals that most documents took up:`,
  goalsLeftOut: (count, absent) =>
    `${count === 1 ? 'One more goal is' : `${count} more goals are`} not shown, ${absent} of them in no document: all are in uptake.csv and the report.`,
  lineageHeading: 'What the sources have from earlier ones:',
  descent: (source, share, from) => `${source}  ${share} of its words (${from})`,
  undecided: (source) => `${source}, dates do not tell`,
  peersHeading: 'Between municipalities:',
  borrowed: (document, words, other) => `${document} has ${words} from ${other}`,
  borrowedUndecided: (document, words, other) =>
    `${document} has ${words} in common with ${other}; dates do not tell from whom`,
  borrowingsLeftOut: (count) =>
    `${count === 1 ? 'One more pair' : `${count} more pairs`} with text in common: see peers.csv.`,
  sensitivityHeading: 'The copied share under other settings:',
  agreement: { spearman: "Order kept: Spearman's rho", kendall: "Order kept: Kendall's tau" },
  kind: { verbatim: 'verbatim', edited: 'edited', rewritten: 'rewritten' },
  kindCount: (kind, count) => `${count} ${kind}`,
  label: {
    file: 'File',
    title: 'Title',
    format: 'Format',
    pages: 'Pages',
    words: 'Words',
    characters: 'Characters',
    language: 'Language',
    sections: 'Headings',
    source: 'Source',
    target: 'Target',
    copied: 'Copied',
    used: 'Used',
    passages: 'Passages',
    report: 'Report',
    settings: 'Settings',
  },
  wordsCount: (count) => (count === '1' ? '1 word' : `${count} words`),
  pagesCount: (count) => (count === 1 ? '1 page' : `${count} pages`),
  ofTheTarget: (share, part, whole) => `${share} of the target (${part} of ${whole} words)`,
  ofTheSource: (share, part, whole) => `${share} of the source (${part} of ${whole} words)`,
  longestPassage: (words) => `the longest of ${words}`,
  noPassages: 'No shared passage was found.',
  similarity: (ratio) => `similarity ${ratio}`,
  summaryOf: (words) => `summary of ${words} of the source`,
  partsHeading: (count) => (count === 1 ? 'The closer part in it:' : 'The closer parts in it:'),
  page: (from, to) => (from === to ? `p. ${from}` : `pp. ${from}–${to}`),
  quote: (text) => `“${text}”`,
  unknownLanguage: 'could not be told',
  untoldLanguage: 'not told',
  declaredLanguage: (tag) => `the file says ${tag}`,
  none: 'none',
  failuresHeading: (count) =>
    count === 1 ? 'One file could not be read:' : `${count} files could not be read:`,
  warningsHeading: (count) => (count === 1 ? 'One warning:' : `${count} warnings:`),
  notesHeading: (count) => (count === 1 ? 'One note:' : `${count} notes:`),
  notesLeftOut: (count) =>
    `${count === 1 ? 'One note' : `${count} notes`} for the record (running headers and contents pages left out, languages that the pack joins): see klippoglim inspect FILE, or the JSON.`,
  textHeading: 'The text begins:',
  textContinues: 'All of it: klippoglim inspect FILE --text',
  emptyStudy: 'No document could be compared.',
  writtenFiles: (count, folder) => `${count} files in ${folder}`,
  phase: {
    read: 'Reading',
    index: 'Indexing',
    match: 'Comparing',
    peers: 'Between municipalities',
    sensitivity: 'Other settings',
  },
};
