import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import * as core from '@klippoglim/core';
import * as attribution from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const packages: Readonly<Record<string, unknown>> = {
  '@klippoglim/core': core,
  '@klippoglim/attribution': attribution,
};

/** Runs an example with these packages in place of its imports, and gives what it printed. */
async function run(code: string): Promise<string> {
  const lines: string[] = [];
  const body = code.replace(
    /^import \{ (.*?) \} from '(.*?)';$/gmu,
    (_, names: string, from: string) => `const { ${names} } = packages[${JSON.stringify(from)}];`,
  );
  const example = new Function('packages', 'console', `return (async () => {${body}})();`) as (
    ...given: unknown[]
  ) => Promise<void>;
  await example(packages, { log: (...words: unknown[]) => lines.push(`${words.join(' ')}\n`) });
  return lines.join('');
}

test('the example prints what the README says', async () => {
  const [, code = '', output] =
    /```js\n(.*?)```\n\nIt prints\n\n```text\n(.*?)```/su.exec(readme) ?? [];
  expect(await run(code)).toBe(output);
});

test('every public name is in the README', () => {
  for (const name of Object.keys(attribution)) expect(readme).toContain(`\`${name}`);
});

test('every class and every degree of uptake is explained', () => {
  for (const name of [...attribution.tokenClasses, ...attribution.uptakeDegrees]) {
    expect(readme).toContain(`\`${name}\``);
  }
});

test('every decision that the README refers to is there', () => {
  const pages = new Set([...readme.matchAll(/\]\((docs\/[^)#]+)/gu)].map(([, page]) => page!));
  expect(pages.size).toBe(2);
  for (const page of pages) {
    const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');
    expect(text).toContain('**Decision.**');
  }
});
