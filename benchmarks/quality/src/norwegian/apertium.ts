import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParsedText } from './passages.js';
import { countWords } from './units.js';

/** Translates Bokmål into Nynorsk. */
export interface Translator {
  /** Name and version, as part of what the set was made from. */
  readonly name: string;
  /**
   * A text with the units of the given one, translated: unit n is the translation of unit n.
   *
   * @param mode which of the {@link nynorskModes}.
   */
  translate(text: ParsedText, mode: NynorskMode): ParsedText;
}

/** Nynorsk with infinitives in -a (å vera) and in -e (å vere), both allowed and both in use. */
export const nynorskModes = ['nob-nno', 'nob-nno_e'] as const;

export type NynorskMode = (typeof nynorskModes)[number];

/** What runs Apertium: gets its arguments and what it is to read, gives what it writes. */
export type RunApertium = (args: readonly string[], input?: string) => string;

/** Its script opens /dev/stdin by name, which Node's pipes do not allow: it reads from a file. */
const runApertium: RunApertium = (args, input = '') => {
  const folder = mkdtempSync(join(tmpdir(), 'klippoglim-apertium-'));
  try {
    const file = join(folder, 'input.txt');
    writeFileSync(file, input);
    return execFileSync('apertium', [...args, ...(input === '' ? [] : [file])], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/**
 * Finds Apertium with Debian's `apertium-nno-nob`. Undefined where it is not installed.
 *
 * @param cache folder for translations, so that they are made once. Default: none are kept.
 */
export function findApertium(
  cache?: string,
  run: RunApertium = runApertium,
): Translator | undefined {
  let [modes, version] = ['', ''];
  try {
    modes = run(['-l']);
    version = run(['-V']);
  } catch {
    return undefined;
  }
  const known = modes.split(/\s+/);
  if (!nynorskModes.every((mode) => known.includes(mode))) return undefined;
  const name = `apertium ${/\d+(?:\.\d+)+/.exec(version)?.[0] ?? 'of unknown version'}`;
  return {
    name,
    translate(text, mode) {
      const parts = text.units.map(({ start, end }) => text.text.slice(start, end));
      const input = parts.join('\n\n');
      const key = `${name}\n${mode}\n${input}`;
      const translated = keep(cache, key, () =>
        splitTranslation(run(['-u', mode], input), parts.length, text.id).join('\n\n'),
      );
      return assemble(text, translated.split('\n\n'));
    },
  };
}

/** Marks of words that Apertium could not analyse, transfer or inflect stand before them. */
const marks = /(?<![\p{L}\p{N}])[*@#](?=[\p{L}\p{N}])/gu;

/**
 * The units stand apart by blank lines, which Apertium keeps and translates nothing across.
 *
 * @throws {Error} when there are not as many as before.
 */
function splitTranslation(output: string, count: number, id: string): readonly string[] {
  const parts = output.trim().split(/\n\n+/);
  if (parts.length !== count || parts.some((part) => part.trim() === '')) {
    throw new Error(`Apertium gave ${parts.length} parts for the ${count} of ${id}.`);
  }
  return parts.map((part) => part.trim().replace(marks, ''));
}

/** The text with every unit exchanged, and what stands between them kept. */
function assemble(original: ParsedText, parts: readonly string[]): ParsedText {
  let text = '';
  let from = 0;
  const units = original.units.map((unit, n) => {
    text += original.text.slice(from, unit.start);
    const start = text.length;
    text += parts[n]!;
    from = unit.end;
    return { ...unit, start, end: text.length, words: countWords(parts[n]!) };
  });
  text += original.text.slice(from);
  return { id: original.id, language: 'nn', text, units };
}

function keep(folder: string | undefined, key: string, make: () => string): string {
  if (folder === undefined) return make();
  const file = join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.txt`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const made = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, made);
  return made;
}
