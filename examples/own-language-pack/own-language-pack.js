/**
 * What a language pack does: an edited passage is found by its word stems.
 * Run it: node own-language-pack.js
 */
import { createDetector } from '@klippoglim/core';
import { swedish } from './swedish.js';

export const source = `Kommunerna erbjuder digitala tjänster som invånare och föreningar använder \
hemifrån, och kartor som skolor, vårdcentraler och stiftelser får bygga vidare på. Medarbetarna \
som möter invånarna får utbildningar varje år, och riktlinjerna gäller i alla förvaltningar.`;

/** The same in the singular: hardly three words in a row are spelt as in the source. */
export const target = `Kommunen erbjuder digital tjänst som invånaren och föreningen använder \
hemifrån, och kartan som skolan, vårdcentralen och stiftelsen får bygga vidare på. Medarbetaren \
som möter invånaren får utbildning varje år, och riktlinjen gäller i all förvaltning.`;

/** Compares the two with the pack and without it. */
export async function compareWithAndWithout() {
  const options = { shingleSize: 4 };
  const plain = await createDetector(options).compare({ source, target });
  const stemmed = await createDetector({ ...options, language: swedish }).compare({
    source,
    target,
  });
  return {
    without: plain.containment.value,
    withPack: stemmed.containment.value,
    kinds: stemmed.passages.map(({ kind }) => kind),
    signature: stemmed.signature,
  };
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(await compareWithAndWithout(), null, 2));
}
