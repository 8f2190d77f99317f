import type { StudyOptions } from '@klippoglim/municipal';
import type { ReportLanguage } from '../../../language.js';

/** The settings of a study with the engine's defaults filled in. */
export type ResolvedOptions = Required<StudyOptions>;

/** What holds where a study says nothing; a test holds them equal to the engine's. */
const defaults: ResolvedOptions = { language: 'no', minWords: 15, shingleSize: 5 };

/** What the command line calls them; a test holds them equal to its help. */
const flags: Readonly<Record<keyof ResolvedOptions, string>> = {
  language: '--language',
  minWords: '--min-words',
  shingleSize: '--shingle-size',
};

/** What stands for the user's own files and folders in a command. */
export type CommandNames = Readonly<Record<'manifest' | 'sources' | 'targets' | 'out', string>>;

export function resolveOptions(options: StudyOptions): ResolvedOptions {
  return { ...defaults, ...options };
}

/** Whether the study left a setting as it is by default. */
export function isDefault(options: StudyOptions, name: keyof ResolvedOptions): boolean {
  return resolveOptions(options)[name] === defaults[name];
}

/**
 * The commands that make the report again: of a manifest, and of two folders. Whatever the study was
 * given is there as a flag, also where the manifest may say the same: a flag counts more than it.
 */
export function commandsOf(
  options: StudyOptions,
  {
    language,
    isSensitive,
    names,
  }: {
    readonly language: ReportLanguage;
    readonly isSensitive: boolean;
    readonly names: CommandNames;
  },
): { readonly ofManifest: string; readonly ofFolders: string } {
  const settings = (Object.keys(flags) as (keyof ResolvedOptions)[]).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`${flags[name]} ${value}`];
  });
  const rest = [
    ...settings,
    ...(isSensitive ? ['--sensitivity'] : []),
    ...['--lang', language],
  ].join(' ');
  const { manifest, sources, targets, out } = names;
  return {
    ofManifest: `klippoglim study ${manifest} --out ${out} ${rest}`,
    ofFolders: `klippoglim study --sources ${sources} --targets ${targets} --out ${out} ${rest}`,
  };
}
