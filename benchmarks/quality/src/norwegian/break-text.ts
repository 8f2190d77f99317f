/**
 * Breaks a text as PDFs and careless conversions do: not the passages alone but the whole document,
 * since a running header knows nothing of what was copied. Stages, in this order: wrong encoding,
 * letters, spaces and hyphens, then lines and pages, which cut what the others left.
 */
import { decodeWindows1252 } from '../text-files.js';
import { applyEdits, type Draft, type Edit } from './draft.js';
import type { Random } from './random.js';

/** How a document is broken. Shares are from 0 to 1. */
export interface Noise {
  /** Characters a line holds. */
  readonly lineWidth: number;
  /** Lines a page holds. */
  readonly pageLength: number;
  readonly runningHeader: string;
  /** Chance that a long word which does not fit into its line is hyphenated. */
  readonly hyphenated: number;
  /** Share of spaces between words that are lost. */
  readonly lostSpaces: number;
  /** Share of hyphens and dashes within words and between numbers that are lost. */
  readonly lostHyphens: number;
  /** Share of letters that the scanner saw twice. */
  readonly doubledLetters: number;
  /** Whether fi, fl and ff are one character, as the font had them. */
  readonly ligatures: boolean;
  /** What became of æ, ø, å and other letters beyond ASCII, in a share of the words with any. */
  readonly encoding: 'sound' | 'mojibake' | 'replacement';
  readonly wronglyEncoded: number;
}

export function drawNoise(runningHeader: string, random: Random): Noise {
  return {
    lineWidth: random.between(60, 90),
    pageLength: random.between(30, 45),
    runningHeader,
    hyphenated: 0.5,
    lostSpaces: random.within(0.005, 0.015),
    lostHyphens: 0.5,
    doubledLetters: random.within(0.001, 0.003),
    ligatures: random.chance(0.5),
    encoding: random.pick(['sound', 'sound', 'mojibake', 'replacement']),
    wronglyEncoded: random.within(0.1, 0.3),
  };
}

/** Breaks a document; its spans keep to what they were on. */
export function breakText(draft: Draft, noise: Noise, random: Random): Draft {
  const stages = [spoilEncoding, doubleLetters, joinLigatures, loseGaps, layOut];
  return stages.reduce(
    (broken, stage) => applyEdits(broken, stage(broken.text, noise, random)),
    draft,
  );
}

function editsAt(
  text: string,
  pattern: RegExp,
  write: (found: string) => string | undefined,
): Edit[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index }) => {
    const written = write(found);
    return written === undefined
      ? []
      : [{ start: index, end: index + found.length, text: written }];
  });
}

/** UTF-8 read as Windows-1252, or a replacement character for each letter beyond ASCII. */
export function spoilEncoding(text: string, noise: Noise, random: Random): Edit[] {
  const { encoding, wronglyEncoded } = noise;
  if (encoding === 'sound') return [];
  const spoil = (letter: string): string =>
    encoding === 'mojibake' ? decodeWindows1252(Buffer.from(letter)) : '\ufffd';
  return editsAt(text, /\p{L}*[À-ÖØ-öø-ÿ]\p{L}*/gu, (word) =>
    random.chance(wronglyEncoded) ? word.replace(/[À-ÖØ-öø-ÿ]/g, spoil) : undefined,
  );
}

export function doubleLetters(text: string, { doubledLetters }: Noise, random: Random): Edit[] {
  return editsAt(text, /\p{Ll}/gu, (letter) =>
    random.chance(doubledLetters) ? letter + letter : undefined,
  );
}

const ligatureOf = new Map([
  ['ffi', 'ﬃ'],
  ['ffl', 'ﬄ'],
  ['ff', 'ﬀ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
]);

export function joinLigatures(text: string, { ligatures }: Noise): Edit[] {
  return ligatures ? editsAt(text, /ffi|ffl|ff|fi|fl/g, (letters) => ligatureOf.get(letters)) : [];
}

/** Spaces between words, and hyphens and dashes between letters or digits. */
export function loseGaps(text: string, noise: Noise, random: Random): Edit[] {
  return editsAt(text, /(?<=[\p{L}\p{N}])(?: |[-–])(?=[\p{L}\p{N}])/gu, (gap) =>
    random.chance(gap === ' ' ? noise.lostSpaces : noise.lostHyphens) ? '' : undefined,
  );
}

/** A word has so many letters at least on both sides of the line's end when it is hyphenated. */
const leastLetters = 3;

/** Sets lines and pages. Between two pages stand the number of the first and the running header. */
export function layOut(text: string, noise: Noise, random: Random): Edit[] {
  const edits: Edit[] = [];
  let [column, line, page] = [0, 0, 1];
  const addLines = (count: number): string => {
    column = 0;
    line += count;
    if (line < noise.pageLength) return '';
    line = 0;
    return `${page++}\n${noise.runningHeader}\n`;
  };
  for (const { 0: piece, index } of text.matchAll(/\n+|[^\S\n]+|\S+/g)) {
    const end = index + piece.length;
    if (piece.startsWith('\n')) {
      edits.push({ start: end, end, text: addLines(piece.length) });
    } else if (piece.trim() === '' || column === 0 || column + piece.length <= noise.lineWidth) {
      column += piece.length;
    } else {
      const cut = drawCut(piece, noise.lineWidth - column, noise, random);
      // Where nothing is cut, the space before the word becomes the end of the line.
      const [start, hyphen] = cut === 0 ? [index - 1, ''] : [index + cut, '-'];
      edits.push({ start, end: index + cut, text: `${hyphen}\n${addLines(1)}` });
      column = piece.length - cut;
    }
  }
  return edits.filter((edit) => edit.text !== '');
}

/** How many letters of a word stay on a line with so much room; 0 when it is not hyphenated. */
function drawCut(word: string, room: number, { hyphenated }: Noise, random: Random): number {
  const letters = /^\p{L}+/u.exec(word)?.[0].length ?? 0;
  const most = Math.min(room - 1, letters - leastLetters);
  if (most < leastLetters || !random.chance(hyphenated)) return 0;
  return random.between(Math.max(leastLetters, most - 2), most);
}
