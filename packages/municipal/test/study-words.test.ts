import { expect, test } from '@jest/globals';
import { loadStudyWords } from '../src/run/attribution/study-words.js';

test.each([
  ['no', 'no', 'skal'],
  ['en', 'en', 'shall'],
  ['none', undefined, 'skal'],
] as const)('%s has the pack %s, and the words of its language', async (language, tag, modal) => {
  const words = await loadStudyWords(language);
  expect(words.pack?.tag).toBe(tag);
  const modals = words.wording.modals.flatMap(({ forms }) => forms);
  expect(modals).toContain(modal);
  expect(words.goal.modals).toContain(modal);
  for (const list of [words.light, words.name.placePrepositions, words.statute.lawNames]) {
    expect(list.length).toBeGreaterThan(0);
  }
});

test('set phrases of plans are Norwegian: in an English study none is commonplace beforehand', async () => {
  expect((await loadStudyWords('no')).phrases.length).toBeGreaterThan(0);
  expect((await loadStudyWords('en')).phrases).toEqual([]);
});
