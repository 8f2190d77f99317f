import { assessChance, makeRandom, type SectionedDocument, seedOf } from '@klippoglim/attribution';
import { type Detector, type SourceIndex, type Span, tokenize } from '@klippoglim/core';
import { type MadeText, makeSource, makeStock, makeTarget } from './texts.js';

export interface TextRow {
  readonly copied: number;
  /** Mean share of tokens in passages that the detector found. */
  readonly share: number;
  /** Share of runs in which p is at most 5 %. */
  readonly claimed: number;
  /** Share of families of {@link familySize} targets in which Holm's value is at most 5 % for any. */
  readonly families: number;
  /** Share of runs in which the share's interval holds what the text would share if it went on. */
  readonly shareCover: number;
  /** The same for the excess over texts that copied nothing. */
  readonly excessCover: number;
}

interface Counted extends SectionedDocument {
  readonly pace: number;
}

const familySize = 20;
const backgroundSize = 30;
const stockRate = 0.01;
const sourceSentences = 250;

/**
 * Makes texts, finds what they share with three made sources, and judges them. Background documents
 * are drawn for each run from a pool of `runs`; targets are new in each. What a text would share if it
 * went on is known by its own pace: the pool says what a pace of 1 gives, the targets what copying adds.
 */
export async function simulateTexts(
  detector: Detector,
  runs: number,
  seed: number,
): Promise<readonly TextRow[]> {
  const random = makeRandom(seedOf('texts', seed));
  const stock = makeStock(random);
  const sources = Array.from({ length: 3 }, () => makeSource(stock, sourceSentences, random));
  const index = await detector.index(
    sources.map((sentences, at) => ({ id: `source ${at}`, text: sentences.join(' ') })),
  );
  const count = async (kind: string, copied: number): Promise<readonly Counted[]> => {
    const documents: Counted[] = [];
    for (let run = 0; run < runs; run++) {
      const made = makeTarget(stock, sources, { stockRate, copied }, random);
      documents.push({
        id: `${kind} ${run}`,
        sections: await countSections(index, made),
        pace: made.pace,
      });
    }
    return documents;
  };
  const pool = await count('background', 0);
  const chanceShare = shareOf(pool);
  const sharePerPace = chanceShare / paceOf(pool);
  const rows: TextRow[] = [];
  for (const copied of [0, 0.1, 0.3]) {
    const targets = await count(`copied ${copied}`, copied);
    const mean = shareOf(targets);
    const meanPace = paceOf(targets);
    const longRuns = targets.map(
      ({ pace }) => mean + (1 - copied) * sharePerPace * (pace - meanPace),
    );
    const judged = targets.map((target, run) => {
      const background = drawFrom(pool, backgroundSize, makeRandom(seedOf('pool', seed, run)));
      return assessChance([target], background, { seed }).targets[0]!;
    });
    const families: boolean[] = [];
    for (let at = 0; at + familySize <= runs; at += familySize) {
      const background = drawFrom(pool, backgroundSize, makeRandom(seedOf('family', seed, at)));
      const family = assessChance(targets.slice(at, at + familySize), background, { seed });
      families.push(family.targets.some(({ chance }) => chance!.holm <= 0.05));
    }
    const rate = (is: (target: (typeof judged)[number], run: number) => boolean): number =>
      judged.filter(is).length / runs;
    rows.push({
      copied,
      share: mean,
      claimed: rate(({ chance }) => chance!.p <= 0.05),
      families: families.filter(Boolean).length / families.length,
      shareCover: rate(({ share }, run) => holds(share.interval, longRuns[run]!)),
      excessCover: rate(({ chance }, run) =>
        holds(chance!.excess.interval, longRuns[run]! - chanceShare),
      ),
    });
  }
  return rows;
}

/** Tokens of each section, and those within a passage from any source. */
async function countSections(
  index: SourceIndex,
  { text, sections }: MadeText,
): Promise<SectionedDocument['sections']> {
  const { sources } = await index.match({ id: 'made', text });
  const { starts } = tokenize(text);
  const shared = new Uint8Array(text.length);
  for (const { passages } of sources) {
    for (const { target } of passages) shared.fill(1, target.start, target.end);
  }
  return sections.map((section: Span) => {
    const tokens = starts.filter((start) => start >= section.start && start < section.end);
    return { words: tokens.length, shared: tokens.filter((start) => shared[start] === 1).length };
  });
}

function holds(
  interval: { readonly lower: number; readonly upper: number },
  value: number,
): boolean {
  return interval.lower <= value && value <= interval.upper;
}

function shareOf(documents: readonly SectionedDocument[]): number {
  const sections = documents.flatMap((document) => document.sections);
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  return sections.reduce((sum, { shared }) => sum + shared, 0) / words;
}

/** Mean pace, long texts counting for more. */
function paceOf(documents: readonly Counted[]): number {
  let [words, sum] = [0, 0];
  for (const { sections, pace } of documents) {
    for (const section of sections) {
      words += section.words;
      sum += section.words * pace;
    }
  }
  return sum / words;
}

function drawFrom<T>(pool: readonly T[], size: number, random: () => number): readonly T[] {
  const left = [...pool];
  const drawn: T[] = [];
  while (drawn.length < size && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return drawn;
}
