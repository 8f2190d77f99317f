import { fileURLToPath } from 'node:url';
import { readManifest, runStudyWithTexts, type StudyWithTexts } from '@klippoglim/municipal';

let running: Promise<StudyWithTexts> | undefined;

/** The study of the fixtures, run once for all tests of a file. */
export function fixtureStudy(): Promise<StudyWithTexts> {
  running ??= readManifest(
    fileURLToPath(new URL('../../../fixtures/study.yaml', import.meta.url)),
  ).then((study) => runStudyWithTexts(study));
  return running;
}
