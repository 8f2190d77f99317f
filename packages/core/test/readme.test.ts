import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import * as core from '../src/index.js';

const readme = ['../README.md', '../docs/api.md']
  .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
  .join('\n');

/** Each example, and the output that the page promises for it. */
const examples = [...readme.matchAll(/```js\n(.*?)```\n\nIt prints\n\n```text\n(.*?)```/gsu)].map(
  ([, code, output]) => ({ code: code!, output: output! }),
);

/** Runs an example with this package in place of its imports, and gives what it printed. */
async function run(code: string): Promise<string> {
  const lines: string[] = [];
  const body = code.replace(
    /^import \{ (.*?) \} from '@klippoglim\/core';$/gmu,
    'const { $1 } = core;',
  );
  const example = new Function('core', 'console', `return (async () => {${body}})();`) as (
    ...given: unknown[]
  ) => Promise<void>;
  await example(core, { log: (line: string) => lines.push(`${line}\n`) });
  return lines.join('');
}

test('the examples print what the pages say', async () => {
  expect(examples).toHaveLength(2);
  for (const { code, output } of examples) expect(await run(code)).toBe(output);
});

test('every public name is in the README or the API page', () => {
  for (const name of Object.keys(core)) expect(readme).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
});

test('every error code is in the README or the API page', () => {
  const source = readFileSync(new URL('../src/errors.ts', import.meta.url), 'utf8');
  const codes = [...source.matchAll(/\| '([a-z-]+)'/gu)].map(([, code]) => code!);
  expect(codes.length).toBeGreaterThan(3);
  for (const code of codes) expect(readme).toContain(`\`${code}\``);
});
