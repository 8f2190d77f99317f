import type { StudyFailure, StudyLanguage } from '@klippoglim/municipal';
import type { ReportLanguage } from '../../../language.js';
import type { CommandNames, ResolvedOptions } from './reproduce.js';

/** The words of the methods view, but for its long texts. */
export interface MethodsWords {
  readonly jumpTo: string;
  readonly warnings: {
    readonly heading: string;
    readonly none: string;
    readonly failures: (count: number) => string;
    readonly role: Readonly<Record<StudyFailure['role'], string>>;
    readonly ofStudy: string;
    readonly younger: string;
    readonly youngerText: string;
    readonly ofFiles: string;
    readonly notes: (count: number) => string;
    readonly notesOfStudy: string;
  };
  readonly cite: {
    readonly heading: string;
    readonly lead: string;
    readonly filtered: string;
    readonly reset: string;
    readonly copy: string;
    readonly copied: string;
    /** Where nothing can be copied by a script: the text is selected instead. */
    readonly selected: string;
    readonly software: string;
  };
  readonly how: string;
  readonly limits: string;
  readonly settings: {
    readonly heading: string;
    readonly version: string;
    readonly signature: string;
    readonly option: Readonly<Record<keyof ResolvedOptions, string>>;
    readonly pack: Readonly<Record<StudyLanguage, string>>;
    readonly words: (written: string) => string;
    readonly isDefault: string;
    readonly reproduce: string;
    readonly command: string;
    readonly commandOfFolders: string;
    readonly commandOfFiles: string;
    /** What stands for the user's own files and folders in a command. */
    readonly names: CommandNames;
    readonly same: readonly string[];
  };
  readonly chance: {
    readonly heading: string;
    readonly none: string;
    readonly lead: string;
    readonly caption: string;
    readonly shared: string;
    readonly expected: string;
    readonly excess: string;
    readonly interval: string;
    readonly holm: string;
    readonly benjaminiHochberg: string;
    readonly rank: string;
  };
  readonly sensitivity: {
    readonly heading: string;
    readonly none: string;
    readonly lead: string;
    readonly caption: string;
    readonly setting: string;
    readonly meaning: string;
    readonly spearman: string;
    readonly kendall: string;
    readonly perDocument: string;
    readonly captionPerDocument: string;
  };
  readonly dictionary: {
    readonly heading: string;
    readonly lead: string;
    readonly column: string;
    readonly type: string;
    readonly meaning: string;
    readonly empty: string;
    readonly never: string;
  };
  readonly licences: {
    readonly heading: string;
    readonly lead: string;
  };
}

export const methodsWords: Readonly<Record<ReportLanguage, MethodsWords>> = {
  nb: {
    jumpTo: 'På denne siden',
    warnings: {
      heading: 'Varsler',
      none: 'Ingen varsler: Alle filer lot seg lese, og ingen tall er merket som usikre.',
      failures: (count) =>
        count === 1 ? 'Én fil kunne ikke leses' : `${count} filer kunne ikke leses`,
      role: { source: 'kilde', target: 'dokument', law: 'lov', background: 'bakgrunn' },
      ofStudy: 'Hele studien',
      younger: 'Kilder som er yngre enn dokumentet',
      youngerText:
        'Et dokument har ikke kopiert fra en kilde som er yngre enn det: Likheten går den andre veien eller har et felles opphav. Tekst som bare yngre kilder har, er ikke regnet som kopiert.',
      ofFiles: 'Enkelte filer',
      notes: (count) => (count === 1 ? 'Én merknad' : `${count} merknader`),
      notesOfStudy: 'Hele studien',
    },
    cite: {
      heading: 'Til å sitere',
      lead: 'Et metodeavsnitt med tallene i denne studien, klart til å settes inn i en tekst.',
      filtered: 'Filtre er på: Avsnittet gjelder utvalget.',
      reset: 'Nullstill filtrene',
      copy: 'Kopier',
      copied: 'Kopiert.',
      selected: 'Teksten er merket: Kopier den med Ctrl+C eller ⌘C.',
      software: 'Programvaren',
    },
    how: 'Slik blir tallene til',
    limits: 'Det tallene ikke kan si',
    settings: {
      heading: 'Innstillinger og etterprøving',
      version: 'Versjon',
      signature: 'Signatur',
      option: {
        language: 'Språkpakke',
        minWords: 'Korteste passasje',
        shingleSize: 'Ord i en shingle',
      },
      pack: {
        no: 'norsk: bøyde former møtes, og bokmål og nynorsk',
        en: 'engelsk: bøyde former møtes',
        none: 'ingen: ordene sammenlignes som de står',
      },
      words: (written) => `${written} ord`,
      isDefault: 'standard',
      reproduce: 'Slik lages rapporten på nytt',
      command: 'Med manifest:',
      commandOfFolders: 'Uten manifest, med en mappe for kildene og en for dokumentene:',
      commandOfFiles: 'Uten manifest, med to filer:',
      names: {
        manifest: 'MANIFEST',
        sources: 'KILDER',
        source: 'KILDE',
        target: 'DOKUMENT',
        targets: 'DOKUMENTER',
        out: 'RAPPORT',
      },
      same: [
        'Det som må være likt: versjonen, filene (byte for byte) og det manifestet sier om dem.',
        'Da blir study.json og tabellene like, byte for byte, og rapporten også med samme versjon av Node. Rekkefølgen i manifestet, maskinen, klokken og antallet tråder spiller ingen rolle, og ingenting av det står i resultatet.',
        'Shingler brukes bare til inneslutning og likhet i document-sources.csv; passasjer og andeler avhenger ikke av dem.',
      ],
    },
    chance: {
      heading: 'Sammenlignet med tilfeldighet',
      none: 'Studien har ingen bakgrunnsdokumenter, så det er ikke regnet ut p-verdier. Oppgi tekster av samme slag som ikke kan ha kopiert, under background i manifestet.',
      lead: 'Hva hvert dokument har felles med kildene (ingenting satt til side), hva bakgrunnsdokumentene tilsier, og det som er utover det.',
      caption: 'Felles med kilder utover tilfeldighet, og p-verdier',
      shared: 'Felles',
      expected: 'Forventet',
      excess: 'Utover',
      interval: '95\u00a0%',
      holm: 'Holm',
      benjaminiHochberg: 'Benjamini–Hochberg',
      rank: 'rang',
    },
    sensitivity: {
      heading: 'Andre innstillinger',
      none: 'Andelene er ikke målt under andre innstillinger. Kjør studien med --sensitivity for å se hvor mye de avhenger av dem; det tar flere ganger så lang tid.',
      lead: 'Hvor godt andre innstillinger holder dokumentene i samme rekkefølge etter andelen kopiert: 1 er helt likt, 0 er ingen sammenheng.',
      caption: 'Samsvar med studiens egen innstilling',
      setting: 'Innstilling',
      meaning: 'Hva som er annerledes',
      spearman: 'Spearmans ρ',
      kendall: 'Kendalls τ',
      perDocument: 'Andelen kopiert for hvert dokument',
      captionPerDocument: 'Andel kopiert per dokument og innstilling',
    },
    dictionary: {
      heading: 'Kolonnene i tabellene',
      lead: 'Tabellene er CSV og kommer av klippoglim study --out, eller av study.json med klippoglim export --format csv. Beskrivelsene er på engelsk, som i data-dictionary.csv.',
      column: 'Kolonne',
      type: 'Type',
      meaning: 'Betydning',
      empty: 'Tom betyr',
      never: 'aldri tom',
    },
    licences: {
      heading: 'Lisenser',
      lead: 'Denne siden har i seg deler av disse bibliotekene.',
    },
  },
  nn: {
    jumpTo: 'På denne sida',
    warnings: {
      heading: 'Varsel',
      none: 'Ingen varsel: Alle filer lét seg lese, og ingen tal er merkte som usikre.',
      failures: (count) =>
        count === 1 ? 'Éi fil kunne ikkje lesast' : `${count} filer kunne ikkje lesast`,
      role: { source: 'kjelde', target: 'dokument', law: 'lov', background: 'bakgrunn' },
      ofStudy: 'Heile studien',
      younger: 'Kjelder som er yngre enn dokumentet',
      youngerText:
        'Eit dokument har ikkje kopiert frå ei kjelde som er yngre enn det: Likskapen går den andre vegen eller har eit felles opphav. Tekst som berre yngre kjelder har, er ikkje rekna som kopiert.',
      ofFiles: 'Enkelte filer',
      notes: (count) => (count === 1 ? 'Éin merknad' : `${count} merknader`),
      notesOfStudy: 'Heile studien',
    },
    cite: {
      heading: 'Til å sitere',
      lead: 'Eit metodeavsnitt med tala i denne studien, klart til å setjast inn i ein tekst.',
      filtered: 'Filter er på: Avsnittet gjeld utvalet.',
      reset: 'Nullstill filtera',
      copy: 'Kopier',
      copied: 'Kopiert.',
      selected: 'Teksten er merkt: Kopier han med Ctrl+C eller ⌘C.',
      software: 'Programvara',
    },
    how: 'Slik blir tala til',
    limits: 'Det tala ikkje kan seie',
    settings: {
      heading: 'Innstillingar og etterprøving',
      version: 'Versjon',
      signature: 'Signatur',
      option: {
        language: 'Språkpakke',
        minWords: 'Kortaste passasje',
        shingleSize: 'Ord i ein shingle',
      },
      pack: {
        no: 'norsk: bøygde former møtest, og bokmål og nynorsk',
        en: 'engelsk: bøygde former møtest',
        none: 'inga: orda blir samanlikna som dei står',
      },
      words: (written) => `${written} ord`,
      isDefault: 'standard',
      reproduce: 'Slik lagar ein rapporten på nytt',
      command: 'Med manifest:',
      commandOfFolders: 'Utan manifest, med ei mappe for kjeldene og ei for dokumenta:',
      commandOfFiles: 'Utan manifest, med to filer:',
      names: {
        manifest: 'MANIFEST',
        sources: 'KJELDER',
        source: 'KJELDE',
        target: 'DOKUMENT',
        targets: 'DOKUMENTA',
        out: 'RAPPORT',
      },
      same: [
        'Det som må vere likt: versjonen, filene (byte for byte) og det manifestet seier om dei.',
        'Då blir study.json og tabellane like, byte for byte, og rapporten òg med same versjon av Node. Rekkjefølgja i manifestet, maskina, klokka og talet på trådar spelar inga rolle, og ingenting av det står i resultatet.',
        'Shinglar blir brukte berre til inneslutning og likskap i document-sources.csv; passasjar og delar avheng ikkje av dei.',
      ],
    },
    chance: {
      heading: 'Samanlikna med det tilfeldige',
      none: 'Studien har ingen bakgrunnsdokument, så det er ikkje rekna ut p-verdiar. Oppgi tekstar av same slag som ikkje kan ha kopiert, under background i manifestet.',
      lead: 'Kva kvart dokument har felles med kjeldene (ingenting sett til side), kva bakgrunnsdokumenta tilseier, og det som er utover det.',
      caption: 'Felles med kjelder utover det tilfeldige, og p-verdiar',
      shared: 'Felles',
      expected: 'Venta',
      excess: 'Utover',
      interval: '95\u00a0%',
      holm: 'Holm',
      benjaminiHochberg: 'Benjamini–Hochberg',
      rank: 'rang',
    },
    sensitivity: {
      heading: 'Andre innstillingar',
      none: 'Delane er ikkje målte under andre innstillingar. Køyr studien med --sensitivity for å sjå kor mykje dei avheng av dei; det tek fleire gonger så lang tid.',
      lead: 'Kor godt andre innstillingar held dokumenta i same rekkjefølgje etter kor mykje som er kopiert: 1 er heilt likt, 0 er ingen samanheng.',
      caption: 'Samsvar med innstillinga i studien sjølv',
      setting: 'Innstilling',
      meaning: 'Kva som er annleis',
      spearman: 'Spearmans ρ',
      kendall: 'Kendalls τ',
      perDocument: 'Kor mykje som er kopiert i kvart dokument',
      captionPerDocument: 'Del kopiert per dokument og innstilling',
    },
    dictionary: {
      heading: 'Kolonnane i tabellane',
      lead: 'Tabellane er CSV og kjem av klippoglim study --out, eller av study.json med klippoglim export --format csv. Skildringane er på engelsk, som i data-dictionary.csv.',
      column: 'Kolonne',
      type: 'Type',
      meaning: 'Tyding',
      empty: 'Tom tyder',
      never: 'aldri tom',
    },
    licences: {
      heading: 'Lisensar',
      lead: 'Denne sida har i seg delar av desse biblioteka.',
    },
  },
  en: {
    jumpTo: 'On this page',
    warnings: {
      heading: 'Warnings',
      none: 'No warnings: every file could be read, and no figure is marked as unsure.',
      failures: (count) =>
        count === 1 ? 'One file could not be read' : `${count} files could not be read`,
      role: { source: 'source', target: 'document', law: 'law', background: 'background' },
      ofStudy: 'The study as a whole',
      younger: 'Sources that are younger than the document',
      youngerText:
        'A document has not copied from a source that is younger than it: the likeness runs the other way or has a common origin. Text that only younger sources have is not counted as copied.',
      ofFiles: 'Single files',
      notes: (count) => (count === 1 ? 'One note' : `${count} notes`),
      notesOfStudy: 'The study as a whole',
    },
    cite: {
      heading: 'To cite',
      lead: 'A methods paragraph with this study’s figures, ready to go into a text.',
      filtered: 'Filters are on: the paragraph is of the selection.',
      reset: 'Reset the filters',
      copy: 'Copy',
      copied: 'Copied.',
      selected: 'The text is selected: copy it with Ctrl+C or ⌘C.',
      software: 'The software',
    },
    how: 'How the figures are made',
    limits: 'What the figures cannot say',
    settings: {
      heading: 'Settings and how to reproduce',
      version: 'Version',
      signature: 'Signature',
      option: {
        language: 'Language pack',
        minWords: 'Shortest passage',
        shingleSize: 'Words in a shingle',
      },
      pack: {
        no: 'Norwegian: inflected forms meet, and Bokmål and Nynorsk',
        en: 'English: inflected forms meet',
        none: 'none: words are compared as they stand',
      },
      words: (written) => `${written} words`,
      isDefault: 'default',
      reproduce: 'How to make the report again',
      command: 'With a manifest:',
      commandOfFolders: 'Without one, with a folder of the sources and one of the documents:',
      commandOfFiles: 'Without one, with two files:',
      names: {
        manifest: 'MANIFEST',
        sources: 'SOURCES',
        source: 'SOURCE',
        target: 'DOCUMENT',
        targets: 'DOCUMENTS',
        out: 'REPORT',
      },
      same: [
        'What must be the same: the version, the files (byte for byte), and what the manifest says of them.',
        'Then study.json and the tables are the same, byte for byte, and so is the report with the same version of Node. The order of the manifest, the machine, the clock and the number of threads play no part, and none of it stands in the result.',
        'Shingles are used only for containment and resemblance in document-sources.csv; passages and shares do not rest on them.',
      ],
    },
    chance: {
      heading: 'Compared with chance',
      none: 'The study has no background documents, so no p-values were computed. Give texts of the same kind that cannot have copied, under background in the manifest.',
      lead: 'What each document shares with the sources (nothing set apart), what the background documents give to expect, and what is beyond that.',
      caption: 'Shared with sources beyond chance, and p-values',
      shared: 'Shared',
      expected: 'Expected',
      excess: 'Beyond',
      interval: '95%',
      holm: 'Holm',
      benjaminiHochberg: 'Benjamini–Hochberg',
      rank: 'rank',
    },
    sensitivity: {
      heading: 'Other settings',
      none: 'The shares were not measured under other settings. Run the study with --sensitivity to see how much they rest on them; it takes several times as long.',
      lead: 'How well other settings keep the documents in the same order by copied share: 1 is quite alike, 0 is no connection.',
      caption: 'Agreement with the study’s own setting',
      setting: 'Setting',
      meaning: 'What differs',
      spearman: 'Spearman’s ρ',
      kendall: 'Kendall’s τ',
      perDocument: 'The copied share of each document',
      captionPerDocument: 'Copied share per document and setting',
    },
    dictionary: {
      heading: 'The columns of the tables',
      lead: 'The tables are CSV, and come of klippoglim study --out, or of study.json with klippoglim export --format csv.',
      column: 'Column',
      type: 'Type',
      meaning: 'Meaning',
      empty: 'Empty means',
      never: 'never empty',
    },
    licences: {
      heading: 'Licences',
      lead: 'This page holds parts of these libraries.',
    },
  },
};
