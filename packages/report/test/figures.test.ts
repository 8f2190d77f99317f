import { describe, expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { renderFigures } from '../src/figures/render-figures.js';
import type { ReportLanguage } from '../src/language.js';
import { fixtureStudy } from './fixture-study.js';
import { hostileStudy, injections } from './hostile-study.js';
import { keptByXml, parseXml, type XmlElement } from './parse-xml.js';
import { sampleStudy } from './sample-study.js';

const all = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(all),
];

const empty: StudyResult = {
  ...sampleStudy,
  ...{ sources: [], documents: [], municipalities: [], lineage: [], goals: [], editions: [] },
};

const names = ['shares.svg', 'lineage.svg', 'peers.svg', 'timeline.svg', 'uptake.svg'];

describe('figures for an article', () => {
  test('are files that stand by themselves: with a size, a title, a description, and no reference', async () => {
    const { result } = await fixtureStudy();
    for (const lang of ['nb', 'nn', 'en'] as readonly ReportLanguage[]) {
      const figures = renderFigures(result, { lang });
      expect([...figures.keys()]).toEqual(names);
      for (const [name, svg] of figures) {
        const root = parseXml(svg);
        const { width, height, viewBox, xmlns } = root.attributes;
        expect([name, root.name, xmlns]).toEqual([name, 'svg', 'http://www.w3.org/2000/svg']);
        expect(viewBox).toBe(`0 0 ${width} ${height}`);
        expect(root.attributes['lang']).toBe(lang);
        expect(root.children.slice(0, 2).map((child) => child.name)).toEqual(['title', 'desc']);
        expect(root.children.slice(0, 2).every(({ text }) => text.length > 5)).toBe(true);
        for (const element of all(root)) {
          expect(['a', 'image', 'script', 'use', 'foreignObject']).not.toContain(element.name);
          expect(
            Object.keys(element.attributes).filter((key) => /href|^on|style/u.test(key)),
          ).toEqual([]);
        }
        expect(svg.replace(/http:\/\/www\.w3\.org\/2000\/svg/u, '')).not.toMatch(
          /https?:|@import|var\(/u,
        );
        const patterns = new Set(all(root).flatMap(({ attributes: { id } }) => id ?? []));
        for (const [, id] of svg.matchAll(/url\(#([\w-]+)\)/gu))
          expect(patterns.has(id!)).toBe(true);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
      }
    }
  });

  test('show the study: a bar for each municipality, a dot for each dated document, an arrow for each link', async () => {
    const { result } = await fixtureStudy();
    const figures = renderFigures(result);
    const [shares, lineage, peers, timeline, uptake] = names.map((name) =>
      all(parseXml(figures.get(name)!)),
    );
    const texts = (elements: readonly XmlElement[]): readonly string[] =>
      elements.flatMap((element) => (element.name === 'text' ? element.text : []));
    for (const { name } of result.municipalities) expect(texts(shares!)).toContain(name);
    const ofClass = (elements: readonly XmlElement[], name: string): number =>
      elements.filter(({ attributes }) => attributes['class']?.split(' ').includes(name)).length;
    expect(ofClass(timeline!, 'node')).toBe(result.documents.filter(({ date }) => date).length);
    expect(ofClass(lineage!, 'edge')).toBe(
      result.lineage.flatMap(({ from }) => from).filter(({ coverage }) => coverage.numerator)
        .length,
    );
    expect(ofClass(peers!, 'edge')).toBeGreaterThan(2);
    const taken = result.documents
      .flatMap(({ goals }) => goals)
      .filter(({ degree }) => degree !== 'absent');
    // Three more are in the key.
    expect(ofClass(uptake!, 'degree')).toBe(taken.length + 3);
  });

  test('are the same each time', async () => {
    const { result } = await fixtureStudy();
    expect(renderFigures(result)).toEqual(renderFigures(result));
  });

  test('are drawn of a study without anything', () => {
    for (const svg of renderFigures(empty).values()) {
      expect(parseXml(svg).name).toBe('svg');
      expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
    }
  });

  test.each([...injections, 'a]]>b', ']]>', '\u0000]]>', 'x'.repeat(5000)])(
    'hold text of strangers as text: %j',
    (text) => {
      const hostile = renderFigures(hostileStudy(text));
      const harmless = renderFigures(hostileStudy('z'));
      for (const [name, svg] of hostile) {
        const elements = all(parseXml(svg));
        expect(
          elements.some((element) => ['feature', 'img', 'script'].includes(element.name)),
        ).toBe(false);
        if (name !== 'uptake.svg') continue;
        const shape = (svgText: string): readonly string[] =>
          all(parseXml(svgText)).map((element) => element.name);
        expect(shape(svg)).toEqual(shape(harmless.get(name)!));
        // The whole goal is in the title of its row, though its line is cut.
        const goal = hostileStudy(text).goals[0]!.text;
        const lineEnds = (value: string): string => value.replace(/\r\n?/gu, '\n');
        expect(
          elements.some(
            ({ name: tag, text: told }) =>
              tag === 'title' && told.endsWith(lineEnds(keptByXml(goal))),
          ),
        ).toBe(true);
      }
    },
  );
});
