/**
 * Stable hashes: the same words give the same numbers on every machine and in every version, so
 * that fingerprints can be stored. Two independent 32-bit hashes are joined to 53 bits, the widest
 * integer that a double holds exactly: among ten million shingles, two differ and agree in hash
 * with a probability under 1 %.
 */

/** Offset and prime of 32-bit FNV-1a (Fowler, Noll, Vo). */
export const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** Final mixing of MurmurHash3: every input bit reaches every output bit. */
export function mix32(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** 32-bit hash of a string's UTF-16 units. */
export function hashString(text: string, seed: number): number {
  let h = FNV_OFFSET ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return mix32(h);
}

/** Joins two 32-bit hashes to one integer below 2^53. */
export function join53(high: number, low: number): number {
  return (high >>> 11) * 0x100000000 + (low >>> 0);
}
