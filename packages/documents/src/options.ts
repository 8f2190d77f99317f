import { KlippoglimError } from '@klippoglim/core';

/** What a reader can be told. Every field has a default that suits real documents. */
export interface ReadOptions {
  /** Cancels the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * `Document.id` of the result. Default: the file's name without its ending. For a ZIP with
   * several members it is put before each member's own id, with a slash.
   */
  readonly id?: string;
  /** BCP 47 tag of the document, where the caller knows better than the file. Default: the file's. */
  readonly language?: string;
  /**
   * Most bytes of one document, and of anything that it unpacks to; an integer from 1; default
   * 100,000,000. Raising it lets larger files through, at the price of memory.
   */
  readonly maxBytes?: number;
  /** Most bytes of a ZIP container itself; an integer from 1; default 2,000,000,000. */
  readonly maxArchiveBytes?: number;
  /** Most files in a ZIP container; an integer from 1; default 5,000. */
  readonly maxMembers?: number;
  /** Most pages of one document; an integer from 1; default 5,000. */
  readonly maxPages?: number;
  /**
   * Longest time for one document, in milliseconds; an integer from 1; default 120,000. A page of a
   * PDF takes about 10 ms.
   */
  readonly timeoutMs?: number;
}

/** The bounds, every one filled in; what crosses to a worker. */
export interface ReadLimits {
  readonly maxBytes: number;
  readonly maxArchiveBytes: number;
  readonly maxMembers: number;
  readonly maxPages: number;
  readonly timeoutMs: number;
}

const defaultLimits: ReadLimits = {
  maxBytes: 100_000_000,
  maxArchiveBytes: 2_000_000_000,
  maxMembers: 5_000,
  maxPages: 5_000,
  timeoutMs: 120_000,
};

const limitNames = Object.keys(defaultLimits) as (keyof ReadLimits)[];
/** setTimeout takes no longer wait; a Uint8Array of Node 20 is no longer either. */
const largestLimit = 2_147_483_647;

/**
 * Fills in defaults and checks everything.
 *
 * @throws {KlippoglimError} `invalid-options`: every problem is in the message, a line each.
 */
export function resolveLimits(options: ReadOptions): ReadLimits {
  const problems: string[] = [];
  const known: readonly string[] = [...limitNames, 'signal', 'id', 'language'];
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      problems.push(`${key} is not an option. The options are ${known.join(', ')}.`);
    }
  }
  const limits: Record<keyof ReadLimits, number> = { ...defaultLimits };
  for (const name of limitNames) {
    const value: unknown = options[name];
    if (value === undefined) continue;
    if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= largestLimit) {
      limits[name] = Number(value);
    } else {
      problems.push(`${name} is ${value}: it must be an integer from 1 to ${largestLimit}.`);
    }
  }
  for (const name of ['id', 'language'] as const) {
    const value: unknown = options[name];
    if (value !== undefined && (typeof value !== 'string' || value === '')) {
      problems.push(`${name} is ${value}: it must be a string that is not empty.`);
    }
  }
  if (problems.length > 0) throw new KlippoglimError('invalid-options', problems.join('\n'));
  return limits;
}
