import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Document } from '@klippoglim/core';
import type { Arguments } from './arguments.js';
import { type Command, print } from './command.js';
import { detectorOptions, makeDetector } from './detector.js';
import { excerpt, type FoundPassage, pickLongest } from './longest.js';
import { describeUsage, measureUsage } from './measure.js';
import { formatPassage } from './origins.js';
import { keepOutcome, outcomeOptions } from './record.js';
import { formatShare, formatTable } from './table.js';
import { readText } from './text-files.js';
import { UsageError } from './usage-error.js';

export const lovtidend: Command = {
  summary: 'all pairs of Norsk Lovtidend 2025: time, memory, and the longest passages to judge',
  options: {
    corpus: { value: 'DIR', help: 'folder with txt/' },
    out: { value: 'FILE', help: 'write the longest passages with their whole texts' },
    ...outcomeOptions,
    ...detectorOptions,
    longest: { value: 'N', help: 'how many passages to show (default 20)' },
    limit: { value: 'N', help: 'only the first N documents' },
    reverse: { help: 'index the documents in reverse order: the figures must stay' },
  },
  run: runLovtidend,
};

/** Characters of each side that are shown on the terminal. */
const excerptLength = 400;

async function runLovtidend(args: Arguments): Promise<void> {
  const documents = readDocuments(args.required('corpus')).slice(0, args.count('limit'));
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const detector = await makeDetector(args, 'no');
  const index = await detector.index(args.flag('reverse') ? documents.toReversed() : documents);
  const afterIndex = measureUsage();

  const found: FoundPassage[] = [];
  const digest = createHash('sha256');
  let pairsWithPassages = 0;
  for (const target of documents) {
    const { sources } = await index.match(target);
    // Every document is found in itself; and each pair is seen from both sides, of which the
    // later document is the borrower.
    const earlier = sources.filter(({ sourceId }) => sourceId < target.id);
    pairsWithPassages += earlier.filter(({ passages }) => passages.length > 0).length;
    const passages = earlier
      .toSorted((a, b) => (a.sourceId < b.sourceId ? -1 : 1))
      .flatMap((match) => match.passages);
    digest.update(`${target.id}\n${passages.map(formatPassage).join('')}`);
    found.push(...passages.map((passage) => ({ targetId: target.id, passage })));
  }
  const usage = measureUsage();
  const kinds = ['verbatim', 'edited', 'rewritten'] as const;
  const figures = {
    documents: documents.length,
    words: index.sources.reduce((sum, { words }) => sum + words, 0),
    pairs: (documents.length * (documents.length - 1)) / 2,
    pairsWithPassages,
    passages: found.length,
    kinds: Object.fromEntries(
      kinds.map((kind) => [kind, found.filter(({ passage }) => passage.kind === kind).length]),
    ),
    indexCpuSeconds: afterIndex.cpuSeconds,
    detections: digest.digest('hex').slice(0, 16),
  };

  print(`${detector.signature}\n`);
  print(
    formatTable(
      ['', ''],
      Object.entries(figures).map(([key, value]) => [key, describe(value)]),
    ),
  );
  print(`\n${describeUsage(usage)}\n`);
  const longest = pickLongest(found, args.count('longest') ?? 20);
  print(longest.map((entry) => formatFound(entry, texts, excerptLength)).join('\n'));
  const out = args.text('out');
  if (out !== undefined) {
    mkdirSync(dirname(out), { recursive: true });
    const whole = longest.map((entry) => formatFound(entry, texts, Number.POSITIVE_INFINITY));
    writeFileSync(out, `${whole.join('\n')}\n`);
  }
  const { signature } = detector;
  const settings = { limit: args.count('limit') };
  keepOutcome({ benchmark: 'lovtidend', signature, settings, figures, usage }, args);
}

function describe(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(1);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** In order of their date, which follows the kind in their names (`nl-20250228-002`). */
function readDocuments(corpus: string): readonly Document[] {
  const folder = join(corpus, 'txt');
  if (!existsSync(folder)) throw new UsageError(`${corpus} has no folder txt.`);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ id: datedId(basename(file, '.txt')), text: readText(join(folder, file)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `nl-20250228-002` → `20250228-002-nl`: ids in order are documents in order of their date. */
function datedId(name: string): string {
  const [kind = '', ...rest] = name.split('-');
  return [...rest, kind].join('-');
}

function formatFound(
  { targetId, passage }: FoundPassage,
  texts: ReadonlyMap<string, string>,
  length: number,
): string {
  const { sourceId, source, target, kind, similarity, sourceWords, targetWords } = passage;
  const quote = (id: string, { start, end }: { start: number; end: number }): string =>
    excerpt((texts.get(id) ?? '').slice(start, end), length);
  return [
    `${sourceId} → ${targetId}: ${kind}, similarity ${formatShare(similarity)}, ` +
      `${sourceWords} → ${targetWords} words`,
    `  source: ${quote(sourceId, source)}`,
    `  target: ${quote(targetId, target)}`,
  ].join('\n');
}
