/**
 * Makes core small for publishing: `dist/index.js` becomes one minified module, and the modules
 * that it was put together from are left out of the package. Declarations stay, without what is
 * marked `@internal`. Called by core's `prepack`; `postpack` calls it with `restore` to put all of
 * it back.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root } from './workspace.mjs';

const module = join(root, 'packages/core/dist/index.js');
const compiled = join(root, 'packages/core/dist/index.compiled.js');

function restore() {
  if (!existsSync(compiled)) return;
  renameSync(compiled, module);
  writeDeclarations();
}

function writeDeclarations(...options) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const project = join(root, 'packages/core');
  const once = ['--composite', 'false', '--incremental', 'false', '--tsBuildInfoFile', 'null'];
  execFileSync(
    process.execPath,
    [tsc, '-p', project, '--emitDeclarationOnly', ...once, ...options],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
}

restore();
if (process.argv[2] !== 'restore') {
  renameSync(module, compiled);
  writeDeclarations('--stripInternal');
  buildSync({
    entryPoints: [compiled],
    outfile: module,
    bundle: true,
    platform: 'neutral',
    format: 'esm',
    target: 'es2023',
    minify: true,
    // Long names of fields that stay inside the engine; a user meets none of them.
    mangleProps:
      /^(?:(?:source|target)(?:Start|End|Step|Evidence|Types|Margin)|sourceOf|keptIn(?:Source|Target)|textBonus|(?:leastS|s)urprise|holdsMiddle|bestStretch|sumOutside|partsOf|isVariant|compounds|postings)$/,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
