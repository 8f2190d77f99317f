import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { tokenClasses } from '@klippoglim/attribution';
import { readDocumentFile } from '@klippoglim/documents';
import { readManifest, runStudy, type StudyDocument } from '@klippoglim/municipal';
import { loadClassTruth } from '../../../fixtures/class-truth.js';
import { fixturePath, loadTruth } from '../../../fixtures/truth.js';
import {
  compareWords,
  countRight,
  countWords,
  tableOf,
  type WordVerdict,
} from './class-agreement.js';

/**
 * Where every word of the fixtures is from, as the study of their files has it, against the truth.
 * Words are those of the readers: a running header that a reader leaves in counts as any other.
 */

let documents: ReadonlyMap<string, StudyDocument>;
let verdicts: readonly WordVerdict[];

beforeAll(async () => {
  const result = await runStudy(await readManifest(fixturePath('study.yaml')));
  documents = new Map(result.documents.map((document) => [document.id, document]));
  const authored = new Map(loadTruth().map((document) => [document.id, document]));
  const all: WordVerdict[] = [];
  for (const truth of loadClassTruth()) {
    const document = authored.get(truth.targetId)!;
    const [outcome] = await readDocumentFile(document.path);
    if (!outcome?.ok) throw outcome?.error ?? new Error(`${document.path} has no document in it.`);
    const { text } = outcome.result.document;
    all.push(...compareWords(document, truth, text, documents.get(document.id)!));
  }
  verdicts = all;
});

test('at least 97 of 100 words are in their class, and 93 of 100 in every document', () => {
  expect(countRight(verdicts) / verdicts.length).toBeGreaterThanOrEqual(0.97);
  for (const id of documents.keys()) {
    const ofDocument = verdicts.filter(({ document }) => document === id);
    expect(ofDocument.length).toBeGreaterThan(700);
    expect(countRight(ofDocument) / ofDocument.length).toBeGreaterThanOrEqual(0.93);
  }
});

test.each(tokenClasses)('of the class %s, precision is .90 and recall .85 at least', (name) => {
  const right = countWords(verdicts, { wanted: name, found: name });
  expect(right / countWords(verdicts, { found: name })).toBeGreaterThanOrEqual(0.9);
  expect(right / countWords(verdicts, { wanted: name })).toBeGreaterThanOrEqual(0.85);
});

test('the README of attribution states the confusion matrix as it is', () => {
  const readme = new URL('../../attribution/README.md', import.meta.url);
  const [, stated] =
    /<!-- checked: classes -->\n\n```text\n(.*?)```/su.exec(readFileSync(readme, 'utf8')) ?? [];
  expect(stated).toBe(tableOf(verdicts));
});

test('what is from a source or peer is said to be nearest to one with those words, and to be from it', () => {
  const known = verdicts.filter(
    ({ wanted, found, stretch }) => wanted === found && stretch && stretch.nearest.length > 0,
  );
  expect(known.length).toBeGreaterThan(4000);
  const isNearest = ({ stretch, segment }: WordVerdict): boolean =>
    segment.nearest !== undefined && stretch!.nearest.includes(segment.nearest);
  expect(known.filter(isNearest).length / known.length).toBeGreaterThanOrEqual(0.99);
  expect(new Set(known.map(({ segment }) => segment.direction))).toEqual(new Set(['from']));
});

test('the sources of what is in several are those that have it, and the earliest is named', () => {
  const several = verdicts.filter(({ wanted, found }) => wanted === 'several' && found === wanted);
  const isRight = ({ stretch, segment }: WordVerdict): boolean =>
    [...stretch!.origins].sort().join() === segment.origins.join() &&
    segment.earliest === stretch!.origins[0];
  expect(several.filter(isRight).length / several.length).toBeGreaterThanOrEqual(0.95);
});

test('what an older document shares with younger ones is never copied, and told as the reverse', () => {
  const reverse = verdicts.filter(({ stretch }) => stretch?.kind === 'reverse');
  expect(reverse.length).toBeGreaterThan(100);
  for (const { found, segment } of reverse) {
    expect(['source', 'several', 'peer']).not.toContain(found);
    expect(segment.origins).toEqual([]);
  }
  const isTold = ({ stretch, segment: { younger } }: WordVerdict): boolean =>
    younger.some(({ id, relation }) => relation === 'reverse' && !documents.has(id)) &&
    stretch !== undefined;
  expect(reverse.filter(isTold).length / reverse.length).toBeGreaterThanOrEqual(0.95);
});

test('no word is said to be from what is younger', () => {
  const dates = new Map(loadTruth().map(({ id, date }) => [id, date]));
  for (const { document, segment } of verdicts) {
    for (const id of [...segment.origins, segment.nearest, segment.via, segment.earliest]) {
      if (id !== undefined) expect(dates.get(id)! <= dates.get(document)!).toBe(true);
    }
  }
});

test('a neighbour that was copied is told on both sides, with who had it first', () => {
  const neighbours = loadClassTruth().flatMap(({ targetId, stretches }) =>
    stretches
      .filter((stretch) => stretch.class === 'peer')
      .map(({ origins }) => [targetId, origins[0]!] as const),
  );
  expect(neighbours.length).toBeGreaterThan(5);
  for (const [later, earlier] of neighbours) {
    const from = documents.get(later)!.peers.find(({ documentId }) => documentId === earlier);
    const to = documents.get(earlier)!.peers.find(({ documentId }) => documentId === later);
    expect([from?.direction, to?.direction]).toEqual(['from', 'to']);
    expect(from!.words).toBeGreaterThan(100);
    expect(to!.words).toBe(0);
  }
});
