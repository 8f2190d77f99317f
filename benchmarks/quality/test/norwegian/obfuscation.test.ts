import { expect, test } from '@jest/globals';
import { findApertium, type RunApertium } from '../../src/norwegian/apertium.js';
import {
  breakText,
  doubleLetters,
  drawNoise,
  joinLigatures,
  layOut,
  loseGaps,
  type Noise,
  spoilEncoding,
} from '../../src/norwegian/break-text.js';
import { applyEdits, type Edit } from '../../src/norwegian/draft.js';
import { quoteSection } from '../../src/norwegian/law.js';
import { parseText } from '../../src/norwegian/passages.js';
import { createRandom } from '../../src/norwegian/random.js';
import { reorder, swapClauses } from '../../src/norwegian/reorder.js';
import { reachOf, swapWords } from '../../src/norwegian/swap-words.js';
import { parseWordLists } from '../../src/norwegian/word-list.js';
import { UsageError } from '../../src/usage-error.js';
import { makeText } from './sample-stock.js';

const random = createRandom('obfuscation');
const edited = (text: string, edits: readonly Edit[]): string =>
  applyEdits({ text, spans: [] }, edits).text;

const lists = (tsv: string) => parseWordLists(tsv, 'list.tsv').nb;
const substitutes = {
  synonyms: lists('nb\tviktig\tvesentlig\nnb\ti dag\tnå for tiden\n'),
  inflections: lists('nb\tstrategien\tstrategi\nnb\tstrategi\tstrategien\n'),
  adverbs: ['også'],
};
const noAdverbs = { ...substitutes, adverbs: [] };

test('swapped words keep their capital, phrases are one, compounds are inflected as their last part', () => {
  const text = 'Viktig er digitaliseringsstrategien i dag.';
  expect(reachOf(text, noAdverbs)).toBe(4 / 5);
  expect(swapWords(text, noAdverbs, 1, random)).toEqual({
    text: 'Vesentlig er digitaliseringsstrategi nå for tiden.',
    changedWords: 4,
  });
});

test('no more words are swapped than the share asks for', () => {
  const text = Array(50).fill('viktig og').join(' ');
  expect(swapWords(text, noAdverbs, 0.2, random).changedWords).toBe(20);
  expect(swapWords(text, noAdverbs, 0, random)).toEqual({ text, changedWords: 0 });
});

test('adverbs come after verbs or go, and never at the beginning of a sentence', () => {
  const nothing = { synonyms: new Map(), inflections: new Map(), adverbs: ['også'] };
  const text = Array(100).fill('Også vi skal bygge. De skal også rive.').join(' ');
  const { text: copy, changedWords } = swapWords(text, nothing, 0, random);
  expect(copy.match(/Også vi/g)).toHaveLength(100);
  const added = copy.match(/vi skal også/g)?.length ?? 0;
  const dropped = copy.match(/De skal rive/g)?.length ?? 0;
  expect([added > 0, dropped > 0, added + dropped]).toEqual([true, true, changedWords]);
});

test('word lists tell a bad line by its number', () => {
  expect(() => lists('nb\tviktig\tvesentlig\nsv\tviktig\tväsentlig\n')).toThrow(/line 2/);
  expect(() => lists('nb\tviktig\n')).toThrow(UsageError);
});

test('another order keeps every sentence, headings where they stand, and items within their list', () => {
  const text = 'En a. To b. Tre c.\n\nTittel\n\nFire d:\n\n- e\n- f\n- g\n\nFem h.';
  const copy = reorder(text, random);
  const lines = copy.split('\n\n');
  expect(lines[1]).toBe('Tittel');
  expect(lines[3]!.split('\n').sort()).toEqual(['- e', '- f', '- g']);
  expect(lines[3]).not.toBe('- e\n- f\n- g');
  const sentences = [lines[0], lines[2], lines[4]].join(' ').match(/\p{Lu}\p{Ll}+ \p{Ll}[.:]/gu)!;
  expect(sentences.toSorted()).toEqual(['En a.', 'Fem h.', 'Fire d:', 'To b.', 'Tre c.']);
  expect(sentences).not.toEqual(['En a.', 'To b.', 'Tre c.', 'Fire d:', 'Fem h.']);
});

test('an enumeration of equal members comes to an end', () => {
  expect(reorder('Vi ser a, a og a.', random)).toBe('Vi ser a, a og a.');
});

test('clauses change places', () => {
  expect(swapClauses('Når planen er ferdig, får rådet den.')).toBe(
    'Får rådet den når planen er ferdig.',
  );
  expect(swapClauses('Rådet får planen når den er ferdig.')).toBe(
    'Når den er ferdig, rådet får planen.',
  );
  expect(swapClauses('Rådet får planen.')).toBeUndefined();
});

const quiet: Noise = {
  lineWidth: 30,
  pageLength: 4,
  runningHeader: 'Topptekst',
  hyphenated: 1,
  lostSpaces: 0,
  lostHyphens: 0,
  doubledLetters: 0,
  ligatures: false,
  encoding: 'sound',
  wronglyEncoded: 1,
};

test('lines are no longer than they may be, and cut within long words with three letters on either side', () => {
  const text =
    'Digitaliseringsstrategien skal gjøre samhandlingsarenaene tilgjengelige overalt. Slutt.';
  const broken = edited(text, layOut(text, { ...quiet, lineWidth: 27, pageLength: 99 }, random));
  for (const line of broken.split('\n')) expect(line.length).toBeLessThanOrEqual(27);
  expect(broken).toMatch(/\p{L}{3}-\n\p{L}{3}/u);
  expect(broken.replaceAll('-\n', '').replaceAll('\n', ' ')).toBe(text);
});

test('a page ends with its number and the running header, within sentences too', () => {
  const text = Array(40).fill('ord').join(' ');
  const broken = edited(text, layOut(text, quiet, random));
  expect(broken).toContain('ord\n1\nTopptekst\nord');
  expect(broken.replace(/\n\d\nTopptekst/g, '').replaceAll('\n', ' ')).toBe(text);
});

test('letters beyond ASCII turn into those of Windows-1252, or into replacement characters', () => {
  const spoil = (encoding: Noise['encoding']): string =>
    edited('Årets små «frø»', spoilEncoding('Årets små «frø»', { ...quiet, encoding }, random));
  expect(spoil('mojibake')).toBe('Ã…rets smÃ¥ «frÃ¸»');
  expect(spoil('replacement')).toBe('\ufffdrets sm\ufffd «fr\ufffd»');
  expect(spoil('sound')).toBe('Årets små «frø»');
});

test('letters are doubled, joined to ligatures, and lose the gaps between them', () => {
  const text = 'Offentlig fil 10–20 års IKT-plan';
  expect(edited(text, joinLigatures(text, { ...quiet, ligatures: true }))).toBe(
    'Oﬀentlig ﬁl 10–20 års IKT-plan',
  );
  expect(edited(text, loseGaps(text, { ...quiet, lostHyphens: 1 }, random))).toBe(
    'Offentlig fil 1020 års IKTplan',
  );
  expect(edited(text, loseGaps(text, { ...quiet, lostSpaces: 1 }, random))).toBe(
    'Offentligfil10–20årsIKT-plan',
  );
  expect(edited('Ab c', doubleLetters('Ab c', { ...quiet, doubledLetters: 1 }, random))).toBe(
    'Abb cc',
  );
});

test('the spans of a broken text begin and end with the letters that they had', () => {
  const { text, units } = makeText('brudd', 'nb');
  const marked = { text, spans: units };
  for (let n = 0; n < 20; n++) {
    const draws = createRandom('spans', n);
    const noise = {
      ...drawNoise('Topptekst', draws),
      doubledLetters: 0,
      encoding: 'sound' as const,
    };
    const broken = breakText(marked, noise, draws);
    for (const [k, span] of broken.spans.entries()) {
      const { start, end } = units[k]!;
      const slice = broken.text.slice(span.start, span.end);
      const whole = slice
        .replace(/\d+\nTopptekst\n/g, '')
        .replace(/-?\s/g, '')
        .replaceAll('ﬁ', 'fi')
        .replaceAll('ﬂ', 'fl')
        .replaceAll('ﬀ', 'ff');
      expect(whole).toBe(text.slice(start, end).replace(/-?\s/g, ''));
    }
  }
});

test('edits keep what is put in at a border out of the span, and what replaces it in', () => {
  const draft = { text: 'ab cd ef', spans: [{ start: 3, end: 5 }] };
  const at = (start: number, end: number, text: string): Edit => ({ start, end, text });
  const spanned = (...edits: Edit[]): string => {
    const { text, spans } = applyEdits(draft, edits);
    return text.slice(spans[0]!.start, spans[0]!.end);
  };
  expect(spanned(at(3, 3, 'X'), at(5, 5, 'Y'))).toBe('cd');
  expect(spanned(at(3, 4, 'Cc'), at(4, 5, 'Dd'))).toBe('CcDd');
  expect(spanned(at(2, 3, ''), at(5, 6, '\n'), at(4, 4, '-'))).toBe('c-d');
  expect(() => applyEdits(draft, [at(0, 2, ''), at(1, 3, '')])).toThrow(RangeError);
});

test('Apertium translates unit by unit, its marks removed; without its modes there is none', () => {
  const text = parseText('t', 'nb', 'Tittel\n\nEn setning. Og *en til.\n- punkt');
  const run: RunApertium = ([mode], input = '') => {
    if (mode === '-l') return '  nob-nno\n  nob-nno_e\n';
    if (mode === '-V') return 'Apertium 3.8.3\n';
    return input.replace(/\p{L}+/gu, (word) => `*${word.toUpperCase()}`);
  };
  const translator = findApertium(undefined, run)!;
  const translated = translator.translate(text, 'nob-nno');
  expect(translator.name).toBe('apertium 3.8.3');
  expect(translated.text).toBe('TITTEL\n\nEN SETNING. OG *EN TIL.\n- PUNKT');
  expect(translated.units.map(({ start, end }) => translated.text.slice(start, end))).toEqual([
    'TITTEL',
    'EN SETNING.',
    'OG *EN TIL.',
    '- PUNKT',
  ]);
  expect(findApertium(undefined, () => 'nno-nob')).toBeUndefined();
  expect(
    findApertium(undefined, () => {
      throw new Error('ENOENT');
    }),
  ).toBeUndefined();
  const mangled = findApertium(undefined, (args, input = '') =>
    args[0]!.startsWith('-') && args.length === 1
      ? 'nob-nno nob-nno_e'
      : input.replace('\n\n', ' '),
  )!;
  expect(() => mangled.translate(text, 'nob-nno')).toThrow(/3 parts for the 4/);
});

test('a section is quoted word for word, with its law and number', () => {
  const section = { law: 'lov om prøver', number: '§ 1', text: 'Alle har {rett} til $1.' };
  for (let n = 0; n < 10; n++) {
    const quoted = quoteSection(section, n % 2 === 0 ? 'nb' : 'nn', random);
    expect(quoted).toContain('«Alle har {rett} til $1.»');
    expect(quoted).toMatch(/[Ll]ov om prøver § 1/);
  }
});
