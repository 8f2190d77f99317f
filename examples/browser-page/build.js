/**
 * Bundles page.js and the engine into out/page.js, for index.html. Run it: node build.js
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Bundles one of this folder's modules as a plain script.
 *
 * @param {string} entry the module's name
 * @param {string} outfile where the script goes
 * @param {string} [globalName] a global that gets the module's exports
 */
export async function bundle(entry, outfile, globalName) {
  await build({
    entryPoints: [path(entry)],
    outfile,
    ...(globalName === undefined ? {} : { globalName }),
    bundle: true,
    minify: true,
    format: 'iife',
    // Anything of Node in the engine would make this fail.
    platform: 'browser',
    target: 'es2022',
  });
}

if (process.argv[1] === import.meta.filename) {
  await bundle('page.js', path('out/page.js'));
  console.log(`Open ${path('index.html')}`);
}
