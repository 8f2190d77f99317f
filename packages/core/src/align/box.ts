/** A rectangle in the source × target plane, in tokens, half-open on both sides. */
export interface Box {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly targetStart: number;
  readonly targetEnd: number;
}

/** In order of the target, then of the source; larger first among equals. */
export function compareBoxes(first: Box, second: Box): number {
  return (
    first.targetStart - second.targetStart ||
    first.sourceStart - second.sourceStart ||
    second.targetEnd - first.targetEnd ||
    second.sourceEnd - first.sourceEnd
  );
}

/** How many tokens two half-open stretches have in common. */
export function overlap(start1: number, end1: number, start2: number, end2: number): number {
  return Math.max(0, Math.min(end1, end2) - Math.max(start1, start2));
}

/** Tokens on the target side. */
export function lengthOf(box: Box): number {
  return box.targetEnd - box.targetStart;
}

/** Tokens on the source side. */
export function sourceLengthOf(box: Box): number {
  return box.sourceEnd - box.sourceStart;
}

/** Tokens that the target sides of two boxes have in common. */
export function sharedTarget(first: Box, second: Box): number {
  return overlap(first.targetStart, first.targetEnd, second.targetStart, second.targetEnd);
}

/** Tokens that the source sides of two boxes have in common. */
export function sharedSource(first: Box, second: Box): number {
  return overlap(first.sourceStart, first.sourceEnd, second.sourceStart, second.sourceEnd);
}

/** Whether two boxes are the same rectangle. */
export function isSameBox(first: Box, second: Box): boolean {
  return (
    first.sourceStart === second.sourceStart &&
    first.sourceEnd === second.sourceEnd &&
    first.targetStart === second.targetStart &&
    first.targetEnd === second.targetEnd
  );
}
