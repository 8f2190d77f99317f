import { availableParallelism } from 'node:os';
import { VERSION } from '@klippoglim/core';
import { StudyError } from '../errors.js';
import { compareDocuments, compareSources, sortKeys } from '../order.js';
import type {
  StudyDocument,
  StudyFailure,
  StudyLanguage,
  StudyOptions,
  StudyResult,
  StudySource,
} from '../result.js';
import type { Study } from '../study.js';
import { attributeStudy, type StudyFindings } from './attribution/attribute-study.js';
import { describeSource, describeTarget } from './describe-document.js';
import { measureStudySensitivity } from './measure-sensitivity.js';
import { groupByMunicipality, mergeMunicipalities } from './merge-municipalities.js';
import { type StudyParts, studyParts } from './parts.js';
import { type Reading, readEntries } from './read-entries.js';
import type { StudyRunOptions } from './run-options.js';
import { type StudyTexts, studyTexts } from './study-texts.js';

/**
 * Runs a study: reads every file, finds what each target shares with the sources and the other
 * targets, and says where its words come from. What cannot be read is listed in the result's
 * `failures`, and the study goes on.
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
  return (await studyWithTexts(parts, study, options)).result;
}

/**
 * {@link runStudy} for those who show passages in their texts: the result, which holds no whole text,
 * and the texts beside it.
 *
 * @throws as {@link runStudy} does.
 */
export function runStudyWithTexts(
  study: Study,
  options: StudyRunOptions = {},
): Promise<StudyWithTexts> {
  return studyWithTexts(studyParts, study, options);
}

/** What a study found, and what it was found in. */
export interface StudyWithTexts {
  readonly result: StudyResult;
  readonly texts: StudyTexts;
}

async function studyWithTexts(
  parts: StudyParts,
  study: Study,
  options: StudyRunOptions,
): Promise<StudyWithTexts> {
  options.signal?.throwIfAborted();
  const detector = await parts.createDetector(study.options);
  const reading = inOrder(await readEntries(study, parts, options));
  requireReadable(reading);
  const pack = study.options.language ?? 'no';
  const words = await parts.loadWords(pack);
  const groupOf = groupByMunicipality(reading.targets.map(({ entry }) => entry));
  const matcherOf = (settings: StudyOptions) => parallelMatcher(parts, settings, reading, options);
  const findings = await attributeStudy(reading, detector, words, groupOf, {
    ...progressOf(options),
    ...(await matcherOf(study.options)),
  });
  const sensitivity =
    options.sensitivity === true &&
    (await measureStudySensitivity(
      { reading, options: study.options, words, groupOf, attributed: findings.attributed },
      { createDetector: parts.createDetector, matcherOf },
      options,
    ));
  const sources = await describeSources(reading, findings, pack, parts);
  const { documents, failures } = await describeTargets(reading, findings, pack, parts);
  const merged = mergeMunicipalities(documents, sources, detector.signature);
  const result: StudyResult = {
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
    lineage: findings.lineage,
    goals: findings.goals,
    editions: findings.editions,
    ...(sensitivity && { sensitivity }),
    failures: [...reading.failures, ...failures],
    warnings: [...reading.warnings, ...merged.warnings, ...findings.warnings],
  };
  return { result, texts: studyTexts(reading, words.pack) };
}

/** Documents from which more threads than one are worth their start. */
const MANY_DOCUMENTS = 40;
const MOST_WORKERS = 4;

async function parallelMatcher(
  parts: StudyParts,
  settings: StudyOptions,
  { targets }: Reading,
  { workers }: StudyRunOptions,
): Promise<Pick<Parameters<typeof attributeStudy>[4], 'matcher'>> {
  const isLarge = targets.length >= MANY_DOCUMENTS;
  const count = workers ?? (isLarge ? Math.min(MOST_WORKERS, availableParallelism()) : 1);
  return count > 1 ? { matcher: await parts.createParallelMatcher(settings, count) } : {};
}

function progressOf({ signal, onProgress }: StudyRunOptions): Parameters<typeof attributeStudy>[4] {
  return {
    ...(signal && { signal }),
    ...(onProgress && {
      onProgress: ({ id, ...progress }) => onProgress({ ...progress, name: id }),
    }),
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
  { lineage }: StudyFindings,
  pack: StudyLanguage,
  parts: StudyParts,
): Promise<readonly StudySource[]> {
  const words = new Map(
    lineage.map(({ sourceId, inEarlier }) => [sourceId, inEarlier.denominator]),
  );
  const sources: StudySource[] = [];
  for (const read of reading.sources) {
    sources.push(await describeSource(read, words.get(read.document.id) ?? 0, pack, parts));
  }
  return sources;
}

async function describeTargets(
  { sources, targets }: Reading,
  findings: StudyFindings,
  pack: StudyLanguage,
  parts: StudyParts,
): Promise<{
  readonly documents: readonly StudyDocument[];
  readonly failures: readonly StudyFailure[];
}> {
  const documents: StudyDocument[] = [];
  const failures: StudyFailure[] = [];
  const sourceOf = new Map(sources.map(({ document }) => [document.id, document]));
  const refused = new Map(findings.refused.map(({ id, error }) => [id, error]));
  for (const read of targets) {
    const found = findings.documents.get(read.document.id);
    if (found !== undefined) {
      documents.push(await describeTarget(read, found, sourceOf, pack, parts));
      continue;
    }
    // A document that the engine refuses (too large) is like one that cannot be read.
    const { code = 'unreadable', message = '' } = refused.get(read.document.id) ?? {};
    const { id, municipality, number } = read.entry;
    failures.push({
      role: 'target',
      file: read.file,
      ...(id === undefined ? {} : { id }),
      municipality,
      ...(number === undefined ? {} : { number }),
      code,
      message: `${read.file}: ${message}`,
    });
  }
  return { documents, failures };
}
