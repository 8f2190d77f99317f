import { rmSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { createLawReading } from '../../src/norwegian/law-reading.js';
import { judge } from '../../src/pan/judgement.js';
import { writeFolder } from '../mini-corpus.js';

const own =
  'Fjellet 😀 er vårt, og her skal det bygges en gondol til vinteren. Det har vi vedtatt.';
const law =
  'Den som eier en gondol, plikter å holde den i forsvarlig stand. Gondolen skal settes i drift ' +
  'innen rimelig tid, og eieren svarer for skade som den volder på annen manns fjell.';
const between = 'Slik har vi tenkt, og det blir dyrt.';
const text = `${own}\n\nEtter gondolloven § 4 gjelder: «${law}»\n\n${between}\n\n${law}\n`;
const corpus = writeFolder({ 'susp/plan.txt': text });
afterAll(() => rmSync(corpus, { recursive: true }));

const pair = judge(
  { folder: '07-law-only', sourceFile: 'kilde.txt', targetFile: 'plan.txt', name: 'plan-kilde' },
  [],
  [],
);

/** A passage whose target side is this stretch, in code points, as in PAN's files. */
function passageOf(start: number, end: number) {
  const toCodePoints = (at: number): number => Array.from(text.slice(0, at)).length;
  return {
    source: { start: 0, end: 1 },
    target: { start: toCodePoints(start), end: toCodePoints(end) },
  };
}

const [quoted, bare] = [text.indexOf(law), text.lastIndexOf(law)];

test('without laws, only what is marked as law or quotation does not speak of copying', () => {
  const speaks = createLawReading(corpus);
  expect(speaks(passageOf(0, own.length), pair)).toBe(true);
  expect(speaks(passageOf(quoted, quoted + law.length), pair)).toBe(false);
  expect(speaks(passageOf(bare, bare + law.length), pair)).toBe(true);
});

test('with the law handed over, its text does not speak of copying, wherever it stands', () => {
  const speaks = createLawReading(corpus, [law]);
  expect(speaks(passageOf(0, own.length), pair)).toBe(true);
  expect(speaks(passageOf(quoted, quoted + law.length), pair)).toBe(false);
  expect(speaks(passageOf(bare, bare + law.length), pair)).toBe(false);
});

test('half of the words decide', () => {
  const speaks = createLawReading(corpus, [law]);
  // All of the law, and fewer words of the plan's own before it; then a few words of the law.
  expect(speaks(passageOf(text.indexOf(between), bare + law.length), pair)).toBe(false);
  expect(speaks(passageOf(text.indexOf(between), bare + 20), pair)).toBe(true);
});
