/**
 * A language pack of one's own: Swedish. A pack is a plain object; no class, no registration.
 */
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';

/** @type {import('@klippoglim/core').LanguagePack} */
export const swedish = Object.freeze({
  // Both are part of the signature that every score carries: raise the version when stems change.
  tag: 'sv',
  version: 1,
  // kommunerna, kommunernas and kommuner meet in "kommun".
  stem: (word) => stemmer.stem(word),
  // Words of grammar, which two texts share without either having copied.
  functionWords: new Set(
    'alla att av de dem den det detta du där efter ej eller en ett från för ha han har hon hur i in inte jag kan man med men mot när och om på samt sig sin ska skall som så till under upp ut var vara vi vid vår är över'.split(
      ' ',
    ),
  ),
  // A full stop after these ends no sentence.
  abbreviations: new Set(['bl.a.', 'dvs.', 'ev.', 'm.fl.', 'm.m.', 's.k.', 't.ex.']),
});
