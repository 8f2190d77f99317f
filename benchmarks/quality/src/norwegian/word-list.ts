import { UsageError } from '../usage-error.js';
import type { Language } from './passages.js';

/** What may stand for a lower-cased word or phrase: its synonyms, or its other inflected forms. */
export type WordList = ReadonlyMap<string, readonly string[]>;

export type WordLists = Readonly<Record<Language, WordList>>;

/**
 * Reads `nb|nn<TAB>form<TAB>other form…`, a form per line. Forms of one key on several lines are
 * added up.
 *
 * @throws {UsageError} for a line that is not like that.
 */
export function parseWordLists(tsv: string, name: string): WordLists {
  const lists = { nb: new Map<string, string[]>(), nn: new Map<string, string[]>() };
  for (const [index, line] of tsv.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [language = '', form = '', ...others] = line.split('\t').map((cell) => cell.trim());
    if (!(language === 'nb' || language === 'nn') || form === '' || others.length === 0) {
      throw new UsageError(`${name}, line ${index + 1}: not "nb|nn<TAB>form<TAB>other form…".`);
    }
    const known = lists[language].get(form.toLowerCase()) ?? [];
    lists[language].set(form.toLowerCase(), [
      ...known,
      ...others.filter((other) => other !== '' && other !== form && !known.includes(other)),
    ]);
  }
  return lists;
}
