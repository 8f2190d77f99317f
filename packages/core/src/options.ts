import { KlippoglimError } from './errors.js';
import { DEFAULT_SHINGLE_SIZE } from './fingerprint/shingles.js';
import type { LanguagePack } from './model/language-pack.js';

/** What a detector can be told. Every field has a default that needs no tuning. */
export interface DetectorOptions {
  /**
   * Words in a shingle, of which containment and resemblance are made. An integer from 2 to 20;
   * default 5. Passages do not depend on it as long as it is at most `minWords`. Higher counts less
   * that is there by chance, and less that was edited.
   */
  readonly shingleSize?: number;
  /**
   * Shortest passage that is reported. Words of the target, an integer from 5; default 15. A run of
   * at least as many equal words is always reported; reworded text must besides be much likelier as
   * a copy than by chance. Lower reports shorter stretches, set phrases among them.
   */
  readonly minWords?: number;
  /** Stemmer, function words and abbreviations. Default: none, words meet as they stand, lower-cased. */
  readonly language?: LanguagePack;
}

/**
 * Options with every default filled in.
 *
 * @internal
 */
export interface ResolvedOptions {
  readonly shingleSize: number;
  readonly minWords: number;
  readonly language: LanguagePack | undefined;
}

const integerRules = {
  shingleSize: { least: 2, most: 20, fallback: DEFAULT_SHINGLE_SIZE },
  minWords: { least: 5, most: 100_000, fallback: 15 },
} as const;

/**
 * Fills in defaults and checks everything.
 *
 * @throws {KlippoglimError} `invalid-options`: every problem is in the message, a line each.
 * @internal
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
    language: options.language,
  };
  if (resolved.shingleSize > resolved.minWords) {
    problems.push(
      `shingleSize is ${resolved.shingleSize}, more than minWords, ${resolved.minWords}: a passage must hold a shingle.`,
    );
  }
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
  const { tag, version, canonical, stem, compoundParts, functionWords, abbreviations } =
    pack as Record<string, unknown>;
  const problems: string[] = [];
  if (typeof tag !== 'string' || tag === '') problems.push('language.tag must be a BCP 47 tag.');
  if (!Number.isInteger(version)) problems.push('language.version must be an integer.');
  for (const [name, map] of Object.entries({ canonical, stem, compoundParts })) {
    if (map !== undefined && typeof map !== 'function') {
      problems.push(`language.${name} must be a function of a word.`);
    }
  }
  for (const [name, set] of Object.entries({ functionWords, abbreviations })) {
    if (set !== undefined && typeof (set as ReadonlySet<string> | null)?.has !== 'function') {
      problems.push(`language.${name} must be a Set of words.`);
    }
  }
  return problems;
}

function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
