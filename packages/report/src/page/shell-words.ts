import type { ReportLanguage } from '../language.js';
import type { ViewName } from './route.js';

/** Each language by its own name. */
export const languageNames: Readonly<Record<ReportLanguage, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
};

/** The words of the page around its views. */
interface ShellWords {
  readonly skipLink: string;
  readonly languages: string;
  readonly menu: string;
  readonly view: Readonly<Record<ViewName, string>>;
  /** Of a single document no municipality is claimed: of two files compared nothing is known of one. */
  readonly summary: (counts: {
    readonly documents: number;
    readonly municipalities: number;
    readonly sources: number;
  }) => string;
  readonly madeWith: (name: string) => string;
  /** Shown where no script runs. */
  readonly noScript: string;
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const shellWords: Readonly<Record<ReportLanguage, ShellWords>> = {
  nb: {
    skipLink: 'Gå til innholdet',
    languages: 'Språk',
    menu: 'Deler av rapporten',
    view: { overview: 'Oversikt', uptake: 'Målene', document: 'Dokumentene', methods: 'Metode' },
    summary: ({ documents, municipalities, sources }) =>
      `${counted(documents, 'dokument', 'dokumenter')}${documents === 1 ? '' : ` fra ${counted(municipalities, 'kommune', 'kommuner')}`}, sammenlignet med ${counted(sources, 'kilde', 'kilder')}.`,
    madeWith: (name) => `Laget med ${name}.`,
    noScript:
      'Oversikten er her uten skript. For å lese dokumentene ved siden av kildene må siden få kjøre skript; den henter ikke noe fra nettet.',
  },
  nn: {
    skipLink: 'Gå til innhaldet',
    languages: 'Språk',
    menu: 'Delar av rapporten',
    view: { overview: 'Oversyn', uptake: 'Måla', document: 'Dokumenta', methods: 'Metode' },
    summary: ({ documents, municipalities, sources }) =>
      `${counted(documents, 'dokument', 'dokument')}${documents === 1 ? '' : ` frå ${counted(municipalities, 'kommune', 'kommunar')}`}, samanlikna med ${counted(sources, 'kjelde', 'kjelder')}.`,
    madeWith: (name) => `Laga med ${name}.`,
    noScript:
      'Oversynet er her utan skript. For å lese dokumenta ved sida av kjeldene må sida få køyre skript; ho hentar ikkje noko frå nettet.',
  },
  en: {
    skipLink: 'Skip to the content',
    languages: 'Language',
    menu: 'Parts of the report',
    view: { overview: 'Overview', uptake: 'Goals', document: 'Documents', methods: 'Methods' },
    summary: ({ documents, municipalities, sources }) =>
      `${counted(documents, 'document', 'documents')}${documents === 1 ? '' : ` from ${counted(municipalities, 'municipality', 'municipalities')}`}, compared with ${counted(sources, 'source', 'sources')}.`,
    madeWith: (name) => `Made with ${name}.`,
    noScript:
      'The overview is shown without a script. To read documents beside their sources, the page must be allowed to run its script; it fetches nothing from the network.',
  },
};
