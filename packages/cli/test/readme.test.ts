import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { fixturePath } from '../../../fixtures/truth.js';
import { codeBlocks, expectBlock } from './readme-blocks.js';
import { run } from './run.js';
import { temporaryFolder } from './temp-folder.js';

/** What the READMEs show is run as their readers would, in a folder with the files that they name. */

const root = fixturePath('..');
const folder = temporaryFolder();
const readme = join(root, 'README.md');

/** Packages whose README is run by their own tests. */
const testedThere = ['attribution', 'core'];

const pages = [
  readme,
  ...readdirSync(join(root, 'packages'))
    .filter(
      (name) =>
        !testedThere.includes(name) && existsSync(join(root, 'packages', name, 'README.md')),
    )
    .map((name) => join(root, 'packages', name, 'README.md')),
];

interface Program {
  readonly page: string;
  /** Which of the page's blocks it is. */
  readonly number: number;
  /** The name of its file, without an ending. */
  readonly file: string;
  readonly text: string;
}

const programs: readonly Program[] = pages.flatMap((page) =>
  codeBlocks(readFileSync(page, 'utf8')).flatMap(({ language, text }, number) => {
    const name = basename(join(page, '..'));
    const file = `program-${page === readme ? 'root' : name}-${number}`;
    return ['ts', 'js'].includes(language) ? [{ page, number, file, text }] : [];
  }),
);

const commands = [readme, join(root, 'packages/cli/README.md')].flatMap((page) =>
  codeBlocks(readFileSync(page, 'utf8'))
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .flatMap((line) => {
      const [, argv] =
        /^(?:npm run --silent klippoglim -- |klippoglim )(.*?)(?: +#.*)?$/u.exec(line) ?? [];
      return argv === undefined ? [] : [argv];
    }),
);

/** Names that the pages use, and what stands for them. */
const files: Readonly<Record<string, string>> = {
  sources: 'files/sources',
  targets: 'files/targets',
  national: 'files/sources',
  municipal: 'files/targets',
  'digital-agenda.pdf': 'files/sources/nasjonal-digital-agenda-2016.pdf',
  'plan.docx': 'files/targets/ulvesund-2018.docx',
  'plan.pdf': 'files/targets/fjordvik-2019.pdf',
  'plans/strategi.pdf': 'files/targets/fjordvik-2019.pdf',
};

async function execute(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  return stdout;
}

beforeAll(async () => {
  for (const [name, fixture] of Object.entries(files)) {
    cpSync(fixturePath(fixture), join(folder, name), { recursive: true });
  }
  const manifest = codeBlocks(readFileSync(readme, 'utf8')).find(
    ({ language }) => language === 'yaml',
  );
  writeFileSync(join(folder, 'study.yaml'), manifest?.text ?? '');
  await run(['study', 'study.yaml', '--out', '.'], { cwd: folder });
  // Names of packages are resolved as in a project that has installed klippoglim.
  symlinkSync(join(root, 'packages/cli/node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const compilerOptions = {
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    noUnusedLocals: false,
    ...{ composite: false, declaration: false, declarationMap: false, isolatedDeclarations: false },
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions }),
  );
  for (const { file, text } of programs) writeFileSync(join(folder, `${file}.ts`), text);
});

test('every program in a README passes the type check', async () => {
  expect(programs.length).toBeGreaterThan(5);
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  // What the compiler says stands on its standard output.
  const problems = await execute(compiler, '-p', '.').catch(
    ({ stdout }: { stdout: string }) => stdout,
  );
  expect(problems).toBe('');
});

test.each(programs.map((program) => [program.file, program] as const))(
  '%s runs, and prints what the README says',
  async (_, { file, page, number }) => {
    const printed = await execute(`${file}.js`);
    const next = codeBlocks(readFileSync(page, 'utf8'))[number + 1];
    if (next?.language === 'text' && next.followsBlock) {
      expectBlock(page, (_block, at) => at === number + 1, printed);
    }
  },
);

test.each(commands)('klippoglim %s does what it should', async (argv) => {
  const { status, stderr } = await run(argv.split(' '), { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the README shows the table that the demo ends with', async () => {
  const { stdout } = await run(['study', fixturePath('study.yaml'), '--lang', 'en']);
  const [table] = stdout.split('\n\nOne file could not be read');
  expectBlock(readme, ({ name }) => name === 'demo', `${table}\n`);
});

test('every option that the README names is in the help of a command', async () => {
  const help = await Promise.all(
    [[], ['study'], ['compare'], ['inspect'], ['export']].map((command) =>
      run([...command, '--help']),
    ),
  );
  const known = new Set(help.flatMap(({ stdout }) => stdout.match(/--[a-z-]+/gu) ?? []));
  const prose = readFileSync(readme, 'utf8').replace(/```.*?```/gsu, '');
  const named = [...prose.matchAll(/`(--[a-z-]+)/gu)].map(([, option = '']) => option);
  expect(named).toContain('--json');
  expect(named.filter((option) => !known.has(option))).toEqual([]);
});
