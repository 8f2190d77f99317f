import { basename, resolve, sep } from 'node:path';
import { prettifyName, stemOf } from './files/file-names.js';
import type { StudyOptions } from './result.js';
import type { Study } from './study.js';

/** One of two files that are compared. */
export interface FileToCompare {
  readonly path: string;
  /** Default: the file's name, as words. */
  readonly title?: string;
}

/**
 * Makes a study of one document and one possible source: what `runStudy` finds of it is what it would
 * find of the two in a larger study, but for what rests on other documents. The document stands for
 * itself: where a study names municipalities, its title is named. Nothing is known of dates, so nothing
 * is said of what is younger.
 */
export function studyFromTwoFiles(files: {
  readonly source: FileToCompare;
  readonly target: FileToCompare;
  /** Default: both titles, the document's first. */
  readonly title?: string;
  readonly options?: StudyOptions;
}): Study {
  const [source, target] = apart(resolve(files.source.path), resolve(files.target.path));
  const sourceTitle = files.source.title ?? prettifyName(source.stem);
  const targetTitle = files.target.title ?? prettifyName(target.stem);
  // Where both files have one name, the ids tell them apart by what they are.
  const isSame = source.stem === target.stem;
  return {
    title: files.title ?? `${targetTitle} – ${sourceTitle}`,
    sources: [
      {
        ...{ path: source.path, file: source.file, title: sourceTitle },
        id: isSame ? `${source.stem}-source` : source.stem,
      },
    ],
    targets: [
      {
        ...{ path: target.path, file: target.file, title: targetTitle, municipality: targetTitle },
        id: isSame ? `${target.stem}-target` : target.stem,
      },
    ],
    options: files.options ?? {},
  };
}

interface NamedFile {
  readonly path: string;
  /** As much of the end of the path as tells it from the other, with `/`. */
  readonly file: string;
  readonly stem: string;
}

function apart(one: string, other: string): readonly [NamedFile, NamedFile] {
  const parts = [one, other].map((path) => path.split(sep).filter((part) => part !== ''));
  const tail = (path: readonly string[], length: number) => path.slice(-length).join('/');
  const most = Math.max(...parts.map(({ length }) => length));
  let length = 1;
  while (length < most && tail(parts[0]!, length) === tail(parts[1]!, length)) length++;
  // One file compared with itself is told by its name alone.
  const shown = one === other ? 1 : length;
  const name = (path: string, at: number): NamedFile => ({
    path,
    file: tail(parts[at]!, shown).normalize('NFC'),
    stem: stemOf(basename(path)),
  });
  return [name(one, 0), name(other, 1)];
}
