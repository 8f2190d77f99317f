import type { StudyFailure, StudyWarning } from '@klippoglim/municipal';
import type { ReportLanguage } from '../language.js';
import {
  failuresNb,
  type NoticeSentence,
  readerWarningsNb,
  studyWarningsNb,
} from './notices-nb.js';

/** What a warning and a failure have in common. */
type Notice = Pick<StudyWarning, 'code' | 'message' | 'detail'>;

const failures: ReadonlyMap<string, NoticeSentence> = new Map(Object.entries(failuresNb));
const warnings: ReadonlyMap<string, NoticeSentence> = new Map(
  Object.entries({ ...readerWarningsNb, ...studyWarningsNb }),
);

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
  sentences: ReadonlyMap<string, NoticeSentence>,
  file: string | undefined,
): string {
  if (language === 'nb') {
    const sentence = sentences.get(code)?.(detail);
    if (sentence !== undefined) return sentence;
  }
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
