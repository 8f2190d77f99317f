import type { Matcher } from '@klippoglim/attribution';
import type { Detector, Document, Span } from '@klippoglim/core';
import type { StudyFailure, StudyLanguage, StudyOptions, StudyWarning } from '../result.js';
import { loadStudyWords, type StudyWords } from './attribution/study-words.js';

/** What a study is run with. Tests put their own in place. */
export interface StudyParts {
  /** Reads a file. A ZIP gives one outcome for each member. */
  readonly readFile: (
    path: string,
    options: { readonly signal?: AbortSignal },
  ) => Promise<readonly FileOutcome[]>;
  readonly detectLanguage: (
    text: string,
  ) => Promise<{ readonly language?: string | undefined; readonly reliable: boolean }>;
  readonly detectLanguageOfParts: (document: Document) => Promise<{
    readonly parts: readonly ToldPart[];
    readonly shares: readonly Pick<ToldPart, 'language' | 'words'>[];
  }>;
  readonly createDetector: (options: StudyOptions) => Promise<Detector>;
  /** Compares documents in several threads, as the detector of the same options does in one. */
  readonly createParallelMatcher: (options: StudyOptions, workers: number) => Promise<Matcher>;
  readonly loadWords: (language: StudyLanguage) => Promise<StudyWords>;
}

/** A part of a document: what `@klippoglim/languages` tells of it. */
export interface ToldPart {
  readonly span: Span;
  readonly words: number;
  readonly language: string | undefined;
  readonly confidence: number;
  readonly title?: string;
}

/** A document read, or the reason why not: the outcome of `@klippoglim/documents`. */
export type FileOutcome =
  | {
      readonly ok: true;
      readonly result: {
        readonly document: Document;
        readonly format: string;
        readonly file: string;
        readonly warnings: readonly StudyWarning[];
      };
    }
  | {
      readonly ok: false;
      readonly error: Pick<StudyFailure, 'file' | 'code' | 'message' | 'detail'>;
    };

/** The real ones. Each loads its package when it is first needed: parsers are heavy. */
export const studyParts: StudyParts = {
  async readFile(path, options) {
    const { readDocumentFile } = await import('@klippoglim/documents');
    return readDocumentFile(path, options);
  },
  async detectLanguage(text) {
    const { detectLanguage } = await import('@klippoglim/languages/detect');
    return detectLanguage(text);
  },
  async detectLanguageOfParts({ text, sections = [] }) {
    const { addUpLanguages, detectLanguageOfParts } = await import(
      '@klippoglim/languages/detect-parts'
    );
    const parts = detectLanguageOfParts(text, { sections });
    return { parts, shares: addUpLanguages(parts) };
  },
  loadWords: loadStudyWords,
  async createParallelMatcher(options, workers) {
    const { createParallelMatcher } = await import('../worker/parallel-matcher.js');
    return createParallelMatcher(options, workers);
  },
  async createDetector({ language = 'no', ...options }) {
    const { createDetector } = await import('@klippoglim/core');
    switch (language) {
      case 'no': {
        const { norwegian } = await import('@klippoglim/languages/norwegian');
        return createDetector({ ...options, language: norwegian });
      }
      case 'en': {
        const { english } = await import('@klippoglim/languages/english');
        return createDetector({ ...options, language: english });
      }
      case 'none':
        return createDetector(options);
    }
  },
};
