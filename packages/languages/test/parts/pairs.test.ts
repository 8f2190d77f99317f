import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { addUp, measureParts } from './measure-parts.js';
import { countWords, type MixedDocument, type TruePart } from './mixed-documents.js';

/** A document of paragraphs of at least `length` words, in Bokmål and Nynorsk by turns. */
function takeTurns(
  rows: readonly (readonly [nb: string, nn: string])[],
  length: number,
): MixedDocument {
  const parts: TruePart[] = [];
  let text = '';
  for (let at = 0; at < rows.length; ) {
    const isBokmal = parts.length % 2 === 0;
    const start = text.length;
    while (at < rows.length && countWords(text.slice(start)) < length) {
      text += `${rows[at]![isBokmal ? 0 : 1]} `;
      at++;
    }
    // What is left in the end makes no paragraph of that length.
    if (countWords(text.slice(start)) < length) {
      text = text.slice(0, start);
      break;
    }
    text = `${text.trimEnd()}\n\n`;
    const language = isBokmal ? 'nb' : 'nn';
    parts.push({ start, end: text.length, language, inserted: true });
  }
  return { name: 'turns', text, sections: [], host: 'nb', placing: undefined, parts };
}

// Thresholds a little looser than what was measured, the table in README.md.
test.each([
  { length: 25, right: 0.37, wrong: 0.17 },
  { length: 50, right: 0.62, wrong: 0.12 },
  { length: 100, right: 0.88, wrong: 0.03 },
  { length: 200, right: 0.97, wrong: 0.01 },
])('real paragraphs of $length words by turns in both standards', ({ length, right, wrong }) => {
  const file = new URL('../../../../../shared/data/norge-no/nob-nno-pairs.tsv', import.meta.url);
  if (!existsSync(file)) {
    console.info('Skipped: the sentence pairs are not at ../shared/data/norge-no.');
    return;
  }
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.replaceAll(/ ([.,?!:;])/gu, '$1').split('\t'))
    .map(([, nb = '', nn = '']): [string, string] => [nb, nn]);
  // Many documents, since a document is measured part by part against all of its words.
  const documents = Array.from({ length: Math.ceil(rows.length / 360) }, (_, at) =>
    takeTurns(rows.slice(360 * at, 360 * (at + 1)), length),
  );
  const tally = addUp(measureParts(documents, false));
  expect(tally.right / tally.words).toBeGreaterThanOrEqual(right);
  expect(tally.wrong / tally.words).toBeLessThanOrEqual(wrong);
});
