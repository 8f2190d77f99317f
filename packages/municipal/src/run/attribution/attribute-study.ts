import {
  type AttributedDocument,
  type AttributionProgress,
  type AttributionTask,
  attributeDocuments,
  capitalisedWords,
  comparePartialDates,
  createBackground,
  findCommonplace,
  findQuotations,
  findStatutes,
  indexLaws,
  type Matcher,
  type QuotedSpan,
} from '@klippoglim/attribution';
import type { Detector, Document, KlippoglimError, TargetMatch } from '@klippoglim/core';
import type {
  PeerShare,
  StudyAnchoring,
  StudyAttribution,
  StudyCertainty,
  StudyDescent,
  StudyEdition,
  StudyGoal,
  StudyGoalUptake,
  StudyWording,
} from '../../attribution-result.js';
import type { StudyWarning } from '../../result.js';
import type { Reading } from '../read-entries.js';
import { describeAnchoring } from './describe-anchoring.js';
import { describeAttribution } from './describe-attribution.js';
import { countUptake, describeUptake, gatherGoals } from './describe-goals.js';
import { describePeers } from './describe-peers.js';
import { describeWording } from './describe-wording.js';
import { type Matched, measureCertainty } from './measure-certainty.js';
import type { StudyWords } from './study-words.js';

/** What attribution says of one document. */
export interface DocumentFindings {
  readonly match: TargetMatch;
  readonly attribution: StudyAttribution;
  readonly peers: readonly PeerShare[];
  readonly goals: readonly StudyGoalUptake[];
  readonly certainty: StudyCertainty;
  readonly wording: StudyWording;
  readonly anchoring: StudyAnchoring;
}

/** What attribution says of a study. */
export interface StudyFindings {
  /** By document id; those refused are missing. */
  readonly documents: ReadonlyMap<string, DocumentFindings>;
  /** What they were made of. */
  readonly attributed: readonly AttributedDocument[];
  readonly refused: readonly { readonly id: string; readonly error: KlippoglimError }[];
  readonly lineage: readonly StudyDescent[];
  readonly goals: readonly StudyGoal[];
  readonly editions: readonly StudyEdition[];
  readonly warnings: readonly StudyWarning[];
}

/**
 * Compares all documents of a study with all sources and with each other, and says where their
 * words come from, how surely, what became of the sources' goals, and how local the rest is.
 *
 * @param groupOf what tells municipalities apart.
 */
export async function attributeStudy(
  reading: Reading,
  detector: Detector,
  words: StudyWords,
  groupOf: (target: Reading['targets'][number]) => string,
  options: {
    readonly matcher?: Matcher;
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: AttributionProgress) => void;
  },
): Promise<StudyFindings> {
  const sources = reading.sources.map(({ document }) => document);
  const task = attributionTask(reading, detector, words, groupOf);
  const { matcher } = options;
  const result = await attributeDocuments({ ...task, ...(matcher && { matcher }) }, options);
  const documents = new Map([...sources, ...targetsOf(reading)].map((each) => [each.id, each]));
  const sight = { documents, lineage: result.lineage, sourceIds: sources.map(({ id }) => id) };
  const goals = gatherGoals(reading.sources, words);
  const anchoringOf = {
    words,
    generalNames: capitalisedWords(
      sources.map(({ text }) => text),
      words.pack,
    ),
    goals: goals.goals.map(({ text }) => text),
  };
  const general = reading.sources.flatMap(({ entry }) => entry.publisher ?? []);
  const { certainties, warnings } = measureCertainty(
    result.documents.map(({ attribution, match }) => ({
      ...matched(documents.get(attribution.targetId)!, match, sources),
      attribution,
    })),
    await matchBackground(reading, detector, sources, options.signal),
  );
  const entryOf = new Map(reading.targets.map(({ document, entry }) => [document.id, entry]));
  const findings = new Map(
    result.documents.map((each: AttributedDocument): [string, DocumentFindings] => {
      const id = each.attribution.targetId;
      const target = documents.get(id)!;
      const entry = entryOf.get(id)!;
      const uptake = describeUptake(target, each, goals);
      return [
        id,
        {
          match: each.match,
          attribution: describeAttribution(target, each, sight),
          peers: describePeers(target, each, result.peers, documents),
          goals: uptake,
          certainty: certainties.get(id)!,
          wording: describeWording(target, each, { own: [entry.municipality], general }, words),
          anchoring: describeAnchoring(target, each, entry, anchoringOf, uptake),
        },
      ];
    }),
  );
  return {
    documents: findings,
    attributed: result.documents,
    refused: result.refused,
    lineage: result.lineage.map(({ sourceId, inEarlier, from }) => ({
      sourceId,
      inEarlier,
      from: from.map(({ sourceId: earlier, direction, coverage, uptake }) => ({
        sourceId: earlier,
        direction,
        coverage,
        uptake,
      })),
    })),
    goals: countUptake(
      goals,
      [...findings.values()].map((each) => each.goals),
    ),
    editions: result.editions,
    warnings: warnings.map((warning) => ({ ...warning, severity: 'note' })),
  };
}

/** What attribution is given of a study. */
export function attributionTask(
  reading: Reading,
  detector: Detector,
  words: StudyWords,
  groupOf: (target: Reading['targets'][number]) => string,
): AttributionTask {
  const findQuoted = quotationFinder(reading, words);
  return {
    detector,
    ...(words.pack && { language: words.pack }),
    sources: reading.sources.map(({ document }) => document),
    targets: reading.targets.map((read) => ({
      document: read.document,
      group: groupOf(read),
      quoted: findQuoted(read.document),
    })),
    findCommonplace: commonplaceFinder(reading, words),
  };
}

function targetsOf({ targets }: Reading): readonly Document[] {
  return targets.map(({ document }) => document);
}

/** Finds acknowledged quotations and statutory text, with the laws that the study gives. */
function quotationFinder(
  { sources, laws }: Reading,
  { pack, quotation, statute }: StudyWords,
): (document: Document) => readonly QuotedSpan[] {
  const language = pack && { language: pack };
  const named = sources.map(({ document, entry }) => ({
    id: document.id,
    names: [document.title, ...(entry.publisher === undefined ? [] : [entry.publisher])],
    ...(document.date !== undefined && { date: document.date }),
  }));
  const given = laws.length > 0 && {
    laws: indexLaws(
      laws.map(({ document }) => document),
      { ...language },
    ),
  };
  return ({ text }) => [
    ...findQuotations(text, { words: quotation, sources: named, ...language })
      .filter(({ acknowledged }) => acknowledged)
      .map(({ span }): QuotedSpan => ({ span, reason: 'quotation' })),
    ...findStatutes(text, { words: statute, ...language, ...given }).map(
      ({ span }): QuotedSpan => ({ span, reason: 'statute' }),
    ),
  ];
}

/** Finds wording that the study's documents, its background or all plans have. */
function commonplaceFinder(
  reading: Reading,
  { pack, phrases }: StudyWords,
): (document: Document) => readonly { readonly start: number; readonly end: number }[] {
  const background = createBackground(
    [...targetsOf(reading), ...reading.background.map(({ document }) => document)],
    {
      exclude: reading.sources.map(({ document }) => document),
      phrases,
      ...(pack && { language: pack }),
    },
  );
  return ({ text }) =>
    findCommonplace(text, background, { isMember: true }).map(({ span }) => span);
}

function matched(document: Document, match: TargetMatch, sources: readonly Document[]): Matched {
  const dateOf = new Map(sources.map(({ id, date }) => [id, date]));
  return {
    document,
    match,
    counts: (id) => comparePartialDates(dateOf.get(id), document.date) !== 'after',
  };
}

/**
 * Background documents cannot have copied, so every source counts, whatever its date. One that is a
 * target too has that target's id, which is then compared with the others.
 */
async function matchBackground(
  { background, targets }: Reading,
  detector: Detector,
  sources: readonly Document[],
  signal: AbortSignal | undefined,
): Promise<readonly Matched[]> {
  if (background.length === 0) return [];
  const run = signal === undefined ? {} : { signal };
  const index = await detector.index(sources, run);
  const all = [];
  const targetOf = new Map(targets.map(({ file, document }) => [file, document]));
  for (const read of background) {
    const document = targetOf.get(read.file) ?? read.document;
    all.push({ document, match: await index.match(document, run), counts: () => true });
  }
  return all;
}
