import { hydrate } from 'preact';
import { App } from './app.js';
import type { PageData, PageText } from './model.js';
import { unpack } from './unpack.js';

/** The letters of an embedded value, by the id of the element that holds them. */
function lettersOf(id: string): string | undefined {
  return document.getElementById(id)?.textContent ?? undefined;
}

const texts = new Map<number, PageText>();

function textOf(number: number): PageText | undefined {
  const known = texts.get(number);
  if (known !== undefined) return known;
  const letters = lettersOf(`text-${number}`);
  if (letters === undefined) return undefined;
  const text = unpack<PageText>(letters);
  texts.set(number, text);
  return text;
}

const root = document.getElementById('page');
const letters = lettersOf('data');
if (root !== null && letters !== undefined) {
  hydrate(<App data={unpack<PageData>(letters)} textOf={textOf} />, root);
  // For those who measure how soon the page answers.
  performance.mark('interactive');
}
