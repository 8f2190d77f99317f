import type { LanguagePack } from './model/language-pack.js';
import type { ResolvedOptions } from './options.js';
import { VERSION } from './version.js';

/**
 * Settings and version as one string, for example
 * `klippoglim/0.1.0|shingleSize=5|minWords=15|language=no.1`. Two scores with the same
 * signature can be compared; one with another signature was measured otherwise.
 */
export function signatureOf(options: ResolvedOptions): string {
  const { language, ...numbers } = options;
  const settings = Object.entries(numbers).map(([key, value]) => `${key}=${value}`);
  return [`klippoglim/${VERSION}`, ...settings, `language=${describePack(language)}`].join('|');
}

/** Tag and version of a language pack, `none` without one. */
export function describePack(pack: LanguagePack | undefined): string {
  return pack === undefined ? 'none' : `${pack.tag}.${pack.version}`;
}
