import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Section } from '@klippoglim/core';
import { inserts, table } from './inserts.js';

/*
 * Documents in more than one language, put together from the fixtures' plans and from inserts.ts,
 * with what is true of them. Always the same: chance has a seed.
 */

/** A stretch of a document in one language; `undefined` for what is in none. */
export interface TruePart {
  readonly start: number;
  readonly end: number;
  readonly language: string | undefined;
  /** Put in, not the host's own. */
  readonly inserted: boolean;
}

/** How a part was put in: under a heading, as paragraphs, or as sentences of a paragraph. */
type Placing = 'chapter' | 'paragraph' | 'sentences';

export interface MixedDocument {
  readonly name: string;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly host: 'nb' | 'nn';
  readonly placing: Placing | undefined;
  /** In order; they cover the text. */
  readonly parts: readonly TruePart[];
}

/** A paragraph or a heading in one language. */
interface Block {
  readonly text: string;
  readonly level: number;
  readonly language: string | undefined;
  readonly inserted: boolean;
}

/** What the method was made on, and what it is measured on. */
type Half = 'made-on' | 'measured-on';

const nbPlans: Readonly<Record<Half, readonly string[]>> = {
  'made-on': [
    'targets/brattholm-2020',
    'targets/fjordvik-2019',
    'targets/lyngnes-2020',
    'targets/nordmark-2014',
    'targets/solvika-2018',
    'targets/tindefjord-2019',
    'sources/kommuneforbundet-digitaliseringsstrategi-2017',
  ],
  'measured-on': [
    'targets/eikedal-2018',
    'targets/granli-2021',
    'targets/havoy-2020',
    'targets/myrland-2019',
    'targets/sandvaer-2021',
    'targets/storhei-2018',
    'sources/felles-digital-strategi-2019',
    'sources/nasjonal-digital-agenda-2016',
  ],
};

const nnPlans: Readonly<Record<Half, readonly string[]>> = {
  'made-on': ['targets/hamnvik-2018'],
  'measured-on': ['targets/ulvesund-2018'],
};

/** Lengths of inserts, in words; the last is as long as there is text for. */
const lengths = [12, 25, 50, 100, 200, 400];

/** Every plan of a half by itself, nothing put in. */
export function purePlans(half: Half): readonly MixedDocument[] {
  return plansOf(half).map(({ name, host, blocks }) => compose(name, host, undefined, blocks));
}

/** Every plan of a half with each kind of insert, in each placing and length. */
export function mixedPlans(half: Half): readonly MixedDocument[] {
  const random = seeded(half === 'made-on' ? 1 : 2);
  const documents: MixedDocument[] = [];
  const plans = plansOf(half);
  for (const { name, host, blocks } of plans) {
    for (const [language, text] of [...insertsOf(half), otherNorwegian(host, plans, random)]) {
      for (const length of lengths) {
        const sentences = takeSentences(text, length, random);
        if (sentences === undefined) continue;
        for (const placing of ['chapter', 'paragraph', 'sentences'] as const) {
          if (placing === 'sentences' && length > 50) continue;
          documents.push(
            compose(
              `${name} + ${language} ${length} ${placing}`,
              host,
              placing,
              putIn(blocks, { language, sentences, placing }, random),
            ),
          );
        }
      }
    }
    documents.push(
      compose(`${name} + table`, host, 'paragraph', [
        ...blocks.slice(0, blocks.length >> 1),
        { text: table, level: 0, language: undefined, inserted: true },
        ...blocks.slice(blocks.length >> 1),
      ]),
    );
  }
  return documents;
}

interface Plan {
  readonly name: string;
  readonly host: 'nb' | 'nn';
  readonly blocks: readonly Block[];
}

function plansOf(half: Half): readonly Plan[] {
  const read = (host: 'nb' | 'nn') => (path: string) => ({
    name: path.replace(/^.*\//u, ''),
    host,
    blocks: readPlan(path, host),
  });
  return [...nbPlans[half].map(read('nb')), ...nnPlans[half].map(read('nn'))];
}

/** The authored text, without markers. What it holds in another language is marked as such. */
function readPlan(path: string, host: 'nb' | 'nn'): readonly Block[] {
  const file = fileURLToPath(new URL(`../../../../fixtures/texts/${path}.md`, import.meta.url));
  let language: string = host;
  return readFileSync(file, 'utf8')
    .replace(/^---\n.*?\n---\n/su, '')
    .split(/\n{2,}/u)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .flatMap((block): Block[] => {
      const level = /^#+/u.exec(block)?.[0].length ?? 0;
      if (level > 0) language = /in English/u.test(block) ? 'en' : host;
      // A passage that was left in Bokmål in a Nynorsk plan: see fixtures/truth/hamnvik-2018.yaml.
      const [before, left, after] = block.split(/⟦\/?hv-03⟧/u);
      const clean = (text: string): string =>
        text
          .replace(/⟦[^⟧]*⟧/gu, '')
          .replace(/^#+ /u, '')
          .trim();
      if (left !== undefined) {
        return [before, left, after].flatMap((text, place) =>
          clean(text ?? '') === ''
            ? []
            : [
                {
                  text: clean(text ?? ''),
                  level: -1,
                  language: place === 1 ? 'nb' : host,
                  inserted: false,
                },
              ],
        );
      }
      return [{ text: clean(block), level, language, inserted: false }];
    });
}

function insertsOf(half: Half): readonly (readonly [string, string])[] {
  return Object.entries(inserts).flatMap(([language, texts]) =>
    (half === 'made-on' ? texts.slice(0, 1) : texts.slice(1)).map(
      (text) => [language, text.replaceAll('\n', ' ')] as const,
    ),
  );
}

/** Running text of a plan in the other standard. */
function otherNorwegian(
  host: 'nb' | 'nn',
  plans: readonly Plan[],
  random: () => number,
): readonly [string, string] {
  const others = plans.filter((plan) => plan.host !== host);
  const { blocks, host: language } = others[Math.floor(random() * others.length)]!;
  const prose = blocks.filter((block) => block.level === 0 && block.language === language);
  return [language, prose.map(({ text }) => text).join(' ')];
}

/** Sentences in a row of about so many words; undefined if there are not as many. */
function takeSentences(
  text: string,
  length: number,
  random: () => number,
): readonly string[] | undefined {
  const sentences = text.match(/\S.*?(?:[.?!](?= \p{Lu}|$)|$)/gsu) ?? [];
  const first = Math.floor(random() * sentences.length);
  const taken: string[] = [];
  let words = 0;
  for (let i = 0; i < sentences.length && words < length; i++) {
    const sentence = sentences[(first + i) % sentences.length]!;
    taken.push(sentence);
    words += countWords(sentence);
  }
  return words < 0.75 * length ? undefined : taken;
}

function putIn(
  blocks: readonly Block[],
  insert: {
    readonly language: string;
    readonly sentences: readonly string[];
    readonly placing: Placing;
  },
  random: () => number,
): readonly Block[] {
  const { language, sentences, placing } = insert;
  const made = (text: string, level: number): Block => ({ text, level, language, inserted: true });
  const paragraphs: Block[] = [];
  for (let i = 0; i < sentences.length; i += 4) {
    paragraphs.push(made(sentences.slice(i, i + 4).join(' '), 0));
  }
  if (placing === 'chapter') {
    const places = placesOf(blocks, ({ level }) => level === 2);
    const at = places[Math.floor(random() * places.length)]!;
    const heading = sentences[0]!.split(' ').slice(0, 3).join(' ');
    return [...blocks.slice(0, at), made(heading, 2), ...paragraphs, ...blocks.slice(at)];
  }
  const places = placesOf(blocks, ({ level, text }) => level === 0 && / \S+\. \p{Lu}/u.test(text));
  const at = places[Math.floor(random() * places.length)]!;
  if (placing === 'paragraph') return [...blocks.slice(0, at), ...paragraphs, ...blocks.slice(at)];
  const block = blocks[at]!;
  const cut = / \S+\. (?=\p{Lu})/u.exec(block.text)!;
  const end = cut.index + cut[0].length;
  return [
    ...blocks.slice(0, at),
    { ...block, text: block.text.slice(0, end).trim(), level: -1 },
    { ...made(`«${sentences.join(' ')}»`, -1) },
    { ...block, text: block.text.slice(end) },
    ...blocks.slice(at + 1),
  ];
}

function placesOf(blocks: readonly Block[], isPlace: (block: Block) => boolean): readonly number[] {
  return blocks.flatMap((block, index) => (index > 2 && isPlace(block) ? [index] : []));
}

/** A block of level -1 goes on, in its paragraph, with the next one. */
function compose(
  name: string,
  host: 'nb' | 'nn',
  placing: Placing | undefined,
  blocks: readonly Block[],
): MixedDocument {
  let text = '';
  const parts: TruePart[] = [];
  const open: { level: number; title: string; start: number }[] = [];
  for (const block of blocks) {
    const start = text.length;
    if (block.level > 0) open.push({ level: block.level, title: block.text, start });
    text += `${block.text}${block.level === -1 ? ' ' : '\n\n'}`;
    const last = parts.at(-1);
    const { language, inserted } = block;
    if (last !== undefined && last.language === language && last.inserted === inserted) {
      parts[parts.length - 1] = { ...last, end: text.length };
    } else parts.push({ start, end: text.length, language, inserted });
  }
  const sections = open.map(({ level, title, start }, index): Section => {
    const next = open.slice(index + 1).find((other) => other.level <= level);
    return { level, title, span: { start, end: next?.start ?? text.length } };
  });
  return { name, text, sections, host, placing, parts };
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Numbers from 0 to 1 that look random: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
