import { expect, test } from '@jest/globals';
import { describeLanguagePack } from '@klippoglim/testkit';
import { compareWithAndWithout } from './own-language-pack.js';
import { swedish } from './swedish.js';

describeLanguagePack(swedish, {
  stems: [
    ['kommunernas', 'kommun'],
    ['kommunen', 'kommun'],
    ['tjänsterna', 'tjänst'],
    ['invånarnas', 'invån'],
    ['invånare', 'invån'],
  ],
});

test('with the pack an inflected passage is found, and the signature names the pack', async () => {
  const { without, withPack, kinds, signature } = await compareWithAndWithout();
  expect(without).toBeLessThan(0.1);
  expect(withPack).toBeGreaterThan(0.6);
  expect(kinds).toEqual(['edited']);
  expect(signature).toContain('sv');
});
