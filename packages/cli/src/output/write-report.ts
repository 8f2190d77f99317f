import { join, resolve } from 'node:path';
import type { StudyWithTexts } from '@klippoglim/municipal';
import { renderStudyHtml, renderStudyJson } from '@klippoglim/report';
import type { CliContext } from '../context.js';
import { baseFolderOf } from '../io.js';
import { writeFiles } from './write-files.js';

/**
 * Writes report.html and study.json into a folder, with other files of the study, and returns the
 * report's path.
 */
export async function writeReport(
  { result, texts }: StudyWithTexts,
  out: string,
  others: Readonly<Record<string, string>>,
  context: CliContext,
): Promise<string> {
  const folder = resolve(baseFolderOf(context.io), out);
  await writeFiles(
    folder,
    {
      'study.json': renderStudyJson(result),
      ...others,
      'report.html': renderStudyHtml(result, texts, { lang: context.language }),
    },
    context,
  );
  return join(folder, 'report.html');
}
