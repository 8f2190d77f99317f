import type { Detector } from '@klippoglim/core';
import type { Arguments } from './arguments.js';
import { type Command, print } from './command.js';
import { parseCsv } from './csv.js';
import { detectorOptions, makeDetector } from './detector.js';
import { describeUsage, measureUsage } from './measure.js';
import { keepOutcome, outcomeOptions } from './record.js';
import { areaUnderCurve, mean } from './statistics.js';
import { formatShare, formatTable } from './table.js';
import { readText } from './text-files.js';
import { UsageError } from './usage-error.js';

export const lid: Command = {
  summary: "boilerplate against substance in aligned passages of US state bills (LID's labels)",
  options: {
    corpus: { value: 'FILE', help: 'CSV with left, right, score and label' },
    ...outcomeOptions,
    ...detectorOptions,
  },
  run: runLid,
};

/** Each measure of ours, and LID's own alignment score, which is in the file. */
const measures = ['coverage', 'similarity', 'words', 'containment', 'resemblance', 'lid'] as const;
type Measure = (typeof measures)[number];

interface Row extends Readonly<Record<Measure, number>> {
  readonly label: string;
}

async function runLid(args: Arguments): Promise<void> {
  const detector = await makeDetector(args, 'en');
  const rows = await compareRows(args.required('corpus'), detector);
  const usage = measureUsage();
  const figures = Object.fromEntries(
    measures.map((measure) => [measure, figuresOf(rows, measure)]),
  ) as Record<Measure, MeasureFigures>;

  print(`${detector.signature}\n`);
  print(
    formatTable(
      ['', 'mean 0', 'mean 1', 'mean 2', 'AUC 1 > 0', 'AUC 2 > 0', 'AUC 1, 2 > 0'],
      measures.map((measure) => [
        measure === 'lid' ? "LID's own score" : measure,
        ...Object.entries(figures[measure]).map(([key, value]) =>
          key.startsWith('mean') && value >= 2 ? value.toFixed(1) : formatShare(value),
        ),
      ]),
    ),
  );
  const counts = ['0', '1', '2'].map(
    (label) => `${rows.filter((row) => row.label === label).length} of label ${label}`,
  );
  print(`\n${rows.length} passages: ${counts.join(', ')}; ${describeUsage(usage)}`);
  print(
    'words: target words in passages. Both sides were aligned before they were labelled: every ' +
      'passage is reuse of some kind, and the label says whether it matters.',
  );
  const { signature } = detector;
  keepOutcome({ benchmark: 'lid', signature, settings: {}, figures, usage }, args);
}

interface MeasureFigures {
  readonly mean0: number;
  readonly mean1: number;
  readonly mean2: number;
  /** Area under the curve of label 1 against label 0, and so on. */
  readonly auc1: number;
  readonly auc2: number;
  readonly auc12: number;
}

function figuresOf(rows: readonly Row[], measure: Measure): MeasureFigures {
  const [none, one, two] = ['0', '1', '2'].map((label) =>
    rows.filter((row) => row.label === label).map((row) => row[measure]),
  ) as [number[], number[], number[]];
  return {
    mean0: mean(none),
    mean1: mean(one),
    mean2: mean(two),
    auc1: areaUnderCurve(one, none),
    auc2: areaUnderCurve(two, none),
    auc12: areaUnderCurve([...one, ...two], none),
  };
}

async function compareRows(file: string, detector: Detector): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { left, right, score, label } of parseCsv(readText(file))) {
    if (left === undefined || right === undefined || label === undefined) {
      throw new UsageError(`${file} lacks one of the columns left, right and label.`);
    }
    const result = await detector.compare({
      source: withoutGaps(left),
      target: withoutGaps(right),
    });
    rows.push({
      label,
      coverage: result.coverage.value,
      similarity: Math.max(0, ...result.passages.map(({ similarity }) => similarity)),
      words: result.coverage.numerator,
      containment: result.containment.value,
      resemblance: result.resemblance.value,
      lid: Number(score),
    });
  }
  return rows;
}

/** LID's aligner writes a lone hyphen where one side has no word. */
function withoutGaps(text: string): string {
  return text
    .split(' ')
    .filter((word) => word !== '-')
    .join(' ');
}
