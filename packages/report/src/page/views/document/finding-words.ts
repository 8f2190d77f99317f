import type { LocalNameKind } from '@klippoglim/attribution';
import type { ReportLanguage } from '../../../language.js';
import type { ChangeCounts, WordingChangeType } from '../../../study/wording-changes.js';

/** The words of what was found in a document as a whole. */
export interface FindingWords {
  readonly heading: string;
  readonly shares: string;
  readonly sharesCaption: string;
  readonly alone: string;
  readonly nearest: string;
  readonly earliest: string;
  readonly uptake: string;
  readonly uptakeHelp: string;
  readonly containment: string;
  readonly resemblance: string;
  readonly youngerNote: string;
  readonly peers: string;
  readonly peersCaption: string;
  readonly peersNone: string;
  readonly direction: string;
  readonly words: string;
  readonly passages: string;
  readonly goals: string;
  readonly goalsNone: string;
  readonly goalsTaken: (taken: string, all: string) => string;
  readonly goal: string;
  readonly degree: string;
  readonly place: string;
  readonly wording: string;
  readonly noWording: string;
  readonly change: {
    readonly [Type in WordingChangeType]: Readonly<Record<keyof ChangeCounts[Type], string>>;
  };
  readonly localClauses: string;
  readonly anchoring: string;
  readonly anchored: (share: string, part: string, whole: string) => string;
  readonly onGoals: (share: string, part: string, whole: string) => string;
  readonly nameKind: Readonly<Record<LocalNameKind, string>>;
}

export const findingWords: Readonly<Record<ReportLanguage, FindingWords>> = {
  nb: {
    heading: 'Mer om dokumentet',
    shares: 'Andeler per kilde',
    sharesCaption:
      'Av dokumentets ord, under filtrene. Kildene har tekst felles med hverandre, så andelene kan til sammen bli større enn det som er kopiert.',
    alone: 'bare her',
    nearest: 'i flere, nærmest her',
    earliest: 'i flere, eldst her',
    uptake: 'Av kilden',
    uptakeHelp:
      'Kildens ord som er gått inn i dokumentet, og likhet i ordrekker: studiens tall, uten filtre.',
    containment: 'Inneholdt',
    resemblance: 'Likhet',
    youngerNote: 'Kilden er yngre enn dokumentet. Det som er felles, er ikke regnet som kopiert.',
    peers: 'Felles med andre kommuner',
    peersCaption:
      'Ord som ikke står i noen kilde, og ord fra kilder som trolig kom gjennom det andre dokumentet.',
    peersNone: 'Har ikke tekst felles med andre kommuner.',
    direction: 'Retning etter dato',
    words: 'Ord',
    passages: 'Passasjer',
    goals: 'Kildenes mål',
    goalsNone: 'Ingen av målene i kildene finnes igjen.',
    goalsTaken: (taken, all) => `${taken} av ${all} mål finnes igjen`,
    goal: 'Mål',
    degree: 'Hvor nær',
    place: 'Sted',
    wording: 'Endret ordlyd',
    noWording: 'Ingen endringer av skal og bør, tall, aktør eller ledd.',
    change: {
      modality: {
        softened: 'svekket',
        hardened: 'skjerpet',
        reversed: 'snudd',
        dropped: 'modalverb borte',
        added: 'modalverb føyd til',
      },
      number: { changed: 'tall endret', dropped: 'tall borte', added: 'tall føyd til' },
      actor: {
        localized: 'aktør gjort lokal',
        generalized: 'aktør gjort allmenn',
        dropped: 'kommunenavn borte',
        added: 'kommunenavn føyd til',
      },
      clause: {
        'left-out': 'ledd utelatt',
        'put-in': 'ledd føyd til',
        replaced: 'ledd byttet ut',
      },
    },
    localClauses: 'nye ledd som nevner kommunen',
    anchoring: 'Lokal forankring',
    anchored: (share, part, whole) =>
      `${share} av de egne ordene (${part} av ${whole}) står i setninger som nevner stedet.`,
    onGoals: (share, part, whole) =>
      `${share} av de egne ordene (${part} av ${whole}) handler om kildenes mål.`,
    nameKind: {
      own: 'Kommunen selv',
      place: 'Steder',
      institution: 'Institusjoner',
      neighbour: 'Naboer',
    },
  },
  nn: {
    heading: 'Meir om dokumentet',
    shares: 'Delar per kjelde',
    sharesCaption:
      'Av orda i dokumentet, under filtera. Kjeldene har tekst felles med kvarandre, så delane kan til saman verte større enn det som er kopiert.',
    alone: 'berre her',
    nearest: 'i fleire, nærast her',
    earliest: 'i fleire, eldst her',
    uptake: 'Av kjelda',
    uptakeHelp:
      'Ord i kjelda som har gått inn i dokumentet, og likskap i ordrekkjer: tala til studien, utan filter.',
    containment: 'Inneheld',
    resemblance: 'Likskap',
    youngerNote: 'Kjelda er yngre enn dokumentet. Det som er felles, er ikkje rekna som kopiert.',
    peers: 'Felles med andre kommunar',
    peersCaption:
      'Ord som ikkje står i noka kjelde, og ord frå kjelder som truleg kom gjennom det andre dokumentet.',
    peersNone: 'Har ikkje tekst felles med andre kommunar.',
    direction: 'Retning etter dato',
    words: 'Ord',
    passages: 'Passasjar',
    goals: 'Måla i kjeldene',
    goalsNone: 'Ingen av måla i kjeldene finst att.',
    goalsTaken: (taken, all) => `${taken} av ${all} mål finst att`,
    goal: 'Mål',
    degree: 'Kor nær',
    place: 'Stad',
    wording: 'Endra ordlyd',
    noWording: 'Ingen endringar av skal og bør, tal, aktør eller ledd.',
    change: {
      modality: {
        softened: 'svekt',
        hardened: 'skjerpt',
        reversed: 'snudd',
        dropped: 'modalverb borte',
        added: 'modalverb føydd til',
      },
      number: { changed: 'tal endra', dropped: 'tal borte', added: 'tal føydd til' },
      actor: {
        localized: 'aktør gjord lokal',
        generalized: 'aktør gjord allmenn',
        dropped: 'kommunenamn borte',
        added: 'kommunenamn føydd til',
      },
      clause: {
        'left-out': 'ledd utelate',
        'put-in': 'ledd føydd til',
        replaced: 'ledd bytt ut',
      },
    },
    localClauses: 'nye ledd som nemner kommunen',
    anchoring: 'Lokal forankring',
    anchored: (share, part, whole) =>
      `${share} av dei eigne orda (${part} av ${whole}) står i setningar som nemner staden.`,
    onGoals: (share, part, whole) =>
      `${share} av dei eigne orda (${part} av ${whole}) handlar om måla i kjeldene.`,
    nameKind: {
      own: 'Kommunen sjølv',
      place: 'Stader',
      institution: 'Institusjonar',
      neighbour: 'Naboar',
    },
  },
  en: {
    heading: 'More about the document',
    shares: 'Shares per source',
    sharesCaption:
      'Of the document’s words, under the filters. The sources have text in common, so the shares may add up to more than is copied.',
    alone: 'here alone',
    nearest: 'in several, nearest here',
    earliest: 'in several, earliest here',
    uptake: 'Of the source',
    uptakeHelp:
      'Words of the source that went into the document, and likeness in runs of words: the study’s figures, without filters.',
    containment: 'Containment',
    resemblance: 'Resemblance',
    youngerNote:
      'The source is younger than the document. What they share is not counted as copied.',
    peers: 'Shared with other municipalities',
    peersCaption:
      'Words that stand in no source, and words of sources that probably came by way of the other document.',
    peersNone: 'Shares no text with other municipalities.',
    direction: 'Direction by date',
    words: 'Words',
    passages: 'Passages',
    goals: 'The sources’ goals',
    goalsNone: 'None of the sources’ goals is found again.',
    goalsTaken: (taken, all) => `${taken} of ${all} goals are found again`,
    goal: 'Goal',
    degree: 'How closely',
    place: 'Place',
    wording: 'Changes of wording',
    noWording: 'No change of shall and should, numbers, actor or clauses.',
    change: {
      modality: {
        softened: 'softened',
        hardened: 'hardened',
        reversed: 'reversed',
        dropped: 'modal verb dropped',
        added: 'modal verb added',
      },
      number: { changed: 'number changed', dropped: 'number dropped', added: 'number added' },
      actor: {
        localized: 'actor made local',
        generalized: 'actor made general',
        dropped: 'municipality’s name dropped',
        added: 'municipality’s name added',
      },
      clause: {
        'left-out': 'clause left out',
        'put-in': 'clause put in',
        replaced: 'clause replaced',
      },
    },
    localClauses: 'new clauses that name the municipality',
    anchoring: 'Local anchoring',
    anchored: (share, part, whole) =>
      `${share} of its own words (${part} of ${whole}) stand in sentences that name the place.`,
    onGoals: (share, part, whole) =>
      `${share} of its own words (${part} of ${whole}) are on the sources’ goals.`,
    nameKind: {
      own: 'The municipality itself',
      place: 'Places',
      institution: 'Institutions',
      neighbour: 'Neighbours',
    },
  },
};
