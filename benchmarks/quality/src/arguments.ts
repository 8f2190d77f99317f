import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

/** An option of a command: what its value is called in the help (none for a flag) and what it does. */
export interface OptionHelp {
  readonly value?: string;
  readonly help: string;
}

export type OptionTable = Readonly<Record<string, OptionHelp>>;

/** The parsed options of one command. Every getter throws {@link UsageError} on a bad value. */
export interface Arguments {
  flag(name: string): boolean;
  text(name: string): string | undefined;
  required(name: string): string;
  /** A whole number of at least 1. */
  count(name: string): number | undefined;
  /** Comma-separated. */
  list(name: string): readonly string[] | undefined;
  json(name: string): Readonly<Record<string, unknown>>;
}

/** @throws {UsageError} for an option that the table does not name, or one without its value. */
export function parseArguments(argv: readonly string[], table: OptionTable): Arguments {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  let values: Record<string, unknown>;
  try {
    values = parseArgs({ args: [...argv], options, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const text = (name: string): string | undefined => values[name] as string | undefined;
  return {
    flag: (name) => values[name] === true,
    text,
    required(name) {
      const value = text(name);
      if (value === undefined) throw new UsageError(`--${name} is needed.`);
      return value;
    },
    count(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      const count = Number(value);
      if (!Number.isSafeInteger(count) || count < 1) {
        throw new UsageError(`--${name} is ${value}; it must be a whole number of at least 1.`);
      }
      return count;
    },
    list: (name) => text(name)?.split(',').filter(Boolean),
    json(name) {
      const value = text(name);
      if (value === undefined) return {};
      try {
        const parsed: unknown = JSON.parse(value);
        if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
          return parsed as Record<string, unknown>;
        }
      } catch {
        // Told below, like every other value that is not a JSON object.
      }
      throw new UsageError(`--${name} is ${value}; it must be a JSON object.`);
    },
  };
}

/** One line per option. */
export function describeOptions(table: OptionTable): string {
  const rows = Object.entries(table).map(([name, { value, help }]) => ({
    left: `--${name}${value === undefined ? '' : ` ${value}`}`,
    help,
  }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return rows.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`).join('\n');
}
