import type { LanguagePack } from './model/language-pack.js';

export interface DetectorOptions {
  /** Words in a shingle. Default 5. */
  readonly shingleSize?: number;
  /** Default: none, words are compared as they stand, lower-cased. */
  readonly language?: LanguagePack;
}
