import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Detector } from '@klippoglim/core';
import type { Arguments } from './arguments.js';
import { type Command, print } from './command.js';
import { parseCsv } from './csv.js';
import { detectorOptions, makeDetector } from './detector.js';
import { describeUsage, measureUsage } from './measure.js';
import { readPublished } from './published.js';
import { keepOutcome, outcomeOptions } from './record.js';
import { areaUnderCurve, mean, rankCorrelation } from './statistics.js';
import { formatShare, formatTable } from './table.js';
import { readText } from './text-files.js';
import { UsageError } from './usage-error.js';

export const clough: Command = {
  summary: 'degree of reuse in short answers (Clough and Stevenson 2011)',
  options: {
    corpus: { value: 'DIR', help: 'folder with file_information.csv and the texts' },
    ...outcomeOptions,
    ...detectorOptions,
  },
  run: runClough,
};

/** How much an answer owes its original, from nothing to most. */
const classes = ['non', 'heavy', 'light', 'cut'] as const;
type Class = (typeof classes)[number];

const measures = ['coverage', 'containment', 'resemblance'] as const;
type Measure = (typeof measures)[number];

interface Answer extends Readonly<Record<Measure, number>> {
  readonly file: string;
  readonly class: Class;
}

async function runClough(args: Arguments): Promise<void> {
  const corpus = args.required('corpus');
  const detector = await makeDetector(args, 'en');
  const answers = await compareAnswers(corpus, detector);
  const usage = measureUsage();
  const figures = Object.fromEntries(
    measures.map((measure) => [measure, figuresOf(answers, measure)]),
  ) as Record<Measure, MeasureFigures>;

  print(`${detector.signature}\n`);
  print(
    formatTable(
      ['mean', ...classes.toReversed()],
      measures.map((measure) => [
        measure,
        ...classes.toReversed().map((name) => formatShare(figures[measure].means[name])),
      ]),
    ),
  );
  const pairs = Object.keys(figures.coverage.pairs);
  print(
    `\n${formatTable(
      ['area under the curve', 'reuse > non', ...pairs, 'rank correlation'],
      measures.map((measure) => [
        measure,
        formatShare(figures[measure].reuse),
        ...pairs.map((pair) => formatShare(figures[measure].pairs[pair]!)),
        formatShare(figures[measure].rankCorrelation),
      ]),
    )}`,
  );
  const published = readPublished().clough;
  print(`\nBeside it ${formatShare(published.areaUnderCurve)}: ${published.source}`);
  print(`${answers.length} answers; ${describeUsage(usage)}`);
  const { signature } = detector;
  keepOutcome({ benchmark: 'clough', signature, settings: {}, figures, usage }, args);
}

async function compareAnswers(corpus: string, detector: Detector): Promise<readonly Answer[]> {
  const list = join(corpus, 'file_information.csv');
  if (!existsSync(list)) throw new UsageError(`${corpus} has no file_information.csv.`);
  const answers: Answer[] = [];
  for (const { File: file = '', Task: task = '', Category: category = '' } of parseCsv(
    readText(list),
  )) {
    if (category === 'orig') continue;
    const known = classes.find((name) => name === category);
    if (known === undefined) throw new UsageError(`${file} has the unknown class ${category}.`);
    const source = {
      id: `orig_task${task}.txt`,
      text: readText(join(corpus, `orig_task${task}.txt`)),
    };
    const target = { id: file, text: readText(join(corpus, file)) };
    const { coverage, containment, resemblance } = await detector.compare({ source, target });
    answers.push({
      file,
      class: known,
      coverage: coverage.value,
      containment: containment.value,
      resemblance: resemblance.value,
    });
  }
  return answers;
}

interface MeasureFigures {
  readonly means: Readonly<Record<Class, number>>;
  /** Area under the curve: any reuse against none. */
  readonly reuse: number;
  /** Area under the curve of each two classes, the one that owes more first. */
  readonly pairs: Readonly<Record<string, number>>;
  /** Spearman's, with the order of the classes. */
  readonly rankCorrelation: number;
}

function figuresOf(answers: readonly Answer[], measure: Measure): MeasureFigures {
  const valuesOf = (name: Class): readonly number[] =>
    answers.filter((answer) => answer.class === name).map((answer) => answer[measure]);
  const reuse = classes.slice(1).flatMap(valuesOf);
  const pairs = classes.flatMap((less, index) =>
    classes
      .slice(index + 1)
      .map(
        (more) => [`${more} > ${less}`, areaUnderCurve(valuesOf(more), valuesOf(less))] as const,
      ),
  );
  return {
    means: Object.fromEntries(classes.map((name) => [name, mean(valuesOf(name))])) as Record<
      Class,
      number
    >,
    reuse: areaUnderCurve(reuse, valuesOf('non')),
    pairs: Object.fromEntries(pairs),
    rankCorrelation: rankCorrelation(
      answers.map((answer) => answer[measure]),
      answers.map((answer) => classes.indexOf(answer.class)),
    ),
  };
}
