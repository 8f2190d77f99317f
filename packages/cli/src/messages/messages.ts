import type { UptakeDegree } from '@klippoglim/attribution';
import type { PassageKind } from '@klippoglim/core';
import type { StudyError, StudyFailure, StudyProgress } from '@klippoglim/municipal';
import type { EngineOptions } from '../engine-options.js';
import type { ExitStatus } from '../exit-status.js';

/** An example of use: what it does, and the command line without the program's name. */
type Example = readonly [does: string, argv: string];

/** The help text of a command. */
export interface CommandHelp {
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly Example[];
}

/**
 * Every text of the command line, once for each language. A key that one language lacks does not
 * compile; neither does one that nobody defined.
 */
export interface Messages extends HelpMessages, ErrorMessages, ResultMessages {}

/** Help texts and the parser's own words. */
interface HelpMessages {
  readonly usage: string;
  readonly options: string;
  readonly commands: string;
  readonly argumentsHeading: string;
  readonly examplesHeading: string;
  readonly exitStatusHeading: string;
  /** In the usage line, in brackets. */
  readonly optionsWord: string;
  readonly commandWord: string;
  readonly argumentNames: {
    readonly manifest: string;
    readonly source: string;
    readonly target: string;
    readonly file: string;
    readonly folder: string;
    readonly number: string;
    readonly study: string;
    readonly path: string;
    readonly format: string;
  };
  readonly program: CommandHelp;
  readonly study: CommandHelp;
  readonly compare: CommandHelp;
  readonly inspect: CommandHelp;
  readonly export: CommandHelp;
  readonly moreHelp: string;
  readonly argument: {
    readonly manifest: string;
    readonly source: string;
    readonly target: string;
    readonly file: string;
    readonly study: string;
  };
  readonly option: Readonly<Record<keyof EngineOptions, string>> & {
    readonly help: string;
    readonly version: string;
    readonly lang: string;
    readonly json: string;
    readonly sources: string;
    readonly targets: string;
    readonly out: string;
    readonly strict: string;
    readonly sensitivity: string;
    readonly language: (choices: readonly string[]) => string;
    readonly text: string;
    readonly format: (formats: readonly string[]) => string;
    /** Of `compare`. */
    readonly compareOut: string;
    /** Of `export`. */
    readonly exportOut: string;
  };
  readonly exitStatus: Readonly<Record<ExitStatus, string>>;
}

/** What the user did wrong, or what went wrong. */
interface ErrorMessages {
  readonly notAChoice: (option: string, value: string, choices: string) => string;
  readonly notAWholeNumber: (option: string, value: string) => string;
  readonly outOfRange: (option: string, value: string, least: string, most: string) => string;
  readonly conflictingOptions: (one: string, other: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (command: string) => string;
  readonly didYouMean: (name: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly tooManyArguments: (expected: number, given: number) => string;
  readonly seeHelp: string;
  readonly manifestOrFolders: string;
  readonly bothFolders: string;
  readonly severalDocuments: (file: string, members: readonly string[]) => string;
  readonly studyNotFound: (path: string) => string;
  readonly studyTooLarge: (path: string, bytes: number, most: number) => string;
  /** `reason` is English: where in the file, and what. */
  readonly notAStudy: (path: string, reason: string) => string;
  readonly notWritten: (path: string, reason: string) => string;
  readonly interrupted: string;
  readonly fault: (message: string) => string;
  /** Put before the English message of an error with this code; undefined: nothing. */
  readonly errorHeading: (code: string) => string | undefined;
  /** All of it but the files that could not be read, which are listed after it. */
  readonly studyError: (error: StudyError) => string;
}

/** Words of the results. */
interface ResultMessages {
  readonly column: {
    readonly municipality: string;
    readonly document: string;
    readonly words: string;
    readonly copied: string;
    readonly peers: string;
    readonly setApart: string;
    readonly own: string;
    readonly interval: string;
    readonly goal: string;
    readonly page: string;
    readonly characters: string;
    readonly language: string;
    readonly share: string;
    readonly begins: string;
  };
  /** Prefix of a source's short name in a table: K1, K2 … */
  readonly sourceLetter: string;
  /** Of two percentages. */
  readonly interval: (lower: number, upper: number) => string;
  readonly copiedLegend: string;
  readonly setApartLegend: string;
  readonly intervalLegend: string;
  readonly youngerLegend: string;
  /** Of the documents and sources that are listed after it. */
  readonly youngerWarning: string;
  readonly role: Readonly<Record<StudyFailure['role'], string>>;
  readonly degree: Readonly<Record<UptakeDegree, string>>;
  /** Above the goals that most documents took up. */
  readonly goalsHeading: (shown: number, all: number) => string;
  /** Of those that are not shown, how many are in no document. */
  readonly goalsLeftOut: (count: number, absent: number) => string;
  readonly lineageHeading: string;
  /** What a source has from earlier ones: in all, and `K1 15 %` from each. */
  readonly descent: (source: string, share: string, from: string) => string;
  /** Of a source whose date does not tell that it is the earlier. */
  readonly undecided: (source: string) => string;
  readonly peersHeading: string;
  readonly borrowed: (document: string, words: string, other: string) => string;
  readonly borrowedUndecided: (document: string, words: string, other: string) => string;
  readonly borrowingsLeftOut: (count: number) => string;
  readonly sensitivityHeading: string;
  readonly agreement: { readonly spearman: string; readonly kendall: string };
  readonly kind: Readonly<Record<PassageKind, string>>;
  readonly kindCount: (kind: PassageKind, count: string, one: boolean) => string;
  readonly label: {
    readonly file: string;
    readonly title: string;
    readonly format: string;
    readonly pages: string;
    readonly words: string;
    readonly characters: string;
    readonly language: string;
    readonly sections: string;
    readonly source: string;
    readonly target: string;
    readonly copied: string;
    readonly used: string;
    readonly passages: string;
    readonly report: string;
    readonly settings: string;
  };
  readonly wordsCount: (count: string) => string;
  readonly pagesCount: (count: number) => string;
  readonly ofTheTarget: (share: string, part: string, whole: string) => string;
  readonly ofTheSource: (share: string, part: string, whole: string) => string;
  readonly longestPassage: (words: string) => string;
  readonly noPassages: string;
  readonly similarity: (ratio: string) => string;
  /** `words` is how long a stretch of the source is summed up. */
  readonly summaryOf: (words: string) => string;
  /** Before the closer passages of a summary. */
  readonly partsHeading: (count: number) => string;
  readonly page: (from: number, to: number) => string;
  readonly quote: (text: string) => string;
  readonly unknownLanguage: string;
  /** Of what is in no language that could be told, beside its share. */
  readonly untoldLanguage: string;
  /** What the file says, where the text tells otherwise. */
  readonly declaredLanguage: (tag: string) => string;
  readonly none: string;
  readonly failuresHeading: (count: number) => string;
  readonly warningsHeading: (count: number) => string;
  readonly notesHeading: (count: number) => string;
  readonly notesLeftOut: (count: number) => string;
  readonly textHeading: string;
  readonly textContinues: string;
  readonly emptyStudy: string;
  readonly writtenFiles: (count: number, folder: string) => string;
  readonly phase: Readonly<Record<StudyProgress['phase'] | 'index', string>>;
}
