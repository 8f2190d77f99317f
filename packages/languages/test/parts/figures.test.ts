import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { addUp, drawTables, measureParts } from './measure-parts.js';
import { mixedPlans, purePlans } from './mixed-documents.js';

const documents = mixedPlans('measured-on');
const withSections = measureParts(documents, true);
const without = measureParts(documents, false);
const inserts = (found: typeof withSections, least: number) =>
  addUp(found.filter(({ part, words }) => part.inserted && words >= least));

test('there is enough to measure', () => {
  expect(documents.length).toBeGreaterThan(500);
  expect(new Set(withSections.map(({ part }) => part.language)).size).toBe(8);
});

describe.each([
  ['with sections', withSections],
  ['without sections', without],
])('%s', (_, found) => {
  test('the plan itself is hardly ever taken for another language', () => {
    const own = addUp(found.filter(({ part }) => !part.inserted));
    expect(own.wrong / own.words).toBeLessThan(0.001);
    expect(own.right / own.words).toBeGreaterThan(0.995);
  });

  test.each([
    { least: 160, right: 0.99, wrong: 0.001 },
    { least: 80, right: 0.99, wrong: 0.001 },
    { least: 40, right: 0.98, wrong: 0.01 },
    { least: 1, right: 0.93, wrong: 0.06 },
  ])('of inserts from $least words, $right are right', ({ least, right, wrong }) => {
    const tally = inserts(found, least);
    expect(tally.right / tally.words).toBeGreaterThan(right);
    expect(tally.wrong / tally.words).toBeLessThan(wrong);
  });
});

test('a plan in one language stays whole', () => {
  for (const half of ['made-on', 'measured-on'] as const) {
    const { words, right, wrong } = addUp(measureParts(purePlans(half), false));
    expect(wrong / words).toBeLessThan(0.001);
    expect(right / words).toBeGreaterThan(0.995);
  }
});

test('README.md has these figures', () => {
  const file = new URL('../../README.md', import.meta.url);
  const page = readFileSync(file, 'utf8');
  const tables = drawTables(withSections, without);
  const begin = '<!-- figures of parts -->\n\n';
  const end = '\n<!-- end -->';
  const [before, rest] = page.split(begin);
  const after = rest?.slice(rest.indexOf(end));
  const { CI, UPDATE_GOLDENS } = process.env;
  if (UPDATE_GOLDENS === '1' && !CI) {
    writeFileSync(file, `${before}${begin}${tables}${after}`);
  } else {
    // Formatting pads cells and may change the rules below the heads.
    const bare = (text: string | undefined) =>
      text
        ?.replace(/ *\| */gu, '|')
        .replace(/-+/gu, '-')
        .trim();
    expect(bare(rest?.slice(0, rest.indexOf(end)))).toBe(bare(tables));
  }
});
