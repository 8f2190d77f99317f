import { posix } from 'node:path';
import type { ModuleFacts, ModuleImport } from './module-facts.js';

/** Which workspace packages the sources of each may import. */
const packageDirections: Readonly<Record<string, readonly string[]>> = {
  core: [],
  languages: ['core'],
  attribution: ['core'],
  documents: ['core'],
  municipal: ['core', 'languages', 'attribution', 'documents'],
  report: ['core', 'attribution', 'municipal'],
  cli: ['core', 'languages', 'attribution', 'documents', 'municipal', 'report'],
  testkit: ['core'],
};

/** The folders and top-level modules of core: each may import itself and what stands before it. */
const coreLayers: readonly (readonly string[])[] = [
  ['errors'],
  ['model'],
  ['text'],
  ['fingerprint'],
  ['indexing'],
  ['align'],
  ['score'],
  ['options', 'version', 'signature', 'pacer'],
  ['detector', 'measures', 'align-passage'],
  ['index'],
];

/** Modules whose types any layer of core may name, since what is passed down is described there. */
const typesForAll = new Set(['options', 'pacer']);

/** Entry points of the workspace's packages, as importers name them: `@klippoglim/core`. */
export type EntryPoints = ReadonlySet<string>;

/** One sentence for each import of a module that goes the wrong way. */
export function wrongImports(module: ModuleFacts, entryPoints: EntryPoints): readonly string[] {
  return module.imports.flatMap((imported) => {
    const reasons = imported.specifier.startsWith('.')
      ? wrongRelativeImport(module.path, imported)
      : wrongImportByName(module.path, imported.specifier, entryPoints);
    return reasons.map((reason) => `${module.path} imports ${imported.specifier}: ${reason}`);
  });
}

function wrongRelativeImport(path: string, imported: ModuleImport): readonly string[] {
  const target = posix.join(posix.dirname(path), imported.specifier);
  const home = homeOf(path);
  // A package's tests may use the fixtures and their truth.
  if (/^packages\/[^/]+\/test\//u.test(path) && target.startsWith('fixtures/')) return [];
  if (!target.startsWith(`${home}/`)) return [`it leaves ${home}; import by the package's name.`];
  const source = coreLayerOf(path);
  const other = coreLayerOf(target);
  if (source === undefined || other === undefined) return [];
  if (other.rank <= source.rank) return [];
  if (imported.typeOnly && typesForAll.has(other.name)) return [];
  return [`in core, ${source.name} comes before ${other.name}.`];
}

function wrongImportByName(
  path: string,
  specifier: string,
  entryPoints: EntryPoints,
): readonly string[] {
  const importer = /^packages\/([^/]+)\/src\//u.exec(path)?.[1];
  if (importer === 'core') return ['core imports no package and nothing of Node.'];
  const imported = /^@klippoglim\/([^/]+)/u.exec(specifier)?.[1];
  if (imported === undefined) return [];
  if (!entryPoints.has(specifier)) return ['it is no public entry point.'];
  if (importer === undefined || packageDirections[importer]?.includes(imported)) return [];
  return [`${importer} may not import ${imported}.`];
}

/** The folder that a module's relative imports must not leave. */
function homeOf(path: string): string {
  const [top, name, part] = path.split('/');
  if (top === 'packages') return part === 'src' ? `${top}/${name}/src` : `${top}/${name}`;
  return top === 'examples' ? `${top}/${name}` : `${top}`;
}

function coreLayerOf(path: string): { readonly name: string; readonly rank: number } | undefined {
  const name = /^packages\/core\/src\/([^/.]+)/u.exec(path)?.[1];
  if (name === undefined) return undefined;
  const rank = coreLayers.findIndex((layer) => layer.includes(name));
  if (rank === -1) throw new Error(`${path}: add ${name} to the layers of core.`);
  return { name, rank };
}
