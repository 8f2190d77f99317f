import { mean, standardDeviation } from '../statistics.js';

/** One setting of a threshold, and its plagdet on each part of the corpus. */
export interface Setting {
  readonly name: string;
  readonly parts: readonly number[];
}

/** A difference between two settings, part by part. */
export interface Difference {
  readonly mean: number;
  /** Standard error of the mean: how far it may come from the parts that were drawn. */
  readonly standardError: number;
}

/** What settings picked on the other parts are worth on each part in turn. */
export interface CrossValidation {
  /** For each part, the setting with the highest mean on the other parts. */
  readonly picked: readonly string[];
  /** Mean over the parts of the picked setting's plagdet on the part that it was not picked on. */
  readonly heldOut: number;
  /** The first setting less the picked ones, on the parts that these were not picked on. */
  readonly difference: Difference;
}

/** Compares settings part by part, which takes out how hard the parts are. */
export function differenceOf(values: readonly number[], others: readonly number[]): Difference {
  const differences = values.map((value, part) => value - (others[part] ?? Number.NaN));
  return {
    mean: mean(differences),
    standardError: standardDeviation(differences) / Math.sqrt(differences.length),
  };
}

/**
 * Leaves out each part in turn and picks a setting by the others: had the threshold been chosen so,
 * what would it have been, and would it have done better than the one in use?
 *
 * @param settings The one in use first; it wins ties.
 */
export function crossValidate(settings: readonly [Setting, ...Setting[]]): CrossValidation {
  const [inUse] = settings;
  const picks = inUse.parts.map((_, part) => {
    const without = ({ parts }: Setting): number =>
      mean(parts.filter((_value, other) => other !== part));
    return settings.reduce((best, setting) => (without(setting) > without(best) ? setting : best));
  });
  const heldOut = picks.map(({ parts }, part) => parts[part] ?? Number.NaN);
  return {
    picked: picks.map(({ name }) => name),
    heldOut: mean(heldOut),
    difference: differenceOf(inUse.parts, heldOut),
  };
}
