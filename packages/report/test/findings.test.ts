import { expect, test } from '@jest/globals';
import type { StudyDocument, StudyGoal } from '@klippoglim/municipal';
import { listBorrowings } from '../src/study/borrowings.js';
import { mostTakenUp } from '../src/study/goal-uptake.js';
import { changesIn } from '../src/study/wording-changes.js';
import { sampleStudy } from './sample-study.js';

function withPeers(id: string, peers: readonly Omit<StudyDocument['peers'][number], 'passages'>[]) {
  return {
    ...sampleStudy.documents[1]!,
    id,
    peers: peers.map((peer) => ({ ...peer, passages: [] })),
  };
}

test('each pair is told once: from the borrower, or from the side with more words', () => {
  const borrowings = listBorrowings({
    ...sampleStudy,
    documents: [
      withPeers('a', [
        { documentId: 'b', direction: 'to', words: 0 },
        { documentId: 'c', direction: 'undecided', words: 5 },
      ]),
      withPeers('b', [
        { documentId: 'a', direction: 'from', words: 3 },
        { documentId: 'gone', direction: 'from', words: 9 },
      ]),
      withPeers('c', [{ documentId: 'a', direction: 'undecided', words: 7 }]),
    ],
  });
  expect(borrowings.map(({ document, other, words }) => [document.id, other.id, words])).toEqual([
    ['c', 'a', 7],
    ['b', 'a', 3],
  ]);
});

test('goals are ranked by those that took them up, a mere mention last', () => {
  const goal = (id: string, verbatim: number, adapted: number, mentioned: number): StudyGoal => ({
    ...sampleStudy.goals[0]!,
    id,
    documents: { verbatim, adapted, mentioned, absent: 0 },
  });
  const ranked = mostTakenUp([
    goal('none', 0, 0, 0),
    goal('mentioned', 0, 0, 9),
    goal('adapted', 0, 3, 0),
    goal('verbatim', 2, 1, 0),
  ]);
  expect(ranked.map(({ id }) => id)).toEqual(['verbatim', 'adapted', 'mentioned', 'none']);
});

test('a change of wording stands with the passage that it is in, and with no other', () => {
  const [document] = sampleStudy.documents;
  const [agenda, felles] = document!.sources;
  const [first] = agenda!.passages;
  const [second] = felles!.passages;
  expect(changesIn(document!, 'agenda', first!)).toHaveLength(2);
  expect(changesIn(document!, 'felles', first!)).toEqual([]);
  expect(changesIn(document!, 'agenda', second!)).toEqual([]);
});
