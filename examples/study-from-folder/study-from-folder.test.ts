import { expect, test } from '@jest/globals';
import { studyFolders } from './study-from-folder.js';

test('each municipality has its share: two copied, one is all its own', async () => {
  const { result, lines } = await studyFolders();
  expect(result.failures).toEqual([]);
  const shares = new Map(result.municipalities.map(({ name, coverage }) => [name, coverage.value]));
  expect([...shares.keys()]).toEqual(['Lillevik', 'Storåsen', 'Tverrdal']);
  expect(shares.get('Lillevik')).toBeGreaterThan(0.3);
  expect(shares.get('Storåsen')).toBeGreaterThan(0.4);
  expect(shares.get('Tverrdal')).toBe(0);
  expect(lines).toHaveLength(3);
  for (const { attribution, words } of result.documents) {
    const counts = Object.values(attribution.classes).map(({ numerator }) => numerator);
    expect(counts.reduce((sum, count) => sum + count)).toBe(words);
  }
  expect(lines[0]).toMatch(
    /^Lillevik: 3\d\.\d % copied \(\d+ of \d+ words\); source 3\d\.\d %, own 6/,
  );
  expect(lines[2]).toMatch(/^Tverrdal: 0\.0 % copied \(0 of \d+ words\); own 100\.0 %$/);
});
