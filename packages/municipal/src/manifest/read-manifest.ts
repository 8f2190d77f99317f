import { readFile, stat } from 'node:fs/promises';
import { dirname, posix, resolve } from 'node:path';
import { type ManifestProblem, StudyError } from '../errors.js';
import { prettifyName, stemOf } from '../files/file-names.js';
import type { Study, StudyEntry } from '../study.js';
import type { Manifest, ManifestEntry } from './manifest.js';
import { parseYaml } from './parse-yaml.js';
import { problem } from './problem.js';
import { validateManifest, writePath } from './validate-manifest.js';

/**
 * Bytes. All 357 municipalities with ten documents each need about half of this; the parser takes
 * about a second a megabyte.
 */
const maxBytes = 2_000_000;

/** Problems that the message itself lists; the error's `problems` has them all. */
const maxListed = 20;

/**
 * Reads a study manifest, YAML or JSON. The files it names are not opened: one that is missing is
 * a failure of that document, not of the study.
 *
 * @throws {StudyError} `manifest-not-found`, `manifest-too-large`, or `invalid-manifest` with
 * every problem that was found.
 */
export async function readManifest(path: string): Promise<Study> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new StudyError('manifest-not-found', `${path}: there is no such file.`, {
      cause,
      detail: { path },
    });
  });
  if (!found.isFile()) {
    throw new StudyError(
      'manifest-not-found',
      `${path} is not a file. Give a manifest, or a folder of sources and one of targets.`,
      { detail: { path } },
    );
  }
  if (found.size > maxBytes) {
    throw new StudyError(
      'manifest-too-large',
      `${path} has ${found.size} bytes; a manifest may have ${maxBytes}. Is it a manifest? Let entries name folders instead of files, or split the study.`,
      { detail: { path, bytes: found.size, maxBytes } },
    );
  }
  return parseManifest(await readFile(path, 'utf8'), path);
}

/**
 * Makes a study of a manifest's text.
 *
 * @param path where the manifest is, or would be: files are resolved against its folder.
 * @throws {StudyError} `invalid-manifest` with every problem that was found.
 */
export async function parseManifest(text: string, path: string): Promise<Study> {
  const parsed = await parseYaml(text.replace(/^\uFEFF/u, ''));
  if (parsed.problems.length > 0) throw invalid(path, parsed.problems);
  const problems = (await validateManifest(parsed.data)).map(({ code, path: way, detail }) =>
    problem(code, detail, { path: writePath(way), line: parsed.lineOf(way) }),
  );
  if (problems.length > 0) throw invalid(path, problems);
  return toStudy(parsed.data as Manifest, path);
}

function toStudy(manifest: Manifest, path: string): Study {
  const folder = dirname(path);
  return {
    title: manifest.title ?? prettifyName(stemOf(path.replaceAll('\\', '/'))),
    sources: manifest.sources.map((entry) => ({
      ...common(entry, folder),
      ...(entry.publisher === undefined ? {} : { publisher: entry.publisher }),
      ...(entry.goals === undefined
        ? {}
        : { goals: entry.goals.map((goal) => (typeof goal === 'string' ? { text: goal } : goal)) }),
    })),
    targets: manifest.targets.map((entry) => ({
      ...common(entry, folder),
      ...(entry.municipality === undefined ? {} : { municipality: entry.municipality.trim() }),
      ...(entry.number === undefined ? {} : { number: entry.number }),
      ...(entry.type === undefined ? {} : { documentType: entry.type }),
      ...(entry.names === undefined ? {} : { names: entry.names }),
    })),
    ...(manifest.laws === undefined
      ? {}
      : { laws: manifest.laws.map((entry) => common(entry, folder)) }),
    ...(manifest.background === undefined
      ? {}
      : { background: manifest.background.map((entry) => common(entry, folder)) }),
    options: manifest.options ?? {},
  };
}

function common(entry: ManifestEntry, folder: string): StudyEntry {
  const { id, title, date, language } = entry;
  return {
    path: resolve(folder, entry.file),
    file: posix.normalize(entry.file).replace(/(?<=.)\/$/u, ''),
    ...(id === undefined ? {} : { id: id.normalize('NFC') }),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
  };
}

function invalid(path: string, problems: readonly ManifestProblem[]): StudyError {
  const inOrder = [...problems].sort(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.path < other.path ? -1 : 1),
  );
  const listed = inOrder
    .slice(0, maxListed)
    .map(
      (problem) =>
        `  ${problem.line === undefined ? '' : `line ${problem.line}: `}${
          problem.path === '' ? '' : `${problem.path}: `
        }${problem.message}`,
    );
  const more = inOrder.length - listed.length;
  const count = inOrder.length === 1 ? '1 problem' : `${inOrder.length} problems`;
  const lines = [`${path} has ${count}:`, ...listed, ...(more > 0 ? [`  and ${more} more`] : [])];
  return new StudyError('invalid-manifest', lines.join('\n'), {
    problems: inOrder,
    detail: { path },
  });
}
