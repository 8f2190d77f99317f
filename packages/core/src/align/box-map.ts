import { type Box, isSameBox, sharedTarget } from './box.js';

/** Target tokens in one row of the map: boxes are some dozens to some hundreds of tokens long. */
const ROW = 64;

/**
 * Boxes that can be asked for by place, so that finding the ones near another costs their number
 * and not that of all.
 */
export class BoxMap<B extends Box> {
  readonly #rows: (B[] | undefined)[] = [];
  readonly #all: B[] = [];

  add(box: B): void {
    this.#all.push(box);
    const last = Math.floor((box.targetEnd - 1) / ROW);
    for (let row = Math.floor(box.targetStart / ROW); row <= last; row++) {
      const boxes = this.#rows[row];
      if (boxes === undefined) this.#rows[row] = [box];
      else boxes.push(box);
    }
  }

  /** All boxes, in the order in which they were added. */
  all(): B[] {
    return [...this.#all];
  }

  /** Whether one of the boxes holds the middle of this one, on both sides. */
  holdsMiddle(box: Box): boolean {
    const source = (box.sourceStart + box.sourceEnd) >> 1;
    const target = (box.targetStart + box.targetEnd) >> 1;
    return (this.#rows[Math.floor(target / ROW)] ?? []).some(
      (other) =>
        source >= other.sourceStart &&
        source < other.sourceEnd &&
        target >= other.targetStart &&
        target < other.targetEnd,
    );
  }

  /** Whether this very rectangle is there. */
  has(box: Box): boolean {
    return (this.#rows[Math.floor(box.targetStart / ROW)] ?? []).some((other) =>
      isSameBox(box, other),
    );
  }

  /** The boxes whose target side shares a token with this one's, each once. */
  near(box: Box): B[] {
    const found = new Set<B>();
    const last = Math.floor((box.targetEnd - 1) / ROW);
    for (let row = Math.floor(box.targetStart / ROW); row <= last; row++) {
      for (const other of this.#rows[row] ?? []) {
        if (sharedTarget(box, other) > 0) {
          found.add(other);
        }
      }
    }
    return [...found];
  }
}
