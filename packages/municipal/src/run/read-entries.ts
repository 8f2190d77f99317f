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
  const paths = [...sources.files, ...targets.files].map(({ path }) => path);
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
  const readSources = sourceResults.flatMap(({ read }) => read);
  const readTargets = targetResults.flatMap(({ read }) => read);
  const ids = assignIds(
    [...readSources, ...readTargets].map(({ id, file }) => ({
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
  return {
    sources: readSources.map(identify),
    targets: readTargets.map((read, place) => identify(read, readSources.length + place)),
    failures: [...sourceResults, ...targetResults].flatMap(({ failures }) => failures),
    warnings: [...sources.empty, ...targets.empty].map(emptyFolder),
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
