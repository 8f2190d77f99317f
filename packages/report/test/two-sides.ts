import type { PeerShare, StudyPassage, StudyResult } from '@klippoglim/municipal';
import { sampleStudy } from './sample-study.js';

/** The sample study, where the second document tells of what it shares with the first, as studies do. */
export function studyOfTwoSides(direction: PeerShare['direction'] = 'from'): StudyResult {
  const [first, second] = sampleStudy.documents;
  const [share] = first!.peers;
  const turned: PeerShare = {
    documentId: first!.id,
    direction: { from: 'to', to: 'from', undecided: 'undecided' }[direction] as 'from' | 'to',
    words: 0,
    passages: share!.passages.map(
      (passage): StudyPassage => ({
        ...passage,
        target: passage.source,
        source: passage.target,
      }),
    ),
  };
  return {
    ...sampleStudy,
    documents: [
      { ...first!, peers: [{ ...share!, direction }] },
      { ...second!, peers: [turned] },
    ],
  };
}
