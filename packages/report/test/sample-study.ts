import { score } from '@klippoglim/core';
import type {
  DocumentLanguage,
  Excerpt,
  ReadFile,
  StudyAttribution,
  StudyDocument,
  StudyPassage,
  StudyPassagePart,
  StudyResult,
} from '@klippoglim/municipal';

const signature = 'klippoglim/0.1.0|shingleSize=5';

const passage = (start: number, text: string, page?: number): StudyPassage => ({
  kind: start === 0 ? 'verbatim' : 'edited',
  similarity: start === 0 ? 1 : 0.8,
  operations: {
    same: 8,
    inflected: 1,
    variant: 0,
    substituted: 2,
    moved: 1,
    inserted: 0,
    deleted: 1,
  },
  target: { start, end: start + text.length, words: 12, text, ...(page ? { page } : {}) },
  source: { start: 7, end: 7 + text.length, page: 3, lastPage: 4, words: 13, text: `${text} ja` },
});

/** The same as a summary with two parts, which touch, and one that stands by itself. */
const summaryOf = (whole: StudyPassage): StudyPassage => {
  const part = (start: number, end: number): StudyPassagePart => {
    const excerptOf = ({ start: from, text }: Excerpt): Excerpt => ({
      start: from + start,
      end: from + end,
      text: text.slice(start, end),
    });
    return { target: excerptOf(whole.target), source: excerptOf(whole.source) };
  };
  return { ...whole, kind: 'rewritten', parts: [part(21, 33), part(0, 5), part(5, 11)] };
};

/** A language with one part. */
const inOne = (
  tag: string | undefined,
  words: number,
  main: Pick<DocumentLanguage, 'tag' | 'reliable' | 'from'>,
): DocumentLanguage => {
  const told = { ...(tag === undefined ? {} : { tag }), words };
  return {
    ...main,
    shares: [told],
    parts: [{ ...told, confidence: tag === undefined ? 0.4 : 0.9, start: 0, end: 6 * words }],
  };
};

const goalId = 'agenda:1';

const noChanges: StudyDocument['wording']['counts'] = {
  modality: { softened: 0, hardened: 0, reversed: 0, dropped: 0, added: 0 },
  number: { changed: 0, dropped: 0, added: 0 },
  actor: { localized: 0, generalized: 0, dropped: 0, added: 0 },
  clause: { 'left-out': 0, 'put-in': 0, replaced: 0 },
  localClauses: 0,
  total: 0,
};

/** What is in the second document and nothing else: all its words are its own. */
const allOwn = (
  words: number,
): Omit<StudyDocument, keyof ReadFile | 'municipality' | 'coverage' | 'sources'> => ({
  attribution: {
    classes: classesOf({ own: words }, words),
    sources: ['agenda', 'felles'].map((sourceId) => ({
      sourceId,
      alone: 0,
      nearest: 0,
      earliest: 0,
    })),
    copied: score(0, words, signature),
    shared: score(0, words, signature),
    copiedOfRest: score(0, words, signature),
    segments: [{ start: 0, end: 6 * words, words, class: 'own', origins: [], younger: [] }],
  },
  peers: [{ documentId: 'fjordvik-2018', direction: 'to', words: 0, passages: [] }],
  goals: [{ goalId, degree: 'absent', measures: measures(0), confidence: 0.9 }],
  certainty: {
    copied: { value: 0, lower: 0, upper: 0.2 },
    share: { value: 0, lower: 0, upper: 0.2 },
  },
  wording: { counts: noChanges, changes: [] },
  anchoring: {
    anchored: { numerator: 0, denominator: words },
    anchoredBy: {
      own: { numerator: 0, denominator: words },
      place: { numerator: 0, denominator: words },
      institution: { numerator: 0, denominator: words },
      neighbour: { numerator: 0, denominator: words },
    },
    names: [],
  },
});

function classesOf(
  counts: Partial<Record<keyof StudyAttribution['classes'], number>>,
  words: number,
): StudyAttribution['classes'] {
  const { source = 0, several = 0, peer = 0, quoted = 0, commonplace = 0, own = 0 } = counts;
  return {
    source: score(source, words, signature),
    several: score(several, words, signature),
    peer: score(peer, words, signature),
    quoted: score(quoted, words, signature),
    commonplace: score(commonplace, words, signature),
    own: score(own, words, signature),
  };
}

function measures(all: number): StudyDocument['goals'][number]['measures'] {
  return { sameWords: all, sameTokens: all, content: all, subject: all, dice: all, passages: all };
}

/**
 * A study with one of everything: two sources, the second younger than one document; a document
 * with passages, one with none, one that could not be read; warnings and notes everywhere.
 */
export const sampleStudy: StudyResult = {
  format: 'klippoglim-study/1',
  title: 'En studie',
  generatedWith: { name: 'klippoglim', version: '0.1.0', signature, options: {} },
  sources: [
    {
      id: 'agenda',
      title: 'Digital agenda',
      publisher: 'Departementet',
      date: '2016-04',
      file: 'kilder/agenda.pdf',
      format: 'pdf',
      words: 2000,
      pages: 7,
      language: inOne('nb', 2000, { tag: 'nb', reliable: true, from: 'text' }),
      warnings: [
        { code: 'truncated', severity: 'warning', message: 'agenda.pdf: the end is missing.' },
      ],
    },
    {
      id: 'felles',
      title: 'Felles strategi',
      date: '2019-06',
      file: 'kilder/felles.txt',
      format: 'text',
      words: 1500,
      language: inOne(undefined, 1500, { reliable: false, from: 'text' }),
      warnings: [],
    },
  ],
  documents: [
    {
      id: 'fjordvik-2018',
      municipality: 'Fjordvik',
      number: '9901',
      documentType: 'strategi',
      title: 'Strategi for Fjordvik',
      date: '2018-11-22',
      file: 'mål/fjordvik.pdf',
      format: 'pdf',
      words: 1264,
      pages: 4,
      language: {
        tag: 'nn',
        reliable: true,
        from: 'manifest',
        shares: [{ tag: 'nn', words: 1090 }, { tag: 'en', words: 130 }, { words: 44 }],
        parts: [
          { tag: 'nn', confidence: 0.98, start: 0, end: 6400, page: 1, lastPage: 3, words: 1090 },
          { confidence: 0.4, start: 6400, end: 6700, page: 3, words: 44 },
          {
            tag: 'en',
            confidence: 0.97,
            start: 6700,
            end: 7500,
            page: 4,
            words: 130,
            title: 'Summary',
          },
        ],
      },
      warnings: [
        {
          code: 'page-without-text',
          severity: 'warning',
          message: 'fjordvik.pdf: no text on page 4.',
          page: 4,
          detail: { pages: '4' },
        },
        {
          code: 'language-not-in-pack',
          severity: 'warning',
          message: 'fjordvik.pdf: 10 % of its words are in English.',
          detail: { language: 'en', pack: 'no', percent: 10, words: 130 },
        },
        {
          code: 'source-is-younger',
          severity: 'warning',
          message: 'fjordvik.pdf: it is older than sources that it shares text with: felles.',
          detail: { date: '2018-11-22', sources: 'felles (2019-06)' },
        },
        {
          code: 'running-lines-removed',
          severity: 'note',
          message: 'fjordvik.pdf: running headers were left out.',
          detail: { lines: 6, count: 3 },
        },
      ],
      coverage: score(336, 1264, signature),
      sources: [
        {
          sourceId: 'agenda',
          sourceIsYounger: false,
          coverage: score(300, 1264, signature),
          uptake: score(250, 2000, signature),
          containment: score(200, 1200, signature),
          resemblance: score(200, 3000, signature),
          passages: [passage(0, 'Kommunene skal samarbeide,\nog "dele" data', 2)],
        },
        {
          sourceId: 'felles',
          sourceIsYounger: true,
          coverage: score(1, 1264, signature),
          uptake: score(1, 1500, signature),
          containment: score(0, 1200, signature),
          resemblance: score(0, 3000, signature),
          passages: [summaryOf(passage(500, 'innbyggerne får svar innen en uke', 3))],
        },
      ],
      longestPassage: {
        documentId: 'fjordvik-2018',
        sourceId: 'agenda',
        index: 0,
        words: 12,
        page: 2,
      },
      attribution: {
        classes: classesOf(
          { source: 200, several: 100, peer: 40, quoted: 30, commonplace: 10, own: 884 },
          1264,
        ),
        sources: [
          { sourceId: 'agenda', alone: 200, nearest: 100, earliest: 90 },
          { sourceId: 'felles', alone: 0, nearest: 0, earliest: 0 },
        ],
        copied: score(300, 1264, signature),
        shared: score(330, 1264, signature),
        copiedOfRest: score(340, 1224, signature),
        segments: [
          {
            ...{ start: 0, end: 38, page: 2, lastPage: 3, words: 300, class: 'several' },
            ...{ nearest: 'agenda', source: { start: 7, end: 45, page: 3 }, earliest: 'felles' },
            ...{ origins: ['agenda', 'felles'], chain: ['felles', 'agenda'], via: 'vik' },
            ...{ direction: 'from', younger: [{ id: 'felles', relation: 'common-origin' }] },
          },
          {
            ...{ start: 40, end: 60, page: 3, words: 40, class: 'peer', nearest: 'vik' },
            ...{ origins: ['vik'], direction: 'undecided', younger: [] },
          },
          {
            ...{ start: 61, end: 90, page: 3, words: 30, class: 'quoted', reason: 'statute' },
            ...{ origins: [], younger: [{ id: 'felles', relation: 'reverse' }] },
          },
          { start: 91, end: 7500, page: 3, words: 894, class: 'own', origins: [], younger: [] },
        ],
      },
      peers: [
        {
          documentId: 'vik',
          direction: 'from',
          words: 40,
          passages: [passage(40, 'fergen går når den går', 3)],
        },
      ],
      goals: [
        {
          goalId,
          degree: 'adapted',
          place: { start: 100, end: 130, page: 3, text: 'svar innen en uke skal alle få' },
          measures: measures(0.5),
          confidence: 0.75,
        },
      ],
      certainty: {
        copied: { value: 0.25, lower: 0.1, upper: 0.5 },
        share: { value: 330 / 1264, lower: 0.125, upper: 0.5 },
        chance: {
          expected: { value: 0.01, lower: 0, upper: 0.03 },
          excess: { value: 0.25, lower: -0.02, upper: 0.4 },
          p: 0.004,
          holm: 0.008,
          benjaminiHochberg: 0.008,
          rankP: 0.05,
        },
      },
      wording: {
        counts: {
          ...noChanges,
          modality: { ...noChanges.modality, softened: 1 },
          clause: { ...noChanges.clause, 'put-in': 1 },
          localClauses: 1,
          total: 2,
        },
        changes: [
          {
            type: 'modality',
            direction: 'softened',
            source: { span: { start: 17, end: 21 }, text: 'skal' },
            target: { span: { start: 10, end: 14 }, text: 'bør kanskje' },
            at: 10,
            originId: 'agenda',
          },
          {
            type: 'clause',
            direction: 'put-in',
            target: { span: { start: 20, end: 30 }, text: 'slik vi gjør i Fjordvik' },
            at: 20,
            local: true,
            originId: 'agenda',
          },
        ],
      },
      anchoring: {
        anchored: { numerator: 221, denominator: 884 },
        anchoredBy: {
          own: { numerator: 200, denominator: 884 },
          place: { numerator: 21, denominator: 884 },
          institution: { numerator: 0, denominator: 884 },
          neighbour: { numerator: 0, denominator: 884 },
        },
        onGoals: { numerator: 88, denominator: 884 },
        beyondGoals: { numerator: 796, denominator: 884 },
        names: [
          { name: 'Fjordvik', kind: 'own', given: true, mentions: 9, ownMentions: 7 },
          { name: 'Ytterholmen', kind: 'place', given: false, mentions: 2, ownMentions: 2 },
        ],
      },
    },
    {
      id: 'vik',
      municipality: 'Vik',
      title: 'Vår egen plan',
      file: 'mål/vik.txt',
      format: 'text',
      words: 800,
      language: inOne('nb', 800, { tag: 'nb', reliable: false, from: 'text' }),
      warnings: [],
      ...allOwn(800),
      coverage: score(0, 800, signature),
      sources: ['agenda', 'felles'].map((sourceId) => ({
        sourceId,
        sourceIsYounger: false,
        coverage: score(0, 800, signature),
        uptake: score(0, 2000, signature),
        containment: score(0, 700, signature),
        resemblance: score(0, 2500, signature),
        passages: [],
      })),
    },
  ],
  municipalities: [
    {
      name: 'Fjordvik',
      number: '9901',
      documents: ['fjordvik-2018'],
      words: 1264,
      coverage: score(336, 1264, signature),
      sources: [
        { sourceId: 'agenda', sourceIsYounger: false, coverage: score(300, 1264, signature) },
        { sourceId: 'felles', sourceIsYounger: true, coverage: score(1, 1264, signature) },
      ],
    },
    {
      name: 'Vik',
      documents: ['vik'],
      words: 800,
      coverage: score(0, 800, signature),
      sources: [
        { sourceId: 'agenda', sourceIsYounger: false, coverage: score(0, 800, signature) },
        { sourceId: 'felles', sourceIsYounger: false, coverage: score(0, 800, signature) },
      ],
    },
  ],
  lineage: [
    { sourceId: 'agenda', inEarlier: score(0, 2000, signature), from: [] },
    {
      sourceId: 'felles',
      inEarlier: score(300, 1500, signature),
      from: [
        {
          sourceId: 'agenda',
          direction: 'undecided',
          coverage: score(300, 1500, signature),
          uptake: score(290, 2000, signature),
        },
      ],
    },
  ],
  goals: [
    {
      id: goalId,
      sourceId: 'agenda',
      text: 'Alle skal få svar innen en uke.',
      given: false,
      place: { start: 300, end: 331, page: 2 },
      heading: 'Hovedmål',
      documents: { verbatim: 0, adapted: 1, mentioned: 0, absent: 1 },
    },
  ],
  editions: [
    {
      earlierId: 'fjordvik-2018',
      laterId: 'vik',
      kept: score(80, 800, signature),
      carriedOver: score(85, 1264, signature),
      later: {
        source: { kept: 0, added: 3 },
        several: { kept: 0, added: 4 },
        peer: { kept: 0, added: 0 },
        quoted: { kept: 0, added: 0 },
        commonplace: { kept: 0, added: 0 },
        own: { kept: 80, added: 713 },
      },
      earlier: {
        source: { kept: 0, dropped: 200 },
        several: { kept: 0, dropped: 100 },
        peer: { kept: 0, dropped: 40 },
        quoted: { kept: 0, dropped: 30 },
        commonplace: { kept: 0, dropped: 10 },
        own: { kept: 85, dropped: 799 },
      },
    },
  ],
  sensitivity: {
    documents: ['fjordvik-2018', 'vik'],
    rows: [
      { setting: 'study', shares: [300 / 1264, 0] },
      { setting: 'minWords=10', shares: [0.3, 0.01], spearman: 1, kendall: -0.5 },
    ],
  },
  failures: [
    {
      role: 'target',
      file: 'mål/skannet.pdf',
      id: 'skannet',
      municipality: 'Tindefjord',
      number: '9912',
      code: 'no-text',
      message: 'skannet.pdf: no text on its 5 pages.',
      detail: { pages: 5 },
    },
  ],
  warnings: [
    {
      code: 'no-background',
      severity: 'note',
      message: 'There is no background document.',
    },
    {
      code: 'empty-folder',
      severity: 'warning',
      message: 'The folder tom has no document in it.',
      detail: { file: 'tom' },
    },
  ],
};

/** Texts whose words the code itself acts on; anything else may say anything. */
const fixed = new Set([
  ...[
    'kind',
    'severity',
    'role',
    'format',
    'code',
    'date',
    'class',
    'reason',
    'direction',
    'relation',
  ],
  ...['type', 'degree', 'setting'],
]);

/** Texts that refer to a source, a document or a goal, or are its id. */
const references = new Set([
  ...['id', 'sourceId', 'documentId', 'goalId', 'originId', 'laterId', 'earlierId'],
  ...['nearest', 'earliest', 'via'],
]);

/** Lists of such. Where a list has objects, it is none of these. */
const listsOfReferences = new Set(['documents', 'origins', 'chain']);

/**
 * The same study with every free text replaced; with `replaceId` ids too, in step with their
 * references, for which it must give different texts for different ids.
 */
export function withTexts(
  replace: (text: string, key: string) => string,
  replaceId: (id: string) => string = (id) => id,
): StudyResult {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      return references.has(key) ? replaceId(value) : fixed.has(key) ? value : replace(value, key);
    }
    if (Array.isArray(value)) {
      return value.map((item) =>
        typeof item === 'string' && listsOfReferences.has(key) ? replaceId(item) : change(item, ''),
      );
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, change(field, name)]),
    );
  };
  return change(sampleStudy, '') as StudyResult;
}
