import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Document, SourceMatch } from '@klippoglim/core';
import type { Arguments } from './arguments.js';
import { type Command, print } from './command.js';
import { detectorOptions, makeDetector } from './detector.js';
import { describeUsage, measureUsage } from './measure.js';
import {
  attributeCharacters,
  countByOrigin,
  formatPassage,
  originOfSection,
  splitSections,
} from './origins.js';
import { readPublished } from './published.js';
import { keepOutcome, outcomeOptions } from './record.js';
import { formatShare, formatTable } from './table.js';
import { readText } from './text-files.js';
import { UsageError } from './usage-error.js';

export const civil: Command = {
  summary: 'where the civil code of California 1851 comes from (Funk and Mullen 2018)',
  options: {
    corpus: { value: 'DIR', help: 'folder with CA1851.txt and the other codes' },
    ...outcomeOptions,
    ...detectorOptions,
    reverse: { help: 'index the codes in reverse order: the figures must stay' },
  },
  run: runCivil,
};

const targetId = 'CA1851';

/** Shares of a section that passages must cover before it counts as taken from somewhere. */
const coveredShares = [0.25, 0.5, 0.75] as const;

interface OriginFigures {
  readonly code: string;
  readonly passages: number;
  readonly coverage: number;
  /** Share of the target's characters whose nearest wording stands in this code. */
  readonly share: number;
  /** Sections that come from this code, for each of {@link coveredShares}. */
  readonly sections: readonly number[];
}

async function runCivil(args: Arguments): Promise<void> {
  const codes = readCodes(args.required('corpus'));
  const target = codes.find(({ id }) => id === targetId);
  if (target === undefined) throw new UsageError(`The corpus has no ${targetId}.txt.`);
  const others = codes.filter(({ id }) => id !== targetId);
  const detector = await makeDetector(args, 'en');
  const index = await detector.index(args.flag('reverse') ? others.toReversed() : others);
  const match = await index.match(target);
  const usage = measureUsage();

  // A tie between codes goes to the older one (by name within a year), whatever the index's order.
  const sources = match.sources.toSorted(
    (a, b) => yearOf(a.sourceId) - yearOf(b.sourceId) || (a.sourceId < b.sourceId ? -1 : 1),
  );
  const sections = splitSections(target.text);
  const rows = countOrigins(target.text, sources).toSorted((a, b) => b.share - a.share);
  const digest = createHash('sha256');
  for (const { passages } of sources)
    for (const passage of passages) digest.update(formatPassage(passage));
  const detections = digest.digest('hex').slice(0, 16);

  print(`${detector.signature}\n`);
  const { origins, source } = readPublished().civil;
  print(
    formatTable(
      ['', 'passages', 'coverage', 'nearest wording']
        .concat(coveredShares.map((share) => `sections ≥ ${share * 100} %`))
        .concat('share', 'reference', 'share'),
      rows.map((row) => {
        const reference = origins.find(({ code }) => code === row.code);
        return [
          row.code,
          row.passages,
          formatShare(row.coverage),
          formatShare(row.share),
          ...row.sections,
          formatShare(row.sections[1]! / sections.length),
          reference?.sections,
          reference?.share === undefined ? '' : formatShare(reference.share),
        ];
      }),
    ),
  );
  print(
    `\n${targetId} has ${sections.length} sections; together the others cover ` +
      `${formatShare(match.coverage.value)} of its words. share: of the sections, at 50 %.`,
  );
  print(`Reference: ${source}\n${describeUsage(usage)}; detections ${detections}`);
  const figures = {
    sections: sections.length,
    coverage: match.coverage.value,
    coveredShares,
    origins: rows,
    detections,
  };
  const { signature } = detector;
  keepOutcome({ benchmark: 'civil', signature, settings: {}, figures, usage }, args);
}

/** Ids are the file names without their ending: two letters for the state, then the year. */
function readCodes(corpus: string): readonly Document[] {
  return readdirSync(corpus)
    .filter((file) => /^[A-Z]{2}\d{4}\.txt$/.test(file))
    .sort()
    .map((file) => ({ id: basename(file, '.txt'), text: readText(join(corpus, file)) }));
}

function yearOf(id: string): number {
  return Number(id.slice(2));
}

function countOrigins(text: string, sources: readonly SourceMatch[]): readonly OriginFigures[] {
  const origins = attributeCharacters(text.length, sources);
  const characters = countByOrigin(origins, { start: 0, end: text.length }, sources.length);
  const sections = splitSections(text);
  const sectionOrigins = coveredShares.map((covered) =>
    sections.map((section) => originOfSection(origins, section, sources.length, covered)),
  );
  return sources.map(({ sourceId, passages, coverage }, place) => ({
    code: sourceId,
    passages: passages.length,
    coverage: coverage.value,
    share: characters[place]! / text.length,
    sections: sectionOrigins.map((list) => list.filter((origin) => origin === place).length),
  }));
}
