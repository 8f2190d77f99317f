import { KlippoglimError, type SourceIndex, VERSION } from '@klippoglim/core';
import { StudyError } from '../errors.js';
import { compareDocuments, compareSources, sortKeys } from '../order.js';
import type {
  StudyDocument,
  StudyFailure,
  StudyLanguage,
  StudyResult,
  StudySource,
} from '../result.js';
import type { Study } from '../study.js';
import { describeSource, describeTarget } from './describe-document.js';
import { mergeMunicipalities } from './merge-municipalities.js';
import { type StudyParts, studyParts } from './parts.js';
import { type Reading, readEntries } from './read-entries.js';
import type { StudyRunOptions } from './run-options.js';

/**
 * Runs a study: reads every file, indexes the sources, and finds what each target shares with
 * them. What cannot be read is listed in the result's `failures`, and the study goes on.
 *
 * @throws {StudyError} `no-readable-source`, `no-readable-target`.
 * @throws {KlippoglimError} `invalid-options`, before any file is read.
 */
export function runStudy(study: Study, options: StudyRunOptions = {}): Promise<StudyResult> {
  return runStudyWith(studyParts, study, options);
}

/** {@link runStudy} with other parts than the real ones. */
export async function runStudyWith(
  parts: StudyParts,
  study: Study,
  options: StudyRunOptions,
): Promise<StudyResult> {
  options.signal?.throwIfAborted();
  const detector = await parts.createDetector(study.options);
  const reading = inOrder(await readEntries(study, parts, options));
  requireReadable(reading);
  const index = await detector.index(
    reading.sources.map(({ document }) => document),
    options,
  );
  const pack = study.options.language ?? 'no';
  const sources = await describeSources(reading, index, pack, parts);
  const { documents, failures } = await matchTargets(reading, index, pack, parts, options);
  const merged = mergeMunicipalities(documents, sources, detector.signature);
  return {
    format: 'klippoglim-study/1',
    title: study.title,
    generatedWith: {
      name: 'klippoglim',
      version: VERSION,
      signature: detector.signature,
      options: sortKeys(study.options),
    },
    sources,
    documents,
    municipalities: merged.municipalities,
    failures: [...reading.failures, ...failures],
    warnings: [...reading.warnings, ...merged.warnings],
  };
}

/** Puts what was read in the result's order, so that the order of the manifest plays no part. */
function inOrder(reading: Reading): Reading {
  const sortable = <Read extends Reading['targets'][number]>({ entry, document }: Read) => ({
    ...entry,
    id: document.id,
  });
  return {
    ...reading,
    sources: [...reading.sources].sort((one, other) =>
      compareSources(one.document, other.document),
    ),
    targets: [...reading.targets].sort((one, other) =>
      compareDocuments(sortable(one), sortable(other)),
    ),
  };
}

function requireReadable({ sources, targets, failures }: Reading): void {
  const role = sources.length === 0 ? 'source' : targets.length === 0 ? 'target' : undefined;
  if (role === undefined) return;
  const reasons = failures.filter((failure) => failure.role === role);
  const remedy =
    reasons.length === 0
      ? 'The folder has no document in it. Is it the right one?'
      : reasons.map(({ message }) => message).join('\n');
  throw new StudyError(`no-readable-${role}`, `No ${role} could be read. ${remedy}`, {
    failures: reasons,
  });
}

async function describeSources(
  reading: Reading,
  index: SourceIndex,
  pack: StudyLanguage,
  parts: StudyParts,
): Promise<readonly StudySource[]> {
  const sources: StudySource[] = [];
  for (const [place, read] of reading.sources.entries()) {
    sources.push(await describeSource(read, index.sources[place]?.words ?? 0, pack, parts));
  }
  return sources;
}

/** One target after the other: each uses the whole processor already. */
async function matchTargets(
  { sources, targets }: Reading,
  index: SourceIndex,
  pack: StudyLanguage,
  parts: StudyParts,
  { signal, onProgress }: StudyRunOptions,
): Promise<{
  readonly documents: readonly StudyDocument[];
  readonly failures: readonly StudyFailure[];
}> {
  const documents: StudyDocument[] = [];
  const failures: StudyFailure[] = [];
  const sourceOf = new Map(sources.map(({ document }) => [document.id, document]));
  for (const [place, read] of targets.entries()) {
    try {
      const match = await index.match(read.document, signal === undefined ? {} : { signal });
      documents.push(await describeTarget(read, match, sourceOf, pack, parts));
    } catch (error) {
      // A document that the engine refuses (too large) is like one that cannot be read.
      if (!(error instanceof KlippoglimError)) throw error;
      const { id, municipality, number } = read.entry;
      failures.push({
        role: 'target',
        file: read.file,
        ...(id === undefined ? {} : { id }),
        municipality,
        ...(number === undefined ? {} : { number }),
        code: error.code,
        message: `${read.file}: ${error.message}`,
      });
    }
    onProgress?.({
      phase: 'match',
      done: place + 1,
      total: targets.length,
      name: read.document.id,
    });
  }
  return { documents, failures };
}
