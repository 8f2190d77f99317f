import type { DetectorOptions } from '@klippoglim/core';

/** The engine's settings that are numbers, as the command line takes them. */
export type EngineOptions = Omit<DetectorOptions, 'language'>;

/** Their flags; a new setting of the engine must be entered here. */
export const engineFlags: Readonly<Record<keyof EngineOptions, string>> = {
  minWords: '--min-words',
  shingleSize: '--shingle-size',
};

/** Those that were given, and nothing else. */
export function pickEngineOptions(given: EngineOptions): EngineOptions {
  const names = Object.keys(engineFlags) as (keyof EngineOptions)[];
  return Object.fromEntries(
    names.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]),
  );
}
