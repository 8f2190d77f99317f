import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readText } from '../text-files.js';
import { UsageError } from '../usage-error.js';
import { tellLanguage } from './language.js';
import { ofLanguage, type ParsedText, parseText } from './passages.js';
import type { Random } from './random.js';
import { countWords } from './units.js';

/** Filler is prose: shorter documents, and those of tables and lists, make no host. */
const leastWords = 400;
const leastProse = 0.6;

/**
 * Reads the documents of a folder laid out as Norsk Lovtidend's (`txt/*.txt`, a paragraph a line)
 * that are prose in one of the two standards.
 *
 * @throws {UsageError} when there is no such folder, or no such document in it.
 */
export function readFiller(folder: string): readonly ParsedText[] {
  const texts = join(folder, 'txt');
  if (!existsSync(texts)) throw new UsageError(`${folder} has no folder txt.`);
  const documents = readdirSync(texts)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const text = readText(join(texts, file)).replaceAll('\r\n', '\n').trim();
      const language = tellLanguage(text);
      if (language === undefined || !isProse(text)) return [];
      return [parseText(basename(file, '.txt'), language, text)];
    });
  for (const language of ['nb', 'nn'] as const) {
    if (ofLanguage(documents, language).length === 0) {
      throw new UsageError(`${texts} has no document of prose in ${language}.`);
    }
  }
  return documents;
}

/** Whether at least so many of the words stand in lines that are sentences by length and ending. */
function isProse(text: string): boolean {
  const words = countWords(text);
  const inSentences = text
    .split('\n')
    .filter((line) => /[.:;]$/.test(line.trim()) && countWords(line) >= 12)
    .reduce((sum, line) => sum + countWords(line), 0);
  return words >= leastWords && inSentences >= leastProse * words;
}

/** The beginning of a document, whole lines, of a length drawn between two numbers of words. */
export function cutFiller(
  { id, language, text }: ParsedText,
  shortest: number,
  longest: number,
  random: Random,
): ParsedText {
  const length = random.between(shortest, longest);
  const lines: string[] = [];
  let words = 0;
  for (const line of text.split('\n')) {
    if (words >= length) break;
    lines.push(line);
    words += countWords(line);
  }
  return parseText(id, language, lines.join('\n'));
}
