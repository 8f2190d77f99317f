/** The part of the window's height in which a place is to be, from its top. */
export interface Zone {
  readonly from: number;
  readonly to: number;
}

/**
 * Scrolls until an element's top is in a zone, if it is not. What has not been drawn yet has a height
 * that is a guess, so the place is looked up again in the next frames.
 */
export function bringIntoView(element: Element, { from, to }: Zone): void {
  let looks = 5;
  const look = (): void => {
    const { top } = element.getBoundingClientRect();
    if (top < from * innerHeight || top > to * innerHeight) {
      scrollBy({ top: top - ((2 * from + to) / 3) * innerHeight, behavior: 'instant' });
    }
    if (--looks > 0) requestAnimationFrame(look);
  };
  look();
}
