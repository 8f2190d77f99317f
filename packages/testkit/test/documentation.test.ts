import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { pathsBelow, readSource, root, type SourceFile } from './architecture/source-files.js';

const paths = pathsBelow('');
/** Markdown that is a text to compare, not a page to read. */
const texts = /^(?:fixtures\/(?:texts|files|broken)|examples\/[^/]+\/(?:sources|targets))\//u;
const pages = paths.filter((path) => path.endsWith('.md') && !texts.test(path)).map(readSource);
const { scripts } = JSON.parse(readSource('package.json').text) as {
  readonly scripts: Readonly<Record<string, string>>;
};

function isThere(path: string): boolean {
  return existsSync(join(root, path));
}

/** Links into the checkout: `../core`, `README.md#use`. */
function linksOf({ text }: SourceFile): readonly string[] {
  return [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)].map(([, link = '']) => link);
}

/** The anchors that GitHub gives a page's headings. */
function anchorsOf({ text }: SourceFile): ReadonlySet<string> {
  const headings = text.replace(/^```.*?^```/gmsu, '').matchAll(/^#+ (.+)$/gmu);
  return new Set(
    Array.from(headings, ([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

test('the pages are found', () => {
  expect(pages.map(({ path }) => path)).toContain('README.md');
  expect(pages.map(({ path }) => path)).toContain(
    'packages/core/docs/adr/0001-likelihood-passages.md',
  );
});

test('every link between pages leads somewhere, also to a heading', () => {
  const dead = pages.flatMap((page) =>
    linksOf(page).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page.path : posix.join(posix.dirname(page.path), file);
      if (!isThere(target)) return true;
      return anchor !== undefined && !anchorsOf(readSource(target)).has(anchor);
    }),
  );
  expect(dead).toEqual([]);
});

test('every path from the top of the checkout that a page names is there', () => {
  const named = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:packages|fixtures|examples|benchmarks|\.[a-z]+)\/[\w./-]+)`/gu)]
      .map(([, name = '']) => name)
      .filter((name) => !name.startsWith('.cache/'))
      .map((name) => ({ path, name })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !isThere(name))).toEqual([]);
});

test('every script that a page tells the reader to run exists', () => {
  const named = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name = '']) => ({
      path,
      name,
    })),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ name }) => scripts[name] === undefined)).toEqual([]);
});
