/**
 * What a user gets: packs every published package, checks the tarballs, installs them with plain
 * npm into an empty project, imports each by name and runs the command from there. All that is
 * wrong is told at the end. Needs a build (`npm run setup`).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { pnpm, root } from './workspace.mjs';

/** The core is to stay small enough that a page can carry it: the unpacked size, without maps. */
const coreLimit = 60_000;
/** Times vary with what else the machine does: they are printed, and nothing depends on them. */
const runs = 7;

const folder = mkdtempSync(join(tmpdir(), 'klippoglim-smoke-'));
const project = join(folder, 'project');
const problems = [];

function check(name, verify) {
  try {
    const note = verify();
    console.log(`ok    ${name}${note ? `: ${note}` : ''}`);
  } catch (error) {
    problems.push(name);
    console.error(
      `WRONG ${name}\n${[error.message, error.stdout, error.stderr].join('\n').trim()}`,
    );
  }
}

function assert(condition, message) {
  if (!condition) throw new Error(message);
}

/** Runs a program of the checkout or of the project; gives what it printed, throws when it fails. */
function output(command, args, cwd = project) {
  const windows = process.platform === 'win32';
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe', shell: windows });
}

function publishedPackages() {
  return readdirSync(join(root, 'packages'))
    .map((name) => ({
      folder: join(root, 'packages', name),
      manifest: JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')),
    }))
    .filter(({ manifest }) => manifest.private !== true)
    .map((published) => ({ ...published, tarball: packed(published) }));
}

/** Packs as for publishing, where pnpm turns `workspace:^` into a version. */
function packed({ folder: cwd, manifest }) {
  pnpm(['pack', '--pack-destination', folder], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  const name = manifest.name.replace('@', '').replace('/', '-');
  return join(folder, `${name}-${manifest.version}.tgz`);
}

/** Every subpath that a package exports: `['@klippoglim/core', 'packages/core/dist/index.js']`. */
function entryPoints({ folder: home, manifest }) {
  return Object.entries(manifest.exports).map(([subpath, target]) => ({
    specifier: `${manifest.name}${subpath.slice(1)}`,
    file: join(home, target.default ?? target),
  }));
}

function sizeOf(path) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0);
}

/** Runs a module's text in a new process in the project, which gets `argument`. */
function evaluate(text, ...argument) {
  return output(process.execPath, [
    '--input-type=module',
    '--eval',
    text,
    '--',
    ...argument,
  ]).trim();
}

function exportedNames(specifier) {
  return evaluate('console.log(Object.keys(await import(process.argv[1])).join(", "))', specifier);
}

function checkEntryPoint({ specifier, file }) {
  if (file.endsWith('.json')) {
    const found = evaluate('console.log(import.meta.resolve(process.argv[1]))', specifier);
    JSON.parse(readFileSync(new URL(found), 'utf8'));
    return 'JSON';
  }
  const installed = exportedNames(specifier);
  const built = exportedNames(pathToFileURL(file).href);
  assert(installed === built, `it exports ${installed}; the checkout exports ${built}`);
  assert(installed !== '', 'it exports nothing');
  return installed;
}

/** Milliseconds, the median of new processes. */
function medianTime(script) {
  const times = Array.from({ length: runs }, () => Number(evaluate(script))).sort((a, b) => a - b);
  return `${times[runs >> 1].toFixed(1)} ms, the median of ${runs}`;
}

function checkBrowserBundle() {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: "export * from '@klippoglim/core';", resolveDir: project },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.outputs).flatMap((bundle) => bundle.imports);
  assert(imports.length === 0, `it still imports ${imports.map(({ path }) => path).join(', ')}`);
  return `${outputFiles[0].contents.length} bytes minified`;
}

/** Two texts that share one paragraph, long enough for any setting of the detector. */
function checkCompare() {
  const shared = `Kommunen skal ta i bruk felles løsninger som gjør hverdagen enklere for
    innbyggere og næringsliv. Før vi lager noe eget, undersøker vi hva staten og andre kommuner
    allerede har utviklet, og vi deler det vi selv får laget. Data skal samles inn én gang og brukes
    på nytt av dem som har lov til det, med personvern og sikkerhet bygd inn fra starten.`;
  writeFileSync(join(project, 'kilde.txt'), `Staten legger dette til grunn.\n\n${shared}\n`);
  writeFileSync(join(project, 'mål.txt'), `Vår egen innledning står her.\n\n${shared}\n`);
  const args = ['--no-install', 'klippoglim', 'compare', 'kilde.txt', 'mål.txt', '--json'];
  const { coverage, passages } = JSON.parse(output('npx', args));
  assert(passages.length === 1, `it found ${passages.length} passages, not 1`);
  return `coverage ${coverage.numerator}/${coverage.denominator}`;
}

const packages = publishedPackages();

for (const { manifest, tarball } of packages) {
  check(`publint ${manifest.name}`, () => {
    output(join(root, 'node_modules/.bin/publint'), ['run', tarball, '--strict'], root);
  });
  if (manifest.exports['.'] !== undefined) {
    check(`attw ${manifest.name}`, () => {
      const args = [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'];
      output(join(root, 'node_modules/.bin/attw'), args, root);
    });
  }
}

check('install into an empty project', () => {
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  const tarballs = packages.map(({ tarball }) => tarball);
  output('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs]);
});

for (const published of packages) {
  for (const entryPoint of entryPoints(published)) {
    check(`import ${entryPoint.specifier}`, () => checkEntryPoint(entryPoint));
  }
}

check('core depends on nothing and is small', () => {
  const installed = join(project, 'node_modules/@klippoglim/core');
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies']) {
    assert(Object.keys(manifest[kind] ?? {}).length === 0, `it has ${kind}`);
  }
  const size = sizeOf(installed);
  assert(size < coreLimit, `it has ${size} bytes unpacked, without maps; ${coreLimit} are allowed`);
  return `${size} bytes unpacked, without maps`;
});

check('core bundles for a browser', checkBrowserBundle);

check('time to import core', () =>
  medianTime(`
    const start = performance.now();
    await import('@klippoglim/core');
    console.log(performance.now() - start);`),
);

check('klippoglim --help', () => {
  const printed = output('npx', ['--no-install', 'klippoglim', '--help']);
  assert(printed.includes('klippoglim'), printed);
});

check('time of klippoglim --help', () =>
  medianTime(`
    import { spawnSync } from 'node:child_process';
    const start = performance.now();
    spawnSync(process.execPath, ['node_modules/klippoglim/dist/main.js', '--help']);
    console.log(performance.now() - start);`),
);

check('klippoglim compare', checkCompare);

rmSync(folder, { recursive: true, force: true });
if (problems.length > 0) {
  console.error(`\nThe smoke test failed: ${problems.join('; ')}.`);
  process.exitCode = 1;
}
