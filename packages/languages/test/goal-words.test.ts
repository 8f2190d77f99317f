import { expect, test } from '@jest/globals';
import { english, englishGoalWords, englishLightWords } from '../src/english.js';
import { norwegian, norwegianGoalWords, norwegianLightWords } from '../src/norwegian/index.js';

test.each([
  ['Norwegian', norwegianGoalWords, norwegianLightWords, norwegian],
  ['English', englishGoalWords, englishLightWords, english],
])(
  '%s words of goals are single words in lower case, each once in its list',
  (_, goals, light, pack) => {
    for (const list of [...Object.values(goals), light]) {
      expect(list.filter((word) => !/^\p{Ll}[\p{Ll}\p{M}]*$/u.test(word))).toEqual([]);
      expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
    }
    expect(light.filter((word) => pack.functionWords!.has(word))).toEqual([]);
  },
);
