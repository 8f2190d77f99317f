import type { Language } from './passages.js';
import { wordPattern } from './units.js';

/** Frequent words, and words of the law, that one standard has and the other has not. */
const markers: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: new Set(
    'ikke en et fra være de hva hvordan noen hver enhver gjøre gjøres følger forskriften loven bestemmelser bestemmelsene fastsatt'.split(
      ' ',
    ),
  ),
  nn: new Set(
    'ikkje ein eit frå vere vera dei kva korleis nokon kvar einkvan gjere gjerast følgjer gjeld forskrifta lova føresegner føresegnene fastsett løyve verksemd eigedom eigedomen'.split(
      ' ',
    ),
  ),
};

/** Endings that do the same. */
const endings: Readonly<Record<Language, RegExp>> = {
  nb: /...(?:lig|lige|het)$/,
  nn: /...(?:leg|lege|heit)$/,
};

/**
 * Tells the two standards apart by counting words and endings; undefined unless one has three times
 * the other's. (Lovtidend's own metadata call most Nynorsk documents Bokmål.)
 */
export function tellLanguage(text: string): Language | undefined {
  let [nb, nn] = [0, 0];
  for (const [word] of text.toLowerCase().matchAll(wordPattern)) {
    if (markers.nb.has(word) || endings.nb.test(word)) nb++;
    if (markers.nn.has(word) || endings.nn.test(word)) nn++;
  }
  if (nb > 3 * nn) return 'nb';
  return nn > 3 * nb ? 'nn' : undefined;
}
