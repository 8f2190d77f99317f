/**
 * How much of each document in one folder comes from the sources in another?
 * Run it: node study-from-folder.js
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStudyWithTexts, studyFromFolders } from '@klippoglim/municipal';
import { renderStudyHtml } from '@klippoglim/report';

const folder = (name) => fileURLToPath(new URL(name, import.meta.url));

const percent = ({ value }) => `${(100 * value).toFixed(1)} %`;

/** Runs the study, and gives a line for each document. */
export async function studyFolders() {
  const study = await studyFromFolders({
    sources: folder('sources'),
    targets: folder('targets'),
    title: 'Three small plans',
  });
  const { result, texts } = await runStudyWithTexts(study);
  const lines = result.documents.map(({ municipality, attribution }) => {
    const { copied, classes } = attribution;
    // Every word is in exactly one class, so these sum to 100 %.
    const shares = Object.entries(classes)
      .filter(([, share]) => share.numerator > 0)
      .map(([name, share]) => `${name} ${percent(share)}`);
    const counts = `${copied.numerator} of ${copied.denominator} words`;
    return `${municipality}: ${percent(copied)} copied (${counts}); ${shares.join(', ')}`;
  });
  // What could not be read is never silently missing.
  for (const { file, message } of result.failures) lines.push(`Not read: ${file}: ${message}`);
  return { result, texts, lines };
}

if (process.argv[1] === import.meta.filename) {
  const { result, texts, lines } = await studyFolders();
  console.log(lines.join('\n'));
  const report = join(process.cwd(), 'report.html');
  await writeFile(report, renderStudyHtml(result, texts, { lang: 'nb' }));
  console.log(`Report: ${report}`);
}
