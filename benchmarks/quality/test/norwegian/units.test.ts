import { expect, test } from '@jest/globals';
import { tellLanguage } from '../../src/norwegian/language.js';
import {
  defaultLengths,
  drawPassages,
  parseText,
  sliceUnits,
} from '../../src/norwegian/passages.js';
import { placeCopies } from '../../src/norwegian/place.js';
import { createDeck, createRandom } from '../../src/norwegian/random.js';
import { countWords, parseUnits } from '../../src/norwegian/units.js';
import { makeText } from './sample-stock.js';

const text = [
  'Plan for vann',
  'Rådet vedtok planen 3. mai, jf. § 2 og bl.a. Vedlegg 4. Den gjelder til 2030! «Er det nok?» Ja.',
  '- Første punkt.',
  '2) Andre punkt',
  '# Overskrift.',
].join('\n\n');

test('units are sentences, headings and items; abbreviations and dates end none', () => {
  expect(parseUnits(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'Plan for vann'],
    ['sentence', 'Rådet vedtok planen 3. mai, jf. § 2 og bl.a. Vedlegg 4.'],
    ['sentence', 'Den gjelder til 2030!'],
    ['sentence', '«Er det nok?»'],
    ['sentence', 'Ja.'],
    ['item', '- Første punkt.'],
    ['item', '2) Andre punkt'],
    ['heading', '# Overskrift.'],
  ]);
});

test('units leave out nothing but white space', () => {
  const { text, units } = makeText('enheter', 'nb');
  const joined = units.map(({ start, end }) => text.slice(start, end)).join('');
  expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  expect(units.reduce((sum, { words }) => sum + words, 0)).toBe(countWords(text));
});

test('passages are whole sentences, apart from each other, and three fifths of a text at most', () => {
  const source = makeText('utdrag', 'nb', 120);
  const wishes = { count: 3, lengths: defaultLengths, accepts: () => true };
  for (let n = 0; n < 50; n++) {
    const ranges = drawPassages(source, wishes, createRandom(n));
    expect(ranges.length).toBeGreaterThan(0);
    const words = ranges.map((range) => countWords(sliceUnits(source.text, source.units, range)));
    for (const count of words) {
      expect(count).toBeGreaterThanOrEqual(40);
      expect(count).toBeLessThanOrEqual(400);
    }
    expect(words.reduce((a, b) => a + b)).toBeLessThanOrEqual(0.6 * countWords(source.text));
    for (const [k, { first, last }] of ranges.entries()) {
      expect([source.units[first]!.kind, source.units[last]!.kind]).toEqual([
        'sentence',
        'sentence',
      ]);
      if (k > 0) expect(first).toBeGreaterThan(ranges[k - 1]!.last + 1);
    }
  }
});

test('no passage is drawn that is not accepted, or from a text too short for one', () => {
  const random = createRandom('none');
  const never = { count: 1, lengths: defaultLengths, accepts: () => false };
  expect(drawPassages(makeText('nei', 'nb'), never, random)).toEqual([]);
  const short = parseText('kort', 'nb', 'En kort tekst. Det er alt.');
  expect(drawPassages(short, { ...never, accepts: () => true }, random)).toEqual([]);
});

test('copies stand between paragraphs or sentences of a host that keeps all its own words', () => {
  const host = makeText('vert', 'nb');
  const copies = ['Første kopi.', 'Andre kopi. Med to setninger.', 'Tredje.'];
  const seen = new Set<string>();
  for (let n = 0; n < 30; n++) {
    const { text, spans } = placeCopies(host, copies, createRandom(n));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(copies);
    let rest = text;
    for (const { start, end } of spans.toSorted((a, b) => b.start - a.start)) {
      seen.add(text[end] === '\n' ? 'paragraph' : 'sentence');
      expect(text.slice(0, start)).toMatch(/[.]\s+$|tre\n\n$/);
      rest = rest.slice(0, start) + rest.slice(end).trimStart();
    }
    expect(rest).toBe(host.text);
  }
  expect([...seen].sort()).toEqual(['paragraph', 'sentence']);
  expect(() => placeCopies(parseText('v', 'nb', 'Bare én.'), ['x'], createRandom(1))).toThrow(
    RangeError,
  );
});

test('the two standards are told apart by words that only one has', () => {
  expect(tellLanguage('Det er ikke en god idé fra noen.')).toBe('nb');
  expect(tellLanguage('Det er ikkje ein god idé frå nokon.')).toBe('nn');
  expect(tellLanguage('Kommunen skal vokse.')).toBeUndefined();
});

test('draws follow from their key, and a deck deals every item before one comes again', () => {
  const draw = (...key: (string | number)[]): number[] => {
    const random = createRandom(...key);
    return Array.from({ length: 20 }, () => random.between(0, 9));
  };
  expect(draw('a', 1)).toEqual(draw('a', 1));
  expect(draw('a', 1)).not.toEqual(draw('a', 2));
  // The same on every machine: a change here is a change of every set.
  expect(draw('gold').slice(0, 8)).toMatchInlineSnapshot(`
[
  4,
  9,
  8,
  9,
  8,
  0,
  4,
  1,
]
`);
  const deal = createDeck([1, 2, 3], createRandom('deck'));
  const dealt = Array.from({ length: 6 }, deal);
  expect([dealt.slice(0, 3).sort(), dealt.slice(3).sort()]).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);
});
