import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createDetector } from '@klippoglim/core';
import { StudyError } from '../src/errors.js';
import { parseManifest, readManifest } from '../src/manifest/read-manifest.js';
import { makeFolder } from './folder.js';

const path = resolve('studies/fjordvik.yaml');
const minimal = 'sources: [{ file: s.pdf }]\ntargets: [{ file: t.pdf }]\n';

async function problemsOf(text: string): Promise<readonly string[]> {
  const error: unknown = await parseManifest(text, path).catch((thrown: unknown) => thrown);
  if (!(error instanceof StudyError)) throw new Error(`not refused: ${text}`);
  expect(error.code).toBe('invalid-manifest');
  expect(error.detail.path).toBe(path);
  return error.problems.map(
    (problem) => `${problem.line ?? '-'} ${problem.path}: ${problem.message}`,
  );
}

describe('what a manifest says is kept', () => {
  test('every field, with files resolved against the manifest', async () => {
    const study = await parseManifest(
      `title: Klipp og lim
sources:
  - id: ks
    title: KS' strategi
    publisher: KS
    date: 2017-02
    file: kilder/ks.pdf
    language: nb
    goals:
      - Alle skal med
      - id: data
        text: Data skal deles
      - 2030
targets:
  - id: fjordvik-2019
    municipality: Fjordvik
    number: 0301
    type: strategi
    title: 2030
    date: 2019
    file: ./mål/fjordvik.docx
    names:
      places: [Ytterholmen, Nes]
      neighbours: [Vik]
laws:
  - file: lover/
    id: lov
background:
  - { file: andre/plan.odt, date: 2015-01, language: nn, title: En plan }
options:
  language: no
  shingleSize: 6
`,
      path,
    );
    expect(study).toEqual({
      title: 'Klipp og lim',
      sources: [
        {
          id: 'ks',
          title: "KS' strategi",
          publisher: 'KS',
          date: '2017-02',
          path: resolve('studies/kilder/ks.pdf'),
          file: 'kilder/ks.pdf',
          language: 'nb',
          goals: [
            { text: 'Alle skal med' },
            { id: 'data', text: 'Data skal deles' },
            { text: '2030' },
          ],
        },
      ],
      targets: [
        {
          id: 'fjordvik-2019',
          municipality: 'Fjordvik',
          number: '0301',
          documentType: 'strategi',
          title: '2030',
          date: '2019',
          path: resolve('studies/mål/fjordvik.docx'),
          file: 'mål/fjordvik.docx',
          names: { places: ['Ytterholmen', 'Nes'], neighbours: ['Vik'] },
        },
      ],
      laws: [{ id: 'lov', path: resolve('studies/lover'), file: 'lover' }],
      background: [
        {
          title: 'En plan',
          date: '2015-01',
          path: resolve('studies/andre/plan.odt'),
          file: 'andre/plan.odt',
          language: 'nn',
        },
      ],
      options: { language: 'no', shingleSize: 6 },
    });
  });

  test('JSON is read too, also with a byte order mark', async () => {
    const text =
      '\uFEFF{"sources":[{"file":"s.pdf"}],"targets":[{"file":"t.pdf","number":"0301"}]}';
    const study = await parseManifest(text, path);
    expect(study.targets[0]?.number).toBe('0301');
    expect(study.title).toBe('Fjordvik');
  });

  test.each([
    ['number: 0301', 'number', '0301'],
    ['number: "0301"', 'number', '0301'],
    ['number: 4601', 'number', '4601'],
    ['date: 2018', 'date', '2018'],
    ['date: 2018-05-02', 'date', '2018-05-02'],
    ['title: 1e3', 'title', '1e3'],
    ['title: true', 'title', 'true'],
    ['id: 007', 'id', '007'],
  ] as const)('%s stays the text that was written', async (line, field, expected) => {
    const text = `sources: [{ file: s.pdf }]\ntargets:\n  - file: t.pdf\n    ${line}\n`;
    expect((await parseManifest(text, path)).targets[0]?.[field]).toBe(expected);
  });
});

describe('what is wrong is named, with its place and the remedy', () => {
  test.each<[string, readonly string[]]>([
    ['[]', ['1 : must be a map (key: value), not a list']],
    ['', ['- : must be a map (key: value), not nothing']],
    ['sources: [{ file: s }]', ['1 targets: missing']],
    ['sources: []\ntargets: [{ file: t }]', ['1 sources: must list at least one document']],
    ['sources: [{}]\ntargets: [{ file: t }]', ['1 sources[0].file: missing']],
    [
      'sources: [{ file: }]\ntargets: [{ file: t }]',
      ['1 sources[0].file: must be text, not nothing'],
    ],
    ['sources: [{ file: "" }]\ntargets: [{ file: t }]', ['1 sources[0].file: must not be empty']],
    ['sources: s\ntargets: [{ file: t }]', ['1 sources: must be a list, not "s"']],
    [
      'sources: [{ file: s }]\ntargets:\n- file: t\n  numbr: 0301',
      ['4 targets[0].numbr: not a known key; did you mean "number"?'],
    ],
    [
      `${minimal}kommuner: []`,
      ['3 kommuner: not a known key; known are title, sources, targets, laws, background, options'],
    ],
    [
      `${minimal}__proto__: {}`,
      [
        '3 __proto__: not a known key; known are title, sources, targets, laws, background, options',
      ],
    ],
    [
      'sources: [{ file: s }]\ntargets: [{ file: t, number: 301 }]',
      [
        '2 targets[0].number: must be an official municipality number of four digits, such as 0301, not "301"',
      ],
    ],
    [
      'sources: [{ file: s, date: 2.5.2018 }]\ntargets: [{ file: t }]',
      ['1 sources[0].date: must be a date such as 2018, 2018-05 or 2018-05-02, not "2.5.2018"'],
    ],
    [
      'sources: [{ file: s, date: 2018-02-30 }]\ntargets: [{ file: t }]',
      ['1 sources[0].date: the calendar has no 2018-02-30'],
    ],
    [
      'sources: [{ file: s, id: a }, { file: u, id: b }]\ntargets:\n- { file: t, id: a }\n- { file: v, id: b }',
      [
        '3 targets[0].id: "a" is the id of sources[0] too; ids must differ',
        '4 targets[1].id: "b" is the id of sources[1] too; ids must differ',
      ],
    ],
    [
      'sources: [{ file: s, goals: [{ txt: x }, [x], "", ~, { id: " ", text: x }, { text: }] }]\ntargets: [{ file: t }]',
      [
        '1 sources[0].goals[0].text: missing',
        '1 sources[0].goals[0].txt: not a known key; did you mean "text"?',
        '1 sources[0].goals[1]: must be text, not a list',
        '1 sources[0].goals[2]: must not be empty',
        '1 sources[0].goals[3]: must be text, not nothing',
        '1 sources[0].goals[4].id: must be one line that neither starts nor ends with a space, not " "',
        '1 sources[0].goals[5].text: must be text, not nothing',
      ],
    ],
    [
      'sources: [{ file: s, goals: [a, { id: 1, text: b }, { id: c, text: c }, { id: c, text: d }] }]\ntargets: [{ file: t }]',
      [
        '1 sources[0].goals[1].id: "1" is the id of sources[0].goals[0] too; ids must differ',
        '1 sources[0].goals[3].id: "c" is the id of sources[0].goals[2] too; ids must differ',
      ],
    ],
    [
      'sources: [{ file: s }]\ntargets: [{ file: t, names: { places: Vik, farms: [x], neighbours: [""] } }]',
      [
        '2 targets[0].names.farms: not a known key; known are places, institutions, neighbours',
        '2 targets[0].names.neighbours[0]: must not be empty',
        '2 targets[0].names.places: must be a list, not "Vik"',
      ],
    ],
    [
      'sources: [{ file: s, id: a }]\ntargets: [{ file: t }]\nlaws: [{ file: l, id: a }]\nbackground: [{ file: b, date: 2019-02-29 }]',
      [
        '3 laws[0].id: "a" is the id of sources[0] too; ids must differ',
        '4 background[0].date: the calendar has no 2019-02-29',
      ],
    ],
    [
      `${minimal}laws: [{ file: l, publisher: p }]\nbackground: [{}]`,
      [
        '3 laws[0].publisher: not a known key; known are id, title, date, file, language',
        '4 background[0].file: missing',
      ],
    ],
    [
      `${minimal}options: { language: norsk, shingleSize: 1, minWords: 7.5, shinglesize: 4 }`,
      [
        '3 options.language: must be one of no, en, none, not "norsk"',
        '3 options.minWords: must be a whole number, not 7.5',
        '3 options.shingleSize: must be at least 2, not 1',
        '3 options.shinglesize: not a known key; did you mean "shingleSize"?',
      ],
    ],
    [
      'sources: [{ file: s, language: norsk bokmål }]\ntargets: [{ file: t }]',
      ['1 sources[0].language: must be a language tag such as nb, nn or en, not "norsk bokmål"'],
    ],
  ])('%j', async (text, expected) => {
    expect(await problemsOf(text)).toEqual(expected);
  });

  test.each([
    ['an unclosed bracket', 'sources: [', /^1 : not well-formed YAML/u],
    ['the same key twice', `${minimal}sources: []`, /^3 : not well-formed YAML: .*unique/iu],
    ['two documents in one file', `${minimal}---\n${minimal}`, /not well-formed YAML/u],
  ])('%s is a problem with its line', async (_, text, expected) => {
    expect((await problemsOf(text))[0]).toMatch(expected);
  });

  test('the message lists the problems by line, and says how many more there are', async () => {
    const targets = Array.from({ length: 30 }, () => '  - { fil: t.pdf }').join('\n');
    const error: unknown = await parseManifest(
      `sources: [{ file: s }]\ntargets:\n${targets}\n`,
      path,
    ).catch((thrown: unknown) => thrown);
    const message = error instanceof StudyError ? error.message : '';
    expect(message).toContain('has 60 problems:\n  line 3: targets[0].fil: not a known key');
    expect(message).toMatch(/and 40 more$/u);
  });
});

describe('a hostile manifest is refused, and takes neither the time nor the process', () => {
  const bomb = Array.from(
    { length: 9 },
    (_, level) => `k${level}: &k${level} [${Array(9).fill(level === 0 ? 'x' : `*k${level - 1}`)}]`,
  ).join('\n');
  test.each([
    ['brackets within brackets', '['.repeat(100_000), /nested more than 32 levels/u],
    ['lists within lists', '- '.repeat(100_000), /nested more than 32 levels/u],
    ['maps within maps', '{a: '.repeat(100_000), /nested more than 32 levels/u],
    ['aliases of aliases', bomb, /Excessive alias count/u],
    [
      'one value that fills the file',
      `title: ${'a '.repeat(50_000)}`,
      /more than 20000 characters/u,
    ],
  ])('%s', async (_, text, expected) => {
    expect((await problemsOf(text)).join('\n')).toMatch(expected);
  });

  test('more bytes than the limit are not read', async () => {
    const folder = await makeFolder({ 'big.yaml': `#${' '.repeat(2_000_000)}` });
    await expect(readManifest(join(folder, 'big.yaml'))).rejects.toMatchObject({
      code: 'manifest-too-large',
    });
  });
});

test('a manifest that is not there, or is a folder, is named', async () => {
  const folder = await makeFolder({});
  await expect(readManifest(join(folder, 'no.yaml'))).rejects.toMatchObject({
    code: 'manifest-not-found',
    message: expect.stringContaining('no.yaml'),
  });
  await expect(readManifest(folder)).rejects.toMatchObject({ code: 'manifest-not-found' });
});

test("the schema's limits are the engine's", async () => {
  for (const options of [
    { shingleSize: 2, minWords: 5 },
    { shingleSize: 20, minWords: 100_000 },
  ]) {
    const study = await parseManifest(`${minimal}options: ${JSON.stringify(options)}`, path);
    expect(createDetector(study.options as typeof options).signature).toContain('shingleSize');
  }
  for (const [name, value] of [
    ['shingleSize', 1],
    ['shingleSize', 21],
    ['minWords', 4],
    ['minWords', 100_001],
  ] as const) {
    expect(() => createDetector({ [name]: value })).toThrow(name);
    expect(await problemsOf(`${minimal}options: { ${name}: ${value} }`)).toHaveLength(1);
  }
});
