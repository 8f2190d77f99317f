import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/**
 * One configuration for every package. TypeScript is only stripped here (type errors are
 * `npm run typecheck`'s task); other packages are imported by name, that is, as built.
 */
export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  testMatch: ['<rootDir>/{packages,examples,benchmarks,fixtures}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/out/'],
  modulePathIgnorePatterns: ['/out/', '/.cache/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts', '$1.tsx', '$1'] },
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  // Modules of a test file are never let go of by the process that ran it: with one process for all files
  // its heap would overflow. So there are always workers, and one that has grown is replaced.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
};
