import { basename, dirname, join, resolve } from 'node:path';
import type { StudyResult } from '@klippoglim/municipal';
import {
  renderFigures,
  renderGraphml,
  renderJsonLines,
  renderPanXml,
  renderTables,
  renderWebAnnotations,
} from '@klippoglim/report';
import { CliError } from '../cli-error.js';
import type { CliContext } from '../context.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import type { ExportFormat } from '../export-formats.js';
import { baseFolderOf } from '../io.js';
import type { UiLanguage } from '../locale.js';
import { writeLines } from '../output/lines.js';
import { printable } from '../output/printable.js';
import { writeFiles } from '../output/write-files.js';
import { readStudyFile } from '../read-study-file.js';

/** What the user wrote after `export`. */
export interface ExportArguments {
  readonly study: string;
  readonly format?: ExportFormat;
  readonly out?: string;
}

/** Reads study.json, writes it in another format, and ends with the paths of what was written. */
export async function runExportCommand(
  { study: path, format, out }: ExportArguments,
  context: CliContext,
): Promise<ExitStatus> {
  const { io, messages } = context;
  if (format === undefined) throw new CliError('wrong-usage', messages.missingArgument('--format'));
  if (out === undefined) throw new CliError('wrong-usage', messages.missingArgument('--out'));
  const base = baseFolderOf(io);
  const study = await readStudyFile(resolve(base, path), context);
  const target = resolve(base, out);
  const { folder, files } = render(study, format, target, context.language);
  await writeFiles(folder, files, context);
  const paths = Object.keys(files).map((name) => join(folder, name));
  writeLines(io.stdout, [
    paths.length > maxListed
      ? messages.writtenFiles(paths.length, printable(folder))
      : paths.map(printable).join('\n'),
  ]);
  return exitStatus.ok;
}

/** Paths that are shown one by one; of more files, only their number and the folder. */
const maxListed = 10;

interface Rendering {
  readonly folder: string;
  /** Contents by the names of the files. */
  readonly files: Readonly<Record<string, string>>;
}

function render(
  study: StudyResult,
  format: ExportFormat,
  target: string,
  lang: UiLanguage,
): Rendering {
  const asFile = (content: string): Rendering => ({
    folder: dirname(target),
    files: { [basename(target)]: content },
  });
  switch (format) {
    case 'jsonl':
      return asFile(renderJsonLines(study));
    case 'web-annotation':
      return asFile(renderWebAnnotations(study));
    case 'graphml':
      return asFile(renderGraphml(study));
    case 'pan-xml':
      return { folder: target, files: Object.fromEntries(renderPanXml(study)) };
    case 'csv':
      return { folder: target, files: renderTables(study) };
    case 'svg':
      return { folder: target, files: Object.fromEntries(renderFigures(study, { lang })) };
  }
}
