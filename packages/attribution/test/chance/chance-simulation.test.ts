import { expect, test } from '@jest/globals';
import { assessChance } from '../../src/chance/chance.js';
import { makeRandom, seedOf } from '../../src/chance/random.js';
import { estimateShare } from '../../src/chance/share.js';
import { documentLaws, drawBeta, drawInnocent, drawLength } from './simulate.js';

const runs = 500;

for (const [law, drawPace] of Object.entries(documentLaws)) {
  for (const [documents, share] of [
    [5, 0.02],
    [25, 0.005],
  ] as const) {
    test(`texts without copying are more than chance in at most 6 % of runs at 5 %: ${documents} background documents, ${law}, chance share ${share}`, () => {
      const random = makeRandom(seedOf(law, documents, share));
      const draw = (id: string) => {
        const sections = 8 + Math.floor(random() * 28);
        return { id, sections: drawInnocent(sections, share, drawPace(random), random) };
      };
      let claimed = 0;
      for (let run = 0; run < runs; run++) {
        const background = Array.from({ length: documents }, (_, at) => draw(`background ${at}`));
        const settings = { seed: run, nullDraws: 199, resamples: 19 };
        const [target] = assessChance([draw(`target ${run}`)], background, settings).targets;
        if (target!.chance!.p <= 0.05) claimed++;
      }
      expect(claimed / runs).toBeLessThanOrEqual(0.06);
    });
  }
}

/** A section's share where the long-run share is `share`: mean `share`, whatever the section's length. */
const kinds = {
  'sections alike': (share: number) => [20 * share, 20 * (1 - share)] as const,
  'whole sections copied': () => undefined,
};

for (const sections of [3, 8, 35]) {
  for (const share of [0.01, 0.1, 0.4]) {
    for (const unevenness of [0, 1]) {
      for (const [kind, lawOf] of Object.entries(kinds)) {
        test(`intervals of 95 % hold the true share in at least 93 % of runs: ${sections} sections, share ${share}, ${kind}, lengths ${unevenness === 0 ? 'even' : 'uneven'}`, () => {
          const random = makeRandom(seedOf(sections, share, unevenness, kind));
          const law = lawOf(share);
          let held = 0;
          for (let run = 0; run < runs; run++) {
            const counts = Array.from({ length: sections }, () => {
              const words = drawLength(200, unevenness, random);
              const part = law ? drawBeta(...law, random) : Number(random() < share);
              // Rounded up or down by chance, so that the mean stays the share.
              return { words, shared: Math.min(words, Math.floor(words * part + random())) };
            });
            const { interval } = estimateShare(counts, { seed: run, resamples: 399 });
            if (interval.lower <= share && share <= interval.upper) held++;
          }
          expect(held / runs).toBeGreaterThanOrEqual(0.93);
        });
      }
    }
  }
}
