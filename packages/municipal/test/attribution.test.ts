import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createDetector, KlippoglimError } from '@klippoglim/core';
import { parseManifest } from '../src/manifest/read-manifest.js';
import type { StudyDocument, StudyResult } from '../src/result.js';
import type { StudyParts } from '../src/run/parts.js';
import { runStudyWith } from '../src/run/run-study.js';
import { fakeParts } from './fake-parts.js';
import { makeFolder } from './folder.js';
import { studySchema } from './schema.js';
import { alsoCopied, copied, law, national, own } from './texts.js';

async function run(
  manifest: string,
  files: Readonly<Record<string, string>>,
  parts: StudyParts = fakeParts,
): Promise<StudyResult> {
  const folder = await makeFolder(files);
  const study = await parseManifest(manifest, join(folder, 'study.yaml'));
  const result = await runStudyWith(parts, study, {});
  expect(studySchema(JSON.parse(JSON.stringify(result))) || studySchema.errors).toBe(true);
  return result;
}

/** Words of each class that a document has any of. */
function classesOf({ attribution }: StudyDocument): Readonly<Record<string, number>> {
  const counts = Object.entries(attribution.classes).map(([name, { numerator }]) => [
    name,
    numerator,
  ]);
  return Object.fromEntries(counts.filter(([, count]) => count !== 0));
}

const documentOf = (result: StudyResult, id: string): StudyDocument =>
  result.documents.find((document) => document.id === id)!;

describe('time', () => {
  const files = { 's.txt': national, 't.txt': `${copied}. ${own}` };

  test.each([
    ['2014', { own: 40 }],
    ['2016-04-30', { own: 40 }],
    ['2016', { source: 19, own: 21 }],
    ['2017', { source: 19, own: 21 }],
  ])('of a document of %s and a source of 2016-05: %j', async (date, expected) => {
    const result = await run(
      `sources: [{ file: s.txt, date: 2016-05 }]\ntargets: [{ file: t.txt, date: ${date} }]`,
      files,
    );
    const [document] = result.documents;
    expect(classesOf(document!)).toEqual(expected);
    const younger = document!.attribution.segments.flatMap((segment) => segment.younger);
    const isOlder = !('source' in expected);
    expect(younger).toEqual(isOlder ? [{ id: 's', relation: 'reverse' }] : []);
    // Its coverage tells of likeness alone, and what is shared in all leaves out the younger.
    expect(document!.coverage.numerator).toBe(19);
    expect(document!.attribution.shared.numerator).toBe(isOlder ? 0 : 19);
  });

  test('wording that a source has from an earlier one is in both: nearest, earliest and chain', async () => {
    const result = await run(
      'sources: [{ file: new.txt, date: 2019 }, { file: old.txt, date: 2016 }]\ntargets: [{ file: t.txt, date: 2020 }]',
      {
        'old.txt': `${copied}. ${alsoCopied.replace('fast avtale', 'egen avtale')}.`,
        'new.txt': `${own} ${copied}. ${alsoCopied}.`,
        't.txt': `${copied}. ${alsoCopied}.`,
      },
    );
    const [document] = result.documents;
    expect(classesOf(document!)).toEqual({ several: 37 });
    expect(document!.attribution.segments).toMatchObject([
      { nearest: 'new', earliest: 'old', origins: ['new', 'old'], chain: ['old', 'new'] },
    ]);
    expect(document!.attribution.sources).toEqual([
      { sourceId: 'old', alone: 0, nearest: 0, earliest: 37 },
      { sourceId: 'new', alone: 0, nearest: 37, earliest: 0 },
    ]);
    expect(result.lineage).toMatchObject([
      { sourceId: 'old', inEarlier: { numerator: 0 }, from: [] },
      { sourceId: 'new', inEarlier: { numerator: 37 }, from: [{ direction: 'from' }] },
    ]);
  });
});

test('wording of a source that came by way of another municipality names it', async () => {
  const reworded = `${copied}. ${alsoCopied}.`
    .replace('sammen', 'alltid')
    .replace('tillit', 'tiltro')
    .replace('hver', 'annenhver')
    .replace('arkiv', 'lagring')
    .replace('gjennom', 'under');
  const result = await run(
    'sources: [{ file: s.txt, date: 2016 }]\ntargets: [{ file: a.txt, municipality: A, date: 2018 }, { file: b.txt, municipality: B, date: 2019 }]',
    { 's.txt': `${copied}. ${alsoCopied}.`, 'a.txt': reworded, 'b.txt': `${own} ${reworded}` },
  );
  const b = documentOf(result, 'b');
  expect(classesOf(b)).toEqual({ source: 37, own: 21 });
  expect(b.attribution.segments.find(({ class: name }) => name === 'source')).toMatchObject({
    nearest: 's',
    via: 'a',
    words: 37,
  });
  expect(b.peers).toMatchObject([{ documentId: 'a', direction: 'from', words: 37 }]);
});

describe('what is set apart', () => {
  const manifest = 'sources: [{ file: s.txt, title: Nasjonal agenda }]\ntargets: [{ file: t.txt }]';
  const lawWords = 21;

  test('a given law makes its words statutory, and the share in all still has them', async () => {
    const files = { 's.txt': `${national} ${law}`, 't.txt': `${copied}. ${law}`, 'l.txt': law };
    const without = await run(manifest, files);
    expect(classesOf(without.documents[0]!)).toEqual({ source: 19 + lawWords });
    const result = await run(`${manifest}\nlaws: [{ file: l.txt }]`, files);
    const [document] = result.documents;
    expect(classesOf(document!)).toEqual({ source: 19, quoted: lawWords });
    const { segments, copied: share, shared, copiedOfRest } = document!.attribution;
    expect(segments.find(({ class: name }) => name === 'quoted')).toMatchObject({
      reason: 'statute',
      nearest: 's',
    });
    expect(share.value).toBe(19 / (19 + lawWords));
    expect(shared.value).toBe(1);
    expect(copiedOfRest).toMatchObject({ numerator: 19, denominator: 19, value: 1 });
    // A law is no document of the study.
    expect(result.documents).toHaveLength(1);
  });

  test('a quotation that names its source is quoted; one that names nothing is copied', async () => {
    const named = await run(manifest, {
      's.txt': national,
      't.txt': `${own} I Nasjonal agenda står det: «${copied}.»`,
    });
    expect(classesOf(named.documents[0]!)).toEqual({ quoted: 19, own: 26 });
    const unnamed = await run(manifest, { 's.txt': national, 't.txt': `${own} «${copied}.»` });
    expect(classesOf(unnamed.documents[0]!)).toEqual({ source: 19, own: 21 });
  });

  test('wording that many documents have is commonplace, and a long copied passage is not', async () => {
    const phrase = 'innenfor de rammer som til enhver tid gjelder';
    const texts = [own, copied, law, alsoCopied].map((text) => `${text} ${phrase}`);
    const entries = texts.map((_, at) => `{ file: ${at}.txt, municipality: M${at} }`);
    const result = await run(`sources: [{ file: s.txt }]\ntargets: [${entries}]`, {
      's.txt': national,
      ...Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text])),
    });
    expect(result.documents.map(classesOf)).toEqual([
      { commonplace: 8, own: 21 },
      { commonplace: 8, source: 19 },
      { commonplace: 8, own: 21 },
      { commonplace: 8, source: 18 },
    ]);
  });

  test('a law or background file that cannot be read is a failure, and the study goes on', async () => {
    const result = await run(
      `${manifest}\nlaws: [{ file: bad.txt, id: lov }]\nbackground: [{ file: gone.txt }]`,
      { 's.txt': national, 't.txt': copied, 'bad.txt': 'broken' },
    );
    expect(result.documents).toHaveLength(1);
    expect(result.failures).toMatchObject([
      { role: 'law', file: 'bad.txt', id: 'lov', code: 'damaged' },
      { role: 'background', file: 'gone.txt', code: 'not-found' },
    ]);
  });
});

describe('chance', () => {
  const plan = (at: number): string =>
    Array.from({ length: 60 }, (_, k) => `ord${at}x${k}`).join(' ');
  const files = {
    's.txt': national,
    'copy.txt': `${copied}. ${alsoCopied}. ${plan(98)}`,
    'own.txt': `${own} ${plan(99)}`,
    ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`b/${at}.txt`, plan(at)])),
  };
  const manifest = 'sources: [{ file: s.txt }]\ntargets: [{ file: copy.txt }, { file: own.txt }]';

  test('with a background, a share has its p-values: small of what was copied, 1 of what was not', async () => {
    const result = await run(`${manifest}\nbackground: [{ file: b }]`, files);
    expect(result.warnings).toEqual([]);
    const copy = documentOf(result, 'copy').certainty.chance!;
    expect(copy.rankP).toBe(1 / 21);
    expect(copy.p).toBeLessThan(0.05);
    expect(copy.holm).toBeGreaterThanOrEqual(copy.p);
    expect(copy.excess.value).toBeCloseTo(documentOf(result, 'copy').attribution.shared.value, 12);
    expect(documentOf(result, 'own').certainty.chance).toMatchObject({ p: 1, rankP: 1, holm: 1 });
    // Background documents are neither targets nor peers.
    expect(result.documents.map(({ id, peers }) => [id, peers.length])).toEqual([
      ['copy', 0],
      ['own', 0],
    ]);
  });

  test('without one there is an interval, and a note that says what to give', async () => {
    const result = await run(manifest, files);
    expect(result.warnings).toMatchObject([
      { code: 'no-background', severity: 'note', message: expect.stringContaining('give texts') },
    ]);
    for (const { certainty, attribution } of result.documents) {
      expect(Object.keys(certainty)).toEqual(['copied', 'share']);
      expect(certainty.share.value).toBe(attribution.shared.value);
      expect(certainty.copied.value).toBe(attribution.copied.value);
    }
  });
});

describe('goals', () => {
  const files = {
    's.txt': `## Mål\n\n- ${copied}\n- ${alsoCopied}\n`,
    'u.txt': national,
    't.txt': `${own} ${copied}.`,
  };
  const targets = 'targets: [{ file: t.txt }]';

  test('that the manifest gives are looked for, with their ids', async () => {
    const result = await run(
      `sources: [{ file: s.txt, goals: ["${alsoCopied}", { id: tillit, text: "${copied}" }] }]\n${targets}`,
      files,
    );
    expect(result.goals.map(({ id, given, place }) => [id, given, place])).toEqual([
      ['s:1', true, undefined],
      ['s:tillit', true, undefined],
    ]);
    const [document] = result.documents;
    expect(document!.goals.map(({ goalId, degree }) => [goalId, degree])).toEqual([
      ['s:1', 'absent'],
      ['s:tillit', 'verbatim'],
    ]);
    expect(document!.goals[1]!.place!.text).toContain(copied);
    expect(result.goals[1]!.documents).toEqual({
      verbatim: 1,
      adapted: 0,
      mentioned: 0,
      absent: 0,
    });
  });

  test('are else those of the text, with their place and heading; an empty list means none', async () => {
    const found = await run(`sources: [{ file: s.txt }]\n${targets}`, files);
    expect(found.goals).toMatchObject([
      { sourceId: 's', text: copied, given: false, heading: 'Mål', place: { start: 10 } },
      { sourceId: 's', text: alsoCopied, given: false },
    ]);
    expect(found.documents[0]!.goals.map(({ degree }) => degree)).toEqual(['verbatim', 'absent']);
    const none = await run(`sources: [{ file: s.txt, goals: [] }]\n${targets}`, files);
    expect(none.goals).toEqual([]);
    expect(none.documents[0]!.goals).toEqual([]);
    expect(none.documents[0]!.anchoring).not.toHaveProperty('onGoals');
  });
});

test('names that the manifest gives make own sentences local', async () => {
  const target = (names: string): string =>
    `sources: [{ file: s.txt }]\ntargets: [{ file: t.txt, municipality: Vik${names} }]`;
  const sentences = `${own} Båten går til Ytterholmen. Det koster mer enn det smaker. ${copied} på Ytterholmen.`;
  const files = { 's.txt': national, 't.txt': sentences };
  const without = await run(target(''), files);
  const given = await run(target(', names: { neighbours: [Ytterholmen] }'), files);
  const [before, after] = [without, given].map(({ documents }) => documents[0]!.anchoring);
  expect(after!.names).toEqual([
    { name: 'Ytterholmen', kind: 'neighbour', given: true, mentions: 2, ownMentions: 2 },
  ]);
  expect(after!.anchoredBy.neighbour.numerator).toBe(6);
  expect(after!.anchoredBy.neighbour.denominator).toBe(after!.anchored.denominator);
  expect(before!.anchoredBy.neighbour.numerator).toBe(0);
});

describe('documents of municipalities', () => {
  const ownPlan = `Vi skal ${own.toLowerCase()}`;
  const files = {
    's.txt': national,
    'a.txt': `${ownPlan} ${copied}.`,
    'b.txt': `${alsoCopied}. ${ownPlan}`,
    'c.txt': `Noe helt eget her. ${ownPlan}`,
  };
  const studyOf = (targets: readonly string[]): string =>
    `sources: [{ file: s.txt, date: 2016 }]\ntargets: [${targets.map((each) => `{ ${each} }`)}]`;

  test('that share their own wording are peers, both ways, as far as dates tell', async () => {
    const result = await run(
      studyOf([
        'file: a.txt, municipality: A, date: 2018',
        'file: b.txt, municipality: B, date: 2019',
        'file: c.txt, municipality: C',
      ]),
      files,
    );
    const directions = result.documents.map(({ peers }) =>
      peers.map(({ documentId, direction, words }) => `${direction} ${documentId} ${words}`),
    );
    expect(directions).toEqual([
      ['to b 0', 'undecided c 23'],
      ['from a 23', 'undecided c 0'],
      ['undecided a 23', 'undecided b 0'],
    ]);
    const [a, b] = result.documents;
    expect(classesOf(b!)).toEqual({ peer: 23, source: 18 });
    expect(b!.attribution.segments.find(({ class: name }) => name === 'peer')).toMatchObject({
      nearest: 'a',
      direction: 'from',
      origins: ['a', 'c'],
    });
    expect(a!.attribution.segments[0]!.younger).toEqual([{ id: 'b', relation: 'common-origin' }]);
    expect(b!.peers[0]!.passages[0]!.target.text).toBe(ownPlan.replace(/\.$/, ''));
  });

  test('of one number are editions of one plan, whatever their names; no peers of each other', async () => {
    const result = await run(
      studyOf([
        'file: a.txt, municipality: Vik, number: 4639, date: 2018',
        'file: b.txt, municipality: Nye Vik, number: 4639, date: 2016',
        'file: c.txt, municipality: Vik, date: 2020',
      ]),
      files,
    );
    expect(result.documents.flatMap(({ peers }) => peers)).toEqual([]);
    expect(
      result.editions.map(({ earlierId, laterId, kept }) => [earlierId, laterId, kept.numerator]),
    ).toEqual([
      ['b', 'a', 23],
      ['a', 'c', 23],
    ]);
    const [first] = result.editions;
    expect(first!.carriedOver).toMatchObject({ numerator: 23, denominator: 41 });
    expect(first!.later.own).toEqual({ kept: 23, added: 0 });
    expect(first!.later.source).toEqual({ kept: 0, added: 19 });
    expect(first!.earlier.source).toEqual({ kept: 0, dropped: 18 });
  });

  test('of one name with different numbers are peers', async () => {
    const result = await run(
      studyOf([
        'file: a.txt, municipality: Herøy, number: 1515, date: 2018',
        'file: b.txt, municipality: Herøy, number: 1818, date: 2019',
      ]),
      files,
    );
    expect(result.documents.map(({ peers }) => peers.map(({ direction }) => direction))).toEqual([
      ['to'],
      ['from'],
    ]);
    expect(result.editions).toEqual([]);
  });
});

test('a target that the engine refuses is a failure, and the rest stands', async () => {
  const refusing: StudyParts = {
    ...fakeParts,
    async createDetector() {
      const detector = createDetector();
      return {
        ...detector,
        async index(sources, options) {
          const index = await detector.index(sources, options);
          return {
            ...index,
            async match(target, matchOptions) {
              if (typeof target !== 'string' && target.id === 'big') {
                throw new KlippoglimError('too-large', 'big has 99999999 words.');
              }
              return index.match(target, matchOptions);
            },
          };
        },
      };
    },
  };
  const targets = '{ file: a.txt, municipality: Vik }, { file: c.txt, municipality: Ås }';
  const files = { 's.txt': national, 'a.txt': copied, 'b.txt': copied, 'c.txt': own };
  const result = await run(
    `sources: [{ file: s.txt }]\ntargets: [${targets}, { file: b.txt, id: big, municipality: Bø, number: 4021 }]`,
    files,
    refusing,
  );
  expect(result.failures).toEqual([
    {
      role: 'target',
      file: 'b.txt',
      id: 'big',
      municipality: 'Bø',
      number: '4021',
      code: 'too-large',
      message: 'b.txt: big has 99999999 words.',
    },
  ]);
  const rest = await run(`sources: [{ file: s.txt }]\ntargets: [${targets}]`, files);
  expect(result.documents).toEqual(rest.documents);
  expect(result.municipalities).toEqual(rest.municipalities);
});

test('a study without a passage, and of one target, has every field, empty', async () => {
  const result = await run('sources: [{ file: s.txt }]\ntargets: [{ file: t.txt }]', {
    's.txt': national,
    't.txt': own,
  });
  const [document] = result.documents;
  expect(classesOf(document!)).toEqual({ own: document!.words });
  expect(document!.attribution.segments).toEqual([
    { start: 0, end: own.length - 1, words: 21, class: 'own', origins: [], younger: [] },
  ]);
  expect(document!.peers).toEqual([]);
  expect(document!.wording.changes).toEqual([]);
  expect(document!.certainty.share.value).toBe(0);
  expect(result.editions).toEqual([]);
  expect(result).not.toHaveProperty('sensitivity');
});
