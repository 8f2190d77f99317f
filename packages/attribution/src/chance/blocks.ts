import type { SectionCount } from './share.js';

/**
 * Words of a block. Blocks, not the documents' own chapters: all texts must be cut alike, and many
 * files have no chapters.
 */
const BLOCK = 200;

/**
 * Cuts a document into blocks of 200 words, the last of what is left, and counts the marked words in
 * each: the sections of a document for {@link estimateShare}. O(words).
 *
 * @param marks per word 1 if it is shared, else 0.
 */
export function countBlocks(marks: Uint8Array): readonly SectionCount[] {
  const blocks: SectionCount[] = [];
  for (let start = 0; start < marks.length; start += BLOCK) {
    const block = marks.subarray(start, start + BLOCK);
    blocks.push({ words: block.length, shared: block.reduce((sum, mark) => sum + mark, 0) });
  }
  return blocks;
}
