/**
 * Which passages of one text come from another? Run it: node compare-two-texts.js
 */
import { createDetector } from '@klippoglim/core';
import { norwegian } from '@klippoglim/languages/norwegian';

export const source = `Kommunen skal være en pådriver for digitalisering. Innbyggerne skal møte en \
offentlig sektor som er samordnet, og som bare spør dem én gang om det samme. Da må tjenestene \
henge sammen på tvers av sektorer og forvaltningsnivåer.`;

export const target = `Vår kommune ligger ved kysten og har mange små bygder. Innbyggerne skal møte en \
offentlig sektor som er samordnet, og som bare spør dem én gang om det samme. Derfor åpner vi et \
nytt servicetorg i rådhuset til våren.`;

/** Compares the two, and shows what the target took from the source. */
export async function compareTwoTexts() {
  const detector = createDetector({ language: norwegian });
  const comparison = await detector.compare({ source, target });
  return {
    // How much of the target stands in the source, with the counts behind it.
    share: comparison.coverage.value,
    words: `${comparison.coverage.numerator} of ${comparison.coverage.denominator} words`,
    // A span always refers to the text as it was given: slicing it gives the quoted words.
    passages: comparison.passages.map((passage) => ({
      kind: passage.kind,
      inTarget: target.slice(passage.target.start, passage.target.end),
      inSource: source.slice(passage.source.start, passage.source.end),
    })),
  };
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(await compareTwoTexts(), null, 2));
}
