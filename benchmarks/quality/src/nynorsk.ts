import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { containment, type LanguagePack, tokenize, Vocabulary } from '@klippoglim/core';
import { detectLanguage } from '@klippoglim/languages/detect';
import { norwegian } from '@klippoglim/languages/norwegian';
import type { Arguments } from './arguments.js';
import { type Command, print } from './command.js';
import { measureUsage } from './measure.js';
import { rankFirst, type TermCounts } from './ranking.js';
import { keepOutcome, outcomeOptions } from './record.js';
import { formatShare, formatTable } from './table.js';
import { readText } from './text-files.js';
import { measureSpeed } from './tokenize-speed.js';
import { UsageError } from './usage-error.js';

export const nynorsk: Command = {
  summary: 'Nynorsk meets Bokmål: sentence ranking, containment of translated text, and its cost',
  options: {
    pairs: { value: 'FILE', help: 'lines of number, Bokmål, Nynorsk, separated by tabs' },
    texts: {
      value: 'DIR,…',
      help: 'folders of Bokmål texts, which Apertium (nob-nno) puts into Nynorsk',
    },
    words: { value: 'N', help: 'words of each folder at most (default 100000)' },
    ...outcomeOptions,
  },
  run: runNynorsk,
};

const { stem, ...unstemmed } = norwegian;
const stemmed: LanguagePack = {
  ...omitCanonical(unstemmed),
  ...(stem && { stem }),
};

function omitCanonical({ canonical, ...pack }: LanguagePack): LanguagePack {
  return pack;
}

/** What a word counts as: itself, its stem, or what the whole pack makes of it. */
const readings: readonly (readonly [name: string, pack: LanguagePack | undefined])[] = [
  ['words', undefined],
  ['stems', stemmed],
  ['pack', norwegian],
];

async function runNynorsk(args: Arguments): Promise<void> {
  const pairsFile = args.text('pairs');
  const folders = args.list('texts') ?? [];
  if (pairsFile === undefined && folders.length === 0) {
    throw new UsageError('Give --pairs, --texts, or both.');
  }
  const figures: Record<string, Readonly<Record<string, number>>> = {};
  if (pairsFile !== undefined) {
    const pairs = readPairs(pairsFile);
    figures['ranking'] = rankSentences(pairs);
    print(`The right one of ${pairs.length} Bokmål sentences ranked first, by tf-idf cosine:\n`);
    printFigures(figures['ranking']);
    addContainment('pairs', pairs.map(({ bokmal }) => bokmal).join('\n'), figures);
  }
  for (const folder of folders) {
    const text = readBokmal(folder, args.count('words') ?? 100_000);
    if (text.length === 0) throw new UsageError(`${folder} has no Bokmål text (*.txt, *.md).`);
    addContainment(folder, text, figures);
    const speed = measureSpeed(text);
    figures[`speed ${folder}`] = speed;
    const { pack = Number.NaN, stems = Number.NaN, ratio = Number.NaN, start = Number.NaN } = speed;
    print(
      `\nTokens a CPU second on ${folder}: ${Math.round(pack)} with the pack, ${Math.round(stems)} ` +
        `with the stemmer alone: ${formatShare(ratio)}; before that ${Math.round(start)} ms for its lists`,
    );
  }
  keepOutcome(
    {
      benchmark: 'nynorsk',
      signature: `language=${norwegian.tag}.${norwegian.version}`,
      settings: { pairs: pairsFile !== undefined, texts: folders.length },
      figures,
      usage: measureUsage(),
    },
    args,
  );
}

interface SentencePair {
  readonly bokmal: string;
  readonly nynorsk: string;
}

function readPairs(file: string): readonly SentencePair[] {
  return readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const [, bokmal, nynorsk] = line.trimEnd().split('\t');
      if (bokmal === undefined || nynorsk === undefined) {
        throw new UsageError(`${file}, line ${at + 1}: not a number, Bokmål and Nynorsk.`);
      }
      return { bokmal, nynorsk };
    });
}

function rankSentences(pairs: readonly SentencePair[]): Readonly<Record<string, number>> {
  const rank = (terms: (text: string) => TermCounts): number =>
    rankFirst(
      pairs.map(({ bokmal, nynorsk }) => ({ right: bokmal, query: nynorsk })),
      terms,
    );
  return Object.fromEntries([
    ...readings.map(([name, pack]) => [name, rank((text) => countTokens(text, pack))] as const),
    ['character 4-grams', rank((text) => countGrams(text, 4))],
  ]);
}

function countTokens(text: string, pack: LanguagePack | undefined): TermCounts {
  const { words, vocabulary } = tokenize(text, pack ?? new Vocabulary());
  return countTerms([...words].map((word) => vocabulary.tokenText(vocabulary.tokenOf(word))));
}

function countGrams(text: string, size: number): TermCounts {
  const padded = ` ${text.toLowerCase()} `;
  return countTerms(
    Array.from({ length: Math.max(0, padded.length - size + 1) }, (_, at) =>
      padded.slice(at, at + size),
    ),
  );
}

function countTerms(terms: readonly string[]): TermCounts {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The folder's Bokmål texts, by name, until there are enough words. */
function readBokmal(folder: string, mostWords: number): string {
  const texts: string[] = [];
  let words = 0;
  for (const file of readdirSync(folder).sort()) {
    if (words >= mostWords || !/\.(?:txt|md)$/.test(file)) continue;
    const text = readText(join(folder, file));
    if (detectLanguage(text, { candidates: ['nb', 'nn', 'en'] }).language !== 'nb') continue;
    texts.push(text);
    words += text.split(/\s+/).length;
  }
  return texts.join('\n\n');
}

function addContainment(
  name: string,
  bokmal: string,
  figures: Record<string, Readonly<Record<string, number>>>,
): void {
  const nynorsk = translate(bokmal);
  if (nynorsk === undefined) {
    print(`\nLeft out: the containment of ${name}, for want of Apertium's nob-nno.`);
    return;
  }
  const shares = Object.fromEntries(
    readings.map(([reading, language]) => {
      const vocabulary = new Vocabulary(language);
      const source = tokenize(bokmal, vocabulary);
      return [reading, containment(source, tokenize(nynorsk, vocabulary)).value];
    }),
  );
  figures[`containment ${name}`] = shares;
  const words = nynorsk.split(/\s+/).length;
  print(
    `\nWord 5-grams of ${words} words of Apertium's Nynorsk that are in its Bokmål (${name}):\n`,
  );
  printFigures(shares);
}

/** Apertium's Nynorsk, without its marks on words that it does not know; undefined without Apertium. */
function translate(bokmal: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'klippoglim-'));
  try {
    // A file, since Apertium opens /dev/stdin by its name, which a pipe of Node's does not bear.
    const file = join(folder, 'bokmal.txt');
    writeFileSync(file, bokmal);
    const { status, stdout } = spawnSync('apertium', ['-u', 'nob-nno', file], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return status === 0 && stdout.trim() !== '' ? stdout : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printFigures(figures: Readonly<Record<string, number>>): void {
  print(
    formatTable(Object.keys(figures), [Object.values(figures).map((value) => formatShare(value))]),
  );
}
