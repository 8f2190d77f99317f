/**
 * Sentences looked at closely for one goal, by each way of ranking them. Of a goal that was copied
 * the right place is the first or second; the rest is for goals that are named in several places.
 */
const CLOSE_LOOKS = 3;

/** The units with the highest scores, {@link CLOSE_LOOKS} at most, of equal ones the first. */
export function bestUnits(units: readonly number[], scores: Float64Array): number[] {
  const top: number[] = [];
  for (const unit of units) {
    let at = top.length;
    while (at > 0 && comesBefore(unit, top[at - 1]!, scores)) at--;
    if (at < CLOSE_LOOKS) top.splice(at, 0, unit);
    if (top.length > CLOSE_LOOKS) top.pop();
  }
  return top;
}

function comesBefore(unit: number, other: number, scores: Float64Array): boolean {
  const difference = scores[unit]! - scores[other]!;
  return difference > 0 || (difference === 0 && unit < other);
}
