/** Where a number stands among ascending ones, or -1. Complexity: logarithmic. */
export function placeOf(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = ascending[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether ascending numbers hold a value. Complexity: logarithmic. */
export function contains(ascending: Float64Array, value: number): boolean {
  return placeOf(ascending, value) !== -1;
}

/** The numbers that occur more than once, ascending. Sorts in place. */
export function repeatedAmong(numbers: Float64Array): Float64Array {
  return countRepeats(numbers, () => true).hashes;
}

/** The numbers that occur more than once and pass, ascending, with how often. Sorts in place. */
export function countRepeats(
  numbers: Float64Array,
  passes: (hash: number) => boolean,
): { readonly hashes: Float64Array; readonly counts: Uint32Array } {
  numbers.sort();
  let distinct = 0;
  const walk = (visit: (hash: number, count: number) => void): void => {
    for (let at = 0; at < numbers.length; ) {
      let end = at + 1;
      while (end < numbers.length && numbers[end] === numbers[at]) end++;
      if (end - at > 1) visit(numbers[at]!, end - at);
      at = end;
    }
  };
  walk(() => distinct++);
  const hashes = new Float64Array(distinct);
  const counts = new Uint32Array(distinct);
  let kept = 0;
  walk((hash, count) => {
    if (!passes(hash)) return;
    hashes[kept] = hash;
    counts[kept++] = count;
  });
  return { hashes: hashes.slice(0, kept), counts: counts.slice(0, kept) };
}
