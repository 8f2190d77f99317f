import { UsageError } from '../usage-error.js';
import type { Language } from './passages.js';
import type { Random } from './random.js';

/** A section of an act or a regulation. */
export interface LawSection {
  readonly law: string;
  /** As it is cited: `§ 4-2`. */
  readonly number: string;
  readonly text: string;
}

/** Reads `law<TAB>§ number<TAB>text`, a section a line. */
export function parseLawSections(tsv: string, name: string): readonly LawSection[] {
  return tsv
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => {
      const [law = '', number = '', text = '', ...rest] = line.split('\t');
      if (text === '' || rest.length > 0) {
        throw new UsageError(`${name}, section ${index + 1}: not "law<TAB>§ number<TAB>text".`);
      }
      return { law, number, text };
    });
}

/** How a section is quoted. The two texts of a pair each draw their own. */
const quotations: Readonly<Record<Language, readonly string[]>> = {
  nb: [
    'I {law} {number} heter det: «{text}»',
    '{Law} {number} lyder: «{text}»',
    '«{text}» ({law} {number})',
    'Dette følger av {law} {number}: «{text}»',
  ],
  nn: [
    'I {law} {number} heiter det: «{text}»',
    '{Law} {number} lyder: «{text}»',
    '«{text}» ({law} {number})',
    'Dette følgjer av {law} {number}: «{text}»',
  ],
};

export function quoteSection(
  { law, number, text }: LawSection,
  language: Language,
  random: Random,
): string {
  const values: Readonly<Record<string, string>> = {
    law,
    Law: law.charAt(0).toUpperCase() + law.slice(1),
    number,
    text,
  };
  return random
    .pick(quotations[language])
    .replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
