import { basename, resolve } from 'node:path';
import { StudyError } from './errors.js';
import { municipalityOf, prettifyName } from './files/file-names.js';
import { type ListedFile, listFiles } from './files/list-files.js';
import type { StudyOptions } from './result.js';
import type { Study } from './study.js';

/**
 * Makes a study of two folders, without a manifest. Every file is a document (dot files and the
 * like left out), sub-folders included. A target's municipality is the name of its sub-folder or
 * ZIP, else of its file. Nothing is known of dates, so nothing is said of what is younger.
 *
 * @throws {StudyError} `folder-not-found`.
 */
export async function studyFromFolders(folders: {
  readonly sources: string;
  readonly targets: string;
  /** Default: the name of the targets' folder. */
  readonly title?: string;
  readonly options?: StudyOptions;
}): Promise<Study> {
  const sources = await list(folders.sources);
  const targets = await list(folders.targets);
  return {
    title: folders.title ?? prettifyName(basename(resolve(folders.targets))),
    sources,
    targets: targets.map(({ path, file }) => ({ path, file, municipality: municipalityOf(file) })),
    options: folders.options ?? {},
  };
}

async function list(folder: string): Promise<readonly ListedFile[]> {
  try {
    return await listFiles(folder);
  } catch (cause) {
    throw new StudyError(
      'folder-not-found',
      `${folder} cannot be read as a folder. Give one folder of sources and one of targets.`,
      { cause, detail: { path: folder } },
    );
  }
}
