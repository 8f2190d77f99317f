import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  blockAt,
  type MarkedRun,
  pagesAtWords,
  splitText,
} from '../../../src/page/views/document/split-text.js';
import { type ReadFixtures, readFixtures } from './read-fixtures.js';

/** Texts that try to confuse: breaks of every kind, controls, halves of pairs, directions. */
const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '\n',
          '\r\n',
          '\r',
          '\n\n',
          '\u2028',
          '\u2029',
          '\u0085',
          '\f',
          '\v',
          '\t',
          ' ',
          '\u00a0',
        ],
        ...['<script>', '&amp;', '\u202e', '\u0000', '\ud83d', '\ude42', '🙂', 'e\u0301', 'ord'],
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Runs in order that do not overlap, as any places in a text may be marked. */
function runsIn(text: string, cuts: readonly number[]): readonly MarkedRun[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort(
    (one, other) => one - other,
  );
  return places.slice(1).flatMap((end, at): MarkedRun[] => {
    const start = places[at]!;
    const mark = [undefined, 'main', 'several', 'main'][at % 4];
    return at % 3 === 2 ? [] : [{ start, end, mark }];
  });
}

describe('a text in blocks and pieces', () => {
  test('is the text, to the unit, whatever stands in it', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 5 }),
        (text, cuts, pageCuts) => {
          const runs = runsIn(text, cuts);
          const starts = pageCuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b);
          const pages = starts.map((start, at) => [at + 1, start] as const);
          const blocks = splitText({ text, headings: [[2, 0, 3]], pages }, runs);
          const pieces = blocks.flatMap((block) => block.pieces);
          expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          for (const block of blocks) {
            expect(block.pieces[0]?.start).toBe(block.start);
            expect(block.pieces.at(-1)?.end).toBe(block.end);
          }
          for (const start of starts) {
            if (start < text.length)
              expect(pieces.some((piece) => piece.start === start)).toBe(true);
          }
        },
      ),
    );
  });

  test('every unit of a run is in a piece of it, but for line breaks; no piece holds two marks', () => {
    fc.assert(
      fc.property(hostile, fc.array(fc.nat(), { maxLength: 12 }), (text, cuts) => {
        const runs = runsIn(text, cuts);
        const pieces = splitText({ text, headings: [], pages: [] }, runs).flatMap(
          (block) => block.pieces,
        );
        for (const [place, { start, end }] of runs.entries()) {
          for (let at = start; at < end; at++) {
            const piece = pieces.find((one) => one.start <= at && at < one.end)!;
            if (piece.run === place) continue;
            expect(piece.run).toBe(-1);
            expect(text.slice(piece.start, piece.end)).toMatch(/^[\s\u0085]*$/u);
          }
        }
        for (const { start, end, run } of pieces) {
          if (run === -1) continue;
          const { mark } = runs[run]!;
          for (const other of runs) {
            if (other.start < end && other.end > start) expect(other.mark).toBe(mark);
          }
        }
      }),
    );
  });

  test('what stands between two runs with one mark bears it too; between others it does not', () => {
    const runs: readonly MarkedRun[] = [
      { start: 0, end: 3, mark: 'main' },
      { start: 4, end: 7, mark: 'main' },
      { start: 9, end: 12, mark: 'peer' },
      { start: 13, end: 16, mark: undefined },
      { start: 17, end: 20, mark: undefined },
    ];
    const text = 'en. to, «tre fire fem';
    const pieces = splitText({ text: text.slice(0, 21), headings: [], pages: [] }, runs)[0]!.pieces;
    expect(pieces.map(({ start, end, run }) => [text.slice(start, end), run])).toEqual([
      ['en. ', 0],
      ['to,', 1],
      [' «', -1],
      ['tre', 2],
      [' ', -1],
      ['fir', 3],
      ['e', -1],
      [' fe', 4],
      ['m', -1],
    ]);
  });

  test('lines that a typist broke make one paragraph; items, headings and short lines do not', () => {
    const text = [
      'Vi fikk tilbud fra et konsulentfirma om å skrive strategien for 380',
      '000 kroner. Vi takket nei.',
      'I stedet har elleve ansatte brukt to ettermiddager hver på biblioteket',
      '- og det er resultatet du leser, med kringle og gul lapp fra først til',
      'sist.',
    ].join('\n');
    const startsOf = (typed: string): readonly string[] =>
      splitText({ text: typed, headings: [], pages: [] }, []).map(({ start }) =>
        typed.slice(start, start + 3),
      );
    expect(startsOf(text)).toEqual(['Vi ', 'I s', '- o']);
    // Elsewhere a line is a paragraph, or an item.
    const line = 'En hel linje som er lengre enn noen skriver for hånd. '.repeat(3);
    expect(startsOf(`${line}\n${text}`)).toHaveLength(6);
  });

  test('headings never skip a level, whatever the document does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 }), (levels) => {
        const lines = levels.map((level) => `Overskrift ${level}`);
        let at = 0;
        const headings = lines.map((line, place) => {
          const start = at;
          at += line.length + 1;
          return [levels[place]!, start, start + line.length] as const;
        });
        const blocks = splitText({ text: lines.join('\n'), headings, pages: [] }, []);
        let before = 3;
        for (const { heading } of blocks) {
          expect(heading).toBeLessThanOrEqual(before + 1);
          expect(heading).toBeGreaterThanOrEqual(4);
          before = heading!;
        }
      }),
    );
  });

  test('a megabyte of white space takes no time to speak of', () => {
    const text = `a${' \n\t\r'.repeat(250_000)}b`;
    const blocks = splitText(
      { text, headings: [], pages: pagesAtWords({ text, pages: [[1, 0]] }) },
      [],
    );
    expect(blocks.map(({ start }) => text.charAt(start))).toEqual(['a', 'b']);
  });
});

describe('the fixtures', () => {
  let fixtures: ReadFixtures;

  beforeAll(async () => {
    fixtures = await readFixtures();
  });

  test('every heading of a document is a block of its own', () => {
    let seen = 0;
    for (const { text } of fixtures.documents) {
      const blocks = splitText(text, []);
      for (const [, start, end] of text.headings) {
        const block = blocks[blockAt(blocks, start)]!;
        expect(block.heading).toBeDefined();
        expect(text.text.slice(block.start, block.end).trim()).toBe(text.text.slice(start, end));
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(50);
  });
});
