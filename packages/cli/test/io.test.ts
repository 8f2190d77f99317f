import { expect, test } from '@jest/globals';
import { baseFolderOf, widthOf } from '../src/io.js';

test('under npm run klippoglim, paths start where the user stands; elsewhere, in the folder itself', () => {
  const cwd = '/checkout';
  const env = { INIT_CWD: '/checkout/fixtures' };
  expect(baseFolderOf({ cwd, env: { ...env, npm_lifecycle_event: 'klippoglim' } })).toBe(
    '/checkout/fixtures',
  );
  expect(baseFolderOf({ cwd, env: { ...env, npm_lifecycle_event: 'demo' } })).toBe(cwd);
  expect(baseFolderOf({ cwd, env: { npm_lifecycle_event: 'klippoglim' } })).toBe(cwd);
  expect(baseFolderOf({ cwd, env: {} })).toBe(cwd);
});

test.each([
  [{ isTTY: true, columns: 132 }, {}, 132],
  [{ isTTY: true, columns: 10 }, {}, 40],
  [{ isTTY: true }, {}, 100],
  [{ columns: 132 }, {}, 100],
  [{}, { COLUMNS: '72' }, 72],
  [{}, { COLUMNS: 'wide' }, 100],
])('%j with %j is %d columns wide', (stream, env, width) => {
  expect(widthOf({ ...stream, write: () => {} }, env)).toBe(width);
});
