import { expect, test } from '@jest/globals';
import type { StudyResult } from '@klippoglim/municipal';
import { hostileText } from '@klippoglim/testkit';
import fc from 'fast-check';
import { renderPanXml } from '../src/exchange/pan-xml.js';
import { hostileStudy, injections } from './hostile-study.js';
import { keptByXml, parseXml } from './parse-xml.js';
import { sampleStudy } from './sample-study.js';
import { studyOfTwoSides } from './two-sides.js';

test('a file for each document and source, those without passages too, then for peers', () => {
  const files = renderPanXml(sampleStudy);
  expect([...files.keys()]).toEqual([
    '1-1_fjordvik-2018_agenda.xml',
    '1-2_fjordvik-2018_felles.xml',
    '2-1_vik_agenda.xml',
    '2-2_vik_felles.xml',
    '1-peer-2_fjordvik-2018_vik.xml',
  ]);
  expect(files.get('1-1_fjordvik-2018_agenda.xml')).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<document reference="fjordvik-2018">
  <feature name="detected-plagiarism" this_offset="0" this_length="41" source_reference="agenda" source_offset="7" source_length="41" />
</document>
`,
  );
  expect(parseXml(files.get('2-1_vik_agenda.xml')!).children).toEqual([]);
});

test('two municipalities have one file, told from the side that has words of the other', () => {
  const filesOf = (study: StudyResult): string[] =>
    [...renderPanXml(study).keys()].filter((name) => name.includes('peer'));
  expect(filesOf(studyOfTwoSides('from'))).toEqual(['1-peer-2_fjordvik-2018_vik.xml']);
  expect(filesOf(studyOfTwoSides('undecided'))).toEqual(['1-peer-2_fjordvik-2018_vik.xml']);
  const turned = renderPanXml(studyOfTwoSides('to'));
  expect(filesOf(studyOfTwoSides('to'))).toEqual(['2-peer-1_vik_fjordvik-2018.xml']);
  const { attributes, children } = parseXml(turned.get('2-peer-1_vik_fjordvik-2018.xml')!);
  const [passage] = sampleStudy.documents[0]!.peers[0]!.passages;
  expect(attributes).toEqual({ reference: 'vik' });
  expect(children.map((feature) => feature.attributes)).toEqual([
    {
      name: 'detected-plagiarism',
      this_offset: String(passage!.source.start),
      this_length: String(passage!.source.end - passage!.source.start),
      source_reference: 'fjordvik-2018',
      source_offset: String(passage!.target.start),
      source_length: String(passage!.target.end - passage!.target.start),
    },
  ]);
});

test('references come back as they were, as far as XML can hold them, and add no feature', () => {
  const check = (text: string): void => {
    const study = hostileStudy(text);
    const files = [...renderPanXml(study).values()].map(parseXml);
    const pairs = [
      ...study.documents.flatMap(({ id, sources }) =>
        sources.map(({ sourceId, passages }) => ({ id, originId: sourceId, passages })),
      ),
      ...study.documents.flatMap(({ id, peers }) =>
        peers
          .filter(({ direction }) => direction !== 'to')
          .map(({ documentId, passages }) => ({ id, originId: documentId, passages })),
      ),
    ];
    expect(files).toHaveLength(pairs.length);
    for (const [place, { id, originId, passages }] of pairs.entries()) {
      const { attributes, children } = files[place]!;
      expect(attributes).toEqual({ reference: keptByXml(id) });
      expect(children.map((feature) => feature.attributes)).toEqual(
        passages.map(({ target, source }) => ({
          name: 'detected-plagiarism',
          this_offset: String(target.start),
          this_length: String(target.end - target.start),
          source_reference: keptByXml(originId),
          source_offset: String(source.start),
          source_length: String(source.end - source.start),
        })),
      );
    }
  };
  injections.forEach(check);
  fc.assert(fc.property(hostileText, check));
});

test('file names are safe and differ on every file system, whatever the ids are', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.constantFrom(...injections)), (text) => {
      const names = [...renderPanXml(hostileStudy(text)).keys()];
      for (const name of names)
        expect(name).toMatch(/^\d+-(?:peer-)?\d+_[\w-]{0,40}_[\w-]{0,40}\.xml$/);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
  );
  const [vik] = sampleStudy.documents.slice(1);
  const alike = ['Ås', 'ås', 'ÅS'].map((id) => ({ ...vik!, id }));
  expect(renderPanXml({ ...sampleStudy, documents: alike }).size).toBe(6);
});
