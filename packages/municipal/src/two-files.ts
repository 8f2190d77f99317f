import { basename, resolve, sep } from 'node:path';
import { prettifyName, stemOf } from './files/file-names.js';
import type { StudyOptions } from './result.js';
import type { Study } from './study.js';

/**
 * Makes a study of one document and one possible source: what `runStudy` finds of it is what it would
 * find of the two in a larger study, but for what rests on other documents. Where a study names a
 * municipality, the name of the document's file stands, as for a file in a folder of targets. Nothing is
 * known of dates, so nothing is said of what is younger.
 */
export function studyFromTwoFiles(files: {
  readonly source: string;
  readonly target: string;
  /** Default: the names of both files as words, the document's first. */
  readonly title?: string;
  readonly options?: StudyOptions;
}): Study {
  const [source, target] = tellApart(resolve(files.source), resolve(files.target));
  const name = prettifyName(target.stem);
  // Where both files have one name, the ids tell them apart by what they are.
  const isSame = source.stem === target.stem;
  return {
    title: files.title ?? `${name} – ${prettifyName(source.stem)}`,
    sources: [
      {
        ...{ path: source.path, file: source.file },
        id: isSame ? `${source.stem}-source` : source.stem,
      },
    ],
    targets: [
      {
        ...{ path: target.path, file: target.file, municipality: name },
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
  /** The file's name without its ending. */
  readonly stem: string;
}

function tellApart(one: string, other: string): readonly [NamedFile, NamedFile] {
  const [parts, otherParts] = [one, other].map((path) => path.split(sep).reverse()) as [
    string[],
    string[],
  ];
  // Of one file compared with itself no length tells: its name alone stands then.
  const shared = parts.findIndex((part, at) => part !== otherParts[at]);
  const name = (path: string, reversed: readonly string[]): NamedFile => ({
    path,
    file: reversed
      .slice(0, Math.max(0, shared) + 1)
      .reverse()
      .join('/')
      .normalize('NFC'),
    stem: stemOf(basename(path)),
  });
  return [name(one, parts), name(other, otherParts)];
}
