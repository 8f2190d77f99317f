import type { StudyResult } from '@klippoglim/municipal';
import { sampleStudy } from './sample-study.js';

/** Fields that a stranger's file or manifest fills. Ids change alike wherever they stand. */
const fields: ReadonlySet<string> = new Set([
  ...['id', 'sourceId', 'documentId', 'originId', 'nearest', 'earliest', 'via'],
  ...['title', 'publisher', 'municipality', 'number', 'date', 'file', 'text', 'name'],
]);

/** The sample study with a text after the value of each of them. */
export function hostileStudy(text: string): StudyResult {
  return JSON.parse(JSON.stringify(sampleStudy), (key, value: unknown) =>
    fields.has(key) && typeof value === 'string' ? value + text : value,
  );
}

/** What tries to leave its place in a line, an attribute, an element or a path. */
export const injections: readonly string[] = [
  '"/><feature name="x"/>\'&amp;&#0;<![CDATA[ ]]> <!-- --> <?x ?>',
  '\n{"kind":"verbatim"}\r\n\u2028\u2029\u0085\t\v\f\u001c',
  '../../etc/passwd\\..\\con:*?|',
  '\ud83d \ude42 🙂 \ufffe\uffff\u0000\u001b[31m\u202e\ufeff',
  '%2F #?:/ å æ ø e\u0301',
];
