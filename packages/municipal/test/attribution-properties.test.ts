import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { comparePartialDates, tokenClasses, uptakeDegrees } from '@klippoglim/attribution';
import { type Score, tokenize } from '@klippoglim/core';
import * as fc from 'fast-check';
import type { StudyDocument, StudyPassage, StudyResult } from '../src/result.js';
import { runStudyWith } from '../src/run/run-study.js';
import { partsOf } from './fake-parts.js';
import { type MadeStudy, madeStudies } from './made-study.js';
import { studySchema } from './schema.js';

type Judge = (document: StudyDocument, result: StudyResult, files: MadeStudy['files']) => void;

/** The same small studies for each test, so that each is run once. */
const seed = Date.now() % 2 ** 31;
const run = new Map<string, Promise<StudyResult>>();

/** Runs small studies, and looks at every document of each. */
function holds(judge: Judge): Promise<void> {
  return fc.assert(
    fc.asyncProperty(madeStudies, async ({ study, files }) => {
      const key = JSON.stringify([study, files]);
      const running = run.get(key) ?? runStudyWith(partsOf(files), study, {});
      run.set(key, running);
      const result = await running;
      expect(result.documents).toHaveLength(study.targets.length);
      for (const document of result.documents) judge(document, result, files);
    }),
    { numRuns: 40, seed },
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((total, each) => total + each, 0);

function textOf({ file }: { readonly file: string }, files: MadeStudy['files']): string {
  return Object.entries(files).find(([path]) => basename(path) === file)![1];
}

test('every word of a document is in one segment, in order, and its classes sum to its words', () =>
  holds((document, _, files) => {
    const { classes, segments, copied, shared, copiedOfRest, sources } = document.attribution;
    const { starts, ends, length } = tokenize(textOf(document, files));
    expect(document.words).toBe(length);
    let word = 0;
    for (const segment of segments) {
      expect(segment.words).toBeGreaterThan(0);
      expect(segment.start).toBe(starts[word]);
      word += segment.words;
      expect(segment.end).toBe(ends[word - 1]);
    }
    expect(word).toBe(length);
    for (const name of tokenClasses) {
      const inSegments = segments.filter((segment) => segment.class === name);
      expect(classes[name].numerator).toBe(sum(inSegments.map(({ words }) => words)));
    }
    const counts = Object.values(classes).map(({ numerator }) => numerator);
    expect(sum(counts)).toBe(length);
    const fromSources = classes.source.numerator + classes.several.numerator;
    expect(copied.numerator).toBe(fromSources);
    expect(copiedOfRest.numerator).toBe(fromSources + classes.peer.numerator);
    expect(shared.numerator).toBeGreaterThanOrEqual(fromSources);
    expect(shared.numerator).toBeLessThanOrEqual(document.coverage.numerator);
    expect(sum(sources.map(({ alone }) => alone))).toBe(classes.source.numerator);
    expect(sum(sources.map(({ nearest }) => nearest))).toBe(classes.several.numerator);
    const scores: Score[] = [...Object.values(classes), copied, shared, copiedOfRest];
    for (const { value, numerator, denominator } of scores) {
      expect(value).toBe(denominator === 0 ? 0 : numerator / denominator);
    }
  }));

test('nothing is copied from what is known to be younger, nor from editions of the same plan', () =>
  holds((document, result) => {
    const isSource = new Map(result.sources.map((source) => [source.id, source]));
    const others = new Map(result.documents.map((other) => [other.id, other]));
    const orderOf = (id: string) =>
      comparePartialDates((isSource.get(id) ?? others.get(id))!.date, document.date);
    const { id } = document;
    const family = result.municipalities.find(({ documents }) => documents.includes(id))!.documents;
    for (const segment of document.attribution.segments) {
      const { nearest, via, earliest, chain = [], origins, younger, direction } = segment;
      for (const origin of [nearest, via, earliest, ...chain, ...origins]) {
        if (origin === undefined) continue;
        expect(orderOf(origin)).not.toBe('after');
        expect(family).not.toContain(origin);
      }
      if (nearest !== undefined) {
        const order = orderOf(nearest);
        const isFrom = order === 'before' || (order === 'same' && isSource.has(nearest));
        expect(direction).toBe(isFrom ? 'from' : 'undecided');
        expect(origins).toContain(nearest);
        if (segment.class === 'peer') expect(isSource.has(nearest)).toBe(false);
      }
      for (const each of younger) {
        expect(orderOf(each.id)).toBe('after');
        expect(each.relation).toBe(origins.length > 0 ? 'common-origin' : 'reverse');
      }
    }
    for (const { documentId, direction } of document.peers) {
      expect(family).not.toContain(documentId);
      const expected = { before: 'from', after: 'to', same: 'undecided', unknown: 'undecided' };
      expect(direction).toBe(expected[orderOf(documentId) as keyof typeof expected]);
    }
  }));

test('peers, passages, goals, certainty, anchoring and editions add up', () =>
  holds((document, result, files) => {
    const { attribution, peers, sources, goals, certainty, anchoring, wording, words } = document;
    const byPeers = attribution.segments.filter(
      (segment) => segment.class === 'peer' || segment.via !== undefined,
    );
    expect(sum(peers.map((peer) => peer.words))).toBe(sum(byPeers.map((each) => each.words)));
    for (const peer of peers) {
      const seen = result.documents.find(({ id }) => id === peer.documentId)!;
      const back = seen.peers.find(({ documentId }) => documentId === document.id)!;
      expect(back.passages.map(({ target }) => target).sort(byPlace)).toEqual(
        peer.passages.map(({ source }) => source).sort(byPlace),
      );
    }
    const passages = [...sources, ...peers].flatMap(
      (each): readonly StudyPassage[] => each.passages,
    );
    for (const { operations, target, source } of passages) {
      const all = sum(Object.values(operations));
      expect(all - operations.deleted).toBe(target.words);
      expect(all - operations.inserted).toBe(source.words);
      expect(textOf(document, files).slice(target.start, target.end)).toBe(target.text);
    }
    expect(goals.map(({ goalId }) => goalId)).toEqual(result.goals.map(({ id }) => id));
    for (const { degree, place } of goals) {
      expect(place === undefined).toBe(degree === 'absent');
      if (place) expect(textOf(document, files).slice(place.start, place.end)).toBe(place.text);
    }
    for (const { documents } of result.goals) {
      expect(Object.keys(documents)).toEqual(uptakeDegrees);
      expect(sum(Object.values(documents))).toBe(result.documents.length);
    }
    const { value, lower, upper } = certainty.share;
    expect(value).toBe(attribution.shared.value);
    expect(lower).toBeLessThanOrEqual(value);
    expect(upper).toBeGreaterThanOrEqual(value);
    const own = attribution.classes.own.numerator;
    const { onGoals, beyondGoals } = anchoring;
    for (const share of [anchoring.anchored, ...Object.values(anchoring.anchoredBy)]) {
      expect(share.denominator).toBe(own);
      expect(share.numerator).toBeLessThanOrEqual(own);
    }
    expect(onGoals === undefined).toBe(result.goals.length === 0);
    if (onGoals && beyondGoals) expect(onGoals.numerator + beyondGoals.numerator).toBe(own);
    expect(wording.changes).toHaveLength(wording.counts.total);
    for (const edition of result.editions) {
      if (edition.laterId !== document.id) continue;
      for (const name of tokenClasses) {
        const { kept, added } = edition.later[name];
        expect(kept + added).toBe(attribution.classes[name].numerator);
      }
      expect(sum(Object.values(edition.later).map(({ kept }) => kept))).toBe(
        edition.kept.numerator,
      );
      expect(edition.kept.denominator).toBe(words);
    }
  }));

function byPlace(one: { readonly start: number; readonly end: number }, other: typeof one): number {
  return one.start - other.start || one.end - other.end;
}

test('every result fits the published schema', () =>
  holds((_, result) => {
    expect(studySchema(JSON.parse(JSON.stringify(result))) || studySchema.errors).toBe(true);
  }));

test('the studies reach what the properties are about', async () => {
  const seen = new Set<string>();
  for (const result of await Promise.all(run.values())) {
    for (const { attribution, peers, sources, goals, certainty } of result.documents) {
      for (const { class: name, reason, younger, direction } of attribution.segments) {
        seen.add(name).add(`${reason}`).add(`${direction}`);
        for (const { relation } of younger) seen.add(relation);
      }
      for (const { direction } of peers) seen.add(direction);
      for (const { passages } of sources) for (const { kind } of passages) seen.add(kind);
      for (const { degree } of goals) seen.add(degree);
      if (certainty.chance) seen.add('chance');
    }
    for (const { kept } of result.editions) if (kept.numerator > 0) seen.add('kept');
  }
  const wanted = [...tokenClasses, 'quotation', 'reverse', 'common-origin', 'from', 'to'];
  for (const what of [...wanted, 'undecided', 'verbatim', 'edited', 'absent', 'chance', 'kept']) {
    expect(seen).toContain(what);
  }
});

test('order, threads and how many files are read at once change nothing, to the byte', () =>
  fc.assert(
    fc.asyncProperty(madeStudies, async ({ study, files }) => {
      const parts = partsOf(files);
      const result = JSON.stringify(await runStudyWith(parts, study, { sensitivity: true }));
      expect(studySchema(JSON.parse(result)) || studySchema.errors).toBe(true);
      const turned = {
        ...study,
        sources: [...study.sources].reverse(),
        targets: [...study.targets].reverse(),
        background: [...(study.background ?? [])].reverse(),
      };
      const options = { sensitivity: true, readConcurrency: 7, workers: 3 };
      expect(JSON.stringify(await runStudyWith(parts, turned, options))).toBe(result);
    }),
    { numRuns: 8 },
  ));
