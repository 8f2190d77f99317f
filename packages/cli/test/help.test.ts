import { expect, test } from '@jest/globals';
import { createDetector } from '@klippoglim/core';
import { expectGolden } from '@klippoglim/testkit';
import { engineFlags } from '../src/engine-options.js';
import { en } from '../src/messages/en.js';
import { nb } from '../src/messages/nb.js';
import { packageVersion } from '../src/version.js';
import { run } from './run.js';

const commands = ['', 'study', 'compare', 'inspect', 'export'];
const cases = commands.flatMap((command) => [
  [command, 'nb'],
  [command, 'en'],
]);

test.each(cases)('klippoglim %s --help --lang %s is as read by eye', async (command, lang) => {
  const argv = [...(command === '' ? [] : [command!]), '--help', '--lang', lang!];
  const { status, stdout, stderr } = await run(argv);
  expect(status).toBe(0);
  expect(stderr).toBe('');
  expectGolden(import.meta.url, `help${command === '' ? '' : `-${command}`}.${lang}.txt`, stdout);
});

test('help fits a narrow terminal, but for examples and usage', async () => {
  const { stdout } = await run(['study', '--help', '--lang', 'nb'], { columns: 60 });
  const long = stdout.split('\n').filter((line) => line.length > 60);
  expect(long.filter((line) => !/klippoglim|^ {4}\d /.test(line))).toEqual([]);
});

test('--version tells the version of the package', async () => {
  expect(await run(['--version'])).toEqual({
    status: 0,
    stdout: `${packageVersion()}\n`,
    stderr: '',
  });
});

test('without a command the help goes to standard error, and the status says wrong usage', async () => {
  const { status, stdout, stderr } = await run([]);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('Usage: klippoglim');
});

test('every example in the help is a command line that the parser accepts', async () => {
  for (const messages of [nb, en]) {
    for (const command of ['program', 'study', 'compare', 'inspect', 'export'] as const) {
      for (const [, argv] of messages[command].examples) {
        const words = argv.replace(/ > .*/, '').split(' ');
        // The files do not exist: that is found out after the parsing, in other words.
        const { status, stderr } = await run(words, { cwd: '/nowhere' });
        expect(stderr).not.toContain(en.seeHelp);
        expect([2, 3]).toContain(status);
      }
    }
  }
});

test("the defaults that the help names are the engine's", async () => {
  const { signature } = createDetector();
  const { stdout } = await run(['study', '--help', '--lang', 'en'], { columns: 200 });
  for (const [name, flag] of Object.entries(engineFlags)) {
    const [, value] = new RegExp(`\\b${name}=(\\d+)`).exec(signature) ?? [];
    expect(stdout).toMatch(new RegExp(`${flag} .*\\(default: ${value}\\)`));
  }
});
