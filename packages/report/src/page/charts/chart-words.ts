import type { ReportLanguage } from '../../language.js';

/** A chart's name, and what is seen in it. */
interface Described {
  readonly title: string;
  readonly description: string;
}

/** What charts say, in the page and in files of their own. */
interface ChartWords {
  readonly shares: Described;
  readonly lineage: Described;
  readonly peers: Described;
  readonly timeline: Described;
  readonly uptake: Described;
  /** Where a document has no date. */
  readonly undated: string;
  /** An edge between peers: `words` is written out, with the word for them. */
  readonly borrowed: (by: string, from: string, words: string) => string;
  /** An edge where dates do not tell who was first. */
  readonly inCommon: (by: string, from: string, words: string) => string;
  /** What the height of the timeline shows. */
  readonly copiedShare: string;
}

export const chartWords: Readonly<Record<ReportLanguage, ChartWords>> = {
  nb: {
    shares: {
      title: 'Hvor ordene kommer fra',
      description:
        'En stolpe for hver kommune, delt i klasser som blir 100 % til sammen. Klammen under viser et intervall på 95 % for det som er kopiert.',
    },
    lineage: {
      title: 'Kildenes slektskap',
      description:
        'Kildene etter dato. En pil viser hvor stor del av den yngre kilden som står i den eldre; stiplet der datoene ikke avgjør hvem som var først.',
    },
    peers: {
      title: 'Hvem har ord fra hvem',
      description:
        'Dokumentene etter dato. En pil går fra kommunen som hadde ordene først, til den som har dem fra den; stiplet der datoene ikke avgjør det.',
    },
    timeline: {
      title: 'Kopiert etter dato',
      description:
        'En prikk for hvert dokument: når det er fra, og hvor mye som er kopiert. De stiplede linjene er kildene.',
    },
    uptake: {
      title: 'Kildenes mål i dokumentene',
      description:
        'En rad for hvert mål og en kolonne for hvert dokument. Jo større kvadratet er, jo nærmere ordlyden er målet tatt opp.',
    },
    undated: 'uten dato',
    borrowed: (by, from, words) => `${by} har ${words} fra ${from}`,
    inCommon: (by, from, words) =>
      `${by} har ${words} felles med ${from}; datoene avgjør ikke hvem som var først`,
    copiedShare: 'kopiert',
  },
  nn: {
    shares: {
      title: 'Kvar orda kjem frå',
      description:
        'Ein stolpe for kvar kommune, delt i klassar som blir 100 % til saman. Klammen under viser eit intervall på 95 % for det som er kopiert.',
    },
    lineage: {
      title: 'Slektskapen mellom kjeldene',
      description:
        'Kjeldene etter dato. Ei pil viser kor stor del av den yngre kjelda som står i den eldre; stipla der datoane ikkje avgjer kven som var først.',
    },
    peers: {
      title: 'Kven har ord frå kven',
      description:
        'Dokumenta etter dato. Ei pil går frå kommunen som hadde orda først, til den som har dei frå han; stipla der datoane ikkje avgjer det.',
    },
    timeline: {
      title: 'Kopiert etter dato',
      description:
        'Ein prikk for kvart dokument: når det er frå, og kor mykje som er kopiert. Dei stipla linjene er kjeldene.',
    },
    uptake: {
      title: 'Måla til kjeldene i dokumenta',
      description:
        'Ei rad for kvart mål og ein kolonne for kvart dokument. Di større kvadratet er, di nærare ordlyden er målet teke opp.',
    },
    undated: 'utan dato',
    borrowed: (by, from, words) => `${by} har ${words} frå ${from}`,
    inCommon: (by, from, words) =>
      `${by} har ${words} felles med ${from}; datoane avgjer ikkje kven som var først`,
    copiedShare: 'kopiert',
  },
  en: {
    shares: {
      title: 'Where the words come from',
      description:
        'A bar for each municipality, divided into classes that sum to 100 %. The bracket below shows an interval of 95 % for what is copied.',
    },
    lineage: {
      title: 'How the sources build on each other',
      description:
        'The sources by date. An arrow shows how much of the later source stands in the earlier one; dashed where dates do not tell which was first.',
    },
    peers: {
      title: 'Who has words from whom',
      description:
        'The documents by date. An arrow runs from the municipality that had the words first to the one that has them from it; dashed where dates do not tell.',
    },
    timeline: {
      title: 'Copied, by date',
      description:
        'A dot for each document: when it is from, and how much of it is copied. The dashed lines are the sources.',
    },
    uptake: {
      title: 'The sources’ goals in the documents',
      description:
        'A row for each goal and a column for each document. The larger the square, the closer to its wording the goal was taken up.',
    },
    undated: 'undated',
    borrowed: (by, from, words) => `${by} has ${words} from ${from}`,
    inCommon: (by, from, words) =>
      `${by} has ${words} in common with ${from}; dates do not tell who was first`,
    copiedShare: 'copied',
  },
};
