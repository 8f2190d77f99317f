import { parentPort, workerData } from 'node:worker_threads';
import { createMatcher, findPeers } from '@klippoglim/attribution';
import { KlippoglimError } from '@klippoglim/core';
import { studyParts } from '../run/parts.js';
import type { Job, Report } from './protocol.js';

const say = (report: Report): void => parentPort?.postMessage(report);
const onTarget = (done: string): void => say({ done });

const job = workerData as Job;
const detector = await studyParts.createDetector(job.options);
if (job.step === 'sources') {
  const matches = await createMatcher(detector).matchSources(job.sources, job.targets, {
    onTarget,
  });
  say({
    matches: matches.map((match) =>
      match instanceof KlippoglimError ? { code: match.code, message: match.message } : match,
    ),
  });
} else {
  const { first, of } = job.share;
  const isWanted = (place: number): boolean => place % of === first;
  say({ likenesses: await findPeers(detector, job.peers, { onTarget, isWanted }) });
}
