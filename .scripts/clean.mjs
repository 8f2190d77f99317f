/** Removes what was built and made; keeps node_modules. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.mjs';

for (const name of readdirSync(join(root, 'packages'))) {
  rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
}
rmSync(join(root, 'benchmarks/dist'), { recursive: true, force: true });
rmSync(join(root, 'out'), { recursive: true, force: true });
