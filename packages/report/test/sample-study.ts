import { score } from '@klippoglim/core';
import type {
  DocumentLanguage,
  Excerpt,
  StudyPassage,
  StudyPassagePart,
  StudyResult,
} from '@klippoglim/municipal';

const signature = 'klippoglim/0.1.0|shingleSize=5';

const passage = (start: number, text: string, page?: number): StudyPassage => ({
  kind: start === 0 ? 'verbatim' : 'edited',
  similarity: start === 0 ? 1 : 0.8,
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
      code: 'empty-folder',
      severity: 'warning',
      message: 'The folder tom has no document in it.',
      detail: { file: 'tom' },
    },
  ],
};

/** Texts whose words the code itself acts on; anything else may say anything. */
const fixed = new Set(['kind', 'severity', 'role', 'format', 'code', 'date', 'id', 'sourceId']);

/** The same study with every free text replaced, ids in step with their references. */
export function withTexts(replace: (text: string, key: string) => string): StudyResult {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return fixed.has(key) ? value : replace(value, key);
    if (Array.isArray(value)) return key === 'documents' ? value.map(keep) : value.map(inside);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, change(field, name)]),
    );
  };
  const inside = (value: unknown): unknown => change(value, '');
  const keep = (value: unknown): unknown => (typeof value === 'string' ? value : inside(value));
  return change(sampleStudy, '') as StudyResult;
}
