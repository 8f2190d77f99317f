import { resolve } from 'node:path';
import { type Document, type Section, tokenize } from '@klippoglim/core';
import { type ReadError, type ReadResult, readDocumentFile } from '@klippoglim/documents';
import {
  type DetectableLanguage,
  detectLanguage,
  type LanguageGuess,
} from '@klippoglim/languages/detect';
import {
  addUpLanguages,
  detectLanguageOfParts,
  findLanguageOf,
  type LanguagePart,
  type LanguageShare,
} from '@klippoglim/languages/detect-parts';
import type { CliContext } from '../context.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { baseFolderOf } from '../io.js';
import { drawInspection } from '../output/inspection-text.js';
import { writeLines } from '../output/lines.js';
import { describeFailures } from '../output/notices.js';
import { printableJson, printableLines } from '../output/printable.js';

/** What the user wrote after `inspect`. */
export interface InspectArguments {
  readonly file: string;
  readonly text?: boolean;
  readonly json?: boolean;
}

/** What a reader saw: the JSON of `inspect`. A ZIP gives several documents. */
export interface InspectionReport {
  readonly format: 'klippoglim-inspection/1';
  readonly documents: readonly Inspection[];
  readonly failures: readonly Pick<ReadError, 'code' | 'file' | 'message'>[];
}

/** One document as read. */
export interface Inspection extends Omit<Document, 'pages' | 'sections' | 'segments'> {
  readonly file: string;
  readonly fileFormat: ReadResult['format'];
  readonly words: number;
  readonly characters: number;
  /** Told from the text. */
  readonly languageGuess: LanguageGuess;
  /** Words in each language, told from the text: most words first, what could not be told last. */
  readonly languages: readonly LanguageShare[];
  /** In order; they cover the text. */
  readonly languageParts: readonly LanguagePart[];
  /** Absent where there are none. */
  readonly sections?: readonly InspectedSection[];
  /** Absent where the format has no pages. */
  readonly pages?: readonly InspectedPage[];
  readonly warnings: ReadResult['warnings'];
}

/** A section with its language, absent where it is in several or could not be told. */
export interface InspectedSection extends Section {
  readonly language?: DetectableLanguage;
}

/** A page with its part of the text. */
export interface InspectedPage {
  /** Counted from 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** Shows what was read from a file. Fails only if nothing was. */
export async function runInspectCommand(
  args: InspectArguments,
  context: CliContext,
): Promise<ExitStatus> {
  const { io } = context;
  const report = await inspectFile(resolve(baseFolderOf(io), args.file), context);
  if (args.json) {
    io.stdout.write(printableJson(`${JSON.stringify(report, null, 2)}\n`));
  } else if (args.text) {
    for (const { text } of report.documents) {
      // A pipe gets the text as it is; a terminal must not be steered by it.
      io.stdout.write(`${io.stdout.isTTY ? printableLines(text) : text}\n`);
    }
  } else {
    const parts = report.documents.map((document) => drawInspection(document, context));
    writeLines(
      io.stdout,
      parts.flatMap((part, index) => (index === 0 ? part : ['', ...part])),
    );
  }
  writeLines(io.stderr, describeFailures(report.failures, context));
  return report.documents.length === 0 ? exitStatus.nothingRead : exitStatus.ok;
}

async function inspectFile(path: string, { io }: CliContext): Promise<InspectionReport> {
  const outcomes = await readDocumentFile(path, { signal: io.signal });
  return {
    format: 'klippoglim-inspection/1',
    documents: outcomes.flatMap((outcome) => (outcome.ok ? [inspect(outcome.result)] : [])),
    failures: outcomes.flatMap((outcome) => {
      if (outcome.ok) return [];
      const { code, file, message, detail } = outcome.error;
      return [{ code, file, message, ...(detail === undefined ? {} : { detail }) }];
    }),
  };
}

function inspect({ document, file, format, warnings }: ReadResult): Inspection {
  const { pages, sections, segments: _, ...rest } = document;
  const { length } = tokenize(document.text);
  const parts = detectLanguageOfParts(document.text, { sections: sections ?? [] });
  return {
    file,
    fileFormat: format,
    ...rest,
    words: length,
    characters: document.text.length,
    languageGuess: detectLanguage(document.text),
    languages: addUpLanguages(parts),
    languageParts: parts,
    ...(sections === undefined
      ? {}
      : { sections: sections.map((one) => nameLanguage(one, parts)) }),
    ...(pages === undefined
      ? {}
      : {
          pages: pages.map(({ number, span: { start, end } }) => ({
            number,
            start,
            end,
            words: tokenize(document.text.slice(start, end)).length,
          })),
        }),
    warnings,
  };
}

function nameLanguage(section: Section, parts: readonly LanguagePart[]): InspectedSection {
  const language = findLanguageOf(section.span, parts);
  return language === undefined ? section : { ...section, language };
}
