import type { ReportLanguage } from '../language.js';
import { settingMeanings } from './settings.js';

/** Settings of one kind, and what they change. */
export interface SettingMeaning {
  readonly settings: readonly string[];
  readonly meaning: string;
}

/**
 * What the settings of `StudyResult.sensitivity` change, in words and in their order: those that
 * differ in a number alone together. A setting that is not known is left out.
 */
export function describeSettings(
  lang: ReportLanguage,
  settings: readonly string[],
): readonly SettingMeaning[] {
  const byMeaning = new Map<string, string[]>();
  for (const setting of settings) {
    const meaning = meaningOf(settingMeanings[lang], setting);
    if (meaning === undefined) continue;
    const alike = byMeaning.get(meaning);
    if (alike === undefined) byMeaning.set(meaning, [setting]);
    else alike.push(setting);
  }
  return [...byMeaning].map(([meaning, alike]) => ({ settings: alike, meaning }));
}

function meaningOf(known: Readonly<Record<string, string>>, setting: string): string | undefined {
  const name = [setting, setting.replace(/=\d+$/u, '')].find((one) => Object.hasOwn(known, one));
  return name === undefined ? undefined : known[name];
}
