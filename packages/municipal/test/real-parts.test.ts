import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readManifest, runStudy, studyFromFolders } from '@klippoglim/municipal';
import { makeFolder } from './folder.js';
import { copied, national, own } from './texts.js';

const clearlyBokmal =
  'Jeg vet ikke hva de mener, men noen må gjøre jobben fra første dag, og hun spurte hvorfor vi ikke bare begynner.';

// The built package with its own readers and language packs, as its users have it.

test('two folders of real files are read, told apart by language, and compared', async () => {
  const folder = await makeFolder({
    's/agenda.txt': national,
    't/fjordvik.md': `# Plan\n\n${clearlyBokmal}\n\n${copied}.\n`,
    't/vik.html': `<html><body><main><p>${own} ${clearlyBokmal}</p></main></body></html>`,
    't/empty.pdf': '',
  });
  const study = await studyFromFolders({ sources: join(folder, 's'), targets: join(folder, 't') });
  const result = await runStudy(study);
  expect(result.generatedWith.signature).toContain('language=no');
  expect(result.failures).toMatchObject([{ file: 'empty.pdf', code: 'empty-file' }]);
  expect(result.documents.map(({ id, format, language }) => [id, format, language.tag])).toEqual([
    ['fjordvik', 'markdown', 'nb'],
    ['vik', 'html', 'nb'],
  ]);
  expect(result.documents[0]?.sources[0]?.passages.map(({ target }) => target.text)).toEqual([
    copied,
  ]);
  expect(result.documents[1]?.coverage.value).toBe(0);
});

const clearlyEnglish =
  'This is what we have done, and why we did it. There is more to be said about it, but not by us. Those who have questions should ask them when they can, and we will answer them as well as we are able to. All of it has been paid for.';

test('an English part is told with its heading and words, and warned of', async () => {
  const folder = await makeFolder({
    's/agenda.txt': `${national} ${clearlyBokmal}`,
    't/fjordvik.md': `# Plan\n\n${`${clearlyBokmal} `.repeat(5)}\n\n## Summary\n\n${clearlyEnglish}\n`,
  });
  const result = await runStudy(
    await studyFromFolders({ sources: join(folder, 's'), targets: join(folder, 't') }),
  );
  const [document] = result.documents;
  const { shares, parts } = document!.language;
  expect(parts.map(({ tag, title }) => [tag, title])).toEqual([
    ['nb', 'Plan'],
    ['en', 'Summary'],
  ]);
  expect(shares.map(({ tag }) => tag)).toEqual(['nb', 'en']);
  expect(shares.reduce((sum, { words }) => sum + words, 0)).toBe(document!.words);
  expect(document!.warnings).toMatchObject([
    { code: 'language-not-in-pack', detail: { language: 'en', pack: 'no' } },
  ]);
});

test.each(['no', 'en', 'none'])(
  'the language option %s reaches the signature',
  async (language) => {
    const folder = await makeFolder({
      's.txt': national,
      't.txt': copied,
      'study.yaml': `sources: [{ file: s.txt }]\ntargets: [{ file: t.txt }]\noptions: { language: ${language}, shingleSize: 6 }`,
    });
    const result = await runStudy(await readManifest(join(folder, 'study.yaml')));
    expect(result.generatedWith.signature).toMatch(
      new RegExp(`shingleSize=6\\|.*language=${language}`, 'u'),
    );
    expect(result.documents[0]?.coverage.value).toBe(1);
    expect(result.documents[0]?.attribution.copied.value).toBe(1);
  },
);

test('threads find what one finds, to the byte', async () => {
  const folder = await makeFolder({
    's/a.txt': national,
    's/b.txt': `${own} ${clearlyBokmal}`,
    't/1.txt': copied,
    't/2.txt': `${own} ${copied}.`,
    't/3.txt': `${clearlyBokmal} Noe helt annet står her.`,
    't/4.txt': `Noe helt annet står her. ${clearlyBokmal}`,
  });
  const study = await studyFromFolders({ sources: join(folder, 's'), targets: join(folder, 't') });
  const [one, three] = [
    await runStudy(study, { workers: 1, sensitivity: true }),
    await runStudy(study, { workers: 3, sensitivity: true }),
  ].map((result) => JSON.stringify(result));
  expect(three).toBe(one);
  await expect(runStudy(study, { workers: 3, signal: AbortSignal.abort() })).rejects.toThrow();
});

test('a missing file is a failure, and no other than its own', async () => {
  const folder = await makeFolder({
    's.txt': national,
    't.txt': copied,
    'study.yaml': 'sources: [{ file: s.txt }]\ntargets: [{ file: t.txt }, { file: gone.pdf }]',
  });
  const result = await runStudy(await readManifest(join(folder, 'study.yaml')));
  expect(result.documents).toHaveLength(1);
  expect(result.failures).toMatchObject([{ role: 'target', file: 'gone.pdf', code: 'not-found' }]);
});
