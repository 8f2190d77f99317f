import type { StudyLanguage } from '@klippoglim/municipal';
import type { ReportLanguage } from '../../../language.js';

/** Sentences of the methods paragraph. Numbers come as they are written. */
export interface CiteWords {
  /** Ends before the list of sources. A single document may be of no municipality. */
  readonly compared: (counts: {
    readonly documents: number;
    readonly municipalities: number;
    readonly sources: number;
    readonly words: string;
  }) => string;
  /** Around a title. */
  readonly quote: readonly [before: string, after: string];
  readonly undated: string;
  readonly unread: (count: number, written: string) => string;
  readonly engine: (name: string, version: string, signature: string) => string;
  readonly pack: Readonly<Record<StudyLanguage, string>>;
  readonly passages: (minWords: string) => string;
  readonly classes: string;
  readonly dates: string;
  readonly goals: (count: number, written: string, given: number, writtenGiven: string) => string;
  readonly result: (
    figures: Readonly<
      Record<'words' | `${'copied' | 'peers' | 'apart' | 'own'}${'' | 'Share'}`, string>
    >,
  ) => string;
  readonly intervals: string;
  readonly chance: (documents: string, beyond: string) => string;
  readonly noChance: string;
  /** What is of the whole study follows `hasChance`. */
  readonly selection: (filters: string, address: string, hasChance: boolean) => string;
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const citeWords: Readonly<Record<ReportLanguage, CiteWords>> = {
  nb: {
    compared: ({ documents, municipalities, sources, words }) =>
      `${documents === 1 ? `Ett dokument (${words} ord)` : `${documents} dokumenter fra ${counted(municipalities, 'kommune', 'kommuner')} (til sammen ${words} ord)`} er sammenlignet med ${counted(sources, 'kilde', 'kilder')}: `,
    quote: ['«', '»'],
    undated: 'uten dato',
    unread: (count, written) =>
      count === 1
        ? 'Én fil kunne ikke leses og er ikke med i tallene.'
        : `${written} filer kunne ikke leses og er ikke med i tallene.`,
    engine: (name, version, signature) =>
      `Sammenligningen er gjort med ${name} versjon ${version} (signatur ${signature}).`,
    pack: {
      no: 'Ordene er sammenlignet med en språkpakke for norsk, slik at bøyde former av et ord møtes, og bokmål og nynorsk møtes.',
      en: 'Ordene er sammenlignet med en språkpakke for engelsk, slik at bøyde former av et ord møtes.',
      none: 'Ordene er sammenlignet slik de står, uten hensyn til store og små bokstaver.',
    },
    passages: (minWords) =>
      `En passasje er et stykke av et dokument som følger et stykke av en annen tekst; alle rekker på minst ${minWords} like ord er med, og endret ordlyd er med når den er mye mer sannsynlig som kopi enn som tilfeldig likhet.`,
    classes:
      'Hvert ord i et dokument hører til i nøyaktig én klasse; der flere passer, den første av disse: sitat med kilden oppgitt og lovtekst; vanlige vendinger; bare i én kilde eller i flere kilder; bare i dokumenter fra andre kommuner. Resten er egne ord.',
    dates:
      'Kopiert er ordene fra én eller flere kilder delt på alle ord; en kilde som etter de oppgitte datoene er yngre enn dokumentet, er ikke regnet som opphav.',
    goals: (count, written, given, writtenGiven) =>
      `For hvert dokument er ${count === 1 ? 'kildenes ene mål' : `hvert av kildenes ${written} mål`} (${given === count ? 'oppgitt i manifestet' : given === 0 ? 'funnet i kildenes lister og overskrifter' : `${writtenGiven} oppgitt i manifestet, resten funnet i kildenes lister og overskrifter`}) regnet som ordrett, tilpasset, nevnt eller fraværende, uten hensyn til datoer.`,
    result: (figures) =>
      `Av ${figures.words} ord er ${figures.copied} kopiert fra kildene (${figures.copiedShare}), ${figures.peers} står bare i dokumenter fra andre kommuner (${figures.peersShare}), ${figures.apart} er sitat, lovtekst og vanlige vendinger (${figures.apartShare}), og ${figures.own} er egne (${figures.ownShare}).`,
    intervals:
      'Intervallene på 95\u00a0% for hvert dokument er regnet med bayesiansk bootstrap (1999 trekninger) over blokker på 200 ord, med én usett blokk i tillegg; andelene selv er talt opp.',
    chance: (documents, beyond) =>
      `P-verdiene sier hvor ofte en tekst som ikke har kopiert noe, ville ha minst like mye felles med kildene, etter en modell i to nivåer (negativ binomisk) av studiens bakgrunnsdokumenter. ${beyond} av ${documents} dokumenter har mer felles med kildene enn tilfeldigheten tilsier (p < 0,05, rettet etter Holm for ${documents} dokumenter).`,
    noChance: 'Studien har ingen bakgrunnsdokumenter, og det er ikke regnet ut p-verdier.',
    selection: (filters, address, hasChance) =>
      `Tallene over gjelder dette utvalget: ${filters} (${address}); intervallene ${hasChance ? 'og p-verdiene ' : ''}gjelder hele studien.`,
  },
  nn: {
    compared: ({ documents, municipalities, sources, words }) =>
      `${documents === 1 ? `Eitt dokument (${words} ord)` : `${documents} dokument frå ${counted(municipalities, 'kommune', 'kommunar')} (til saman ${words} ord)`} er samanlikna med ${counted(sources, 'kjelde', 'kjelder')}: `,
    quote: ['«', '»'],
    undated: 'utan dato',
    unread: (count, written) =>
      count === 1
        ? 'Éi fil kunne ikkje lesast og er ikkje med i tala.'
        : `${written} filer kunne ikkje lesast og er ikkje med i tala.`,
    engine: (name, version, signature) =>
      `Samanlikninga er gjord med ${name} versjon ${version} (signatur ${signature}).`,
    pack: {
      no: 'Orda er samanlikna med ei språkpakke for norsk, slik at bøygde former av eit ord møtest, og bokmål og nynorsk møtest.',
      en: 'Orda er samanlikna med ei språkpakke for engelsk, slik at bøygde former av eit ord møtest.',
      none: 'Orda er samanlikna slik dei står, utan omsyn til store og små bokstavar.',
    },
    passages: (minWords) =>
      `Ein passasje er eit stykke av eit dokument som følgjer eit stykke av ein annan tekst; alle rekkjer på minst ${minWords} like ord er med, og endra ordlyd er med når han er mykje meir sannsynleg som kopi enn som tilfeldig likskap.`,
    classes:
      'Kvart ord i eit dokument høyrer til i nøyaktig éin klasse; der fleire passar, den første av desse: sitat med kjelda oppgitt og lovtekst; vanlege vendingar; berre i éi kjelde eller i fleire kjelder; berre i dokument frå andre kommunar. Resten er eigne ord.',
    dates:
      'Kopiert er orda frå éi eller fleire kjelder delte på alle ord; ei kjelde som etter dei oppgitte datoane er yngre enn dokumentet, er ikkje rekna som opphav.',
    goals: (count, written, given, writtenGiven) =>
      `For kvart dokument er ${count === 1 ? 'det eine målet i kjeldene' : `kvart av dei ${written} måla i kjeldene`} (${given === count ? 'oppgitt i manifestet' : given === 0 ? 'funne i lister og overskrifter i kjeldene' : `${writtenGiven} oppgitt i manifestet, resten funne i lister og overskrifter i kjeldene`}) rekna som ordrett, tilpassa, nemnt eller fråverande, utan omsyn til datoar.`,
    result: (figures) =>
      `Av ${figures.words} ord er ${figures.copied} kopierte frå kjeldene (${figures.copiedShare}), ${figures.peers} står berre i dokument frå andre kommunar (${figures.peersShare}), ${figures.apart} er sitat, lovtekst og vanlege vendingar (${figures.apartShare}), og ${figures.own} er eigne (${figures.ownShare}).`,
    intervals:
      'Intervalla på 95\u00a0% for kvart dokument er rekna med bayesiansk bootstrap (1999 trekningar) over blokker på 200 ord, med éi usett blokk i tillegg; delane sjølve er talde opp.',
    chance: (documents, beyond) =>
      `P-verdiane seier kor ofte ein tekst som ikkje har kopiert noko, ville ha minst like mykje felles med kjeldene, etter ein modell i to nivå (negativ binomisk) av bakgrunnsdokumenta i studien. ${beyond} av ${documents} dokument har meir felles med kjeldene enn det tilfeldige tilseier (p < 0,05, retta etter Holm for ${documents} dokument).`,
    noChance: 'Studien har ingen bakgrunnsdokument, og det er ikkje rekna ut p-verdiar.',
    selection: (filters, address, hasChance) =>
      `Tala over gjeld dette utvalet: ${filters} (${address}); intervalla ${hasChance ? 'og p-verdiane ' : ''}gjeld heile studien.`,
  },
  en: {
    compared: ({ documents, municipalities, sources, words }) =>
      `${documents === 1 ? `One document (${words} words) was` : `${documents} documents from ${counted(municipalities, 'municipality', 'municipalities')} (${words} words in all) were`} compared with ${counted(sources, 'source', 'sources')}: `,
    quote: ['“', '”'],
    undated: 'undated',
    unread: (count, written) =>
      count === 1
        ? 'One file could not be read and is not part of the figures.'
        : `${written} files could not be read and are not part of the figures.`,
    engine: (name, version, signature) =>
      `The comparison was made with ${name} version ${version} (signature ${signature}).`,
    pack: {
      no: 'Words were compared with a language pack for Norwegian, so that inflected forms of a word meet, and Bokmål and Nynorsk meet.',
      en: 'Words were compared with a language pack for English, so that inflected forms of a word meet.',
      none: 'Words were compared as they stand, regardless of case.',
    },
    passages: (minWords) =>
      `A passage is a stretch of a document that follows a stretch of another text; every run of at least ${minWords} equal words is included, and changed wording where it is much likelier as a copy than by chance.`,
    classes:
      'Every word of a document belongs to exactly one class; where several apply, to the first of these: quotation with its source named, and statutory text; commonplace wording; in one source alone, or in several; in documents of other municipalities alone. The rest is own words.',
    dates:
      'Copied is the words from one or several sources divided by all words; a source that by the dates given is younger than the document does not count as an origin.',
    goals: (count, written, given, writtenGiven) =>
      `For each document, ${count === 1 ? 'the one goal of the sources' : `each of the sources’ ${written} goals`} (${given === count ? 'given in the manifest' : given === 0 ? 'found in the sources’ lists and headings' : `${writtenGiven} given in the manifest, the others found in the sources’ lists and headings`}) was classed as verbatim, adapted, mentioned or absent, regardless of dates.`,
    result: (figures) =>
      `Of ${figures.words} words, ${figures.copied} are copied from the sources (${figures.copiedShare}), ${figures.peers} stand in documents of other municipalities alone (${figures.peersShare}), ${figures.apart} are quoted, statutory or commonplace (${figures.apartShare}), and ${figures.own} are own words (${figures.ownShare}).`,
    intervals:
      'The intervals of 95% for each document are from a Bayesian bootstrap (1,999 draws) over blocks of 200 words, with one unseen block added; the shares themselves are counted.',
    chance: (documents, beyond) =>
      `The p-values tell how often a text that copied nothing would share at least as much with the sources, by a model of two levels (negative binomial) of the study’s background documents. ${beyond} of ${documents} documents share more with the sources than chance explains (p < 0.05, corrected by Holm for ${documents} documents).`,
    noChance: 'The study has no background documents, and no p-values were computed.',
    selection: (filters, address, hasChance) =>
      `The figures above are of this selection: ${filters} (${address}); the intervals ${hasChance ? 'and p-values ' : ''}are of the whole study.`,
  },
};
