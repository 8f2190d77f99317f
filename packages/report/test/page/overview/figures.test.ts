import { beforeAll, describe, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { listShares } from '../../../src/figures/figure-rows.js';
import { countFigures } from '../../../src/page/figures.js';
import { type Filters, initialFilters } from '../../../src/page/filters.js';
import type { PageData } from '../../../src/page/model.js';
import {
  countBorrowings,
  leastWords,
  makePeerGraph,
} from '../../../src/page/views/overview/borrowings.js';
import { countCopiedFrom, youngerSourcesOf } from '../../../src/page/views/overview/copied-from.js';
import { estimateCopied, studyInterval } from '../../../src/page/views/overview/intervals.js';
import { listDescents } from '../../../src/page/views/overview/list-descents.js';
import { readFigures } from '../../../src/page/views/overview/reading.js';
import { makeShareRows } from '../../../src/page/views/overview/share-rows.js';
import { listBorrowings } from '../../../src/study/borrowings.js';
import { findYoungerSources } from '../../../src/study/younger-sources.js';
import { fixtureStudy } from '../../fixture-study.js';
import { joinFirstTwo } from '../../join-municipalities.js';
import { packStudy } from '../pack-study.js';

let study: StudyResult;
let data: PageData;
let joined: PageData;
let joinedStudy: StudyResult;

beforeAll(async () => {
  const all = await fixtureStudy();
  study = all.result;
  data = packStudy(all);
  const two = joinFirstTwo(all);
  joinedStudy = two.result;
  joined = packStudy(two);
});

const under = (of: PageData, change: Partial<Filters> = {}) => {
  const filters = { ...initialFilters(of), ...change };
  return { filters, figures: countFigures(of, filters) };
};

describe('intervals', () => {
  test('computed without filters, they are the study’s to the last digit', () => {
    const { filters } = under(data);
    for (const [at, { certainty, words }] of study.documents.entries()) {
      const { lower, upper } = certainty.copied;
      expect(words).toBeGreaterThan(0);
      expect(estimateCopied([at], data, filters)).toEqual({ lower, upper });
      expect(studyInterval([at], data)).toEqual(certainty.copied);
    }
  });

  test('of several documents they hold the share, and are narrower than the widest of one', () => {
    const { filters, figures } = under(joined);
    const places = joined.municipalities[0]!.documents;
    const { lower, upper } = estimateCopied(places, joined, filters);
    const { copied, words } = figures.municipalities[0]!;
    expect(places.length).toBe(2);
    expect(studyInterval(places, joined)).toBeUndefined();
    expect(lower).toBeLessThan(copied / words);
    expect(upper).toBeGreaterThan(copied / words);
    const widths = places.map((at) => {
      const range = joined.documents[at]!.certainty.copied;
      return range.upper - range.lower;
    });
    expect(upper - lower).toBeLessThan(Math.max(...widths));
  });

  test('they follow the filters', () => {
    const at = study.documents.findIndex(({ attribution }) => attribution.copied.value > 0.2);
    const { filters } = under(data, { withoutSources: new Set(data.sources.keys()) });
    const { lower, upper } = estimateCopied([at], data, filters);
    expect(lower).toBe(0);
    expect(upper).toBeLessThan(study.documents[at]!.certainty.copied.upper);
  });
});

describe('without filters, rows have what the study has', () => {
  test('the longest passage, the date and the mark of a younger source', () => {
    const { filters, figures } = under(data);
    const rows = makeShareRows(data, figures, filters);
    const younger = new Set(findYoungerSources(study).map(({ document }) => document.id));
    expect(younger.size).toBeGreaterThan(0);
    expect(rows.map(({ name }) => name)).toEqual(study.municipalities.map(({ name }) => name));
    for (const [at, row] of rows.entries()) {
      const document = study.documents.find(
        ({ id }) => id === study.municipalities[at]!.documents[0],
      )!;
      expect(row.longest).toBe(document.longestPassage?.words ?? 0);
      expect(row.date).toBe(document.date);
      expect(row.hasYounger).toBe(younger.has(document.id));
      expect(row.parts).toEqual([]);
    }
  });

  test('a municipality of several documents has the latest date, and a row for each', () => {
    const { filters, figures } = under(joined);
    const [row] = makeShareRows(joined, figures, filters);
    expect(row?.parts.map(({ documents }) => documents)).toEqual([[0], [1]]);
    expect(row?.parts.reduce((sum, part) => sum + part.figures.copied, 0)).toBe(
      row?.figures.copied,
    );
    const dates = [0, 1].map((at) => joined.documents[at]!.date!);
    expect(row?.date).toBe(dates.sort().at(-1));
  });

  test('a filter takes away passages from the longest and the mark', () => {
    const { filters, figures } = under(data, { shortest: 1e6 });
    const rows = makeShareRows(data, figures, filters);
    expect(rows.every(({ longest, hasYounger }) => longest === 0 && !hasYounger)).toBe(true);
  });

  test('what is copied from each source', () => {
    const { figures } = under(data);
    for (const { source, alone, covered, documents } of countCopiedFrom(data, figures)) {
      const shares = study.documents
        .map((document) => document.sources[source]!)
        .filter(({ sourceIsYounger }) => !sourceIsYounger);
      const sum = (numbers: readonly number[]): number =>
        numbers.reduce((all, one) => all + one, 0);
      expect(covered).toBe(sum(shares.map(({ coverage }) => coverage.numerator)));
      expect(documents).toBe(shares.filter(({ passages }) => passages.length > 0).length);
      expect(alone).toBe(
        sum(study.documents.map(({ attribution }) => attribution.sources[source]!.alone)),
      );
    }
  });

  test('younger sources', () => {
    const { figures } = under(data);
    const found = findYoungerSources(study);
    for (const [at, { id }] of study.documents.entries()) {
      expect(youngerSourcesOf(at, data, figures).map((source) => data.sources[source]!.id)).toEqual(
        found.find(({ document }) => document.id === id)?.sources.map((source) => source.id) ?? [],
      );
    }
  });

  test('who has words from whom', () => {
    const { figures } = under(data);
    const listed = listBorrowings(study).filter(({ words }) => words > 0);
    expect(listed.length).toBeGreaterThan(2);
    expect(
      countBorrowings(data, figures).map(({ document, other, direction, words }) => ({
        ids: [data.documents[document]!.id, data.documents[other]!.id],
        direction,
        words,
      })),
    ).toEqual(
      listed.map(({ document, other, direction, words }) => ({
        ids: [document.id, other.id],
        direction,
        words,
      })),
    );
  });

  test('what the figures for an article have, also of several documents', () => {
    for (const [of, result] of [
      [data, study],
      [joined, joinedStudy],
    ] as const) {
      const { filters, figures } = under(of);
      const rows = makeShareRows(of, figures, filters);
      const drawn = listShares(result, (one, other) => (one < other ? -1 : 1));
      expect(drawn.length).toBe(rows.length);
      for (const { name, documents, figures: counted } of rows) {
        const row = drawn.find((each) => each.name === name)!;
        expect(row.figures).toEqual({
          of: counted.of,
          words: counted.words,
          copied: counted.copied,
        });
        expect(row.interval).toMatchObject(estimateCopied(documents, of, filters));
      }
      const shares = drawn.map((row) => row.figures.copied / row.figures.words);
      expect(shares).toEqual([...shares].sort((one, other) => other - one));
    }
  });
});

describe('the reading', () => {
  test('counts municipalities above the highest threshold that half of them pass', () => {
    const { figures } = under(data);
    const reading = readFigures(data, figures);
    const shares = study.documents.map(({ attribution }) => attribution.copied.value);
    const above = (threshold: number): number => shares.filter((share) => share > threshold).length;
    expect(reading.municipalities).toBe(study.municipalities.length);
    expect(reading.above).toBe(above(reading.threshold));
    expect(reading.above * 2).toBeGreaterThanOrEqual(shares.length);
    expect(above(0.5) * 2).toBeLessThan(shares.length);
    expect(reading.threshold).toBe(0.25);
    expect(reading.highest?.share).toBe(Math.max(...shares));
    expect(reading.source?.at).toBe(initialFilters(data).main);
  });

  test('has no highest and no source where nothing is copied', () => {
    const { figures } = under(data, { withoutSources: new Set(data.sources.keys()) });
    expect(readFigures(data, figures)).toMatchObject({
      ...{ above: 0, highest: undefined, source: undefined },
      copied: { words: 0, share: 0 },
    });
  });
});

describe('edges', () => {
  const links = Array.from({ length: 50 }, (_, at) => ({
    ...{ document: at + 1, other: at, direction: 'from' as const, words: 500 - at },
  }));

  test('at first so many are shown that the chart stays legible: all if they are few', () => {
    expect(leastWords([])).toBe(1);
    expect(leastWords(links.slice(0, 30))).toBe(1);
    const least = leastWords(links);
    expect(links.filter(({ words }) => words >= least).length).toBe(30);
  });

  test('run from the lender to the borrower, between documents that are named once', () => {
    const { documents, edges } = makePeerGraph(links.slice(0, 2));
    expect(documents).toEqual([0, 1, 2]);
    expect(edges.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('between sources are those of the lineage that hold words', () => {
    const descents = listDescents(data);
    expect(descents.length).toBeGreaterThan(1);
    for (const { from, to, share } of descents) {
      const { coverage } = study.lineage
        .find(({ sourceId }) => sourceId === study.sources[to]!.id)!
        .from.find(({ sourceId }) => sourceId === study.sources[from]!.id)!;
      expect(share).toBe(coverage.value);
      expect(share).toBeGreaterThan(0);
    }
  });
});
