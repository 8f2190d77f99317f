/**
 * Bundles the report's page (script and style) into a module of the report package, from which the
 * report is put together: what a user gets needs no bundler and no network. Run by the set-up, after
 * core and attribution are built; the module is made, and not committed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from './workspace.mjs';

const page = join(root, 'packages/report/src/page');
const target = join(root, 'packages/report/src/generated/page-assets.ts');

/** What the page's browsers must know: all of 2022. */
const browsers = ['chrome105', 'firefox105', 'safari16'];

async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(page, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: browsers,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'inline',
    logLevel: 'warning',
  });
  return outputFiles[0].text.trim();
}

const [script, style] = [await bundle('main.tsx'), await bundle('style/page.css')];
// In an element of a page, these would end it.
const ending = /<\/(script|style)|<!--/iu;
if (ending.test(script) || ending.test(style)) throw new Error('The bundle would end its element.');

const module = `// Made by .scripts/bundle-page.mjs.\nexport const pageScript: string = ${JSON.stringify(script)};\nexport const pageStyle: string = ${JSON.stringify(style)};\n`;
if (!existsSync(target) || readFileSync(target, 'utf8') !== module) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, module);
}
