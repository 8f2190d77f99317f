import type { StudyFailure, StudyWarning } from '@klippoglim/municipal';
import type { ReportLanguage } from '../language.js';
import {
  failuresNb,
  type NoticeSentence,
  readerWarningsNb,
  studyWarningsNb,
} from './notices-nb.js';
import { failuresNn, readerWarningsNn, studyWarningsNn } from './notices-nn.js';

/** What a warning and a failure have in common. */
export type Notice = Pick<StudyWarning, 'code' | 'message' | 'detail'>;

type Sentences = ReadonlyMap<string, NoticeSentence>;

const sentencesOf = (...lists: readonly Readonly<Record<string, NoticeSentence>>[]): Sentences =>
  new Map(lists.flatMap((list) => Object.entries(list)));

/** By language; results speak English themselves. */
type Translations = { readonly [Language in ReportLanguage]?: Sentences };

const failures: Translations = { nb: sentencesOf(failuresNb), nn: sentencesOf(failuresNn) };
const warnings: Translations = {
  nb: sentencesOf(readerWarningsNb, studyWarningsNb),
  nn: sentencesOf(readerWarningsNn, studyWarningsNn),
};

/**
 * A warning's sentence, without the name of the file, which stands beside it. A code that has no
 * translation gives the English one: nothing is left unsaid.
 *
 * @param file the file that the warning is about, if any, as results name it.
 */
export function translateWarning(language: ReportLanguage, warning: Notice, file?: string): string {
  return translate(language, warning, warnings, file);
}

/** A failure's sentence, without the name of the file. */
export function translateFailure(
  language: ReportLanguage,
  failure: Notice & Pick<StudyFailure, 'file'>,
): string {
  return translate(language, failure, failures, failure.file);
}

function translate(
  language: ReportLanguage,
  { code, message, detail = {} }: Notice,
  translations: Translations,
  file: string | undefined,
): string {
  const sentence = translations[language]?.get(code)?.(detail);
  if (sentence !== undefined) return sentence;
  return capitalize(file === undefined ? message : withoutFile(message, file));
}

/** English messages begin with the file's name, of which a reader knows the last part only. */
function withoutFile(message: string, file: string): string {
  const colon = message.indexOf(': ');
  const name = message.slice(0, colon).normalize('NFC');
  const isName = name !== '' && (file === name || file.endsWith(`/${name}`));
  return colon !== -1 && isName ? message.slice(colon + 2) : message;
}

function capitalize(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
