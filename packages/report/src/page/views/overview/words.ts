import type { ReportLanguage } from '../../../language.js';
import type { SortKey } from './sort-rows.js';

/** The words of the overview. Shares and numbers come written out. */
interface OverviewWords {
  /** The study at a glance. */
  readonly reading: {
    readonly filtered: string;
    readonly above: (
      above: number,
      of: number,
      written: { above: string; of: string; threshold: string },
    ) => string;
    readonly nothing: string;
    /** Before the name of a municipality and its share. */
    readonly highest: string;
    /** Before the name of a source. */
    readonly source: string;
    readonly sourceShare: (share: string) => string;
    readonly all: (words: string, of: string, share: string) => string;
  };
  readonly shares: {
    readonly heading: string;
    readonly lead: string;
    readonly key: string;
    readonly meaning: string;
    readonly caption: string;
    readonly bars: string;
    readonly words: string;
    readonly share: string;
    readonly date: string;
    readonly longest: string;
    readonly number: string;
    readonly search: string;
    readonly sort: string;
    readonly sortBy: Readonly<
      Record<Extract<SortKey, 'name' | 'words' | 'longest' | 'date'>, string>
    >;
    readonly direction: string;
    readonly ascending: string;
    readonly descending: string;
    readonly allFigures: string;
    readonly found: (shown: string, all: string) => string;
    readonly none: string;
    readonly documents: (count: number) => string;
    readonly all: string;
    readonly intervalHelp: string;
    readonly younger: string;
  };
  readonly sources: {
    readonly heading: string;
    readonly lead: string;
    readonly caption: string;
    readonly title: string;
    readonly alone: string;
    readonly covered: string;
    readonly documents: string;
    readonly coveredHelp: string;
    readonly inEarlier: string;
    readonly none: string;
  };
  readonly peers: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly caption: string;
    readonly borrower: string;
    readonly lender: string;
    readonly direction: string;
    readonly ofWords: string;
    readonly least: string;
    readonly leftOut: (count: number, written: string) => string;
    readonly showAll: (all: string) => string;
    readonly showFewer: string;
  };
  readonly timeline: {
    readonly heading: string;
    readonly lead: string;
    readonly undated: (count: number) => string;
  };
  readonly editions: {
    readonly heading: string;
    readonly lead: string;
    readonly caption: string;
    readonly earlier: string;
    readonly later: string;
    readonly kept: string;
    readonly carriedOver: string;
    readonly added: string;
    readonly dropped: string;
    /** Words, and how many of them are copied. */
    readonly ofThem: (words: string, copied: string) => string;
  };
}

export const overviewWords: Readonly<Record<ReportLanguage, OverviewWords>> = {
  nb: {
    reading: {
      filtered: 'Med de valgte filtrene:',
      above: (above, of, written) =>
        above === 0
          ? `Ingen av ${written.of} kommuner har kopiert mer enn ${written.threshold} av ordene fra kildene.`
          : above === of
            ? `Alle de ${written.of} kommunene har kopiert mer enn ${written.threshold} av ordene fra kildene.`
            : `${written.above} av ${written.of} kommuner har kopiert mer enn ${written.threshold} av ordene fra kildene.`,
      nothing: 'Ingen ord er kopiert fra kildene.',
      highest: 'Høyest ligger',
      source: 'Mest er felles med',
      sourceShare: (share) => `${share} av alle ordene`,
      all: (words, of, share) => `I alt er ${words} av ${of} ord kopiert: ${share}.`,
    },
    shares: {
      heading: 'Kommunene',
      lead: 'Hvert ord hører til i nøyaktig én klasse, og hver stolpe blir 100 %. Kopiert er ordene i kildene: i én alene og i flere.',
      key: 'Klassene og hvor mange av alle ordene som hører til i hver',
      meaning: 'Hva klassene betyr',
      caption: 'Hvor ordene i hver kommunes dokumenter kommer fra',
      bars: 'Hvor ordene kommer fra',
      words: 'Ord',
      share: 'Andel',
      date: 'Dato',
      longest: 'Lengste passasje, ord',
      number: 'Nr.',
      search: 'Finn kommune',
      sort: 'Ordne etter',
      sortBy: { name: 'navn', words: 'antall ord', longest: 'lengste passasje', date: 'dato' },
      direction: 'Rekkefølge',
      ascending: 'stigende',
      descending: 'synkende',
      allFigures: 'Vis alle tallene',
      found: (shown, all) => `${shown} av ${all} kommuner`,
      none: 'Ingen kommune heter noe slikt.',
      documents: (count) => `${count} dokumenter`,
      all: 'Alle',
      intervalHelp:
        'Under tallet, og som klamme under stolpen, står et intervall på 95 %. Tallet er talt opp, ikke anslått; intervallet sier hvor mye det hviler på hvilke avsnitt dokumentet tilfeldigvis har.',
      younger:
        'har tekst felles med en kilde som er yngre. Det kan ikke være kopiert derfra og regnes ikke som kopiert.',
    },
    sources: {
      heading: 'Kildene',
      lead: 'Kildene etter dato, og hvor stor del av hver som står i de eldre. Det påvirkes ikke av filtrene.',
      caption: 'Kildene, de eldste først, og hva dokumentene har fra dem',
      title: 'Tittel',
      alone: 'Ord bare herfra',
      covered: 'Ord felles med denne',
      documents: 'Dokumenter',
      coveredHelp:
        'Kildene har tekst felles med hverandre, så det samme ordet kan være felles med flere. Her er også sitater og vanlige vendinger med, men ikke det eldre dokumenter har felles med en yngre kilde.',
      inEarlier: 'Står i eldre kilder',
      none: 'Ingen kilde har tekst fra en annen.',
    },
    peers: {
      heading: 'Mellom kommunene',
      lead: 'Ord som ikke står i noen kilde, men i et dokument fra en annen kommune, og ord fra kilder som trolig kom gjennom et slikt dokument.',
      none: 'Ingen dokumenter har ord som må være kommet fra en annen kommune.',
      caption: 'Hvem som har ord fra hvem, flest ord først',
      borrower: 'Dokument',
      lender: 'Har ord fra',
      direction: 'Retning etter dato',
      ofWords: 'Av ordene',
      least: 'Vis fra antall ord',
      leftOut: (count, written) =>
        count === 1
          ? 'Én svakere forbindelse er utelatt.'
          : `${written} svakere forbindelser er utelatt.`,
      showAll: (all) => `Vis alle ${all}`,
      showFewer: 'Vis færre',
    },
    timeline: {
      heading: 'Over tid',
      lead: 'Hvert dokument etter når det er fra, og hvor mye som er kopiert. De stiplede linjene er kildene. Tallene står i tabellen over kommunene.',
      undated: (count) =>
        count === 1 ? 'Ett dokument er uten dato:' : `${count} dokumenter er uten dato:`,
    },
    editions: {
      heading: 'Fra utgave til utgave',
      lead: 'Kommuner med flere dokumenter: hva som er beholdt fra det ene til det neste. Det påvirkes ikke av filtrene.',
      caption: 'Ord som er beholdt, føyd til og strøket',
      earlier: 'Eldre',
      later: 'Nyere',
      kept: 'Beholdt, av det nyere',
      carriedOver: 'Ført videre, av det eldre',
      added: 'Nye ord',
      dropped: 'Strøkne ord',
      ofThem: (words, copied) => `${words}, ${copied} kopiert`,
    },
  },
  nn: {
    reading: {
      filtered: 'Med dei valde filtera:',
      above: (above, of, written) =>
        above === 0
          ? `Ingen av ${written.of} kommunar har kopiert meir enn ${written.threshold} av orda frå kjeldene.`
          : above === of
            ? `Alle dei ${written.of} kommunane har kopiert meir enn ${written.threshold} av orda frå kjeldene.`
            : `${written.above} av ${written.of} kommunar har kopiert meir enn ${written.threshold} av orda frå kjeldene.`,
      nothing: 'Ingen ord er kopierte frå kjeldene.',
      highest: 'Høgast ligg',
      source: 'Mest er felles med',
      sourceShare: (share) => `${share} av alle orda`,
      all: (words, of, share) => `I alt er ${words} av ${of} ord kopierte: ${share}.`,
    },
    shares: {
      heading: 'Kommunane',
      lead: 'Kvart ord høyrer til i nøyaktig éin klasse, og kvar stolpe blir 100 %. Kopiert er orda i kjeldene: i éi åleine og i fleire.',
      key: 'Klassane og kor mange av alle orda som høyrer til i kvar',
      meaning: 'Kva klassane tyder',
      caption: 'Kvar orda i dokumenta til kvar kommune kjem frå',
      bars: 'Kvar orda kjem frå',
      words: 'Ord',
      share: 'Del',
      date: 'Dato',
      longest: 'Lengste passasje, ord',
      number: 'Nr.',
      search: 'Finn kommune',
      sort: 'Ordne etter',
      sortBy: { name: 'namn', words: 'tal på ord', longest: 'lengste passasje', date: 'dato' },
      direction: 'Rekkjefølgje',
      ascending: 'stigande',
      descending: 'søkkande',
      allFigures: 'Vis alle tala',
      found: (shown, all) => `${shown} av ${all} kommunar`,
      none: 'Ingen kommune heiter noko slikt.',
      documents: (count) => `${count} dokument`,
      all: 'Alle',
      intervalHelp:
        'Under talet, og som klamme under stolpen, står eit intervall på 95 %. Talet er talt opp, ikkje anslege; intervallet seier kor mykje det kviler på kva avsnitt dokumentet tilfeldigvis har.',
      younger:
        'har tekst felles med ei kjelde som er yngre. Det kan ikkje vere kopiert derifrå og blir ikkje rekna som kopiert.',
    },
    sources: {
      heading: 'Kjeldene',
      lead: 'Kjeldene etter dato, og kor stor del av kvar som står i dei eldre. Det blir ikkje påverka av filtera.',
      caption: 'Kjeldene, dei eldste først, og kva dokumenta har frå dei',
      title: 'Tittel',
      alone: 'Ord berre herifrå',
      covered: 'Ord felles med denne',
      documents: 'Dokument',
      coveredHelp:
        'Kjeldene har tekst felles med kvarandre, så det same ordet kan vere felles med fleire. Her er òg sitat og vanlege vendingar med, men ikkje det eldre dokument har felles med ei yngre kjelde.',
      inEarlier: 'Står i eldre kjelder',
      none: 'Inga kjelde har tekst frå ei anna.',
    },
    peers: {
      heading: 'Mellom kommunane',
      lead: 'Ord som ikkje står i noka kjelde, men i eit dokument frå ein annan kommune, og ord frå kjelder som truleg kom gjennom eit slikt dokument.',
      none: 'Ingen dokument har ord som må vere komne frå ein annan kommune.',
      caption: 'Kven som har ord frå kven, flest ord først',
      borrower: 'Dokument',
      lender: 'Har ord frå',
      direction: 'Retning etter dato',
      ofWords: 'Av orda',
      least: 'Vis frå tal på ord',
      leftOut: (count, written) =>
        count === 1
          ? 'Eitt svakare samband er utelate.'
          : `${written} svakare samband er utelatne.`,
      showAll: (all) => `Vis alle ${all}`,
      showFewer: 'Vis færre',
    },
    timeline: {
      heading: 'Over tid',
      lead: 'Kvart dokument etter når det er frå, og kor mykje som er kopiert. Dei stipla linjene er kjeldene. Tala står i tabellen over kommunane.',
      undated: (count) =>
        count === 1 ? 'Eitt dokument er utan dato:' : `${count} dokument er utan dato:`,
    },
    editions: {
      heading: 'Frå utgåve til utgåve',
      lead: 'Kommunar med fleire dokument: kva som er halde på frå det eine til det neste. Det blir ikkje påverka av filtera.',
      caption: 'Ord som er haldne på, føydde til og strokne',
      earlier: 'Eldre',
      later: 'Nyare',
      kept: 'Halde på, av det nyare',
      carriedOver: 'Ført vidare, av det eldre',
      added: 'Nye ord',
      dropped: 'Strokne ord',
      ofThem: (words, copied) => `${words}, ${copied} kopierte`,
    },
  },
  en: {
    reading: {
      filtered: 'With the filters chosen:',
      above: (above, of, written) =>
        above === 0
          ? `None of ${written.of} municipalities has copied more than ${written.threshold} of its words from the sources.`
          : above === of
            ? `All ${written.of} municipalities have copied more than ${written.threshold} of their words from the sources.`
            : `${written.above} of ${written.of} municipalities ${above === 1 ? 'has' : 'have'} copied more than ${written.threshold} of ${above === 1 ? 'its' : 'their'} words from the sources.`,
      nothing: 'No words are copied from the sources.',
      highest: 'The highest share is that of',
      source: 'Most is shared with',
      sourceShare: (share) => `${share} of all words`,
      all: (words, of, share) => `In all, ${words} of ${of} words are copied: ${share}.`,
    },
    shares: {
      heading: 'The municipalities',
      lead: 'Each word belongs to exactly one class, and each bar sums to 100 %. Copied are the words in sources: in one alone and in several.',
      key: 'The classes, and how many of all words belong to each',
      meaning: 'What the classes mean',
      caption: 'Where the words of each municipality’s documents come from',
      bars: 'Where the words come from',
      words: 'Words',
      share: 'Share',
      date: 'Date',
      longest: 'Longest passage, words',
      number: 'No.',
      search: 'Find a municipality',
      sort: 'Order by',
      sortBy: { name: 'name', words: 'number of words', longest: 'longest passage', date: 'date' },
      direction: 'Direction',
      ascending: 'ascending',
      descending: 'descending',
      allFigures: 'Show all figures',
      found: (shown, all) => `${shown} of ${all} municipalities`,
      none: 'No municipality has such a name.',
      documents: (count) => `${count} documents`,
      all: 'All',
      intervalHelp:
        'Below the share, and as a bracket below the bar, stands an interval of 95 %. The share is counted, not estimated; the interval tells how far it rests on which sections the document happens to have.',
      younger:
        'shares text with a source that is younger. It cannot have been copied from there and does not count as copied.',
    },
    sources: {
      heading: 'The sources',
      lead: 'The sources by date, and how much of each stands in earlier ones. Filters do not change this.',
      caption: 'The sources, the oldest first, and what the documents have from them',
      title: 'Title',
      alone: 'Words from here alone',
      covered: 'Words shared with it',
      documents: 'Documents',
      coveredHelp:
        'Sources share text with each other, so that one word may be shared with several. Quoted and commonplace words are among these, but not what older documents share with a younger source.',
      inEarlier: 'Stands in earlier sources',
      none: 'No source has text from another.',
    },
    peers: {
      heading: 'Between municipalities',
      lead: 'Words that stand in no source but in a document of another municipality, and words of sources that most likely came by way of such a document.',
      none: 'No document has words that must have come from another municipality.',
      caption: 'Who has words from whom, most words first',
      borrower: 'Document',
      lender: 'Has words from',
      direction: 'Direction by date',
      ofWords: 'Of its words',
      least: 'Show from number of words',
      leftOut: (count, written) =>
        count === 1 ? 'One weaker link is left out.' : `${written} weaker links are left out.`,
      showAll: (all) => `Show all ${all}`,
      showFewer: 'Show fewer',
    },
    timeline: {
      heading: 'Over time',
      lead: 'Each document by when it is from and how much of it is copied. The dashed lines are the sources. The figures stand in the table of municipalities.',
      undated: (count) =>
        count === 1 ? 'One document has no date:' : `${count} documents have no date:`,
    },
    editions: {
      heading: 'From edition to edition',
      lead: 'Municipalities with several documents: what is kept from one to the next. Filters do not change this.',
      caption: 'Words kept, added and dropped',
      earlier: 'Earlier',
      later: 'Later',
      kept: 'Kept, of the later',
      carriedOver: 'Carried over, of the earlier',
      added: 'New words',
      dropped: 'Dropped words',
      ofThem: (words, copied) => `${words}, ${copied} copied`,
    },
  },
};
