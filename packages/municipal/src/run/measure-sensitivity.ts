import {
  type AttributedDocument,
  type AttributedSegment,
  type Attribution,
  type AttributionTask,
  attribute,
  attributeDocuments,
  type Likeness,
  type Matcher,
  measureSensitivity,
  type NamedSetting,
} from '@klippoglim/attribution';
import { createDetector, type Detector } from '@klippoglim/core';
import type { StudySensitivity } from '../attribution-result.js';
import type { StudyOptions } from '../result.js';
import { attributionTask } from './attribution/attribute-study.js';
import type { StudyWords } from './attribution/study-words.js';
import type { StudyParts } from './parts.js';
import type { Reading } from './read-entries.js';
import type { StudyRunOptions } from './run-options.js';

/** A study that has been run, as far as its shares rest on it. */
export interface MeasuredStudy {
  readonly reading: Reading;
  readonly options: StudyOptions;
  readonly words: StudyWords;
  /** What tells municipalities apart. */
  readonly groupOf: (target: Reading['targets'][number]) => string;
  /** What the study found with its own setting. */
  readonly attributed: readonly AttributedDocument[];
}

/** What compares documents. */
export interface SensitivityParts extends Pick<StudyParts, 'createDetector'> {
  /** For studies that are large enough, a matcher that divides the work. */
  readonly matcherOf: (options: StudyOptions) => Promise<{ readonly matcher?: Matcher }>;
}

/** Gives each document's share by id. */
type Measure = () => ReadonlyMap<string, number> | Promise<ReadonlyMap<string, number>>;

/** Shortest passages, in words: under the default, above it, and what a careful reader would ask. */
const LEAST_WORDS = [10, 20, 30];

/**
 * Measures every document's copied share under other settings, each of which differs from the
 * study's own in one thing. Nothing is read again.
 *
 * | setting | what differs |
 * |---|---|
 * | `study` | nothing: the study's own shares |
 * | `minWords=10`, `20`, `30` | the shortest passage that counts |
 * | `canonical=none` | words join by their stem alone: no Nynorsk with Bokmål |
 * | `language=none` | words are compared as they stand |
 * | `passages=verbatim` | what was edited or rewritten is no copy |
 * | `quoted=copied`, `commonplace=copied` | these words are not set apart |
 * | `via=apart` | what came by way of another municipality does not count |
 * | `dates=unknown` | younger sources count as well |
 *
 * A setting that is the study's own, or that the engine does not take with the study's others, is
 * left out. `shingleSize` is not among them: passages do not rest on it.
 *
 * Complexity: those of words and language compare all documents again, peers included; the others
 * only attribute again.
 */
export async function measureStudySensitivity(
  study: MeasuredStudy,
  parts: SensitivityParts,
  { signal, onProgress }: StudyRunOptions,
): Promise<StudySensitivity> {
  const detector = await parts.createDetector(study.options);
  const settings = [
    { name: 'study', setting: () => sharesOf(study.attributed.map((each) => each.attribution)) },
    ...(await detectionSettings(study, detector, parts, signal)),
    ...attributionSettings(study, detector),
  ];
  let done = 0;
  const { targets, rows } = await measureSensitivity<Measure>(settings, async (measure, name) => {
    signal?.throwIfAborted();
    const shares = await measure();
    onProgress?.({ phase: 'sensitivity', done: ++done, total: settings.length, name });
    return shares;
  });
  signal?.throwIfAborted();
  const placeOf = new Map(targets.map((id, place) => [id, place]));
  const documents = study.reading.targets
    .map(({ document }) => document.id)
    .filter((id) => placeOf.has(id));
  return {
    documents,
    rows: rows.map((row) => ({
      ...row,
      shares: documents.map((id) => row.shares[placeOf.get(id)!]!),
    })),
  };
}

/** Those under which passages must be found anew. */
async function detectionSettings(
  { reading, options, words, groupOf }: MeasuredStudy,
  own: Detector,
  { createDetector: create, matcherOf }: SensitivityParts,
  signal: AbortSignal | undefined,
): Promise<readonly NamedSetting<Measure>[]> {
  const { pack, ...unpacked } = words;
  const { language: _, ...numbers } = options;
  const detect = async (
    detector: Detector,
    known: StudyWords,
    matching: Pick<AttributionTask, 'matcher'>,
  ): Promise<ReadonlyMap<string, number>> => {
    const task = { ...attributionTask(reading, detector, known, groupOf), ...matching };
    const { documents } = await attributeDocuments(task, signal === undefined ? {} : { signal });
    return sharesOf(documents.map(({ attribution }) => attribution));
  };
  const settings: NamedSetting<Measure>[] = [];
  for (const minWords of LEAST_WORDS) {
    if (minWords < (options.shingleSize ?? 0)) continue;
    const changed = { ...options, minWords };
    const detector = await create(changed);
    if (detector.signature === own.signature) continue;
    settings.push({
      name: `minWords=${minWords}`,
      setting: async () => detect(detector, words, await matcherOf(changed)),
    });
  }
  if (pack?.canonical !== undefined) {
    const { canonical: __, ...plain } = pack;
    const detector = createDetector({ ...numbers, language: plain });
    settings.push({
      name: 'canonical=none',
      // Workers know packs by name alone, and this one has none.
      setting: () => detect(detector, { ...unpacked, pack: plain }, {}),
    });
  }
  if (pack !== undefined) {
    const changed = { ...options, language: 'none' } as const;
    const detector = await create(changed);
    settings.push({
      name: 'language=none',
      setting: async () => detect(detector, unpacked, await matcherOf(changed)),
    });
  }
  return settings;
}

/** Those under which the same passages count otherwise. */
function attributionSettings(
  { reading, words, groupOf, attributed }: MeasuredStudy,
  detector: Detector,
): readonly NamedSetting<Measure>[] {
  const task = attributionTask(reading, detector, words, groupOf);
  const again = (change: Change): ReadonlyMap<string, number> =>
    sharesOf(attributeAgain(task, attributed, change));
  return [
    {
      name: 'passages=verbatim',
      setting: () => again({ likenesses: (all) => all.filter(isVerbatim) }),
    },
    { name: 'quoted=copied', setting: () => again({ quotedCounts: true }) },
    { name: 'commonplace=copied', setting: () => again({ commonplaceCounts: true }) },
    {
      name: 'via=apart',
      setting: () =>
        sharesOf(
          attributed.map(({ attribution }) => attribution),
          ({ via }) => via === undefined,
        ),
    },
    { name: 'dates=unknown', setting: () => again({ likenesses: (all) => all.map(undate) }) },
  ];
}

/** What is done otherwise than in the study. */
interface Change {
  readonly likenesses?: (all: readonly Likeness[]) => readonly Likeness[];
  readonly quotedCounts?: boolean;
  readonly commonplaceCounts?: boolean;
}

function attributeAgain(
  { targets, findCommonplace, language }: AttributionTask,
  attributed: readonly AttributedDocument[],
  { likenesses = (all) => all, quotedCounts = false, commonplaceCounts = false }: Change,
): readonly Attribution[] {
  const targetOf = new Map(targets.map((target) => [target.document.id, target]));
  return attributed.map(({ attribution: { targetId }, likenesses: all }) => {
    const { document, quoted = [] } = targetOf.get(targetId)!;
    return attribute(
      {
        target: document,
        likenesses: likenesses(all),
        quoted: quotedCounts ? [] : quoted,
        commonplace: commonplaceCounts ? [] : (findCommonplace?.(document) ?? []),
      },
      language,
    );
  });
}

function isVerbatim({ passage }: Likeness): boolean {
  return passage.kind === 'verbatim';
}

/** No origin without a date is known to be younger. */
function undate({ origin: { date: _, ...origin }, passage }: Likeness): Likeness {
  return { origin, passage };
}

/** From sources, in one or several: as in `StudyAttribution.copied`. */
function isCopied({ class: name }: AttributedSegment): boolean {
  return name === 'source' || name === 'several';
}

function sharesOf(
  attributions: readonly Attribution[],
  counts: (segment: AttributedSegment) => boolean = () => true,
): ReadonlyMap<string, number> {
  return new Map(
    attributions.map(({ targetId, words, segments }) => {
      const copied = segments.reduce(
        (sum, segment) => (isCopied(segment) && counts(segment) ? sum + segment.words : sum),
        0,
      );
      return [targetId, words === 0 ? 0 : copied / words];
    }),
  );
}
