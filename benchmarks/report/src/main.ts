import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { runStudyWithTexts, type StudyResult } from '@klippoglim/municipal';
import { renderStudyHtml } from '@klippoglim/report';
import { chromiumPath } from '@klippoglim/testkit/chromium';
import { type CountrySize, makeCountry } from './made-country.js';
import { timePage } from './time-page.js';
import { weighPage } from './weigh-page.js';

const usage = `Usage: npm run bench:report -- [--municipalities 357] [--words 7000] [--copies 42] [--goals 60] [--seed 1] [--out FILE]
       npm run bench:report -- --page FILE

Makes a country's study, renders its report, and tells how large it is and, where Chromium is, how fast.
--out keeps the report; --page tells of one that was kept.`;

const { values } = parseArgs({
  options: {
    municipalities: { type: 'string', default: '357' },
    words: { type: 'string', default: '7000' },
    copies: { type: 'string', default: '42' },
    goals: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    page: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const size: CountrySize = {
  municipalities: Number(values.municipalities),
  words: Number(values.words),
  copies: Number(values.copies),
  goals: Number(values.goals),
  seed: Number(values.seed),
};
if (values.help || Object.values(size).some((value) => !Number.isInteger(value) || value < 1)) {
  process.stdout.write(`${usage}\n`);
  process.exitCode = values.help ? 0 : 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'klippoglim-report-'));
  try {
    const { model = 'unknown' } = cpus()[0] ?? {};
    tell(`${cpus().length} processors (${model}), Node ${process.version}`);
    const file = values.page ?? values.out ?? join(folder, 'report.html');
    if (values.page === undefined) writeFileSync(file, await render(folder));
    const { all, ...parts } = weighPage(readFileSync(file, 'utf8'));
    const listed = Object.entries(parts).map(([name, bytes]) => `${name} ${megabytes(bytes)}`);
    tell(`size ${megabytes(all)} MB: ${listed.join(', ')}`);
    if (chromiumPath === undefined) tell('No Chromium on this machine: no times of the page.');
    else await tellTimes(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function render(folder: string): Promise<string> {
  const study = makeCountry(folder, size);
  const start = performance.now();
  const { result, texts } = await runStudyWithTexts(study);
  const found = performance.now();
  const [fromSources, fromPeers] = countPassages(result);
  const words = result.documents.reduce((sum, document) => sum + document.words, 0);
  tell(
    `${result.municipalities.length} municipalities, ${words} words, ${result.goals.length} goals`,
    `${fromSources + fromPeers} passages: ${fromSources} from sources, ${fromPeers} between peers`,
    `text of ${describeText(Array.from(texts.documents.values(), ({ text }) => text))}`,
    `study  ${seconds(found - start)} s`,
  );
  const html = renderStudyHtml(result, texts, { lang: 'en' });
  tell(
    `render ${seconds(performance.now() - found)} s; ${Math.round(process.resourceUsage().maxRSS / 1000)} MB at most, study included`,
  );
  return html;
}

/** How long words are, and to how much they deflate: to be compared with real prose. */
function describeText(all: readonly string[]): string {
  const sample = all.slice(0, 20);
  const sum = (of: (text: string) => number): number =>
    sample.reduce((total, text) => total + of(text), 0);
  const words = sum((text) => text.split(/\s+/u).length);
  const bytes = sum((text) => Buffer.byteLength(text));
  const deflated = sum((text) => deflateRawSync(text, { level: 9 }).length);
  return `${(bytes / words).toFixed(2)} bytes a word, deflated ${(deflated / words).toFixed(2)}`;
}

function countPassages({ documents }: StudyResult): readonly [number, number] {
  let fromSources = 0;
  let fromPeers = 0;
  for (const { sources, peers } of documents) {
    for (const { passages } of sources) fromSources += passages.length;
    for (const { passages } of peers) fromPeers += passages.length;
  }
  return [fromSources, fromPeers];
}

async function tellTimes(file: string): Promise<void> {
  const { browser, opening, steps } = await timePage(file);
  const { firstPaint, interactive, whole } = opening;
  tell(
    browser,
    `first contentful paint ${firstPaint.toFixed(0)} ms, interactive ${interactive.toFixed(0)} ms, all texts there ${whole.toFixed(0)} ms`,
    ...steps.map(
      ({ name, milliseconds, longestTask }) =>
        `${name.padEnd(36)} ${milliseconds.toFixed(0).padStart(6)} ms, longest task ${longestTask.toFixed(0).padStart(4)} ms`,
    ),
  );
}

function tell(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
