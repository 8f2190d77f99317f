/** A half-open stretch of places with equal values. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** Stretches of equal values. */
export function runsOf(values: Int32Array): readonly Run[] {
  const runs: { start: number; end: number }[] = [];
  for (let at = 0; at < values.length; at++) {
    const last = runs.at(-1);
    if (last !== undefined && values[last.start] === values[at]) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}
