import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StudyError } from '../src/errors.js';
import { studyFromFolders } from '../src/folders.js';
import { parseManifest } from '../src/manifest/read-manifest.js';
import type { StudyResult } from '../src/result.js';
import type { StudyRunOptions } from '../src/run/run-options.js';
import { runStudyWith } from '../src/run/run-study.js';
import type { Study } from '../src/study.js';
import { fakeParts } from './fake-parts.js';
import { makeFolder } from './folder.js';
import { alsoCopied, copied, law, national, own } from './texts.js';

const run = (study: Study, options: StudyRunOptions = {}): Promise<StudyResult> =>
  runStudyWith(fakeParts, study, options);

async function runFolders(files: Readonly<Record<string, string>>): Promise<StudyResult> {
  const folder = await makeFolder(files);
  return run(await studyFromFolders({ sources: join(folder, 's'), targets: join(folder, 't') }));
}

async function runManifest(
  manifest: string,
  files: Readonly<Record<string, string>>,
): Promise<StudyResult> {
  const folder = await makeFolder(files);
  return run(await parseManifest(manifest, join(folder, 'study.yaml')));
}

describe('two folders', () => {
  test('every file is a document; sub-folders and ZIPs name municipalities', async () => {
    const result = await runFolders({
      's/digital-agenda.txt': national,
      's/.DS_Store': 'broken',
      't/fjordvik_plan.txt': copied,
      't/ås/strategi.txt': `${own} ${copied}`,
      't/Øy kommune.zip': `${own}\n---\n${alsoCopied}`,
      't/~$fjordvik.docx': 'broken',
      't/Thumbs.db': 'broken',
    });
    expect(result.failures).toEqual([]);
    expect(result.title).toBe('T');
    expect(result.sources.map(({ id, title }) => [id, title])).toEqual([
      ['digital-agenda', 'Digital agenda'],
    ]);
    expect(result.documents.map(({ municipality, id, file }) => [municipality, id, file])).toEqual([
      ['Fjordvik plan', 'fjordvik_plan', 'fjordvik_plan.txt'],
      ['Øy kommune', 'member 1', 'Øy kommune.zip/member 1.txt'],
      ['Øy kommune', 'member 2', 'Øy kommune.zip/member 2.txt'],
      ['Ås', 'strategi', 'ås/strategi.txt'],
    ]);
    expect(result.municipalities.map(({ name, documents }) => [name, documents])).toEqual([
      ['Fjordvik plan', ['fjordvik_plan']],
      ['Øy kommune', ['member 1', 'member 2']],
      ['Ås', ['strategi']],
    ]);
  });

  test('a folder that is not there is named', async () => {
    await expect(
      studyFromFolders({ sources: '/no/such', targets: '/no/such' }),
    ).rejects.toMatchObject({
      code: 'folder-not-found',
      message: expect.stringContaining('/no/such'),
    });
  });
});

describe('shares', () => {
  test('are the words copied, once each, with both texts and their pages', async () => {
    const result = await runFolders({
      's/a.txt': national,
      's/b.txt': `Noe helt annet står først her.\f${copied}.`,
      't/plan.txt': `${own}\f${copied}.`,
    });
    const [document] = result.documents;
    const inAll = document?.coverage;
    expect(inAll?.numerator).toBe(19);
    expect(document?.sources.map(({ coverage }) => coverage.numerator)).toEqual([19, 19]);
    expect(inAll?.denominator).toBe(document?.words);
    const [inA, inB] = document?.sources.map(({ passages }) => passages[0]) ?? [];
    expect(inA?.target).toEqual({
      start: own.length + 1,
      end: own.length + 1 + copied.length,
      page: 2,
      words: 19,
      text: copied,
    });
    expect(inA?.source.text).toBe(copied);
    expect(inA?.source.page).toBeUndefined();
    expect(inB?.source).toMatchObject({ page: 2, text: copied });
    expect(document?.longestPassage).toEqual({
      documentId: 'plan',
      sourceId: 'a',
      index: 0,
      words: 19,
      page: 2,
    });
  });

  test("a municipality's are its documents' sums, not the mean of their shares", async () => {
    const result = await runFolders({
      's/a.txt': national,
      't/fjordvik/long.txt': `${own} ${own} ${own} ${copied}.`,
      't/fjordvik/short.txt': `${alsoCopied}.`,
    });
    const [long, short] = result.documents;
    const [municipality] = result.municipalities;
    expect(municipality?.coverage.numerator).toBe(37);
    expect(municipality?.words).toBe((long?.words ?? 0) + (short?.words ?? 0));
    expect(municipality?.coverage.denominator).toBe(municipality?.words);
    expect(municipality?.sources[0]?.coverage).toEqual(municipality?.coverage);
  });

  test('of a document with nothing copied are empty lists and zeros', async () => {
    const result = await runFolders({ 's/a.txt': national, 't/own.txt': own });
    const [document] = result.documents;
    expect(document?.coverage.value).toBe(0);
    expect(document?.sources[0]?.passages).toEqual([]);
    expect(document).not.toHaveProperty('longestPassage');
    expect(result.municipalities[0]).not.toHaveProperty('longestPassage');
  });

  test('of a document without a word come with a warning', async () => {
    const result = await runFolders({ 's/a.txt': national, 't/dots.txt': '… — … !' });
    expect(result.documents[0]?.words).toBe(0);
    expect(result.documents[0]?.warnings.map(({ code }) => code)).toEqual(['no-words']);
  });
});

describe('what is younger was not copied from', () => {
  const manifest = (date: string) => `
sources: [{ file: s.txt, date: 2016-05 }, { file: u.txt, date: 2016-06 }, { file: v.txt, date: 2030 }]
targets: [{ file: t.txt, date: ${date} }, { file: own.txt, date: ${date} }]
`;
  const files = {
    's.txt': national,
    'u.txt': copied,
    'v.txt': 'Et helt annet emne.',
    't.txt': copied,
    'own.txt': own,
  };

  test.each([
    ['2014', true],
    ['2016-04-30', true],
    ['2016', false],
    ['2016-06', false],
    ['2017', false],
  ])('a document of %s and a source of 2016-05: %s', async (date, isYounger) => {
    const result = await runManifest(manifest(date), files);
    const [ownWords, borrowed] = result.documents;
    expect(borrowed?.sources[0]?.sourceIsYounger).toBe(isYounger);
    expect(borrowed?.warnings).toMatchObject(
      isYounger
        ? [{ code: 'source-is-younger', detail: { date, sources: 's (2016-05), u (2016-06)' } }]
        : [],
    );
    // Where nothing is shared there is nothing to warn of.
    expect(ownWords?.sources[0]?.sourceIsYounger).toBe(isYounger);
    expect(ownWords?.warnings).toEqual([]);
    expect(result.municipalities.map(({ sources }) => sources[0]?.sourceIsYounger)).toEqual([
      false,
      isYounger,
    ]);
  });
});

describe('municipalities', () => {
  const files = { 's.txt': national, 'a.txt': copied, 'b.txt': own, 'c.txt': own };
  const namesOf = async (targets: string) => {
    const result = await runManifest(`sources: [{ file: s.txt }]\ntargets: ${targets}`, files);
    return {
      merged: result.municipalities.map(({ name, number, documents }) => [
        name,
        number,
        documents.join(),
      ]),
      warnings: result.warnings.map(({ code }) => code).filter((code) => code !== 'no-background'),
    };
  };

  test('of one name are told apart by their numbers', async () => {
    const { merged } = await namesOf(
      '[{ file: a.txt, municipality: Herøy, number: 1818 }, { file: b.txt, municipality: Herøy, number: 1515 }, { file: c.txt, municipality: Herøy }]',
    );
    expect(merged).toEqual([
      ['Herøy', undefined, 'c'],
      ['Herøy', '1515', 'b'],
      ['Herøy', '1818', 'a'],
    ]);
  });

  test('a document without a number joins the only municipality of its name', async () => {
    const { merged } = await namesOf(
      '[{ file: a.txt, municipality: Fjordvik, number: 0301 }, { file: b.txt, municipality: "fjordvik " }]',
    );
    expect(merged).toHaveLength(1);
    expect(merged[0]?.[1]).toBe('0301');
  });

  test('with one number and two names are one, with a warning', async () => {
    const { merged, warnings } = await namesOf(
      '[{ file: a.txt, municipality: Fjordvik, number: 0301 }, { file: b.txt, municipality: Vik, number: 0301 }]',
    );
    expect(merged).toEqual([['Fjordvik', '0301', 'a,b']]);
    expect(warnings).toEqual(['municipality-names-differ']);
  });

  test('that share one file are both compared', async () => {
    const { merged } = await namesOf(
      '[{ file: a.txt, municipality: Vik }, { file: a.txt, municipality: Fjordvik }]',
    );
    expect(merged).toEqual([
      ['Fjordvik', undefined, 'a'],
      ['Vik', undefined, 'a-2'],
    ]);
  });
});

describe('a document that cannot be read', () => {
  test('is listed with its reason, and the others are compared', async () => {
    const result = await runManifest(
      `
sources: [{ file: s.txt }, { file: gone.txt, id: gone }]
targets:
  - { file: t.txt, municipality: Vik }
  - { file: bad.txt, municipality: Fjordvik, number: 0301, id: bad }
  - { file: mixed.zip, municipality: Ås, id: mixed }
  - { file: empty }
`,
      {
        's.txt': national,
        't.txt': copied,
        'bad.txt': 'broken',
        'mixed.zip': `${own}\n---\nbroken`,
        'empty/.keep': '',
      },
    );
    expect(result.documents.map(({ id, coverage }) => [id, coverage.value])).toEqual([
      ['t', 1],
      ['mixed/member 1', 0],
    ]);
    expect(result.failures).toEqual([
      {
        role: 'source',
        file: 'gone.txt',
        id: 'gone',
        code: 'not-found',
        message: expect.any(String),
      },
      {
        role: 'target',
        file: 'bad.txt',
        id: 'bad',
        municipality: 'Fjordvik',
        number: '0301',
        code: 'damaged',
        message: expect.any(String),
      },
      {
        role: 'target',
        file: 'mixed.zip/member 2.txt',
        id: 'mixed',
        municipality: 'Ås',
        code: 'damaged',
        message: expect.any(String),
      },
    ]);
    expect(result.warnings).toMatchObject([
      { code: 'empty-folder', detail: { file: 'empty' } },
      { code: 'no-background', severity: 'note' },
    ]);
  });

  test('because its reader broke, is a failure too', async () => {
    const folder = await makeFolder({ 's/a.txt': national, 't/a.txt': copied, 't/b.txt': own });
    const study = await studyFromFolders({
      sources: join(folder, 's'),
      targets: join(folder, 't'),
    });
    const result = await runStudyWith(
      {
        ...fakeParts,
        readFile: (path, options) => {
          if (path.endsWith('b.txt')) throw new TypeError('the reader has a bug');
          return fakeParts.readFile(path, options);
        },
      },
      study,
      {},
    );
    expect(result.documents).toHaveLength(1);
    expect(result.failures).toMatchObject([
      { file: 'b.txt', code: 'unreadable', message: expect.stringContaining('has a bug') },
    ]);
  });

  test.each([
    ['source', { 's/a.txt': 'broken', 't/a.txt': own }, 'a.txt: damaged.'],
    ['target', { 's/a.txt': national, 't/a.txt': 'broken' }, 'a.txt: damaged.'],
    ['target', { 's/a.txt': national, 't/.keep': '' }, 'no document in it'],
  ])('stops the study when there is no other %s', async (role, files, reason) => {
    const error: unknown = await runFolders(files).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'StudyError',
      code: `no-readable-${role}`,
      message: expect.stringContaining(reason),
    });
    expect((error as StudyError).failures).toHaveLength(reason.startsWith('no') ? 0 : 1);
  });
});

test('a name that a Mac wrote with two characters for å is found by one', async () => {
  const result = await runManifest(
    'sources: [{ file: s.txt }]\ntargets: [{ file: "m\u00E5l.txt" }]',
    { 's.txt': national, 'ma\u030Al.txt': copied },
  );
  expect(result.documents[0]).toMatchObject({ id: 'm\u00E5l', coverage: { value: 1 } });
});

test('the order of the manifest and of reading changes nothing, to the byte', async () => {
  const folder = await makeFolder({
    'k1.txt': national,
    'k2.txt': `${own} ${copied}.`,
    'k3.txt': alsoCopied,
    'a.txt': copied,
    'b.txt': `${own} ${alsoCopied}.`,
    'c.zip': `${own}\n---\n${copied}\n---\nbroken`,
    'sub/a.txt': `${alsoCopied}. ${law} ${own}`,
    'l1.txt': law,
    'l2.txt': `${law} ${own}`,
    'old.txt': `${copied}. Noe annet.`,
    'older.txt': own,
  });
  const laws = ['{ file: l1.txt }', '{ file: l2.txt }', '{ file: no-law.txt }'];
  const background = ['{ file: old.txt }', '{ file: older.txt }', '{ file: no-plan.txt }'];
  const sources = [
    '{ file: k1.txt, date: 2019 }',
    '{ file: k2.txt, date: 2016-05 }',
    '{ file: k3.txt }',
  ];
  const targets = [
    '{ file: a.txt, municipality: Ås, date: 2018 }',
    '{ file: b.txt, municipality: Ærøy }',
    '{ file: c.zip, municipality: Ås }',
    '{ file: sub/a.txt, municipality: Vik }',
    '{ file: sub/a.txt, municipality: Bø }',
    '{ file: gone.txt, municipality: Bø }',
  ];
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(sources, { minLength: sources.length }),
      fc.shuffledSubarray(targets, { minLength: targets.length }),
      fc.shuffledSubarray(laws, { minLength: laws.length }),
      fc.shuffledSubarray(background, { minLength: background.length }),
      fc.integer({ min: 1, max: 8 }),
      async (someSources, someTargets, someLaws, someBackground, readConcurrency) => {
        const study = await parseManifest(
          `sources: [${someSources}]\ntargets: [${someTargets}]\nlaws: [${someLaws}]\nbackground: [${someBackground}]\noptions: { shingleSize: 4, minWords: 8 }`,
          join(folder, 'study.yaml'),
        );
        const options = { readConcurrency, sensitivity: true };
        seen.add(JSON.stringify(await run(study, options)));
        expect(seen.size).toBe(1);
      },
    ),
    { numRuns: 20 },
  );
  const result: StudyResult = JSON.parse([...seen][0] ?? '');
  expect(result.sources.map(({ id }) => id)).toEqual(['k2', 'k1', 'k3']);
  expect(result.municipalities.map(({ name }) => name)).toEqual(['Bø', 'Vik', 'Ærøy', 'Ås']);
});

test('progress ends with all done in every phase; a cancelled run rejects with the reason', async () => {
  const folder = await makeFolder({ 's/a.txt': national, 't/b.txt': copied, 't/c.txt': own });
  const study = await studyFromFolders({ sources: join(folder, 's'), targets: join(folder, 't') });
  const last = new Map<string, string>();
  const names = new Set<string>();
  await run(study, {
    sensitivity: true,
    onProgress: ({ phase, done, total, name }) => {
      last.set(phase, `${done}/${total}`);
      names.add(`${phase} ${name}`);
    },
  });
  expect([...last]).toEqual([
    ['read', '3/3'],
    ['match', '2/2'],
    ['peers', '2/2'],
    ['sensitivity', '9/9'],
  ]);
  for (const name of ['read a.txt', 'match b', 'peers c', 'sensitivity minWords=20']) {
    expect(names).toContain(name);
  }
  for (const phase of last.keys()) {
    const controller = new AbortController();
    const reason = new Error(`stopped while ${phase}`);
    const after: string[] = [];
    const running = run(study, {
      sensitivity: true,
      signal: controller.signal,
      onProgress: (progress) => {
        if (controller.signal.aborted) after.push(progress.phase);
        if (progress.phase === phase) controller.abort(reason);
      },
    });
    await expect(running).rejects.toBe(reason);
    // What was under way may end: no other phase begins.
    expect(after.filter((other) => other !== phase)).toEqual([]);
  }
  const aborted = AbortSignal.abort(new Error('before it began'));
  await expect(run(study, { signal: aborted })).rejects.toThrow('before it began');
});
