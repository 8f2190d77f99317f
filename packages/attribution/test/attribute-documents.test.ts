import { beforeAll, describe, expect, test } from '@jest/globals';
import { createDetector, type Document } from '@klippoglim/core';
import {
  type AttributedSegment,
  type AttributionResult,
  attributeDocuments,
  traceChain,
} from '../src/index.js';
import { documentOf, sentencesOf } from './made-texts.js';

/*
 * agenda (2016) → strategy (2017), which takes over six of its sentences → Fjordvik (2018), which
 * copies the strategy → Myrland (2019), which copies Fjordvik's own words; Fjordvik's second edition
 * (2021). The joint strategy (2020) is younger than all but that.
 */
const agendaOwn = sentencesOf(1, 40);
const strategyOwn = sentencesOf(2, 40);
const jointOwn = sentencesOf(3, 40);
const fjordvikOwn = sentencesOf(4, 40);
const myrlandOwn = sentencesOf(5, 40);
const editionOwn = sentencesOf(6, 40);

const agenda = documentOf('agenda', '2016', agendaOwn);
const strategy = documentOf('strategy', '2017', strategyOwn, agendaOwn.slice(0, 6));
const joint = documentOf('joint', '2020', jointOwn, fjordvikOwn.slice(20, 25));
const fjordvik = documentOf(
  'fjordvik-2018',
  '2018-05-02',
  fjordvikOwn,
  strategyOwn.slice(10, 15),
  agendaOwn.slice(0, 4),
);
const myrland = documentOf('myrland', '2019', myrlandOwn, fjordvikOwn.slice(5, 10));
const edition = documentOf(
  'fjordvik-2021',
  '2021',
  editionOwn,
  fjordvikOwn.slice(5, 10),
  strategyOwn.slice(10, 12),
);
const undated = documentOf('undated', undefined, sentencesOf(7, 40), myrlandOwn.slice(0, 5));

const task = (targets: readonly Document[], sources = [agenda, strategy, joint]) => ({
  detector: createDetector(),
  sources,
  targets: targets.map((document) => ({
    document,
    ...(document.id.startsWith('fjordvik') && { group: 'Fjordvik' }),
  })),
});

let result: AttributionResult;

beforeAll(async () => {
  result = await attributeDocuments(task([fjordvik, myrland, edition, undated]));
});

function segmentsOf(id: string): readonly AttributedSegment[] {
  return result.documents.find(({ attribution }) => attribution.targetId === id)!.attribution
    .segments;
}

/** The segment that holds most of some sentences. */
function segmentAt(document: Document, sentences: readonly string[]): AttributedSegment {
  const at = document.text.indexOf(sentences.join(' ')) + sentences.join(' ').length / 2;
  return segmentsOf(document.id).find(({ span }) => span.start <= at && at < span.end)!;
}

describe('where words come from', () => {
  test('the strategy, where it alone has them', () => {
    expect(segmentAt(fjordvik, strategyOwn.slice(10, 15))).toMatchObject({
      class: 'source',
      nearest: 'strategy',
      direction: 'from',
      words: 50,
    });
  });

  test('several, where the strategy has them from the agenda', () => {
    expect(segmentAt(fjordvik, agendaOwn.slice(0, 4))).toMatchObject({
      class: 'several',
      nearest: 'agenda',
      earliest: 'agenda',
      origins: ['agenda', 'strategy'],
    });
  });

  test('a peer, where no source has them', () => {
    expect(segmentAt(myrland, fjordvikOwn.slice(5, 10))).toMatchObject({
      class: 'peer',
      nearest: 'fjordvik-2018',
      direction: 'from',
    });
    expect(segmentAt(fjordvik, fjordvikOwn.slice(5, 10))).toMatchObject({
      class: 'own',
      younger: [{ id: 'myrland', relation: 'reverse' }],
    });
  });

  test('themselves, where a source is younger', () => {
    expect(segmentAt(fjordvik, fjordvikOwn.slice(20, 25))).toMatchObject({
      class: 'own',
      younger: [{ id: 'joint', relation: 'reverse' }],
    });
  });

  test('undecided, where a date is missing, seen from both sides', () => {
    const shared = myrlandOwn.slice(0, 5);
    expect(segmentAt(myrland, shared)).toMatchObject({ class: 'peer', direction: 'undecided' });
    expect(segmentAt(undated, shared)).toMatchObject({ class: 'peer', direction: 'undecided' });
  });

  test('no earlier edition of the same plan is a peer', () => {
    const kept = segmentAt(edition, fjordvikOwn.slice(5, 10));
    expect(kept.origins).not.toContain('fjordvik-2018');
  });

  test('each segment says which words of its origin it follows', () => {
    const { source } = segmentAt(fjordvik, strategyOwn.slice(10, 15));
    expect(`${strategy.text.slice(source!.start, source!.end)}.`).toBe(
      strategyOwn.slice(10, 15).join(' '),
    );
  });
});

test('what sources have from each other is told, and the chain of a stretch', () => {
  const [first, second, third] = result.lineage;
  expect([first?.inEarlier.numerator, third?.inEarlier.numerator]).toEqual([0, 0]);
  expect(second).toMatchObject({ sourceId: 'strategy', inEarlier: { numerator: 60 } });
  const at = strategy.text.indexOf(agendaOwn[0]!);
  expect(traceChain(result.lineage, 'strategy', { start: at, end: at + 300 })).toEqual([
    'agenda',
    'strategy',
  ]);
  expect(traceChain(result.lineage, 'strategy', { start: 0, end: 300 })).toEqual(['strategy']);
});

test('from one edition to the next: what was kept, dropped and added, by class', () => {
  expect(result.editions).toHaveLength(1);
  const [change] = result.editions;
  expect(change).toMatchObject({
    earlierId: 'fjordvik-2018',
    laterId: 'fjordvik-2021',
    kept: { numerator: 70, denominator: 470 },
    carriedOver: { numerator: 70, denominator: 490 },
  });
  expect(change!.later.source).toEqual({ kept: 20, added: 0 });
  expect(change!.earlier.source).toEqual({ kept: 20, dropped: 30 });
  expect(change!.earlier.several).toEqual({ kept: 0, dropped: 40 });
});

test('the order of documents changes nothing', async () => {
  const turned = await attributeDocuments(
    task([undated, edition, fjordvik, myrland], [joint, agenda, strategy]),
  );
  expect(JSON.stringify(turned)).toBe(JSON.stringify(result));
});

test('what a target has verbatim from a source is not looked for among its peers', async () => {
  const copies = ['a', 'b'].map((id, at) =>
    documentOf(id, '2019', sentencesOf(20 + at, 30), strategyOwn.slice(0, 20)),
  );
  const { peers, documents } = await attributeDocuments(task(copies));
  expect(peers).toEqual([]);
  expect(documents.map(({ attribution }) => attribution.classes.source)).toEqual([200, 200]);
});

test('an aborted call stops', async () => {
  await expect(
    attributeDocuments(task([fjordvik]), { signal: AbortSignal.abort(new Error('enough')) }),
  ).rejects.toThrow('enough');
});
