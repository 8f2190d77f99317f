import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  runStudyWithTexts,
  type StudyDocument,
  type StudyPassage,
  type StudyResult,
  type StudySource,
} from '@klippoglim/municipal';
import { hostileText } from '@klippoglim/testkit';
import fc from 'fast-check';
import { renderPanXml } from '../src/exchange/pan-xml.js';
import { renderWebAnnotations } from '../src/exchange/web-annotations.js';
import { parseXml } from './parse-xml.js';
import { sampleStudy } from './sample-study.js';
import { studyOfTwoSides } from './two-sides.js';

/** Texts that slice as other programs slice them: by code points. */
type CodePoints = ReadonlyMap<string, readonly string[]>;

type Place = readonly [id: string, start: number, end: number];

const slice = (texts: CodePoints, [id, start, end]: Place): string | undefined =>
  texts.get(id)?.slice(start, end).join('');

interface Stretch {
  readonly source: string;
  readonly selector: readonly [{ readonly start: number; readonly end: number }];
}

/** Where the target and the source of every passage stand, by Web Annotations. */
function annotatedPlaces(study: StudyResult): readonly (readonly [Place, Place])[] {
  const { first } = JSON.parse(renderWebAnnotations(study)) as {
    readonly first: {
      readonly items: readonly { readonly target: Stretch; readonly body: Stretch }[];
    };
  };
  const placeOf = ({ source, selector: [{ start, end }] }: Stretch): Place => [
    decodeURIComponent(source.split(':').at(-1)!),
    start,
    end,
  ];
  return first.items.map(({ target, body }) => [placeOf(target), placeOf(body)]);
}

/** The same by PAN XML. */
function detectedPlaces(study: StudyResult): readonly (readonly [Place, Place])[] {
  return [...renderPanXml(study).values()].map(parseXml).flatMap(({ attributes, children }) =>
    children.map(({ attributes: feature }): readonly [Place, Place] => {
      const place = (id: string, side: string): Place => {
        const start = Number(feature[`${side}_offset`]);
        return [id, start, start + Number(feature[`${side}_length`])];
      };
      return [
        place(attributes['reference']!, 'this'),
        place(feature['source_reference']!, 'source'),
      ];
    }),
  );
}

/** The words of every passage, target first, as `listOrigins` has them. */
const quoted = ({ documents }: StudyResult): readonly (readonly [string, string])[] =>
  documents.flatMap(({ sources, peers }) =>
    [...sources, ...peers].flatMap(({ passages }) =>
      passages.map(({ target, source }): [string, string] => [target.text, source.text]),
    ),
  );

/** Halves of surrogate pairs alone, which no decoder gives, but a program may. */
const brokenText = fc
  .array(fc.constantFrom('🙂', '𝔸', '\ud83d', '\ude42', 'å', 'ord', ' '))
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(hostileText, brokenText);

/** Three parts of a text that do not part a surrogate pair: words begin and end between code points. */
const anyParts = fc
  .tuple(anyText, anyText, anyText)
  .filter(
    (parts) =>
      [...parts.join('')].length === parts.reduce((sum, part) => sum + [...part].length, 0),
  );

type Parts = readonly [before: string, exact: string, after: string];

function supplementaryIn(text: string): readonly number[] {
  return Array.from(text, (character, at) => ({ character, at })).flatMap(({ character, at }) =>
    character.length === 2 ? [[...text].slice(0, at).join('').length] : [],
  );
}

/** The sample study with the given texts: every passage quotes the middle part of each. */
function studyOf(source: Parts, document: Parts, peer: Parts): StudyResult {
  const { sources, documents, ...rest } = studyOfTwoSides();
  const partsOf = (id: string): Parts =>
    id === documents[0]!.id ? document : id === documents[1]!.id ? peer : source;
  const withText = <File extends StudySource | StudyDocument>(file: File): File => {
    const supplementary = supplementaryIn(partsOf(file.id).join(''));
    return supplementary.length === 0 ? file : { ...file, supplementary };
  };
  const quote = <Side extends object>(side: Side, [before, exact]: Parts): Side => ({
    ...side,
    ...{ start: before.length, end: before.length + exact.length, text: exact },
  });
  const passage = (of: StudyPassage, id: string, originId: string): StudyPassage => ({
    ...of,
    target: quote(of.target, partsOf(id)),
    source: quote(of.source, partsOf(originId)),
  });
  return {
    ...rest,
    sources: sources.map(withText),
    documents: documents.map((each) => ({
      ...withText(each),
      sources: each.sources.map((share) => ({
        ...share,
        passages: share.passages.map((of) => passage(of, each.id, share.sourceId)),
      })),
      peers: each.peers.map((share) => ({
        ...share,
        passages: share.passages.map((of) => passage(of, each.id, share.documentId)),
      })),
    })),
  };
}

test('places are code points that slice the same words, whatever is in the texts', () => {
  fc.assert(
    fc.property(anyParts, anyParts, anyParts, (source, document, peer) => {
      const study = studyOf(source, document, peer);
      const texts: CodePoints = new Map([
        ...study.sources.map(({ id }) => [id, [...source.join('')]] as const),
        [study.documents[0]!.id, [...document.join('')]],
        [study.documents[1]!.id, [...peer.join('')]],
      ]);
      const annotated = annotatedPlaces(study);
      expect(annotated.map((sides) => sides.map((side) => slice(texts, side)))).toEqual(
        quoted(study),
      );
      const detected = detectedPlaces(study);
      // The two sides of what municipalities share are one detection.
      expect(detected).toHaveLength(annotated.length - 1);
      for (const sides of detected) expect(annotated).toContainEqual(sides);
    }),
  );
});

test('without characters of two units, places are those of the study', () => {
  const { start, end } = sampleStudy.documents[0]!.sources[0]!.passages[0]!.target;
  expect(annotatedPlaces(sampleStudy)[0]?.[0]).toEqual(['fjordvik-2018', start, end]);
});

test('a study that was run on such texts gives places in them as they were read', async () => {
  const shared =
    'Kommunene skal sammen utvikle gode digitale tjenester som innbyggerne har tillit til og faktisk tar i bruk hver dag.';
  const folder = await mkdtemp(join(tmpdir(), 'klippoglim-'));
  try {
    const written = {
      agenda: `🙂🙂 Vi vil 𝔸 mer enn før.\n\n${shared}\n`,
      vik: `Her ved fjorden 🛥️ ror vi til skolen når ferja står.\n\n${shared} 🙂\n`,
    };
    const entry = (id: 'agenda' | 'vik') => ({
      path: join(folder, `${id}.txt`),
      file: `${id}.txt`,
    });
    for (const id of ['agenda', 'vik'] as const) await writeFile(entry(id).path, written[id]);
    const { result, texts } = await runStudyWithTexts({
      title: 'Tegn',
      sources: [entry('agenda')],
      targets: [entry('vik')],
      options: {},
    });
    const inCodePoints: CodePoints = new Map(
      [...texts.documents].map(([id, { text }]) => [id, [...text]]),
    );
    const annotated = annotatedPlaces(result);
    expect(annotated).toHaveLength(1);
    expect(annotated[0]!.map((side) => slice(inCodePoints, side))).toEqual(quoted(result)[0]);
    expect(detectedPlaces(result)).toEqual(annotated);
    expect(annotated[0]![0][1]).toBeLessThan(
      result.documents[0]!.sources[0]!.passages[0]!.target.start,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
