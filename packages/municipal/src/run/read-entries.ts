import { expandEntries } from '../files/expand-entries.js';
import { municipalityOf, stemOf } from '../files/file-names.js';
import type { StudyFailure, StudyWarning } from '../result.js';
import type { SourceEntry, Study, StudyEntry, TargetEntry } from '../study.js';
import { assignIds } from './assign-ids.js';
import type { StudyParts } from './parts.js';
import { readFiles } from './read-files.js';
import type { StudyRunOptions } from './run-options.js';
import { type ReadEntry, sortOutcomes } from './sort-outcomes.js';

/** What was read of a study. */
export interface Reading {
  readonly sources: readonly ReadEntry<SourceEntry>[];
  readonly targets: readonly ReadEntry<TargetEntry & { readonly municipality: string }>[];
  readonly laws: readonly ReadEntry<StudyEntry>[];
  readonly background: readonly ReadEntry<StudyEntry>[];
  readonly failures: readonly StudyFailure[];
  readonly warnings: readonly StudyWarning[];
}

/** Reads every file of a study. What cannot be read becomes a failure. */
export async function readEntries(
  study: Study,
  parts: StudyParts,
  options: StudyRunOptions,
): Promise<Reading> {
  const sources = await expandEntries(study.sources);
  const targets = await expandEntries(study.targets);
  const laws = await expandEntries(study.laws ?? []);
  const background = await expandEntries(study.background ?? []);
  const groups = [sources, targets, laws, background];
  const paths = groups.flatMap(({ files }) => files.map(({ path }) => path));
  const outcomes = await readFiles(paths, parts, options);

  const sourceResults = sources.files.map((file) =>
    sortOutcomes(file, outcomes.get(file.path) ?? [], 'source', {}),
  );
  const targetResults = targets.files.map((file) => {
    const { municipality = municipalityOf(file.inner), number } = file.entry;
    const about = { municipality, ...(number === undefined ? {} : { number }) };
    const known = { ...file, entry: { ...file.entry, municipality } };
    return sortOutcomes(known, outcomes.get(file.path) ?? [], 'target', about);
  });
  const lawResults = laws.files.map((file) =>
    sortOutcomes(file, outcomes.get(file.path) ?? [], 'law', {}),
  );
  const backgroundResults = background.files.map((file) =>
    sortOutcomes(file, outcomes.get(file.path) ?? [], 'background', {}),
  );
  const readSources = sourceResults.flatMap(({ read }) => read);
  const readTargets = targetResults.flatMap(({ read }) => read);
  const readLaws = lawResults.flatMap(({ read }) => read);
  const readBackground = backgroundResults.flatMap(({ read }) => read);
  // In this order, so that a law or background document never takes a target's id.
  const ids = assignIds(
    [...readSources, ...readTargets, ...readLaws, ...readBackground].map(({ id, file }) => ({
      ...(id === undefined ? {} : { id }),
      fallback: stemOf(file),
    })),
  );
  const identify = <Entry extends StudyEntry>(read: ReadEntry<Entry>, place: number) => {
    const { id = '', warning } = ids[place] ?? {};
    return {
      ...read,
      document: { ...read.document, id },
      warnings: warning === undefined ? read.warnings : [...read.warnings, warning],
    };
  };
  let first = 0;
  const identifyAll = <Entry extends StudyEntry>(reads: readonly ReadEntry<Entry>[]) => {
    const identified = reads.map((read, place) => identify(read, first + place));
    first += reads.length;
    return identified;
  };
  return {
    sources: identifyAll(readSources),
    targets: identifyAll(readTargets),
    laws: identifyAll(readLaws),
    background: identifyAll(readBackground),
    failures: [...sourceResults, ...targetResults, ...lawResults, ...backgroundResults].flatMap(
      ({ failures }) => failures,
    ),
    warnings: groups.flatMap(({ empty }) => empty).map(emptyFolder),
  };
}

function emptyFolder({ file }: StudyEntry): StudyWarning {
  return {
    code: 'empty-folder',
    severity: 'warning',
    message: `The folder ${file} has no document in it.`,
    detail: { file },
  };
}
