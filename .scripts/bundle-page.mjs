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

const style = await bundle('style/page.css');
// In a script, these would begin or end other elements. They stand in strings only, where this is the same.
const script = (await bundle('main.tsx')).replace(/<(?=!--|\/script)/giu, '\\x3C');
if (/<\/style/iu.test(style)) throw new Error('The style would end its element.');

const module = `// Made by .scripts/bundle-page.mjs.\nexport const pageScript: string = ${JSON.stringify(script)};\nexport const pageStyle: string = ${JSON.stringify(style)};\n`;
if (!existsSync(target) || readFileSync(target, 'utf8') !== module) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, module);
}
