import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { renderStudyHtml } from '../src/html/render-study.js';
import type { ReportLanguage } from '../src/language.js';
import { sampleStudy, withTexts } from './sample-study.js';

const languages: readonly ReportLanguage[] = ['nb', 'en'];

/** The page's tags in order, without the values of their attributes. */
function skeletonOf(page: string): readonly string[] {
  return [...page.matchAll(/<[^<>]*>/gu)].map(([tag]) => tag.replace(/="[^"]*"/gu, '=""'));
}

/** The text of the page, as a browser would show it. */
function textOf(page: string): string {
  return page
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replaceAll('&amp;', '&');
}

const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></blockquote></bdi><h1>',
  '<!-- ',
  ']]><svg onload=alert(1)>',
  '&lt;script&gt;&#x3C;',
  'javascript:alert(1)',
  '{{7*7}}%7B`',
  '\u202Efdp.exe\u2066\u2069',
  'a\u0000b\u0007c\uD800d\uFFFE',
  '\r\n\t ',
  '',
];

describe.each(languages)('in %s', (lang) => {
  const benign = renderStudyHtml(sampleStudy, { lang });

  test.each(hostile)('no text changes the markup: %j', (text) => {
    const page = renderStudyHtml(
      withTexts(
        () => text,
        // Different ids stay different, and none is another's beginning.
        (id) => text + id,
      ),
      { lang },
    );
    expect(skeletonOf(page)).toEqual(skeletonOf(benign));
    expect(page).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Surrogate}|\uFFFE/u);
  });

  test('every text of unknown origin is isolated, so that it turns no other', () => {
    const page = renderStudyHtml(
      withTexts(
        () => '\u202Eevil',
        (id) => `\u202Eevil${id}`,
      ),
      { lang },
    );
    // Tags first: what stands in an attribute is shown by itself.
    const shown = page.replace(/="[^"]*"/gu, '=""');
    const before = shown.split('\u202Eevil').slice(0, -1);
    expect(before.length).toBeGreaterThan(20);
    const last = (text: string, tags: readonly string[]): number =>
      Math.max(...tags.map((tag) => text.lastIndexOf(tag)));
    const loose = before
      .map((_, place) => before.slice(0, place + 1).join(''))
      .filter(
        (upTo) =>
          last(upTo, ['<bdi', '<blockquote', '<code']) <
          last(upTo, ['</bdi', '</blockquote', '</code']),
      );
    expect(loose.map((upTo) => upTo.slice(-60))).toEqual([]);
    expect(page).toContain('<title>evil</title>');
  });

  test('nothing runs and nothing is fetched', () => {
    expect(benign).not.toMatch(/<(?:script|link|img|iframe|object|base|form)\b/iu);
    expect(benign).not.toMatch(/\s(?:style|src|on\w+)="/iu);
    // The patterns of the bars are in the page itself.
    expect(benign).not.toMatch(/url\((?!#pattern-)|@import|https?:/iu);
    for (const [, pattern] of benign.matchAll(/url\(#([^)]*)\)/gu)) {
      expect(benign).toContain(`<pattern id="${pattern}"`);
    }
    for (const [, target] of benign.matchAll(/href="([^"]*)"/gu)) expect(target).toMatch(/^#\w/u);
    const style = /<style>(.*?)<\/style>/su.exec(benign)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(benign).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;;`,
    );
  });

  test('every link leads to a place in the page, and no two places share a name', () => {
    const ids = [...benign.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of benign.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/gu)) {
      expect(ids).toContain(target);
    }
  });

  test('headings step down one level at a time, and every table cell has its head', () => {
    const levels = [...benign.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [place, level] of levels.entries()) {
      expect(level - (levels[place - 1] ?? level)).toBeLessThanOrEqual(1);
    }
    const tables = benign.match(/<table>.*?<\/table>/gsu) ?? [];
    expect(tables.length).toBeGreaterThanOrEqual(6);
    for (const table of tables) {
      const [head, ...rows] = table.match(/<tr>.*?<\/tr>/gsu) ?? [];
      const cells = (row: string | undefined): number =>
        [...(row ?? '').matchAll(/<t[hd]\b(?:[^>]*colspan="(\d+)")?/gu)].reduce(
          (sum, [, span]) => sum + Number(span ?? 1),
          0,
        );
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(cells(row)).toBe(cells(head));
      expect(table).toContain('<caption>');
    }
  });

  test('everything that was found is told', () => {
    const text = textOf(benign);
    for (const part of [
      'Fjordvik',
      'Strategi for Fjordvik',
      'Vår egen plan',
      'Digital agenda',
      'Departementet',
      'mål/skannet.pdf',
      'Tindefjord',
      'tom',
      'Kommunene skal samarbeide, og &quot;dele&quot; data',
      'innbyggerne får svar innen en uke ja',
      'fergen går når den går ja',
      'Alle skal få svar innen en uke.',
      'svar innen en uke skal alle få',
      'bør kanskje',
      'slik vi gjør i Fjordvik',
      'Ytterholmen',
      'minWords=10',
      sampleStudy.generatedWith.signature,
    ]) {
      expect(text).toContain(part);
    }
  });
});

test('figures are written as the language writes them', () => {
  const nb = textOf(renderStudyHtml(sampleStudy, { lang: 'nb' })).replace(/\s/gu, ' ');
  const en = textOf(renderStudyHtml(sampleStudy, { lang: 'en' }));
  expect(nb).toContain('23,7 % (300 av 1 264 ord)');
  expect(en).toContain('23.7% (300 of 1,264 words)');
  expect(nb).toContain('26,1 % [12,5–50,0 %]');
  expect(nb).toContain('25,0 % [−2,0 til 40,0 %], p = 0,008');
  expect(en).toContain('25.0% [-2.0 to 40.0%], p = 0.008');
  // 1 of 1,264 is little, but not nothing.
  expect(nb).toContain('0,1 % (1 av 1 264 ord) †');
  expect(nb).toContain('s. 3–4');
  expect(en).toContain('pp. 3–4');
  expect(nb).toContain('22. november 2018');
  expect(en).toContain('22 November 2018');
  expect(nb).toContain('april 2016');
  expect(nb).toContain('trolig norsk bokmål');
  expect(en).toContain('language unknown');
});

test('of a summary the closer parts are marked on both sides, parts that touch as one', () => {
  const page = renderStudyHtml(sampleStudy, { lang: 'nb' });
  expect(page).toContain(
    '<blockquote dir="auto" lang="nn"><mark>innbyggerne</mark> får svar <mark>innen en uke</mark></blockquote>',
  );
  expect(page.match(/<mark>/gu)).toHaveLength(4);
  expect(textOf(page)).toContain('oppsummering av 13 ord i kilden (de 3 nærmere delene er merket)');
});

test('that a source is younger is explained once, with every document that it concerns', () => {
  const text = textOf(renderStudyHtml(sampleStudy, { lang: 'nb' }));
  expect(text.split('har ikke kopiert fra en kilde')).toHaveLength(2);
  expect(text).toContain('Fjordvik (22. november 2018): K2 (juni 2019)');
  expect(text).toContain('Kilder som er yngre enn dokumentet: K2 (juni 2019)');
});

test('the page is in Bokmål unless told otherwise, and quotations in their own language', () => {
  const page = renderStudyHtml(sampleStudy);
  expect(page).toContain('<html lang="nb">');
  expect(page).toContain('<blockquote dir="auto" lang="nn">Kommunene');
  // The language of the second source is not known.
  expect(page).toContain('<blockquote dir="auto"><mark>innbyggerne');
});

test('a document in several languages has them with their shares', () => {
  const nb = textOf(renderStudyHtml(sampleStudy)).replace(/\s/gu, ' ');
  expect(nb).toContain('norsk nynorsk 86,2 %, engelsk 10,3 %, ukjent språk 3,5 %');
  expect(nb).toContain('10 % av ordene (130) er på engelsk');
});

test('a quotation is in the language of the part that it stands in', () => {
  const [document] = sampleStudy.documents;
  const pageWith = (start: number, end: number): string =>
    renderStudyHtml({
      ...sampleStudy,
      documents: [
        {
          ...document!,
          sources: document!.sources.slice(0, 1).map((source) => ({
            ...source,
            passages: source.passages.map((one) => ({
              ...one,
              target: { ...one.target, start, end },
            })),
          })),
        },
      ],
    });
  expect(pageWith(6_800, 6_900)).toContain('lang="en">Kommunene');
  expect(pageWith(6_500, 6_600)).toContain('lang="nn">Kommunene');
  expect(pageWith(6_600, 6_900)).toContain('lang="nn">Kommunene');
});

test('a study without failures, warnings or passages has no empty parts', () => {
  const [, vik] = sampleStudy.documents;
  const { sensitivity: _, ...study } = sampleStudy;
  const page = renderStudyHtml({
    ...study,
    documents: vik === undefined ? [] : [{ ...vik, peers: [], goals: [] }],
    municipalities: sampleStudy.municipalities.slice(1),
    goals: [],
    editions: [],
    failures: [],
    warnings: [],
  });
  expect(page).not.toContain('id="failures"');
  expect(page).not.toContain('href="#failures"');
  expect(page).not.toMatch(/(?:id="|href="#)(?:editions|sensitivity|warnings)"/u);
  expect(page).not.toMatch(/<(ul|ol|p)[^>]*>\s*<\/\1>/u);
  expect(page).not.toContain('†');
  expect(page).toContain('Ingen passasje er felles med noen kilde.');
});

test('each bar makes 100 %, and says the same in words', () => {
  const page = renderStudyHtml(sampleStudy, { lang: 'en' });
  const bars = page.match(/<svg class="bar".*?<\/svg>/gsu) ?? [];
  expect(bars).toHaveLength(sampleStudy.municipalities.length + sampleStudy.documents.length);
  for (const bar of bars) {
    const widths = [...bar.matchAll(/ width="([\d.]+)%"/gu)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
  }
  expect(bars[0]).toContain(
    'aria-label="from one source 15.8%, in several sources 7.9%, from other municipalities 3.2%, quoted and statutory 2.4%, commonplace 0.8%, own words 69.9%"',
  );
});

test('the study’s figures are in the page: goals, lineage, peers, editions, settings', () => {
  const text = textOf(renderStudyHtml(sampleStudy, { lang: 'en' }));
  for (const part of [
    'In earlier sources: 20.0% (300 of 1,500 words): S1 20.0% (dates do not tell the direction)',
    'S1 Digital agenda Alle skal få svar innen en uke. Hovedmål , p. 2 0 1 0 1',
    'Fjordvik (22 November 2018) Vik from there 40 1',
    'Strategi for Fjordvik Vår egen plan 10.0% 6.7% 720, 7 1,179, 300',
    'minWords=10 : shortest passage, in words',
    'softened : skal → bør kanskje',
    'clause put in : – → slik vi gjør i Fjordvik (names the municipality)',
    'first seen in S2, come by way of S1',
    'the wording is nearer to that of Vik',
  ]) {
    expect(text).toContain(part);
  }
});

test.each(hostile)('nor does the name of a setting that nobody knows: %j', (setting) => {
  const pageWith = (name: string): string =>
    renderStudyHtml({
      ...sampleStudy,
      sensitivity: { documents: ['vik'], rows: [{ setting: name, shares: [0] }] },
    });
  expect(skeletonOf(pageWith(setting))).toEqual(skeletonOf(pageWith('unknown')));
});

test('a note about the study as a whole is no warning', () => {
  const page = renderStudyHtml(sampleStudy, { lang: 'nb' });
  const methods = page.slice(page.indexOf('id="methods"'));
  expect(methods).toContain('Studien har ingen bakgrunnstekster');
  expect(page.slice(0, page.indexOf('id="methods"'))).not.toContain('ingen bakgrunnstekster');
});
