import type { UptakeDegree } from '@klippoglim/attribution';
import type { ReportLanguage } from '../../../language.js';
import type { GoalOrder } from './list-rows.js';
import type { DocumentOrder } from './order-documents.js';

/** The words of the view of goals. */
export interface UptakeWords {
  readonly lead: string;
  /** Where the study has no goals. */
  readonly none: string;
  /** Where the filters or the search leave none. */
  readonly noneShown: string;
  readonly shown: (shown: string, all: string, documents: string) => string;
  readonly degreeMeaning: Readonly<Record<UptakeDegree, string>>;
  readonly key: string;
  readonly youngerMeaning: string;
  readonly search: string;
  readonly goalOrder: string;
  readonly goalOrders: Readonly<Record<GoalOrder, string>>;
  readonly documentOrder: string;
  readonly documentOrders: Readonly<Record<DocumentOrder, string>>;
  readonly layout: string;
  readonly map: string;
  readonly list: string;
  readonly goal: string;
  readonly goals: (count: number, written: string) => string;
  readonly taken: (taken: string, all: string) => string;
  /** Head of a column: documents that have a goal of a degree. */
  readonly documentsWith: (degree: string) => string;
  /** Head of a row: goals that a document has of a degree. */
  readonly goalsWith: (degree: string) => string;
  readonly perDocument: string;
  /** Name of the heat map, for those who do not see it. */
  readonly mapLabel: string;
  /** What the panel says before a cell is pointed at. */
  readonly hint: string;
  readonly confidence: (ratio: string) => string;
  readonly whichDocuments: string;
  readonly nowhere: string;
}

export const uptakeWords: Readonly<Record<ReportLanguage, UptakeWords>> = {
  nb: {
    lead: 'Hva som er blitt av hvert mål i kildene, i hvert dokument. Datoer spiller ingen rolle for graden.',
    none: 'Fant ingen mål i kildene. De kan oppgis i manifestet, under «goals» for hver kilde.',
    noneShown: 'Ingen mål passer med søket og filtrene.',
    shown: (shown, all, documents) => `Viser ${shown} av ${all} mål i ${documents} dokumenter.`,
    degreeMeaning: {
      verbatim: 'ordene står der nesten som de er',
      adapted: 'samme mål i endret ordlyd',
      mentioned: 'det målet handler om, er nevnt med egne ord',
      absent: 'ingen av delene',
    },
    key: 'Gradene',
    youngerMeaning: 'kilden er yngre enn dokumentet, som ikke kan ha målet derfra',
    search: 'Søk i målene',
    goalOrder: 'Mål',
    goalOrders: {
      source: 'i kildens rekkefølge',
      most: 'mest fulgt først',
      least: 'minst fulgt først',
    },
    documentOrder: 'Dokumenter',
    documentOrders: {
      name: 'etter kommune',
      goals: 'flest mål først',
      copied: 'mest kopiert først',
    },
    layout: 'Vis som',
    map: 'Kart',
    list: 'Liste',
    goal: 'Mål',
    goals: (_, written) => `${written} mål`,
    taken: (taken, all) => `${taken} av ${all} mål finnes igjen`,
    documentsWith: (degree) => `Dokumenter: ${degree}`,
    goalsWith: (degree) => `Mål i dokumentet: ${degree}`,
    perDocument: 'Mål i hvert dokument',
    mapLabel: 'Målene i dokumentene',
    hint: 'Pek på en rute for å se stedet, eller gå dit med piltastene. Enter åpner det.',
    confidence: (ratio) => `sikkerhet ${ratio}`,
    whichDocuments: 'Hvilke dokumenter',
    nowhere: 'Ikke i noe dokument',
  },
  nn: {
    lead: 'Kva som er blitt av kvart mål i kjeldene, i kvart dokument. Datoar speler inga rolle for graden.',
    none: 'Fann ingen mål i kjeldene. Dei kan oppgjevast i manifestet, under «goals» for kvar kjelde.',
    noneShown: 'Ingen mål passar med søket og filtera.',
    shown: (shown, all, documents) => `Viser ${shown} av ${all} mål i ${documents} dokument.`,
    degreeMeaning: {
      verbatim: 'orda står der nesten som dei er',
      adapted: 'same mål i endra ordlyd',
      mentioned: 'det målet handlar om, er nemnt med eigne ord',
      absent: 'ingen av delane',
    },
    key: 'Gradene',
    youngerMeaning: 'kjelda er yngre enn dokumentet, som ikkje kan ha målet derifrå',
    search: 'Søk i måla',
    goalOrder: 'Mål',
    goalOrders: {
      source: 'i rekkjefølgja til kjelda',
      most: 'mest følgde først',
      least: 'minst følgde først',
    },
    documentOrder: 'Dokument',
    documentOrders: {
      name: 'etter kommune',
      goals: 'flest mål først',
      copied: 'mest kopiert først',
    },
    layout: 'Vis som',
    map: 'Kart',
    list: 'Liste',
    goal: 'Mål',
    goals: (_, written) => `${written} mål`,
    taken: (taken, all) => `${taken} av ${all} mål finst igjen`,
    documentsWith: (degree) => `Dokument: ${degree}`,
    goalsWith: (degree) => `Mål i dokumentet: ${degree}`,
    perDocument: 'Mål i kvart dokument',
    mapLabel: 'Måla i dokumenta',
    hint: 'Peik på ei rute for å sjå staden, eller gå dit med piltastane. Enter opnar han.',
    confidence: (ratio) => `tryggleik ${ratio}`,
    whichDocuments: 'Kva dokument',
    nowhere: 'Ikkje i noko dokument',
  },
  en: {
    lead: 'What became of each goal of the sources, in each document. Dates play no part in the degree.',
    none: 'No goals were found in the sources. They can be given in the manifest, under “goals” of each source.',
    noneShown: 'No goal fits the search and the filters.',
    shown: (shown, all, documents) => `Showing ${shown} of ${all} goals in ${documents} documents.`,
    degreeMeaning: {
      verbatim: 'the words stand there nearly as they are',
      adapted: 'the same goal in changed wording',
      mentioned: 'what the goal is about is named in own words',
      absent: 'none of these',
    },
    key: 'The degrees',
    youngerMeaning:
      'the source is younger than the document, which cannot have the goal from there',
    search: 'Search the goals',
    goalOrder: 'Goals',
    goalOrders: {
      source: 'in the source’s order',
      most: 'most followed first',
      least: 'least followed first',
    },
    documentOrder: 'Documents',
    documentOrders: {
      name: 'by municipality',
      goals: 'most goals first',
      copied: 'most copied first',
    },
    layout: 'Show as',
    map: 'Map',
    list: 'List',
    goal: 'Goal',
    goals: (count, written) => `${written} ${count === 1 ? 'goal' : 'goals'}`,
    taken: (taken, all) => `${taken} of ${all} goals are there`,
    documentsWith: (degree) => `Documents: ${degree}`,
    goalsWith: (degree) => `Goals in the document: ${degree}`,
    perDocument: 'Goals in each document',
    mapLabel: 'The goals in the documents',
    hint: 'Point at a cell to see the place, or go there with the arrow keys. Enter opens it.',
    confidence: (ratio) => `confidence ${ratio}`,
    whichDocuments: 'Which documents',
    nowhere: 'In no document',
  },
};
