import { type Box, lengthOf, sourceLengthOf } from './align/box.js';
import { findPassages, type TokenPassage } from './align/passages.js';
import { KlippoglimError } from './errors.js';
import { ShingleIndex } from './indexing/shingle-index.js';
import type { Comparison, SourceMatch, TargetMatch } from './model/comparison.js';
import type { Document } from './model/document.js';
import type { PassagePart } from './model/passage.js';
import { score } from './model/score.js';
import { type DetectorOptions, type ResolvedOptions, resolveOptions } from './options.js';
import { Pacer, type Progress, type RunOptions } from './pacer.js';
import { countCovered } from './score/coverage.js';
import { containmentOf, resemblanceOf, shingleSetOf } from './score/resemblance.js';
import { signatureOf } from './signature.js';
import { type PreparedText, prepareText } from './text/prepare.js';
import { spanOfTokens } from './text/tokenize.js';
import { Vocabulary } from './text/vocabulary.js';

export type { Progress, RunOptions };

/** Finds text reuse with one fixed set of options. Make it with {@link createDetector}. */
export interface Detector {
  /** Settings and version of every score that this detector gives. */
  readonly signature: string;
  /**
   * Compares one target with one source. Plain strings get the ids `source` and `target`.
   *
   * @throws {KlippoglimError} `invalid-input` unless both are strings or documents; the signal's
   *   reason when it is aborted.
   */
  compare(
    pair: { readonly source: Document | string; readonly target: Document | string },
    run?: RunOptions,
  ): Promise<Comparison>;
  /**
   * Indexes sources once, to match many targets against all of them.
   *
   * @throws {KlippoglimError} `duplicate-id` if two sources have the same id; `invalid-input`.
   */
  index(sources: Iterable<Document>, run?: RunOptions): Promise<SourceIndex>;
}

/** What a match can be told. */
export interface MatchOptions extends RunOptions {
  /**
   * Which sources to look at closely; the result leaves the others out. Default: all of them.
   * `longestRun`: the longest run of equal tokens, 0 if under `shingleSize`. Where there are many
   * sources, asking for a run saves most of the time, and loses what was reworded throughout.
   */
  readonly accept?: (source: { readonly id: string; readonly longestRun: number }) => boolean;
  /** Whether summaries are looked for, which takes a third of the time. Default: true. */
  readonly summaries?: boolean;
}

/** Indexed sources. Make it with {@link Detector.index}. */
export interface SourceIndex {
  readonly signature: string;
  /** In the order given. */
  readonly sources: readonly { readonly id: string; readonly words: number }[];
  /** Finds what a target shares with every source. A string gets the id `target`. */
  match(target: Document | string, options?: MatchOptions): Promise<TargetMatch>;
}

/** A source with what is worked out about it once. */
interface IndexedSource extends PreparedText {
  readonly shingles: Float64Array;
}

/**
 * Distinct words after which a detector's next index gets a vocabulary of its own, so that a detector
 * that lives for long does not grow without bound. (One index with endless targets does: it keeps its
 * vocabulary.) A million words take about 200 MB.
 */
const VOCABULARY_LIMIT = 1_000_000;

/**
 * Makes a detector.
 *
 * @throws {KlippoglimError} `invalid-options`, with every problem found.
 */
export function createDetector(options: DetectorOptions = {}): Detector {
  const settings = resolveOptions(options);
  const signature = signatureOf(settings);
  let vocabulary = new Vocabulary(settings.language);

  const buildIndex = async (sources: Iterable<Document>, run: RunOptions): Promise<SourceIndex> => {
    if (vocabulary.size > VOCABULARY_LIMIT) vocabulary = new Vocabulary(settings.language);
    const words = vocabulary;
    const documents = checkSources(sources);
    const pacer = new Pacer('index', documents.length, run);
    const indexed: IndexedSource[] = [];
    for (const document of documents) {
      await pacer.step();
      const prepared = prepareText(document, words);
      const shingles = shingleSetOf(prepared.tokens, settings.shingleSize);
      indexed.push({ ...prepared, shingles });
    }
    const index = new ShingleIndex(indexed, settings.shingleSize);
    await pacer.finish();
    return {
      signature,
      sources: indexed.map(({ id, tokens }) => ({ id, words: tokens.length })),
      match: async (target, matchOptions = {}) =>
        matchTarget(
          indexed,
          index,
          words,
          asDocument(target, 'target'),
          settings,
          signature,
          matchOptions,
        ),
    };
  };

  return {
    signature,
    index: (sources, run = {}) => buildIndex(sources, run),
    async compare({ source, target }, run = {}) {
      const index = await buildIndex([asDocument(source, 'source')], run);
      const { sources, ...match } = await index.match(target, run);
      return {
        ...sources[0]!,
        targetId: match.targetId,
        targetWords: match.targetWords,
        sourceWords: index.sources[0]!.words,
        signature,
      };
    },
  };
}

async function matchTarget(
  sources: readonly IndexedSource[],
  index: ShingleIndex,
  vocabulary: Vocabulary,
  document: Document,
  settings: ResolvedOptions,
  signature: string,
  { accept, summaries = true, ...run }: MatchOptions,
): Promise<TargetMatch> {
  const pacer = new Pacer('match', sources.length, run);
  await pacer.check();
  const target = prepareText(document, vocabulary);
  const shingles = shingleSetOf(target.tokens, settings.shingleSize);
  const runs = index.findRuns(target.ids);
  const matches: SourceMatch[] = [];
  const covered: (readonly [number, number])[] = [];
  for (const [i, source] of sources.entries()) {
    await pacer.step();
    const longestRun = runs[i]!.reduce((longest, { length }) => Math.max(longest, length), 0);
    if (accept?.({ id: source.id, longestRun }) === false) continue;
    const passages = await findPassages(source, target, runs[i]!, settings, {
      summaries,
      pause: () => pacer.check(),
    });
    for (const passage of passages) covered.push([passage.targetStart, passage.targetEnd]);
    matches.push(describeMatch(source, target, shingles, passages, signature));
  }
  await pacer.finish();
  return {
    targetId: target.id,
    targetWords: target.tokens.length,
    coverage: score(countCovered(covered, target.tokens.length), target.tokens.length, signature),
    sources: matches,
    signature,
  };
}

function describeMatch(
  source: IndexedSource,
  target: PreparedText,
  targetShingles: Float64Array,
  passages: readonly TokenPassage[],
  signature: string,
): SourceMatch {
  const spansOf = (box: Box): PassagePart => ({
    source: spanOfTokens(source.tokens, box.sourceStart, box.sourceEnd),
    target: spanOfTokens(target.tokens, box.targetStart, box.targetEnd),
  });
  const targetCovered = passages.map((p) => [p.targetStart, p.targetEnd] as const);
  const sourceCovered = passages
    .flatMap((passage) => passage.parts ?? passage)
    .map((p) => [p.sourceStart, p.sourceEnd] as const);
  const targetLength = target.tokens.length;
  const sourceLength = source.tokens.length;
  return {
    sourceId: source.id,
    passages: passages.map((passage) => ({
      sourceId: source.id,
      ...spansOf(passage),
      kind: passage.kind,
      similarity: passage.similarity,
      operations: passage.operations,
      targetWords: lengthOf(passage),
      sourceWords: sourceLengthOf(passage),
      ...(passage.parts !== undefined && { parts: passage.parts.map(spansOf) }),
    })),
    coverage: score(countCovered(targetCovered, targetLength), targetLength, signature),
    uptake: score(countCovered(sourceCovered, sourceLength), sourceLength, signature),
    containment: containmentOf(source.shingles, targetShingles, signature),
    resemblance: resemblanceOf(source.shingles, targetShingles, signature),
  };
}

function asDocument(input: Document | string, id: string): Document {
  const document = typeof input === 'string' ? { id, text: input } : input;
  if (typeof document?.text !== 'string' || typeof document.id !== 'string') {
    throw new KlippoglimError(
      'invalid-input',
      `The ${id} is neither a string nor a document with a string id and a string text.`,
    );
  }
  return document;
}

function checkSources(sources: Iterable<Document>): Document[] {
  const documents = [...sources].map((source) => asDocument(source, 'source'));
  const ids = new Set<string>();
  for (const { id } of documents) {
    if (ids.has(id)) {
      throw new KlippoglimError('duplicate-id', `Two sources have the id ${JSON.stringify(id)}.`);
    }
    ids.add(id);
  }
  return documents;
}
