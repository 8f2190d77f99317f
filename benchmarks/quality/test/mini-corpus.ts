import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes files into a new folder of the system's temporary folder and gives its path. */
export function writeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'klippoglim-bench-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Words that occur nowhere else: no two calls with other seeds share one. */
export function makeWords(seed: string, count: number): string {
  return Array.from({ length: count }, (_, n) => `${seed}${(n * 7919 + 17).toString(36)}`).join(
    ' ',
  );
}

const copied = makeWords('felles', 60);
const sourceText = `😀 ${makeWords('kilde', 40)}. ${copied}. ${makeWords('slutt', 40)}.\n`;
const targetText = `${makeWords('egen', 30)} 😀😀.\r\n${copied}. ${makeWords('resten', 30)}.\n`;

/** Offset and length of the copied words, in code points. */
function locate(text: string): readonly [offset: number, length: number] {
  return [Array.from(text.slice(0, text.indexOf(copied))).length, copied.length];
}

function truth(): string {
  const [sourceOffset, sourceLength] = locate(sourceText);
  const [targetOffset, targetLength] = locate(targetText);
  return `<document reference="suspicious-document1.txt">
<feature name="plagiarism" this_offset="${targetOffset}" this_length="${targetLength}"
 source_reference="source-document1.txt" source_offset="${sourceOffset}" source_length="${sourceLength}" />
</document>`;
}

/**
 * A corpus as PAN lays it out: one verbatim case behind characters beyond U+FFFF, two clean pairs,
 * and one pair without XML.
 */
export function writeMiniCorpus(): string {
  const clean = '<document reference="suspicious-document2.txt">\n</document>\n';
  return writeFolder({
    'src/source-document1.txt': sourceText,
    'src/source-document2.txt': makeWords('annet', 80),
    'susp/suspicious-document1.txt': targetText,
    'susp/suspicious-document2.txt': makeWords('ganske', 80),
    '01-no-plagiarism/pairs':
      'suspicious-document2.txt source-document1.txt\nsuspicious-document2.txt source-document2.txt\n',
    '01-no-plagiarism/suspicious-document2-source-document1.xml': clean,
    '01-no-plagiarism/suspicious-document2-source-document2.xml': clean,
    '02-no-obfuscation/pairs':
      'suspicious-document1.txt source-document1.txt\r\nsuspicious-document1.txt source-document2.txt\r\n',
    '02-no-obfuscation/suspicious-document1-source-document1.xml': truth(),
  });
}
