import { expect, test } from '@jest/globals';
import { compareTwoTexts, source, target } from './compare-two-texts.js';

test('the copied sentence is found, word for word and nothing beside it', async () => {
  const { passages, share, words } = await compareTwoTexts();
  const copied =
    'Innbyggerne skal møte en offentlig sektor som er samordnet, og som bare spør dem én gang om det samme';
  expect(passages).toEqual([{ kind: 'verbatim', inTarget: copied, inSource: copied }]);
  expect(target).toContain(copied);
  expect(source).toContain(copied);
  expect(words).toBe('19 of 39 words');
  expect(share).toBe(19 / 39);
});
