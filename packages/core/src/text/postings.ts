/** Where each distinct token of a text stands. */
export interface Postings {
  /** The distinct tokens, ascending. */
  readonly tokens: Uint32Array;
  /** The places of `tokens[k]` are `positions[starts[k]]` up to `positions[starts[k + 1]]`. */
  readonly starts: Uint32Array;
  /** Ascending for each token. */
  readonly positions: Uint32Array;
}

/** Tokens in one text at most: a token's number and its place are sorted as one exact double. */
export const LONGEST_TEXT: number = 2 ** 25;

/** Groups the positions of a text by token. Complexity: a sort of numbers. */
export function postingsOf(ids: Uint32Array): Postings {
  const keys = new Float64Array(ids.length);
  for (let i = 0; i < ids.length; i++) keys[i] = ids[i]! * LONGEST_TEXT + i;
  keys.sort();
  const positions = new Uint32Array(ids.length);
  const tokens = new Uint32Array(ids.length);
  const starts = new Uint32Array(ids.length + 1);
  let distinct = 0;
  for (let k = 0; k < keys.length; k++) {
    const token = Math.floor(keys[k]! / LONGEST_TEXT);
    positions[k] = keys[k]! - token * LONGEST_TEXT;
    if (distinct === 0 || tokens[distinct - 1] !== token) {
      starts[distinct] = k;
      tokens[distinct++] = token;
    }
  }
  starts[distinct] = ids.length;
  return { tokens: tokens.slice(0, distinct), starts: starts.slice(0, distinct + 1), positions };
}
