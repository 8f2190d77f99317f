import type { Filters } from '../../filters.js';
import type { PageData } from '../../model.js';
import { addressOf, type Route } from '../../route.js';

/** Writes where the reader is into the address, which then can be cited. No step of its own to go back to. */
export function writePlace(place: Route, filters: Filters, data: PageData): void {
  try {
    history.replaceState(history.state, '', addressOf(place, filters, data));
  } catch {
    // A page that is shown within another may not write its address, nor one that writes too often.
  }
}
