import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { norwegian } from '@klippoglim/languages/norwegian';
import { parseManifest } from '../src/manifest/read-manifest.js';
import type { StudyResult } from '../src/result.js';
import { loadStudyWords } from '../src/run/attribution/study-words.js';
import { type StudyParts, studyParts } from '../src/run/parts.js';
import { runStudyWith } from '../src/run/run-study.js';
import { fakeParts } from './fake-parts.js';
import { makeFolder } from './folder.js';
import { alsoCopied, copied, law, national, own } from './texts.js';

/** {@link fakeParts} with the Norwegian pack. */
const withPack: StudyParts = {
  ...fakeParts,
  createDetector: studyParts.createDetector,
  loadWords: loadStudyWords,
};

const files = {
  's.txt': `${national} ${law}`,
  'young.txt': own,
  'l.txt': law,
  // Whole and in part, edited, in Nynorsk, quoted, statutory, by way of another, by an older plan.
  'whole.txt': `${copied}. ${own}`,
  'part.txt': `${copied.split(' ').slice(0, 12).join(' ')} og annet mer`,
  'edited.txt': `${copied}. ${alsoCopied}.`
    .replace('sammen', 'alltid')
    .replace('tillit', 'tiltro')
    .replace('hver', 'annenhver')
    .replace('arkiv', 'lagring')
    .replace('gjennom', 'under'),
  'nynorsk.txt':
    'Kommunane skal saman utvikle gode digitale tenester som innbyggjarane har tillit til og faktisk tek i bruk kvar dag.',
  'quoted.txt': `${own} I Nasjonal agenda står det: «${copied}.»`,
  'statute.txt': `${law} Det er alt.`,
};
const names = ['whole', 'part', 'edited', 'nynorsk', 'quoted', 'statute'];

async function measure(options: string, parts: StudyParts = withPack): Promise<StudyResult> {
  const folder = await makeFolder(files);
  const targets = names.map((name) => `{ file: ${name}.txt, municipality: ${name}, date: 2018 }`);
  const study = await parseManifest(
    `sources: [{ file: s.txt, title: Nasjonal agenda, date: 2016 }, { file: young.txt, date: 2019 }]
targets: [${targets}, { file: edited.txt, municipality: follower, id: follower, date: 2019 }]
laws: [{ file: l.txt }]
options: ${options}`,
    join(folder, 'study.yaml'),
  );
  return runStudyWith(parts, study, { sensitivity: true });
}

test('each setting moves the shares that rest on what it changes, and no others', async () => {
  const result = await measure('{}');
  const { documents, rows } = result.sensitivity!;
  expect(documents).toEqual(result.documents.map(({ id }) => id));
  const [study, ...others] = rows;
  expect(study).toEqual({
    setting: 'study',
    shares: result.documents.map(({ attribution }) => attribution.copied.value),
    spearman: 1,
    kendall: 1,
  });
  const moved = others.map(({ setting, shares }) => [
    setting,
    ...documents.flatMap((id, at) => {
      const change = shares[at]! - study!.shares[at]!;
      return change === 0 ? [] : `${change > 0 ? '+' : '-'}${id}`;
    }),
  ]);
  expect(moved).toEqual([
    ['minWords=10', '+part'],
    ['minWords=20', '-nynorsk', '-whole'],
    ['minWords=30', '-nynorsk', '-whole'],
    ['canonical=none', '-nynorsk'],
    ['language=none', '-nynorsk'],
    ['passages=verbatim', '-edited', '-follower', '-nynorsk'],
    ['quoted=copied', '+quoted', '+statute'],
    ['commonplace=copied'],
    ['via=apart', '-follower'],
    ['dates=unknown', '+quoted', '+whole'],
  ]);
});

test("what is the study's own, what it has no pack for, and what the engine refuses is left out", async () => {
  const settingsOf = async (options: string, parts?: StudyParts): Promise<readonly string[]> =>
    (await measure(options, parts)).sensitivity!.rows.map(({ setting }) => setting).slice(1, 6);
  expect(await settingsOf('{ minWords: 20, language: none }', fakeParts)).toEqual([
    'minWords=10',
    'minWords=30',
    'passages=verbatim',
    'quoted=copied',
    'commonplace=copied',
  ]);
  expect(await settingsOf('{ shingleSize: 12 }')).toEqual([
    'minWords=20',
    'minWords=30',
    'canonical=none',
    'language=none',
    'passages=verbatim',
  ]);
  expect(await settingsOf('{ language: en }')).toEqual([
    'minWords=10',
    'minWords=20',
    'minWords=30',
    'language=none',
    'passages=verbatim',
  ]);
  expect(norwegian.canonical).toBeDefined();
});

test("it changes nothing of the study's own figures", async () => {
  const folder = await makeFolder(files);
  const study = await parseManifest(
    'sources: [{ file: s.txt }]\ntargets: [{ file: whole.txt }, { file: edited.txt }]',
    join(folder, 'study.yaml'),
  );
  const { sensitivity, ...rest } = await runStudyWith(fakeParts, study, { sensitivity: true });
  expect(sensitivity!.rows).toHaveLength(9);
  expect(JSON.stringify(rest)).toBe(JSON.stringify(await runStudyWith(fakeParts, study, {})));
});
