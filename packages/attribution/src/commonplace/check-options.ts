import { KlippoglimError } from '@klippoglim/core';

interface Rule {
  readonly fallback: number;
  readonly least: number;
  readonly most?: number;
  readonly integer?: boolean;
}

/**
 * Numeric options with their defaults filled in.
 *
 * @throws {KlippoglimError} `invalid-options`: every problem is in the message, a line each.
 */
export function checkOptions<K extends string>(
  options: { readonly [key in NoInfer<K>]?: number | undefined },
  rules: Readonly<Record<K, Rule>>,
): Record<K, number> {
  const problems: string[] = [];
  const values = {} as Record<K, number>;
  for (const [name, { fallback, least, most, integer = false }] of Object.entries(rules) as [
    K,
    Rule,
  ][]) {
    const value: unknown = options[name] ?? fallback;
    const fits =
      typeof value === 'number' &&
      (integer ? Number.isInteger(value) : Number.isFinite(value)) &&
      value >= least &&
      value <= (most ?? Number.POSITIVE_INFINITY);
    values[name] = fits ? value : fallback;
    if (fits) continue;
    const kind = integer ? 'an integer' : 'a number';
    const range = most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
    problems.push(`${name} is ${String(value)}: give ${kind} ${range}.`);
  }
  if (problems.length > 0) throw new KlippoglimError('invalid-options', problems.join('\n'));
  return values;
}
