import { KlippoglimError } from '@klippoglim/core';
import { kendall, spearman } from './rank-correlation.js';

/** One way to measure, under a name that a table can show (`shingleSize=6`). */
export interface NamedSetting<Setting> {
  readonly name: string;
  readonly setting: Setting;
}

/** What one setting gives. */
export interface SensitivityRow {
  readonly setting: string;
  /** One for each of {@link Sensitivity.targets}. */
  readonly shares: readonly number[];
  /** Agreement of the targets' order with the first setting's; absent when one does not vary. */
  readonly spearman?: number;
  /** The same, as the balance of pairs of targets that keep and that change their order (τ-b). */
  readonly kendall?: number;
}

/** How far one target's share moves. */
export interface SensitivitySpread {
  readonly target: string;
  /** With the first setting. */
  readonly baseline: number;
  readonly min: number;
  readonly max: number;
}

/** Shares under several settings: a table of targets by settings. */
export interface Sensitivity {
  /** Ids, sorted by UTF-16 units: the columns. */
  readonly targets: readonly string[];
  /** In the order of the settings; the first is the baseline. */
  readonly rows: readonly SensitivityRow[];
  /** In the order of {@link targets}. */
  readonly spreads: readonly SensitivitySpread[];
}

/**
 * Measures the same targets under several settings, one after the other: how far each share moves, and
 * whether the targets keep their order. The caller measures; `measure` gives each target's share by id.
 *
 * @param settings - the first is the baseline that the others are held against.
 * @throws {KlippoglimError} `invalid-input` when there is no setting, when two have one name, when a
 *   setting measures other targets than the first, or a share is not in [0, 1].
 */
export async function measureSensitivity<Setting>(
  settings: readonly NamedSetting<Setting>[],
  measure: (
    setting: Setting,
    name: string,
  ) => ReadonlyMap<string, number> | Promise<ReadonlyMap<string, number>>,
): Promise<Sensitivity> {
  checkNames(settings);
  const measured: (readonly [string, ReadonlyMap<string, number>])[] = [];
  for (const { name, setting } of settings) measured.push([name, await measure(setting, name)]);
  const targets = [...measured[0]![1].keys()].sort();
  const table = measured.map(([name, shares]) => ({
    setting: name,
    shares: sharesOf(targets, shares, name),
  }));
  const baseline = table[0]!.shares;
  return {
    targets,
    rows: table.map((row) => {
      const [rho, tau] = [spearman(baseline, row.shares), kendall(baseline, row.shares)];
      return {
        ...row,
        ...(rho !== undefined && { spearman: rho }),
        ...(tau !== undefined && { kendall: tau }),
      };
    }),
    spreads: targets.map((target, at) => {
      const shares = table.map((row) => row.shares[at]!);
      return {
        target,
        baseline: baseline[at]!,
        min: shares.reduce((a, b) => Math.min(a, b)),
        max: shares.reduce((a, b) => Math.max(a, b)),
      };
    }),
  };
}

function checkNames(settings: readonly { readonly name: string }[]): void {
  if (settings.length === 0) {
    throw new KlippoglimError('invalid-input', 'There are no settings; give at least the default.');
  }
  const names = new Set<string>();
  for (const { name } of settings) {
    if (names.has(name)) {
      throw new KlippoglimError('invalid-input', `Two settings are named ${JSON.stringify(name)}.`);
    }
    names.add(name);
  }
}

function sharesOf(
  targets: readonly string[],
  shares: ReadonlyMap<string, number>,
  setting: string,
): readonly number[] {
  if (shares.size !== targets.length) {
    throw new KlippoglimError(
      'invalid-input',
      `The setting ${setting} measured ${shares.size} targets, the first one ${targets.length}: all must measure the same.`,
    );
  }
  return targets.map((target) => {
    const share = shares.get(target);
    if (share === undefined || !(share >= 0 && share <= 1)) {
      throw new KlippoglimError(
        'invalid-input',
        `The setting ${setting} gives ${target} the share ${share}; it must lie in [0, 1].`,
      );
    }
    return share;
  });
}
