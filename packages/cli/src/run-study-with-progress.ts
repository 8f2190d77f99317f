import { runStudyWithTexts, type Study, type StudyWithTexts } from '@klippoglim/municipal';
import type { CliContext } from './context.js';
import { startProgress } from './output/progress.js';

/** Runs a study, showing how far it has come. */
export async function runStudyWithProgress(
  study: Study,
  { sensitivity = false }: { readonly sensitivity?: boolean },
  { io, messages }: CliContext,
): Promise<StudyWithTexts> {
  const progress = await startProgress(io);
  try {
    return await runStudyWithTexts(study, {
      signal: io.signal,
      sensitivity,
      onProgress: ({ phase, done, total }) => progress.show(messages.phase[phase], done, total),
    });
  } finally {
    progress.stop();
  }
}
