import type { Stock } from '../../src/norwegian/dealer.js';
import {
  defaultLengths,
  type Language,
  type ParsedText,
  parseText,
} from '../../src/norwegian/passages.js';
import { makeWords } from '../mini-corpus.js';

/** Paragraphs of made-up sentences, a heading and a list: no word of it stands in another text. */
export function makeText(id: string, language: Language, sentences = 40): ParsedText {
  const words = makeWords(id.replaceAll('-', ''), sentences * 9).split(' ');
  const lines: string[] = [];
  for (let n = 0; n < sentences; n += 4) {
    const paragraph = Array.from({ length: 4 }, (_, k) => {
      const sentence = words.slice((n + k) * 9, (n + k + 1) * 9).join(' ');
      return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    });
    if (n % 16 === 0) lines.push(`Del ${n}${id}`);
    // Beyond U+FFFF, so that offsets in code points are not those in UTF-16 units.
    lines.push(`${n === 0 ? '😀 ' : ''}${paragraph.join(' ')}`);
    if (n % 16 === 8) lines.push(`- punkt${id} en\n- punkt${id} to\n- punkt${id} tre`);
  }
  return parseText(id, language, lines.join('\n\n'));
}

const languages = ['nb', 'nn'] as const;
const make = (role: string, count: number): readonly ParsedText[] =>
  languages.flatMap((language) =>
    Array.from({ length: count }, (_, n) => makeText(`${language}${role}${n}`, language)),
  );

export const sources: readonly ParsedText[] = make('kilde', 3);
const hosts = make('vert', 2);
export const filler: readonly ParsedText[] = make('fyll', 2);

/** Every second word of the sources has another form. */
const inflections = new Map(
  sources
    .flatMap(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}\p{N}]+/gu) ?? [])
    .filter((_, n) => n % 2 === 0)
    .map((word) => [word, [`${word}bøyd`]]),
);
const substitutes = { synonyms: new Map<string, string[]>(), inflections, adverbs: ['også'] };

export const stock: Stock = {
  materials: {
    sources,
    hosts,
    substitutes: { nb: substitutes, nn: substitutes },
    formulas: [
      'Loven trer i kraft straks.',
      'Vedtaket kan ikke påklages.',
      'Lova gjeld ikkje her.',
    ],
    sections: [
      { law: 'lov om prøver', number: '§ 1', text: 'Alle har rett til en prøve.' },
      { law: 'lov om svar', number: '§ 2-3', text: 'Ingen har plikt til et svar.' },
    ],
  },
  filler,
  lengths: defaultLengths,
  nynorsk: new Map(
    sources
      .filter(({ language }) => language === 'nb')
      .map(({ id, text }) => [id, parseText(id, 'nn', translate(text))]),
  ),
};

/** Stands for a translator: every word gets an ending. */
export function translate(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{N}]*/gu, (word) => `${word}an`);
}
