/**
 * How much of each document in one folder comes from the sources in another?
 * Run it: node study-from-folder.js
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStudy, studyFromFolders } from '@klippoglim/municipal';
import { renderStudyHtml } from '@klippoglim/report';

const folder = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Runs the study, and gives a line for each municipality. */
export async function studyFolders() {
  const study = await studyFromFolders({
    sources: folder('sources'),
    targets: folder('targets'),
    title: 'Three small plans',
  });
  const result = await runStudy(study);
  const lines = result.municipalities.map(({ name, coverage }) => {
    const percent = (100 * coverage.value).toFixed(1);
    return `${name}: ${percent} % copied (${coverage.numerator} of ${coverage.denominator} words)`;
  });
  // What could not be read is never silently missing.
  for (const { file, message } of result.failures) lines.push(`Not read: ${file}: ${message}`);
  return { result, lines };
}

if (process.argv[1] === import.meta.filename) {
  const { result, lines } = await studyFolders();
  console.log(lines.join('\n'));
  const report = join(process.cwd(), 'report.html');
  await writeFile(report, renderStudyHtml(result, { lang: 'nb' }));
  console.log(`Report: ${report}`);
}
