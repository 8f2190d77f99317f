/** The main job on the fixtures: sets up what is missing, runs the study, ends with table and report. */
import './setup.mjs';
import { run } from './workspace.mjs';

run('node', ['packages/cli/dist/main.js', 'study', 'fixtures/study.yaml', '--out', 'out/demo']);
