import { detectLanguageOfParts } from '../../src/detect-parts.js';
import { countWords, type MixedDocument, type TruePart } from './mixed-documents.js';

/** Words of true parts, by what was said of them. */
interface Tally {
  readonly parts: number;
  readonly words: number;
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
}

/** What was found of one true part. */
interface Found {
  readonly part: TruePart;
  readonly host: string;
  readonly words: number;
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
  /** Words between each end and the nearest end of a part that was found. */
  readonly off: readonly number[];
}

/** Tells the parts of documents, and compares with what is true of them. */
export function measureParts(
  documents: readonly MixedDocument[],
  withSections: boolean,
): readonly Found[] {
  return documents.flatMap(({ text, sections, parts, host }) => {
    const told = detectLanguageOfParts(text, withSections ? { sections } : {});
    const starts = told.map(({ span }) => span.start).slice(1);
    const wordsBetween = (one: number, other: number): number =>
      countWords(text.slice(Math.min(one, other), Math.max(one, other)));
    return parts.map((part): Found => {
      const expected = detectable.has(part.language) ? part.language : undefined;
      const tally = { words: 0, right: 0, wrong: 0, open: 0 };
      for (const { span, language } of told) {
        const start = Math.max(span.start, part.start);
        const words = countWords(text.slice(start, Math.min(span.end, part.end)));
        if (start >= part.end || words === 0) continue;
        tally.words += words;
        if (language === expected) tally.right += words;
        else if (language === undefined) tally.open += words;
        else tally.wrong += words;
      }
      const ends = [part.start, part.end].filter((end) => end > 0 && end < text.length);
      const off = ends.map((end) => Math.min(...starts.map((start) => wordsBetween(start, end))));
      return { part, host, ...tally, off };
    });
  });
}

/** The others are of no language that the detection knows: then "undefined" is right. */
const detectable: ReadonlySet<string | undefined> = new Set(['nb', 'nn', 'en', 'sv', 'da']);

export function addUp(found: readonly Found[]): Tally {
  const sum = (count: (one: Found) => number): number =>
    found.reduce((total, one) => total + count(one), 0);
  return {
    parts: found.length,
    words: sum(({ words }) => words),
    right: sum(({ right }) => right),
    wrong: sum(({ wrong }) => wrong),
    open: sum(({ open }) => open),
  };
}

/** Share of the ends of parts that were found to within so many words. */
function shareOfEnds(found: readonly Found[], within: number): number {
  const ends = found.flatMap(({ off }) => off);
  return ends.filter((words) => words <= within).length / ends.length;
}

/** Lengths of inserts, in words: from, and below. */
const bins: readonly (readonly [number, number])[] = [
  [1, 20],
  [20, 40],
  [40, 80],
  [80, 160],
  [160, 320],
  [320, Number.POSITIVE_INFINITY],
];

const kinds: readonly (readonly [string, (one: Found) => boolean])[] = [
  ['Nynorsk in Bokmål', ({ part, host }) => part.language === 'nn' && host === 'nb'],
  ['Bokmål in Nynorsk', ({ part, host }) => part.language === 'nb' && host === 'nn'],
  ['Danish', ({ part }) => part.language === 'da'],
  ['Swedish', ({ part }) => part.language === 'sv'],
  ['English', ({ part }) => part.language === 'en'],
  ['another or none', ({ part }) => !detectable.has(part.language)],
];

/** The tables of README.md. */
export function drawTables(withSections: readonly Found[], without: readonly Found[]): string {
  const columns: readonly (readonly [string, (one: Found) => boolean])[] = [
    ...bins.map(([from, below]): [string, (one: Found) => boolean] => [
      below === Number.POSITIVE_INFINITY ? `from ${from}` : `${from}–${below - 1}`,
      ({ part, words }) => part.inserted && words >= from && words < below,
    ]),
    ["the plan's own", ({ part }) => !part.inserted],
  ];
  const lengths = columns.map(([name, belongs]) => {
    const some = withSections.filter(belongs);
    const tally = addUp(some);
    const bare = without.filter(belongs);
    return [
      name,
      String(tally.parts),
      ...shares(tally),
      percent(shareOfEnds(some, 0)),
      percent(shareOfEnds(some, 10)),
      ...shares(addUp(bare)),
      percent(shareOfEnds(bare, 0)),
    ];
  });
  const languages = kinds.map(([name, belongs]) => [
    name,
    ...bins.slice(0, 4).flatMap(([from, below]) => {
      const some = withSections.filter(
        (one) => one.part.inserted && belongs(one) && one.words >= from && one.words < below,
      );
      const { right, wrong, words } = addUp(some);
      return words === 0 ? [''] : [`${percent(right / words)}, ${percent(wrong / words)}`];
    }),
  ]);
  return [
    row([
      'words',
      'parts',
      'right',
      'wrong',
      'open',
      'ends exact',
      'within 10 words',
      'without sections: right',
      'wrong',
      'open',
      'ends exact',
    ]),
    row(['---', ...Array<string>(10).fill('---:')]),
    ...lengths.map(row),
    '',
    row(['right, wrong', ...bins.slice(0, 4).map(([from, below]) => `${from}–${below - 1} words`)]),
    row(['---', ...Array<string>(4).fill('---:')]),
    ...languages.map(row),
    '',
  ].join('\n');
}

function shares({ words, right, wrong, open }: Tally): readonly string[] {
  return [right, wrong, open].map((count) => percent(count / words));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
