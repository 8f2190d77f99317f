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
export type CommandNames = Readonly<
  Record<'manifest' | 'sources' | 'targets' | 'source' | 'target' | 'out', string>
>;

export function resolveOptions(options: StudyOptions): ResolvedOptions {
  return { ...defaults, ...options };
}

/** Whether the study left a setting as it is by default. */
export function isDefault(options: StudyOptions, name: keyof ResolvedOptions): boolean {
  return resolveOptions(options)[name] === defaults[name];
}

/** The commands that make the report again, by what the study was made of. */
export interface Commands {
  readonly ofManifest: string;
  readonly ofFolders: string;
  /** Only of one source and one document, which may be of a comparison. */
  readonly ofFiles?: string;
}

/**
 * The commands that make the report again. Whatever the study was given is there as a flag, also where
 * the manifest may say the same: a flag counts more than it.
 */
export function commandsOf(
  options: StudyOptions,
  {
    language,
    isSensitive,
    isPair,
    names,
  }: {
    /** That the page opens in. The command line has no Nynorsk, and then none is named. */
    readonly language: ReportLanguage;
    readonly isSensitive: boolean;
    /** Whether there is one source and one document. */
    readonly isPair: boolean;
    readonly names: CommandNames;
  },
): Commands {
  const rest = [
    ...flagsOf(options),
    ...(isSensitive ? ['--sensitivity'] : []),
    ...languageFlag(language),
  ];
  const { manifest, sources, targets, out } = names;
  const command = (...words: readonly string[]): string => ['klippoglim', ...words].join(' ');
  const ofStudy = {
    ofManifest: command('study', manifest, '--out', out, ...rest),
    ofFolders: command('study', '--sources', sources, '--targets', targets, '--out', out, ...rest),
  };
  if (!isPair || isSensitive) return ofStudy;
  // `compare` would tell the language pack from the texts.
  const settled = flagsOf({ ...options, language: resolveOptions(options).language });
  const settings = [...settled, ...languageFlag(language)];
  const ofFiles = command('compare', names.source, names.target, '--out', out, ...settings);
  return { ...ofStudy, ofFiles };
}

function flagsOf(options: StudyOptions): readonly string[] {
  return (Object.keys(flags) as (keyof ResolvedOptions)[]).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`${flags[name]} ${value}`];
  });
}

function languageFlag(language: ReportLanguage): readonly string[] {
  return language === 'nn' ? [] : [`--lang ${language}`];
}
