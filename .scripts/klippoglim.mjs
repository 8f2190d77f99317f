/** The command line from the checkout: builds it first where that was never done, on stderr. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './workspace.mjs';

const main = join(root, 'packages/cli/dist/main.js');
if (!existsSync(main)) run('node', ['.scripts/setup.mjs'], { stdio: ['inherit', 2, 2] });
await import(pathToFileURL(main).href);
