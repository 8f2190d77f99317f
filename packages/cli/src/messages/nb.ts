import type { KlippoglimErrorCode } from '@klippoglim/core';
import type { Messages } from './messages.js';
import { studyErrorNb } from './study-errors-nb.js';

const documentForms = 'PDF, DOCX, ODT, HTML, Markdown eller ren tekst';

/** Of the engine's errors. Details in English follow. */
const engineErrors: Readonly<Record<KlippoglimErrorCode, string>> = {
  'invalid-options': 'Innstillingene kan ikke brukes:',
  'invalid-span': 'Ugyldig tekstspenn:',
  'invalid-input': 'Dette kan ikke sammenlignes:',
  'duplicate-id': 'To dokumenter har samme id:',
  'too-large': 'Dokumentet er for stort:',
};

const headings: Readonly<Record<string, string>> = engineErrors;

/** Bokmål. */
export const nb: Messages = {
  usage: 'Bruk:',
  options: 'Valg:',
  commands: 'Kommandoer:',
  argumentsHeading: 'Argumenter:',
  examplesHeading: 'Eksempler:',
  exitStatusHeading: 'Sluttstatuser:',
  optionsWord: 'valg',
  commandWord: 'kommando',
  argumentNames: {
    manifest: 'MANIFEST',
    source: 'KILDE',
    target: 'DOKUMENT',
    file: 'FIL',
    folder: 'MAPPE',
    number: 'ANTALL',
    study: 'STUDIE',
    path: 'STI',
    format: 'FORMAT',
  },
  program: {
    summary: '',
    description:
      'Viser hvor mye av et dokument som er klipp og lim, hvilken kilde det er hentet fra, og hvilke passasjer det gjelder.',
    examples: [
      [
        'Alle strategier i en mappe mot alle nasjonale',
        'study --sources nasjonale --targets kommunale --out resultat',
      ],
      ['Hvilke passasjer en plan har felles med en kilde', 'compare digital-agenda.pdf plan.docx'],
      ['Hva som ble lest fra en fil', 'inspect plan.pdf'],
    ],
  },
  study: {
    summary: 'sammenlign hvert dokument med alle kilder, og vis andeler per kommune',
    description:
      'Sammenligner hvert dokument (kommunal strategi) med alle kilder (nasjonale strategier) og slutter med en tabell: hvor mye av hvert dokument som er kopiert, i alt og fra hver kilde, hvor mye det har fra andre kommuner, og hvor mye som er eget. Så følger de av kildenes mål som flest dokumenter har tatt opp.\n\nHva som skal sammenlignes, står i et manifest (YAML eller JSON) eller i to mapper: én med kildene og én med dokumentene, som har navn etter kommunene eller ligger i en mappe for hver. Et dokument som ikke lar seg lese, blir nevnt med grunn og stanser aldri studien.',
    examples: [
      ['Etter et manifest, med en rapport å åpne', 'study studie.yaml --out resultat'],
      ['To mapper, uten manifest', 'study --sources nasjonale --targets kommunale --out resultat'],
      ['Resultatet som JSON, til et annet program', 'study studie.yaml --json > study.json'],
    ],
  },
  compare: {
    summary: 'vis hvilke passasjer i DOKUMENT som kommer fra KILDE',
    description: `Sammenligner ett dokument med én mulig kilde. Begge kan være ${documentForms}.`,
    examples: [
      ['Et sammendrag, og hver passasje med sidetall', 'compare digital-agenda.pdf plan.docx'],
      ['Med en rapport å åpne', 'compare digital-agenda.pdf plan.docx --out resultat'],
      ['Bare lange passasjer', 'compare digital-agenda.pdf plan.docx --min-words 40'],
      ['Alle tall og hele sitatene', 'compare digital-agenda.pdf plan.docx --json'],
    ],
  },
  inspect: {
    summary: 'vis hva som ble lest fra FIL',
    description: `Viser hva leseren så i en fil (${documentForms}, eller en ZIP med slike): sider, ord, overskrifter, språk og varsler.`,
    examples: [
      ['Sider, ord, overskrifter og varsler', 'inspect plan.pdf'],
      ['Teksten slik den blir sammenlignet', 'inspect plan.pdf --text'],
      ['Alt, med posisjoner', 'inspect plan.pdf --json'],
    ],
  },
  export: {
    summary: 'skriv en studie i et format som andre programmer leser',
    description:
      'Skriver study.json, slik klippoglim study --out ga den, i et annet format.\n\nÉn fil:\njsonl: JSON Lines, én passasje per linje.\nweb-annotation: en samling W3C Web Annotation, én annotasjon per passasje.\ngraphml: hvem som har kopiert hvem, til Gephi, igraph eller NetworkX.\n\nEn mappe med filer:\ncsv: tabellene, til R, Python eller Excel.\nsvg: figurene til en artikkel, på språket i --lang.\npan-xml: funnene slik PAN-konkurransene skriver dem, for hvert dokument og hver kilde.',
    examples: [
      ['Én passasje per linje', 'export study.json --format jsonl --out passasjer.jsonl'],
      [
        'Hvem som har kopiert hvem, som nettverk',
        'export study.json --format graphml --out nettverk.graphml',
      ],
      ['Figurer til en artikkel, i en mappe', 'export study.json --format svg --out figurer'],
    ],
  },
  moreHelp: 'Mer om en kommando: klippoglim KOMMANDO --help',
  argument: {
    manifest: 'studien: kilder, dokumenter og innstillinger (YAML eller JSON)',
    source: 'den mulige kilden',
    target: 'dokumentet som kan ha kopiert fra den',
    file: 'filen som skal leses',
    study: 'study.json som klippoglim study skrev',
  },
  option: {
    help: 'vis denne hjelpen',
    version: 'vis versjonen',
    lang: 'språk i hjelp og meldinger: nb eller en (standard: systemets språk)',
    json: 'skriv resultatet som JSON på standard ut, og ikke noe annet der',
    sources: 'mappe med kildene, i stedet for et manifest',
    targets: 'mappe med dokumentene, i stedet for et manifest',
    out: 'skriv report.html, study.json og tabellene (CSV, beskrevet i data-dictionary.csv) hit; mappen lages om nødvendig',
    compareOut:
      'skriv report.html, som viser dokumentet ved siden av kilden, og study.json hit; mappen lages om nødvendig',
    strict: 'avslutt med status 4 hvis noe dokument ikke lot seg lese',
    sensitivity:
      'mål andelene under andre innstillinger også, til et metodevedlegg; tar flere ganger så lang tid',
    language: (choices) =>
      `språket i tekstene, slik at bøyde former møtes: no (norsk), en (engelsk) eller none (ordene som de står)${choices.includes('auto') ? '; auto (standard) ser det av tekstene' : ' (standard: det manifestet sier, ellers no)'}`,
    minWords:
      'korteste passasje som tas med, i ord, fra 5 (standard: 15); et lavere tall finner mer, også faste vendinger',
    shingleSize:
      'ord i en ordrekke (shingle), som containment og resemblance regnes av, 2 til 20 (standard: 5)',
    text: 'skriv teksten i dokumentet, og ikke noe annet',
    format: (formats) => `hva som skal skrives: ${formats.join(', ')}`,
    exportOut:
      'filen som skal skrives eller, med pan-xml, csv og svg, mappen det skal skrives i; mapper lages om nødvendig, og filer med samme navn erstattes',
  },
  exitStatus: {
    0: 'ferdig, kanskje med varsler',
    1: 'en feil i klippoglim eller i maskinen',
    2: 'feil i kommando, valg eller manifest; ingenting er gjort',
    3: 'uten resultat: ingen kilde, ikke noe dokument eller ingen studie lot seg lese',
    4: 'med --strict: ferdig, men noe dokument lot seg ikke lese',
    5: 'resultatet kunne ikke skrives',
    130: 'stanset med Ctrl-C',
  },

  notAChoice: (option, value, choices) => `${option} må være en av ${choices}, ikke «${value}».`,
  notAWholeNumber: (option, value) => `${option} må være et heltall, ikke «${value}».`,
  outOfRange: (option, value, least, most) =>
    `${option} er ${value}: oppgi et heltall fra ${least} til ${most}.`,
  conflictingOptions: (one, other) => `${one} og ${other} kan ikke brukes sammen.`,
  unknownOption: (option) => `Valget ${option} finnes ikke.`,
  unknownCommand: (command) => `Kommandoen «${command}» finnes ikke.`,
  didYouMean: (name) => `Mente du ${name}?`,
  missingArgument: (name) => `${name} mangler.`,
  missingValue: (option) => `${option} må ha en verdi.`,
  tooManyArguments: (expected, given) =>
    `Det ble gitt ${given} argumenter, men bare ${expected} kan brukes. Sett navn med mellomrom i anførselstegn.`,
  seeHelp: 'Se klippoglim --help eller klippoglim KOMMANDO --help.',
  manifestOrFolders: 'Oppgi enten et manifest eller to mapper med --sources og --targets.',
  bothFolders: '--sources og --targets hører sammen: oppgi begge mappene.',
  severalDocuments: (file, members) =>
    `«${file}» inneholder ${members.length} dokumenter (${members.join(', ')}). Pakk den ut og oppgi ett av dem, eller bruk klippoglim study.`,
  studyNotFound: (path) => `«${path}» finnes ikke eller er ikke en fil. Oppgi en study.json.`,
  studyTooLarge: (path, bytes, most) =>
    `«${path}» er på ${bytes} byte; en studie kan være på ${most}. Er det en study.json?`,
  notAStudy: (path, reason) =>
    `«${path}» er ikke en study.json som denne versjonen kan lese: ${reason}\nLag den med klippoglim study --out MAPPE.`,
  notWritten: (path, reason) => `«${path}» kunne ikke skrives: ${reason}`,
  interrupted: 'Stanset. Ikke noe resultat er skrevet.',
  fault: (message) =>
    `Dette skal ikke skje: ${message}\nMeld gjerne fra, med kommandoen og filen som førte til det.`,
  errorHeading: (code) => headings[code],
  studyError: studyErrorNb,

  column: {
    municipality: 'Kommune',
    document: 'Dokument',
    words: 'Ord',
    copied: 'Kopiert',
    peers: 'Andre komm.',
    setApart: 'Satt til side',
    own: 'Eget',
    interval: '95 %',
    goal: 'Mål',
    page: 'Side',
    characters: 'Tegn',
    language: 'Språk',
    share: 'Andel',
    begins: 'Begynner med',
  },
  sourceLetter: 'K',
  interval: (lower, upper) => `${lower}–${upper} %`,
  copiedLegend:
    'Kopiert: andelen av ordene i dokumentet som kommer fra kilder, én (K1, K2 …) eller flere; ingen ord telt to ganger. Andelene per kilde kan overlappe. Andre komm.: i et dokument fra en annen kommune, og ikke i noen kilde. Eget: resten; med Kopiert, Andre komm. og Satt til side blir det 100 %.',
  setApartLegend:
    'Satt til side: sitater og lovtekst, og vendinger så vanlige at de ikke beviser noe.',
  intervalLegend:
    '95 %: intervall for det som er kopiert: hvor mye det hviler på hvilke avsnitt dokumentet tilfeldigvis har.',
  youngerLegend:
    'Kilden er yngre enn dokumentet, som derfor ikke kan ha kopiert fra den: ikke med i Kopiert.',
  youngerWarning:
    'Et dokument har ikke kopiert fra en kilde som er yngre enn det: Likheten går den andre veien eller har et felles opphav. Det gjelder:',
  role: { source: 'kilde', target: 'dokument', law: 'lov', background: 'bakgrunn' },
  degree: {
    verbatim: 'Ordrett',
    adapted: 'Tilpasset',
    mentioned: 'Nevnt',
    absent: 'Fraværende',
  },
  goalsHeading: (shown, all) =>
    shown === all
      ? 'Kildenes mål, og i hvor mange dokumenter de finnes igjen:'
      : `De ${shown} av kildenes ${all} mål som flest dokumenter har tatt opp:`,
  goalsLeftOut: (count, absent) =>
    `${count === 1 ? 'Ett mål til er' : `${count} mål til er`} ikke vist, ${absent} av dem i ikke noe dokument: alle står i uptake.csv og rapporten.`,
  lineageHeading: 'Hva kildene har fra eldre kilder:',
  descent: (source, share, from) => `${source}  ${share} av ordene (${from})`,
  undecided: (source) => `${source}, datoene avgjør det ikke`,
  peersHeading: 'Mellom kommuner:',
  borrowed: (document, words, other) => `${document} har ${words} fra ${other}`,
  borrowedUndecided: (document, words, other) =>
    `${document} har ${words} felles med ${other}; datoene avgjør ikke fra hvem`,
  borrowingsLeftOut: (count) =>
    `${count === 1 ? 'Ett par' : `${count} par`} til med tekst felles: se peers.csv.`,
  sensitivityHeading: 'Andelen kopiert under andre innstillinger:',
  agreement: { spearman: 'Lik rekkefølge: Spearmans rho', kendall: 'Lik rekkefølge: Kendalls tau' },
  kind: { verbatim: 'ordrett', edited: 'redigert', rewritten: 'omskrevet' },
  kindCount: (kind, count, one) =>
    `${count} ${{ verbatim: one ? 'ordrett' : 'ordrette', edited: one ? 'redigert' : 'redigerte', rewritten: one ? 'omskrevet' : 'omskrevne' }[kind]}`,
  label: {
    file: 'Fil',
    title: 'Tittel',
    format: 'Format',
    pages: 'Sider',
    words: 'Ord',
    characters: 'Tegn',
    language: 'Språk',
    sections: 'Overskrifter',
    source: 'Kilde',
    target: 'Dokument',
    copied: 'Kopiert',
    used: 'Brukt',
    passages: 'Passasjer',
    report: 'Rapport',
    settings: 'Innstillinger',
  },
  wordsCount: (count) => `${count} ord`,
  pagesCount: (count) => (count === 1 ? '1 side' : `${count} sider`),
  ofTheTarget: (share, part, whole) => `${share} av dokumentet (${part} av ${whole} ord)`,
  ofTheSource: (share, part, whole) => `${share} av kilden (${part} av ${whole} ord)`,
  longestPassage: (words) => `den lengste på ${words}`,
  noPassages: 'Fant ingen felles passasje.',
  similarity: (ratio) => `likhet ${ratio}`,
  summaryOf: (words) => `oppsummering av ${words} i kilden`,
  partsHeading: (count) => (count === 1 ? 'Den nærmere delen i den:' : 'De nærmere delene i den:'),
  page: (from, to) => (from === to ? `s. ${from}` : `s. ${from}–${to}`),
  quote: (text) => `«${text}»`,
  unknownLanguage: 'kunne ikke avgjøres',
  untoldLanguage: 'ikke avgjort',
  declaredLanguage: (tag) => `filen sier ${tag}`,
  none: 'ingen',
  failuresHeading: (count) =>
    count === 1 ? 'Én fil lot seg ikke lese:' : `${count} filer lot seg ikke lese:`,
  warningsHeading: (count) => (count === 1 ? 'Ett varsel:' : `${count} varsler:`),
  notesHeading: (count) => (count === 1 ? 'Én merknad:' : `${count} merknader:`),
  notesLeftOut: (count) =>
    `${count === 1 ? 'Én merknad' : `${count} merknader`} til orientering (topptekst og innholdsfortegnelse utelatt, språk som språkpakken føyer sammen): se klippoglim inspect FIL, eller JSON.`,
  textHeading: 'Teksten begynner slik:',
  textContinues: 'Hele teksten: klippoglim inspect FIL --text',
  emptyStudy: 'Ikke noe dokument kunne sammenlignes.',
  writtenFiles: (count, folder) => `${count} filer i ${folder}`,
  phase: {
    read: 'Leser',
    index: 'Indekserer',
    match: 'Sammenligner',
    peers: 'Mellom kommuner',
    sensitivity: 'Andre innstillinger',
  },
};
