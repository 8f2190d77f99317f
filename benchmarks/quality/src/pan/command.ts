import type { Arguments } from '../arguments.js';
import { type Command, print } from '../command.js';
import { detectorOptions, makeDetector } from '../detector.js';
import { describeUsage } from '../measure.js';
import { readPublished } from '../published.js';
import { keepOutcome, outcomeOptions } from '../record.js';
import { UsageError } from '../usage-error.js';
import { listPanFolders, type PanFolder, readDetections } from './corpus.js';
import { createPairRunner } from './detect.js';
import { evaluatePairs, type Find, spreadsOf, writeDiagnosis } from './evaluate.js';
import { formatFigures, formatPublished, formatSpread, type PanRow } from './report.js';

export const pan: Command = {
  summary: 'text alignment as in PAN 2013/14: plagdet by kind of case',
  options: {
    corpus: { value: 'DIR', help: 'folder with src/, susp/ and 01-… to 05-…' },
    out: { value: 'DIR', help: "write one PAN XML per pair, by folder, with PAN's file names" },
    ...outcomeOptions,
    ...detectorOptions,
    folders: { value: '02,03', help: 'only these folders' },
    sample: { value: 'K', help: 'only every K-th pair of each folder' },
    limit: { value: 'N', help: 'at most N pairs of each folder, evenly spread' },
    parts: { value: 'K', help: 'plagdet on each of K parts too, split by suspicious text' },
    diagnose: { value: 'FILE', help: 'one JSON line per case and per false detection' },
    evaluate: { value: 'DIR', help: 'judge the detections in DIR (laid out as --out) instead' },
  },
  run: runPan,
};

async function runPan(args: Arguments): Promise<void> {
  const corpus = args.required('corpus');
  const settings = {
    folders: args.list('folders'),
    sample: args.count('sample'),
    limit: args.count('limit'),
  };
  const folders = listPanFolders(corpus, settings);
  const { find, signature } = await prepare(args, corpus, folders);
  const { judged, rows, unjudged, detections, usage } = await evaluatePairs(
    corpus,
    folders,
    find,
    args.text('out'),
  );

  print(`${signature}\n`);
  print(formatFigures(rows));
  print(`\n${describeUsage(usage)} for everything, reading included; detections ${detections}`);
  if (unjudged > 0) print(`${unjudged} pairs have no XML in the corpus: run, but not judged.`);
  printPublished(rows);
  const parts = args.count('parts');
  const spread = parts === undefined ? undefined : spreadsOf(judged, parts);
  if (spread !== undefined) print(`\n${formatSpread(spread)}`);
  const diagnosis = args.text('diagnose');
  if (diagnosis !== undefined) print(`\n${writeDiagnosis(judged, diagnosis)}`);
  const figures = { folders: rows, ...(spread && { spread }), unjudgedPairs: unjudged, detections };
  keepOutcome({ benchmark: 'pan', signature, settings, figures, usage }, args);
}

async function prepare(
  args: Arguments,
  corpus: string,
  folders: readonly PanFolder[],
): Promise<{ find: Find; signature: string }> {
  const evaluated = args.text('evaluate');
  if (evaluated !== undefined) {
    const find: Find = async (pair) => {
      const found = readDetections(evaluated, pair);
      if (found === undefined) {
        throw new UsageError(`${evaluated} has no detections for ${pair.folder}/${pair.name}.`);
      }
      return found;
    };
    return { find, signature: 'detections of an earlier run or of another system' };
  }
  const detector = await makeDetector(args, 'en');
  const runner = createPairRunner(
    corpus,
    detector,
    folders.flatMap(({ pairs }) => pairs),
  );
  return { find: runner.detect, signature: detector.signature };
}

function printPublished(rows: readonly PanRow[]): void {
  const { source, systems } = readPublished().pan;
  print(`\n${formatPublished(rows, systems)}\n\nThe others: ${source}`);
}
