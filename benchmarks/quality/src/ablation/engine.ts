import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { UsageError } from '../usage-error.js';

/** A built engine: the code of each of its modules by its path, with `/` between folders. */
export type Engine = ReadonlyMap<string, string>;

/** One change to one module of an engine. */
export interface Substitution {
  readonly file: string;
  /** Code that must stand in the module exactly once. */
  readonly from: string;
  readonly to: string;
}

/**
 * Reads all modules of a build, so that whatever is built meanwhile, every row of a table is about
 * the same engine.
 *
 * @throws {UsageError} if the folder holds no build.
 */
export function readEngine(folder: string): Engine {
  let files: string[];
  try {
    files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    files = [];
  }
  const modules = files.filter((file) => file.endsWith('.js')).sort();
  if (!modules.includes('index.js')) {
    throw new UsageError(`${folder} is no build of the engine: it has no index.js.`);
  }
  return new Map(
    modules.map((file) => [file.replaceAll(sep, '/'), readFileSync(join(folder, file), 'utf8')]),
  );
}

/** Writes an engine into a folder, whose index.js can then be imported. */
export function writeEngine(engine: Engine, folder: string): void {
  for (const [file, code] of engine) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
}

/**
 * The engine with the substitutions made, one after the other. The one given is left as it is.
 *
 * @throws {UsageError} if a substitution would change nothing, or not only what it means to: code
 *   that stands there never or more than once would be measured as if it had been switched off.
 */
export function substitute(engine: Engine, substitutions: readonly Substitution[]): Engine {
  const changed = new Map(engine);
  for (const { file, from, to } of substitutions) {
    const code = changed.get(file);
    if (code === undefined) throw new UsageError(`The engine has no module ${file}.`);
    const places = from === '' ? 0 : code.split(from).length - 1;
    if (places !== 1 || from === to) {
      throw new UsageError(
        `${JSON.stringify(from)} → ${JSON.stringify(to)} stands ${places} times in ${file}; ` +
          'it must stand there once and become something else, or it would measure nothing.',
      );
    }
    // By a function: `$&` in the code is no pattern.
    changed.set(
      file,
      code.replace(from, () => to),
    );
  }
  return changed;
}
