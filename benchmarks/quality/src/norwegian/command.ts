import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Arguments } from '../arguments.js';
import { type Command, print } from '../command.js';
import { detectorOptions, makeDetector } from '../detector.js';
import { describeUsage } from '../measure.js';
import { listPanFolders } from '../pan/corpus.js';
import { createPairRunner } from '../pan/detect.js';
import { evaluatePairs, spreadsOf, writeDiagnosis } from '../pan/evaluate.js';
import { formatFigures, formatSpread } from '../pan/report.js';
import { keepOutcome, outcomeOptions } from '../record.js';
import { UsageError } from '../usage-error.js';
import { benchmarksFolder } from '../workspace.js';
import { findApertium, nynorskModes, type Translator } from './apertium.js';
import type { Stock } from './dealer.js';
import { readFiller } from './filler.js';
import { buildGoldSet, hashGoldSet, writeGoldSet } from './gold-set.js';
import { createLawReading } from './law-reading.js';
import { type Materials, readMaterials } from './materials.js';
import { defaultLengths, type Lengths, ofLanguage, type ParsedText } from './passages.js';
import { createRandom } from './random.js';
import {
  countReadAsCopied,
  formatByLanguages,
  formatReadAsCopied,
  groupByLanguages,
} from './report.js';

export const norwegian: Command = {
  summary:
    'builds a Norwegian set in the layout of PAN and runs the detector on it: plagdet by kind',
  options: {
    out: { value: 'DIR', help: 'keep the set here (default: a temporary folder)' },
    seed: { value: 'N', help: 'draw another set from the same texts (default 2026)' },
    pairs: { value: 'N', help: 'pairs of each folder (default 120, or 60 without filler)' },
    filler: {
      value: 'DIR|none',
      help: 'folder with txt/ (default .cache/data/lovtidend-2025/lovtidend, if there)',
    },
    words: { value: 'LEAST,MOST', help: 'length of the copied passages (default 40,400)' },
    'build-only': { help: 'build the set and run nothing; asks for --out' },
    ...outcomeOptions,
    ...detectorOptions,
    folders: { value: '02,03', help: 'run only these folders' },
    parts: { value: 'K', help: 'plagdet on each of K parts too, split by suspicious text' },
    diagnose: { value: 'FILE', help: 'one JSON line per case and per false detection' },
  },
  run: runNorwegian,
};

const defaultSeed = 2026;
const defaultPairs = { withFiller: 120, without: 60 };
const lovtidend = join(benchmarksFolder, '../.cache/data/lovtidend-2025/lovtidend');

async function runNorwegian(args: Arguments): Promise<void> {
  const buildOnly = args.flag('build-only');
  const out = buildOnly ? args.required('out') : args.text('out');
  const folder = out ?? mkdtempSync(join(tmpdir(), 'klippoglim-norwegian-'));
  try {
    const built = build(args, folder, out !== undefined);
    if (!buildOnly) await evaluate(args, folder, built);
  } finally {
    if (out === undefined) rmSync(folder, { recursive: true });
  }
}

/** What was built, as it is recorded. */
interface Built {
  readonly set: string;
  readonly seed: number;
  readonly pairs: number;
  readonly lengths: Lengths;
  readonly fillerDocuments: number;
  readonly translator: string;
}

function build(args: Arguments, folder: string, kept: boolean): Built {
  const materials = readMaterials();
  const filler = findFiller(args);
  const seed = args.count('seed') ?? defaultSeed;
  const pairs =
    args.count('pairs') ?? (filler.length > 0 ? defaultPairs.withFiller : defaultPairs.without);
  const translator = findApertium(kept ? join(folder, 'apertium') : undefined);
  if (translator === undefined) {
    print('05-nynorsk is left out: Apertium (apertium-nno-nob) is not installed.');
  }
  if (filler.length === 0) {
    print('No filler: hosts, and what stands around sources, are our own texts alone.');
  }
  const nynorsk = translator && translateSources(materials, translator, seed);
  const lengths = readLengths(args);
  const stock: Stock = { materials, filler, lengths, ...(nynorsk && { nynorsk }) };
  const name = translator?.name ?? 'none';
  const files = buildGoldSet(stock, { seed, pairs, translator: name });
  writeGoldSet(files, folder);
  const set = hashGoldSet(files);
  print(`Set ${set}: seed ${seed}, ${pairs} pairs a folder, ${filler.length} filler documents.\n`);
  return { set, seed, pairs, lengths, fillerDocuments: filler.length, translator: name };
}

function findFiller(args: Arguments): readonly ParsedText[] {
  const named = args.text('filler');
  if (named === 'none' || (named === undefined && !existsSync(lovtidend))) return [];
  return readFiller(named ?? lovtidend);
}

function readLengths(args: Arguments): Lengths {
  const values = args.list('words')?.map(Number);
  if (values === undefined) return defaultLengths;
  const [least = 0, most = 0] = values;
  if (
    values.length !== 2 ||
    ![least, most].every(Number.isSafeInteger) ||
    !(1 <= least && least < most)
  ) {
    throw new UsageError(
      `--words is ${args.text('words')}; it must be two whole numbers, as 40,400.`,
    );
  }
  return { least, most };
}

/** Each source in one of the two kinds of Nynorsk. */
function translateSources(
  { sources }: Materials,
  translator: Translator,
  seed: number,
): ReadonlyMap<string, ParsedText> {
  return new Map(
    ofLanguage(sources, 'nb').map((source) => {
      const mode = createRandom(seed, 'mode', source.id).pick(nynorskModes);
      return [source.id, translator.translate(source, mode)];
    }),
  );
}

async function evaluate(args: Arguments, corpus: string, built: Built): Promise<void> {
  const folders = listPanFolders(corpus, { folders: args.list('folders') });
  const detector = await makeDetector(args, 'no');
  const runner = createPairRunner(
    corpus,
    detector,
    folders.flatMap(({ pairs }) => pairs),
  );
  const evaluation = await evaluatePairs(corpus, folders, runner.detect);
  const { judged, detections, usage } = evaluation;
  // A figure of all kinds together would say how many pairs of each were made, and little else.
  const rows = evaluation.rows.filter(({ name }) => name !== 'entire');
  const byLanguages = groupByLanguages(corpus, judged);
  const readAsCopied = countReadAsCopied(judged);
  const { formulas, sections } = readMaterials();
  const laws = [...formulas, ...sections.map(({ text }) => text)];
  const setApart = {
    signs: countReadAsCopied(judged, createLawReading(corpus)),
    given: countReadAsCopied(judged, createLawReading(corpus, laws)),
  };

  print(`${detector.signature}\n`);
  print(formatFigures(rows));
  print(`\n${formatByLanguages(byLanguages)}`);
  print(`\n${formatReadAsCopied(readAsCopied)}`);
  print(
    '\nThe same, with statutory text and quotations set apart by their signs, as in a study:\n',
  );
  print(formatReadAsCopied(setApart.signs));
  print('\nThe same, with the laws handed over:\n');
  print(formatReadAsCopied(setApart.given));
  print(`\n${describeUsage(usage)} for everything, building included; detections ${detections}`);
  const parts = args.count('parts');
  const spread =
    parts === undefined
      ? undefined
      : spreadsOf(judged, parts).filter(({ name }) => name !== 'entire');
  if (spread !== undefined) print(`\n${formatSpread(spread)}`);
  const diagnosis = args.text('diagnose');
  if (diagnosis !== undefined) print(`\n${writeDiagnosis(judged, diagnosis)}`);
  const { signature } = detector;
  const figures = {
    folders: rows,
    byLanguages,
    readAsCopied,
    setApart,
    ...(spread && { spread }),
    detections,
  };
  const settings = { ...built, folders: args.list('folders') };
  keepOutcome({ benchmark: 'norwegian', signature, settings, figures, usage }, args);
}
