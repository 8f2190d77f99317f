import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readDocumentFile } from '@klippoglim/documents';

const manual = '/usr/share/doc/debian-edu-doc-nb-no/debian-edu-bookworm-manual.pdf';

test('a real manual of a hundred pages is read as it reads, if Debian’s is there', async () => {
  if (!existsSync(manual)) {
    console.info(`skipped: the package debian-edu-doc-nb-no is not installed (${manual})`);
    return;
  }
  const [outcome] = await readDocumentFile(manual);
  if (!outcome?.ok) throw outcome?.error ?? new Error('no outcome');
  const { document, warnings } = outcome.result;
  expect(document.pages).toHaveLength(104);
  expect(warnings.map(({ code }) => code)).toEqual(['running-lines-removed', 'contents-removed']);
  // Broken at a line end on page 12.
  expect(document.text).toContain(
    'Dette området (hjemmeområdet) inneholder brukerens oppsettsfiler',
  );
  // The running header is the title; it stays on the title page and in one chapter's heading.
  expect(document.text.match(/Bookworm Utgivelseshåndbok/gu)).toHaveLength(1);
  expect(document.text).not.toMatch(/(?:\. ){4}|\d+ \/ 98/u);
  const offset = document.text.indexOf('Dette området (hjemmeområdet)');
  const page = document.pages?.find(({ span }) => span.start <= offset && offset < span.end);
  expect(page?.number).toBe(12);
});
