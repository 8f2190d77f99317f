import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { copied, copying, source } from './sample-texts.js';
import { temporaryFolder, writeTree } from './temp-folder.js';

const bin = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const folder = temporaryFolder();
beforeAll(async () => {
  if (!existsSync(bin)) throw new Error('Build the package first: npm run setup');
  await writeTree(folder, {
    'source.txt': source,
    'plan.txt': copying,
    'long.txt': Array.from({ length: 40_000 }, (_, at) => `ord${at}`).join(' '),
  });
});

const env = { LANG: 'en_GB.UTF-8' };

async function runBin(argv: readonly string[], nodeOptions: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeOptions, bin, ...argv], { cwd: folder, env });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { stdout, stderr, status };
}

/** Writes to standard error the name of every package that is imported. */
const hook = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(\`
    import { writeSync } from 'node:fs';
    export function resolve(specifier, context, next) {
      if (!/^(node:|file:|data:|[./#])/.test(specifier)) writeSync(2, 'imported ' + specifier + '\\\\n');
      return next(specifier, context);
    }\`));
`)}`;

async function packagesLoadedBy(argv: readonly string[]): Promise<ReadonlySet<string>> {
  const { stderr } = await runBin(argv, ['--import', hook]);
  return new Set([...stderr.matchAll(/^imported (.+)$/gm)].map(([, name]) => name!));
}

test('help and version load the argument parser and nothing else', async () => {
  for (const argv of [['--help'], ['--version'], ['study', '--help', '--lang', 'nb']]) {
    expect([...(await packagesLoadedBy(argv))]).toEqual(['commander']);
  }
});

test('a text file is inspected without loading the PDF or ZIP parser', async () => {
  const loaded = await packagesLoadedBy(['inspect', 'plan.txt']);
  expect(loaded).toContain('@klippoglim/documents');
  for (const heavy of ['pdf-parse', 'unzipper', 'linkedom']) expect(loaded).not.toContain(heavy);
});

test('piped output is whole, however long', async () => {
  const { stdout, stderr, status } = await runBin(['inspect', 'long.txt', '--text']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout.trimEnd().endsWith('ord39999')).toBe(true);
});

test('a reader that closes the pipe early is no error', async () => {
  const child = spawn(process.execPath, [bin, 'inspect', 'long.txt', '--json'], {
    cwd: folder,
    env,
  });
  child.stdout.destroy();
  const [stderr, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

test('compares two files, and says in the status what is wrong', async () => {
  const found = await runBin(['compare', 'source.txt', 'plan.txt', '--json']);
  expect(found).toMatchObject({ stderr: '', status: 0 });
  expect(JSON.parse(found.stdout).passages[0].target.text).toBe(copied);
  expect(await runBin(['compare', 'source.txt', 'missing.txt'])).toMatchObject({
    stdout: '',
    status: 3,
  });
  expect(await runBin(['--no-such-option'])).toMatchObject({ stdout: '', status: 2 });
});
