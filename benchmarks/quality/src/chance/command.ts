import type { Arguments } from '../arguments.js';
import { type Command, print } from '../command.js';
import { detectorOptions, makeDetector } from '../detector.js';
import { describeUsage, measureUsage } from '../measure.js';
import { keepOutcome, outcomeOptions } from '../record.js';
import { formatShare, formatTable } from '../table.js';
import { type CoverRow, simulateCover, simulateFalsePositives } from './counts.js';
import { simulateTexts } from './texts-simulation.js';

export const chance: Command = {
  summary: 'simulation: how often intervals hold the truth, and innocent texts come out as copied',
  options: {
    runs: { value: 'N', help: 'runs of each scenario (default 500)' },
    seed: { value: 'N', help: 'draw other runs (default 1)' },
    ...outcomeOptions,
    ...detectorOptions,
  },
  run: runChance,
};

async function runChance(args: Arguments): Promise<void> {
  const runs = args.count('runs') ?? 500;
  const seed = args.count('seed') ?? 1;
  const detector = await makeDetector(args, 'no');
  const cover = simulateCover(runs, seed);
  print(`95 % intervals of a share: cover/mean width over ${runs} runs\n`);
  print(formatCover(cover));
  const falsePositives = simulateFalsePositives(runs, seed);
  print(`\nTexts that copied nothing and come out as more than chance, of ${runs} each\n`);
  print(
    formatTable(
      [
        'documents differ',
        'shared by chance',
        'background',
        'chance share',
        'p ≤ .05',
        'p ≤ .01',
        'rank ≤ .05',
      ],
      falsePositives.map((row) => [
        row.law,
        row.sharing,
        row.documents,
        formatShare(row.share),
        formatShare(row.at5),
        formatShare(row.at1),
        formatShare(row.rank5),
      ]),
    ),
  );
  const texts = await simulateTexts(detector, runs, seed);
  const usage = measureUsage();
  print(`\nMade texts through the detector, ${runs} each, 30 background documents a run`);
  print(`${detector.signature}\n`);
  print(
    formatTable(
      ['sections copied', 'share', 'p ≤ .05', 'Holm, any of 20', 'share held', 'excess held'],
      texts.map((row) => [
        formatShare(row.copied, 2),
        formatShare(row.share),
        formatShare(row.claimed),
        formatShare(row.families),
        formatShare(row.shareCover),
        formatShare(row.excessCover),
      ]),
    ),
  );
  print(`\n${describeUsage(usage)}`);
  const { signature } = detector;
  const figures = { cover, falsePositives, texts };
  keepOutcome({ benchmark: 'chance', signature, settings: { runs, seed }, figures, usage }, args);
}

function formatCover(rows: readonly CoverRow[]): string {
  const names = Object.keys(rows[0]!.methods);
  const least = names.map((name) =>
    rows.reduce((low, { methods }) => Math.min(low, methods[name]!.cover), 1),
  );
  return formatTable(
    ['copying', 'lengths', 'sections', 'share', ...names],
    [
      ...rows.map((row) => [
        row.copying,
        row.lengths,
        row.sections,
        formatShare(row.share, 2),
        ...names.map((name) => {
          const { cover, width } = row.methods[name]!;
          return `${formatShare(cover)}/${formatShare(width, 2)}`;
        }),
      ]),
      ['least cover', '', '', '', ...least.map((value) => formatShare(value))],
    ],
  );
}
