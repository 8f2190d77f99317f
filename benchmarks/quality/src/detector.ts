import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDetector, type Detector, type LanguagePack } from '@klippoglim/core';
import type { Arguments, OptionTable } from './arguments.js';
import { UsageError } from './usage-error.js';

/** What every command takes to set up the detector. */
export const detectorOptions: OptionTable = {
  language: { value: 'en|no|none', help: 'language pack of the detector' },
  options: {
    value: 'JSON',
    help: "detector options that differ from the library's defaults, for ablations",
  },
  engine: { value: 'DIR', help: 'folder of another build of core to measure instead' },
};

export type Language = 'en' | 'no' | 'none';

// Imported when asked for, so that the measured process pays only for the pack that it uses.
const packs: Readonly<Record<Language, () => Promise<LanguagePack | undefined>>> = {
  en: async () => (await import('@klippoglim/languages/english')).english,
  no: async () => (await import('@klippoglim/languages/norwegian')).norwegian,
  none: async () => undefined,
};

/** Another build of core; its figures are not of the version in the workspace, so not recorded. */
async function importEngine(args: Arguments, folder: string): Promise<typeof createDetector> {
  if (args.flag('record')) throw new UsageError('With --engine nothing can be recorded.');
  const file = join(resolve(folder), 'index.js');
  if (!existsSync(file)) throw new UsageError(`${folder} is no build of core: no index.js.`);
  return (await import(pathToFileURL(file).href)).createDetector;
}

/** Makes the detector that the options ask for: the library's defaults and a language pack. */
export async function makeDetector(args: Arguments, defaultLanguage: Language): Promise<Detector> {
  const name = args.text('language') ?? defaultLanguage;
  if (!Object.hasOwn(packs, name)) {
    throw new UsageError(`--language is ${name}; it must be en, no or none.`);
  }
  const language = await packs[name as Language]();
  const engine = args.text('engine');
  const create = engine === undefined ? createDetector : await importEngine(args, engine);
  return create({ ...args.json('options'), ...(language && { language }) });
}
