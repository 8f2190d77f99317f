import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { AlignedWord, Document } from '@klippoglim/core';
import {
  readManifest,
  runStudyWithTexts,
  type StudyPassage,
  type StudyResult,
  type StudyWithTexts,
} from '@klippoglim/municipal';
import { listOrigins } from '../src/study/list-origins.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** All that the study's outcome hangs on: what is built, what it is run on, and by what. */
const inputs: readonly string[] = [
  ...['core', 'languages', 'attribution', 'documents', 'municipal'].map(
    (name) => `packages/${name}/dist`,
  ),
  ...['fixtures/study.yaml', 'fixtures/files', 'pnpm-lock.yaml'],
  'packages/report/test/fixture-study.ts',
];

/** A study as it is kept, with the alignment of each of its passages. */
interface KeptStudy {
  readonly result: StudyResult;
  readonly documents: readonly (readonly [string, Document])[];
  readonly alignments: readonly (readonly [string, readonly AlignedWord[]])[];
}

let running: Promise<StudyWithTexts> | undefined;

/**
 * The study of the fixtures. It takes seconds, and many files of tests need it: so it is run once, and
 * again when anything that it hangs on has changed.
 */
export function fixtureStudy(): Promise<StudyWithTexts> {
  running ??= readOrRun();
  return running;
}

async function readOrRun(): Promise<StudyWithTexts> {
  const folder = join(root, 'node_modules/.cache/klippoglim');
  const hash = hashOf(inputs);
  const file = join(folder, `fixture-study-${hash}.v8`);
  if (existsSync(file)) return revive(deserialize(readFileSync(file)) as KeptStudy);
  const study = await runStudyWithTexts(await readManifest(join(root, 'fixtures/study.yaml')));
  mkdirSync(folder, { recursive: true });
  // Other workers may do the same at this moment: none must read half a file.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, serialize(keep(study)));
  renameSync(draft, file);
  for (const name of readdirSync(folder)) {
    if (!name.includes(hash)) rmSync(join(folder, name), { force: true });
  }
  return study;
}

function keep({ result, texts }: StudyWithTexts): KeptStudy {
  const alignments = result.documents.flatMap((document) =>
    listOrigins(document).flatMap(({ id, passages }) =>
      passages.map(
        (passage) =>
          [keyOf(id, document.id, passage), texts.align(id, document.id, passage)] as const,
      ),
    ),
  );
  return { result, documents: [...texts.documents], alignments };
}

function revive({ result, documents, alignments }: KeptStudy): StudyWithTexts {
  const known = new Map(alignments);
  return {
    result,
    texts: {
      documents: new Map(documents),
      // Of other passages than the study's, nothing is known.
      align: (originId, targetId, passage) => known.get(keyOf(originId, targetId, passage)) ?? [],
    },
  };
}

function keyOf(
  originId: string,
  targetId: string,
  { source, target }: Pick<StudyPassage, 'source' | 'target'>,
): string {
  return [originId, source.start, source.end, targetId, target.start, target.end].join(' ');
}

/** Of files and folders with all that is in them. */
function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const add = (path: string): void => {
    const place = join(root, path);
    if (statSync(place).isDirectory()) {
      for (const name of readdirSync(place).sort()) add(`${path}/${name}`);
    } else {
      hash.update(`${path}\0`).update(readFileSync(place));
    }
  };
  for (const path of paths) add(path);
  return hash.digest('hex').slice(0, 16);
}
