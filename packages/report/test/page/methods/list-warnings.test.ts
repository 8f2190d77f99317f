import { expect, test } from '@jest/globals';
import type { PageData } from '../../../src/page/model.js';
import {
  countAlerts,
  findYounger,
  listNotices,
} from '../../../src/page/views/methods/list-warnings.js';
import { findYoungerSources } from '../../../src/study/younger-sources.js';
import { fixtureStudy } from '../../fixture-study.js';
import { packStudy } from '../pack-study.js';

test('younger sources are those of the study, seen from the source', async () => {
  const found = await fixtureStudy();
  const data = packStudy(found);
  const pairs = findYounger(data).flatMap(({ source, documents }) =>
    documents.map((at) => `${data.documents[at]?.id} ${data.sources[source]?.id}`),
  );
  const expected = findYoungerSources(found.result).flatMap(({ document, sources }) =>
    sources.map(({ id }) => `${document.id} ${id}`),
  );
  expect(pairs.length).toBeGreaterThan(3);
  expect([...pairs].sort()).toEqual([...expected].sort());
});

test('every warning and note of a file is listed once, but that a source is younger', async () => {
  const { result, texts } = await fixtureStudy();
  const data = packStudy({ result, texts });
  for (const severity of ['warning', 'note'] as const) {
    const listed = listNotices(data, severity).flatMap(({ notices }) => notices);
    const all = [...result.documents, ...result.sources]
      .flatMap(({ warnings }) => warnings)
      .filter((one) => one.severity === severity && one.code !== 'source-is-younger');
    expect(all.length).toBeGreaterThan(0);
    expect(listed).toEqual(all);
  }
  const [first] = listNotices(data, 'warning');
  expect(data.documents[first!.document!]).toBe(first!.file);
});

test('what is announced counts each document once, and notes not at all', async () => {
  const data = packStudy(await fixtureStudy());
  const older = new Set(findYounger(data).flatMap(({ documents }) => documents));
  const warnings = listNotices(data, 'warning').flatMap(({ notices }) => notices);
  expect(countAlerts(data)).toEqual({
    ...{ failures: data.failures.length, younger: older.size, warnings: warnings.length },
  });
  const calm: PageData = {
    ...data,
    ...{ failures: [], sources: data.sources.map((source) => ({ ...source, warnings: [] })) },
    documents: data.documents.map((document) => ({
      ...{ ...document, warnings: [] },
      shares: document.shares.map((share) => ({ ...share, sourceIsYounger: false })),
    })),
  };
  expect(countAlerts(calm)).toEqual({ failures: 0, younger: 0, warnings: 0 });
  expect(
    countAlerts({ ...calm, warnings: [{ code: 'x', severity: 'warning', message: 'x' }] }),
  ).toEqual({
    ...{ failures: 0, younger: 0, warnings: 1 },
  });
});
