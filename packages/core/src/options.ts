import { KlippoglimError } from './errors.js';
import { DEFAULT_SHINGLE_SIZE } from './fingerprint/shingles.js';
import type { LanguagePack } from './model/language-pack.js';

/** What a detector can be told. Every field has a default that needs no tuning. */
export interface DetectorOptions {
  /**
   * Consecutive words that source and target must share for a passage to begin. Words, an integer
   * from 2 to 20; default 5. Lower finds more of what was edited, and more by chance; with 8 hardly
   * anything is found by chance, and little that was edited.
   */
  readonly shingleSize?: number;
  /**
   * Shortest passage that is reported. Words of the target, an integer from 1; default 12. Lower
   * reports shorter stretches, set phrases among them.
   */
  readonly minWords?: number;
  /**
   * Words that may be put in or left out between two shared runs of one passage, on either side.
   * An integer from 0; default 20. Higher joins what was edited harder, at the price of vaguer ends.
   */
  readonly maxGap?: number;
  /** Stemmer, function words and abbreviations. Default: none, words meet as they stand, lower-cased. */
  readonly language?: LanguagePack;
}

/** Options with every default filled in. */
export interface ResolvedOptions {
  readonly shingleSize: number;
  readonly minWords: number;
  readonly maxGap: number;
  readonly language: LanguagePack | undefined;
}

const integerRules = {
  shingleSize: { least: 2, most: 20, fallback: DEFAULT_SHINGLE_SIZE },
  minWords: { least: 1, most: 100_000, fallback: 12 },
  maxGap: { least: 0, most: 10_000, fallback: 20 },
} as const;

/**
 * Fills in defaults and checks everything.
 *
 * @throws {KlippoglimError} `invalid-options`: every problem is in the message, a line each.
 */
export function resolveOptions(options: DetectorOptions): ResolvedOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new KlippoglimError('invalid-options', 'The options must be an object.');
  }
  const problems: string[] = [];
  const known = [...Object.keys(integerRules), 'language'];
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      problems.push(`${key} is not an option. The options are ${known.join(', ')}.`);
    }
  }
  const integer = (key: keyof typeof integerRules): number => {
    const { least, most, fallback } = integerRules[key];
    const value: unknown = options[key];
    if (value === undefined) return fallback;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
      return value;
    }
    problems.push(`${key} is ${show(value)}: give an integer from ${least} to ${most}.`);
    return fallback;
  };
  const resolved: ResolvedOptions = {
    shingleSize: integer('shingleSize'),
    minWords: integer('minWords'),
    maxGap: integer('maxGap'),
    language: options.language,
  };
  if (options.language !== undefined) problems.push(...problemsOfPack(options.language));
  if (problems.length > 0) throw new KlippoglimError('invalid-options', problems.join('\n'));
  return resolved;
}

function problemsOfPack(pack: unknown): string[] {
  if (typeof pack !== 'object' || pack === null) {
    return [
      `language is ${show(pack)}: give a language pack, an object with at least tag and version.`,
    ];
  }
  const { tag, version, stem, functionWords, abbreviations } = pack as Record<string, unknown>;
  const problems: string[] = [];
  if (typeof tag !== 'string' || tag === '') problems.push('language.tag must be a BCP 47 tag.');
  if (!Number.isInteger(version)) problems.push('language.version must be an integer.');
  if (stem !== undefined && typeof stem !== 'function') {
    problems.push('language.stem must be a function from a word to its stem.');
  }
  for (const [name, set] of Object.entries({ functionWords, abbreviations })) {
    if (set !== undefined && typeof (set as ReadonlySet<string>).has !== 'function') {
      problems.push(`language.${name} must be a Set of words.`);
    }
  }
  return problems;
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
