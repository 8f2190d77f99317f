import { beforeAll, describe, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { countFigures, pageClasses } from '../../src/page/figures.js';
import { type Filters, initialFilters } from '../../src/page/filters.js';
import type { PageData } from '../../src/page/model.js';
import { fixtureStudy } from '../fixture-study.js';
import { packStudy } from './pack-study.js';

let study: StudyResult;
let data: PageData;

beforeAll(async () => {
  const found = await fixtureStudy();
  study = found.result;
  data = packStudy(found);
});

describe('without filters every figure is the study’s', () => {
  test('of each document: classes, sources, what is shared, peers', () => {
    const figures = countFigures(data, initialFilters(data));
    expect(figures.documents.length).toBe(study.documents.length);
    for (const [at, document] of study.documents.entries()) {
      const { of, alone, covered, shared, copied, peers, words, passages } = figures.documents[at]!;
      const { classes, sources } = document.attribution;
      expect(words).toBe(document.words);
      expect({ ...of, main: undefined, other: undefined, source: of.main + of.other }).toEqual({
        ...Object.fromEntries(
          Object.entries(classes).map(([name, { numerator }]) => [name, numerator]),
        ),
        main: undefined,
        other: undefined,
      });
      expect(copied).toBe(document.attribution.copied.numerator);
      expect(shared).toBe(document.attribution.shared.numerator);
      expect(alone).toEqual(sources.map((portion) => portion.alone));
      expect(covered).toEqual(document.sources.map(({ coverage }) => coverage.numerator));
      expect(passages).toBe(document.sources.reduce((sum, each) => sum + each.passages.length, 0));
      for (const peer of document.peers) {
        const place = study.documents.findIndex(({ id }) => id === peer.documentId);
        expect(peers.get(place) ?? 0).toBe(peer.words);
      }
    }
  });

  test('of each municipality: the sums of its documents', () => {
    const figures = countFigures(data, initialFilters(data));
    for (const [at, municipality] of study.municipalities.entries()) {
      expect(figures.municipalities[at]?.words).toBe(municipality.words);
      expect(figures.municipalities[at]?.covered).toEqual(
        municipality.sources.map(({ coverage }) => coverage.numerator),
      );
    }
  });
});

describe('filters', () => {
  const sumOf = ({ of, words }: { of: Readonly<Record<string, number>>; words: number }): number =>
    pageClasses.reduce((sum, name) => sum + of[name]!, 0) - words;

  const change = (filters: Partial<Filters>) =>
    countFigures(data, { ...initialFilters(data), ...filters });

  test('classes sum to the words under every filter', () => {
    const all: readonly Partial<Filters>[] = [
      { withoutSources: new Set([0]) },
      { withoutSources: new Set([0, 1, 2]) },
      { withoutPeers: true },
      { withoutKinds: new Set(['edited', 'rewritten']) },
      { shortest: 40, countQuoted: true },
      { countQuoted: true, countCommonplace: true },
    ];
    for (const filters of all) {
      for (const figures of change(filters).documents) expect(sumOf(figures)).toBe(0);
    }
  });

  test('without sources nothing is copied, and without peers nothing comes from them', () => {
    const { all } = change({ withoutSources: new Set(data.sources.keys()), withoutPeers: true });
    expect(all.copied + all.shared + all.of.peer).toBe(0);
    expect(all.of.own).toBeGreaterThan(0);
  });

  test('longer passages only: what counts can only become less', () => {
    const copied = [0, 20, 50, 100, 1e6].map((shortest) => change({ shortest }).all.copied);
    expect(copied).toEqual([...copied].sort((one, other) => other - one));
    expect(new Set(copied).size).toBeGreaterThan(3);
    expect(copied.at(-1)).toBe(0);
  });

  test('quoted and commonplace words that count go to what they would be', () => {
    const { all } = change({});
    const { all: counted } = change({ countQuoted: true, countCommonplace: true });
    expect(all.of.quoted).toBeGreaterThan(0);
    expect(counted.of.quoted + counted.of.commonplace).toBe(0);
    expect(counted.copied).toBeGreaterThan(all.copied);
    expect(counted.copied).toBeLessThanOrEqual(all.shared);
  });
});
