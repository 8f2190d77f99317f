import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createDetector, tokenize } from '@klippoglim/core';
import type { FileOutcome, StudyParts } from '../src/run/parts.js';

/**
 * Parts with the real engine and a reader of plain text: a line of `---` parts the members of a
 * ZIP, `\f` the pages, and a file that begins with `broken` cannot be read.
 */
export const fakeParts: StudyParts = {
  async readFile(path) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    const file = basename(path);
    if (text === undefined) {
      return [{ ok: false, error: { file, code: 'not-found', message: `${file}: no such file.` } }];
    }
    const members = text.split('\n---\n');
    return members.map((member, place) =>
      outcomeOf(member, members.length > 1 ? `${file}/member ${place + 1}.txt` : file),
    );
  },
  detectLanguage: async () => ({ language: 'nb', reliable: true }),
  async detectLanguageOfParts({ text }) {
    const { length } = tokenize(text);
    const told = { language: 'nb', words: length };
    return {
      parts: [{ ...told, span: { start: 0, end: text.length }, confidence: 1 }],
      shares: [told],
    };
  },
  createDetector: async ({ language: _, ...options }) => createDetector(options),
};

function outcomeOf(text: string, file: string): FileOutcome {
  if (text.startsWith('broken')) {
    return { ok: false, error: { file, code: 'damaged', message: `${file}: damaged.` } };
  }
  let start = 0;
  const pages = text.split('\f').map((page, place) => {
    const span = { start, end: start + page.length + 1 };
    start = span.end;
    return { number: place + 1, span };
  });
  return {
    ok: true,
    result: {
      document: { id: file, text, ...(pages.length > 1 ? { pages } : {}) },
      format: 'text',
      file,
      warnings: [],
    },
  };
}
