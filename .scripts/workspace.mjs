/** What the root scripts share: where the checkout is, and how a child command is run. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the checkout with its node_modules/.bin first on the PATH; exits when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    // npm and npx are .cmd files on Windows, which only a shell can start.
    shell: process.platform === 'win32',
    ...options,
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
      ...options.env,
    },
  });
  if (result.error) throw result.error;
  if (result.status !== 0) {
    console.error(`\n${command} ${args.join(' ')} failed (exit status ${result.status}).`);
    process.exit(result.status ?? 1);
  }
  return result;
}

/** Runs the pnpm version that package.json pins, fetched by npm into its cache: nothing global. */
export function pnpm(args, options) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return run(
    'npm',
    ['exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', ...args],
    options,
  );
}
