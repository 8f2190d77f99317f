import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { readManifest, runStudy, runStudyWithTexts } from '../src/index.js';

const manifest = fileURLToPath(new URL('../../../fixtures/study.yaml', import.meta.url));

test('texts are those that the result’s places refer to, and align as the passages were counted', async () => {
  const { result, texts } = await runStudyWithTexts(await readManifest(manifest));
  expect(result).toEqual(await runStudy(await readManifest(manifest)));
  let aligned = 0;
  for (const document of result.documents) {
    const { text } = texts.documents.get(document.id)!;
    const origins = [
      ...document.sources.map(({ sourceId, passages }) => ({ id: sourceId, passages })),
      ...document.peers.map(({ documentId, passages }) => ({ id: documentId, passages })),
    ];
    for (const { id, passages } of origins) {
      const source = texts.documents.get(id)!;
      for (const passage of passages) {
        expect(text.slice(passage.target.start, passage.target.end)).toBe(passage.target.text);
        expect(source.text.slice(passage.source.start, passage.source.end)).toBe(
          passage.source.text,
        );
        const words = texts.align(id, document.id, passage);
        const counts = Object.fromEntries(
          Object.keys(passage.operations).map((name) => [
            name,
            words.filter(({ operation }) => operation === name).length,
          ]),
        );
        expect(counts).toEqual(passage.operations);
        aligned++;
      }
    }
  }
  expect(aligned).toBeGreaterThan(50);
});
