import { beforeAll, expect, test } from '@jest/globals';
import {
  readManifest,
  runStudy,
  type StudyDocument,
  type StudyResult,
} from '@klippoglim/municipal';
import { fixturePath, loadTruth, type TruthKind } from '../../../fixtures/truth.js';
import { expectBlock } from './readme-blocks.js';
import {
  countUnexplained,
  type Finding,
  findTruth,
  type ReadText,
  readTexts,
  type Share,
} from './truth/find-truth.js';

/**
 * The study of the fixtures against their truth. Texts are those of the readers, so that what a
 * reader loses counts as much as what the engine misses.
 */

/**
 * Share of a passage's words that must be found, in the target and in the source it names. Of a
 * verbatim passage all but a word at an end of the shortest (22 words); of a lightly edited one
 * four in five, since its author may have begun it with words of their own, which no reader could
 * tell from the text before it.
 */
const leastFound: Partial<Record<TruthKind, number>> = {
  verbatim: 0.95,
  'lightly-edited': 0.8,
  reverse: 0.95,
};

/**
 * Share of the words found that may stand in no passage of the truth: own words between two copied
 * stretches that are reported as one passage. It keeps a study that marks everything from passing.
 */
const mostUnexplained = 0.05;

const truth = loadTruth();
const targets = truth.filter(({ role }) => role === 'target');
let result: StudyResult;
let texts: ReadonlyMap<string, ReadText>;
let findings: readonly Finding[];

function studied(id: string): StudyDocument {
  return result.documents.find((document) => document.id === id)!;
}

beforeAll(async () => {
  result = await runStudy(await readManifest(fixturePath('study.yaml')));
  texts = await readTexts(truth);
  findings = targets
    .filter(({ id }) => texts.has(id))
    .flatMap((document) => findTruth(document, studied(document.id), texts));
});

test.each(Object.entries(leastFound))(
  'every %s passage is found, in the document and in the source that it is from',
  (kind, least) => {
    const wanted = findings.filter(({ passage }) => passage.kind === kind);
    const missed = wanted.filter(
      ({ target, source }) => ratio(target) < least || ratio(source) < least,
    );
    expect(wanted.length).toBeGreaterThan(4);
    expect(missed.map(describeFinding)).toEqual([]);
  },
);

test('what an older document shares with a younger source is flagged as not copied from it', () => {
  const reversed = findings.filter(({ passage }) => passage.kind === 'reverse');
  const unflagged = reversed.filter(({ document, passage }) => {
    const share = studied(document).sources.find(({ sourceId }) => sourceId === passage.sourceId);
    return share?.sourceIsYounger !== true;
  });
  expect(unflagged.map(describeFinding)).toEqual([]);
});

test('a document that is all its own has no passage', () => {
  const own = targets.filter(({ id, passages }) => passages.length === 0 && texts.has(id));
  expect(own.map(({ id }) => id)).toEqual(['sandvaer-2021']);
  for (const { id } of own) {
    expect(studied(id).sources.flatMap(({ passages }) => passages)).toEqual([]);
  }
});

test('a scan is named as having no text, and has no figures', () => {
  const scans = targets.filter(({ format }) => format === 'scan').map(({ id }) => id);
  expect(result.failures).toMatchObject(scans.map((id) => ({ id, code: 'no-text' })));
  expect(result.documents.filter(({ id }) => scans.includes(id))).toEqual([]);
});

test('what no truth explains is little of what is found', () => {
  expect(ratio(sum(unexplained()))).toBeLessThanOrEqual(mostUnexplained);
});

test('every passage quotes the text as read, on both sides', () => {
  const wrong = result.documents.flatMap(({ id, sources }) =>
    sources.flatMap(({ sourceId, passages }) =>
      passages.filter(
        ({ target, source }) =>
          texts.get(id)!.text.slice(target.start, target.end) !== target.text ||
          texts.get(sourceId)!.text.slice(source.start, source.end) !== source.text,
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test('the README tells what is found of each kind, as it is', () => {
  const withSource = findings.filter(({ source }) => source.of > 0);
  const kinds = [...new Set(withSource.map(({ passage }) => passage.kind))].sort();
  const rows = kinds.map((kind) => {
    const ofKind = withSource.filter(({ passage }) => passage.kind === kind);
    const words = sum(ofKind.map(({ target }) => target));
    return [
      kind.padEnd(15),
      `${ofKind.length}`.padStart(8),
      `${words.of}`.padStart(6),
      ratio(words).toFixed(3).padStart(6),
    ].join(' ');
  });
  const { found, of } = sum(unexplained());
  expectBlock(
    fixturePath('../README.md'),
    ({ name }) => name === 'truth',
    [
      'kind of reuse   passages  words  found',
      ...rows,
      '',
      `Of ${of} words in the passages found, ${found} are in no passage of the truth.`,
      '',
    ].join('\n'),
  );
});

function unexplained(): readonly Share[] {
  return result.documents.map((document) => {
    const own = findings.filter((finding) => finding.document === document.id);
    return countUnexplained(texts.get(document.id)!, own, document);
  });
}

function describeFinding({ document, passage, target, source }: Finding): string {
  const start = passage.targetText.slice(0, 60).replaceAll('\n', ' ');
  return `${document} ${passage.id}: ${target.found} of ${target.of} words in the target, ${source.found} of ${source.of} in ${passage.sourceId}: ${start} …`;
}

function ratio({ found, of }: Share): number {
  return of === 0 ? 0 : found / of;
}

function sum(shares: readonly Share[]): Share {
  return shares.reduce(
    (total, { found, of }) => ({ found: total.found + found, of: total.of + of }),
    { found: 0, of: 0 },
  );
}
