import { join } from 'node:path';
import type { Detector, Passage, SourceIndex } from '@klippoglim/core';
import { readText } from '../text-files.js';
import { codePointsOf, type ToCodePoints } from './code-points.js';
import type { PanPair } from './corpus.js';
import type { PanPassage } from './passage.js';

interface IndexedSource {
  readonly index: SourceIndex;
  readonly toCodePoints: ToCodePoints;
}

/** Runs a detector over pairs of a corpus. Make it with {@link createPairRunner}. */
export interface PairRunner {
  /** What the detector finds in one of the pairs, in code points. Call it once for each pair. */
  detect(pair: PanPair): Promise<readonly PanPassage[]>;
}

/**
 * Sources are shared by several pairs: each is read and indexed once, and let go after the last of
 * its pairs. Every pair is still judged alone, since each source has an index to itself. Of the
 * targets, whose pairs follow each other in PAN's lists, the last one read is kept.
 */
export function createPairRunner(
  corpus: string,
  detector: Detector,
  pairs: readonly PanPair[],
): PairRunner {
  const remaining = new Map<string, number>();
  for (const { sourceFile } of pairs) {
    remaining.set(sourceFile, (remaining.get(sourceFile) ?? 0) + 1);
  }
  const sources = new Map<string, IndexedSource>();
  let target = { file: '', text: '', toCodePoints: codePointsOf('') };

  async function indexSource(file: string): Promise<IndexedSource> {
    const text = readText(join(corpus, 'src', file));
    return { index: await detector.index([{ id: file, text }]), toCodePoints: codePointsOf(text) };
  }

  return {
    async detect({ sourceFile, targetFile }) {
      const source = sources.get(sourceFile) ?? (await indexSource(sourceFile));
      const left = (remaining.get(sourceFile) ?? 1) - 1;
      remaining.set(sourceFile, left);
      if (left > 0) sources.set(sourceFile, source);
      else sources.delete(sourceFile);
      if (target.file !== targetFile) {
        const text = readText(join(corpus, 'susp', targetFile));
        target = { file: targetFile, text, toCodePoints: codePointsOf(text) };
      }
      const match = await source.index.match({ id: targetFile, text: target.text });
      const passages = match.sources.flatMap(({ passages }) => passages);
      return passages.map((passage) => toPan(passage, source.toCodePoints, target.toCodePoints));
    },
  };
}

function toPan(passage: Passage, ofSource: ToCodePoints, ofTarget: ToCodePoints): PanPassage {
  const { source, target, kind, similarity } = passage;
  return {
    source: { start: ofSource(source.start), end: ofSource(source.end) },
    target: { start: ofTarget(target.start), end: ofTarget(target.end) },
    detector: { kind, similarity },
  };
}
