import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createMatcher } from '@klippoglim/attribution';
import { createDetector, type Detector, tokenize } from '@klippoglim/core';
import type { StudyOptions } from '../src/result.js';
import { loadStudyWords } from '../src/run/attribution/study-words.js';
import type { FileOutcome, StudyParts } from '../src/run/parts.js';

const detectorOf = ({ language: _, ...options }: StudyOptions): Detector => createDetector(options);

/**
 * Parts with the real engine, the real words (without a language pack) and a reader of plain text: a line of `---` parts the members of a
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
  createDetector: async (options) => detectorOf(options),
  createParallelMatcher: async (options) => createMatcher(detectorOf(options)),
  loadWords: () => loadStudyWords('none'),
};

/** {@link fakeParts} with files that are in memory only, by path. */
export function partsOf(files: Readonly<Record<string, string>>): StudyParts {
  return {
    ...fakeParts,
    readFile: async (path) => [outcomeOf(files[path] ?? 'broken', basename(path))],
  };
}

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
