/**
 * Finds the known key that a mistyped one most likely stands for: the fewest letters to change
 * (Levenshtein), at most a third of them. For short words: O(known × length²).
 */
export function closestKey(key: string, known: readonly string[]): string | undefined {
  // No known key is as long as this; the rest of a long one could only add to the distance.
  const written = key.toLowerCase().slice(0, 40);
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of known) {
    const distance = editDistance(written, name.toLowerCase());
    if (distance <= Math.max(written.length, name.length) / 3) {
      if (best === undefined || distance < best.distance) best = { name, distance };
    }
  }
  return best?.name;
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= other.length; column += 1) {
      next.push(
        Math.min(
          (next[column - 1] as number) + 1,
          (row[column] as number) + 1,
          (row[column - 1] as number) + (letter === other[column - 1] ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[other.length] as number;
}
