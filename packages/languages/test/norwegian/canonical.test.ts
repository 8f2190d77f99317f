import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { norwegian } from '../../src/norwegian/index.js';
import { derivedWords, wordsOfParallelText } from './development-data.js';
import { listedCorrespondences } from './listed-correspondences.js';

const canonical = norwegian.canonical ?? ((word) => word);

describe.each([
  {
    rule: 'function words are looked up whole',
    words: [
      ['ikkje', 'ikke'],
      ['eg', 'jeg'],
      ['frå', 'fra'],
      ['korleis', 'hvordan'],
      ['berre', 'bare'],
      ['eit', 'et'],
      ['frem', 'fram'],
    ],
  },
  {
    rule: 'irregular forms are looked up whole',
    words: [
      ['gje', 'gi'],
      ['kjem', 'kommer'],
      ['boka', 'boken'],
      ['åra', 'årene'],
      ['teke', 'tatt'],
    ],
  },
  {
    rule: 'numbers become digits, and short ones lose their zero',
    words: [
      ['tolv', '12'],
      ['femti', '50'],
      ['tjuefem', '25'],
      ['femogtyve', '25'],
      ['tjueéin', '21'],
      ['ettogtredve', '31'],
      ['07', '7'],
      ['0301', '0301'],
      ['2030', '2030'],
      ['en', 'en'],
      ['andre', 'andre'],
    ],
  },
  {
    rule: 'an abbreviation becomes its word, as far as it stands for one',
    words: [
      ['nr', 'nummer'],
      ['kap', 'kapittel'],
      ['mrd', 'milliarder'],
      ['eks', 'eksempel'],
      ['f', 'for'],
      ['osv', 'osv'],
    ],
  },
  {
    rule: 'stems are respelled at the beginning of a word',
    words: [
      ['tenester', 'tjenester'],
      ['løysingane', 'løsningene'],
      ['heimleg', 'hjemlig'],
      ['vegnett', 'veinett'],
      ['leiinga', 'ledelsen'],
      ['leiingsgruppe', 'ledergruppe'],
    ],
  },
  {
    rule: 'stems are respelled inside compounds',
    words: [
      ['velferdstenester', 'velferdstjenester'],
      ['omsorgsheim', 'omsorgshjem'],
      ['sjukeheimar', 'sykehjem'],
      ['brukarmedverknad', 'brukermedvirkning'],
      ['skulehelsetenesta', 'skolehelsetjenesten'],
      ['nettbrukarane', 'nettbrukerne'],
    ],
  },
  {
    rule: 'stems are left alone where other letters only look like them',
    words: [
      ['vegetasjon', 'vegetasjon'],
      ['behandlet', 'behandlet'],
      ['omfattende', 'omfattende'],
      ['gevinst', 'gevinst'],
      ['håndheving', 'håndheving'],
      ['muskuler', 'muskuler'],
      ['gjenta', 'gjenta'],
      ['mellomstore', 'mellomstore'],
      ['skrivende', 'skrivende'],
      ['utdanning', 'utdanning'],
      ['avtaleinngåelse', 'avtaleinngåelse'],
    ],
  },
  {
    rule: 'endings of nouns',
    words: [
      ['kommunane', 'kommunene'],
      ['strategiar', 'strategier'],
      ['innbyggjarane', 'innbyggerne'],
      ['planleggjarar', 'planleggere'],
      ['utfordringa', 'utfordringen'],
      ['openheit', 'åpenhet'],
      ['myndigheita', 'myndigheten'],
      ['nøysemd', 'nøysomhet'],
      ['rikdomar', 'rikdommer'],
    ],
  },
  {
    rule: 'endings of adjectives',
    words: [
      ['språkleg', 'språklig'],
      ['tydelegare', 'tydeligere'],
      ['viktigast', 'viktigst'],
      ['viktigaste', 'viktigste'],
      ['sterkare', 'sterkere'],
      ['raskaste', 'raskeste'],
      ['strevsame', 'strevsomme'],
      ['verdilaust', 'verdiløst'],
    ],
  },
  {
    rule: 'endings of verbs, and the j before them',
    words: [
      ['digitaliserande', 'digitaliserende'],
      ['målast', 'måles'],
      ['kastar', 'kaster'],
      ['byggjer', 'bygger'],
      ['tenkje', 'tenke'],
      ['klargjere', 'klargjøre'],
      ['gyldiggjer', 'gyldiggjør'],
      ['skje', 'skje'],
      ['anerkjenne', 'anerkjenne'],
      ['tilgjengelig', 'tilgjengelig'],
    ],
  },
  {
    rule: 'Bokmål words that only look as if they had such an ending stay',
    words: [
      ['ansvar', 'ansvar'],
      ['brukbar', 'brukbar'],
      ['deltar', 'deltar'],
      ['seminar', 'seminar'],
      ['programvare', 'programvare'],
      ['jernbane', 'jernbane'],
      ['forklare', 'forklare'],
      ['utkast', 'utkast'],
      ['faste', 'faste'],
      ['fastlege', 'fastlege'],
      ['hund', 'hund'],
    ],
  },
  {
    rule: 'what is no Norwegian word stays',
    words: [
      ['', ''],
      ['e-id', 'e-id'],
      ['ßar', 'ßar'],
      ['数字', '数字'],
      ['b2b', 'b2b'],
    ],
  },
])('$rule', ({ words }) => {
  test.each(words)('%s: %s', (word, expected) => {
    expect(canonical(word!)).toBe(expected);
  });
});

test('what needs no listing comes out of stems and endings', () => {
  const words = derivedWords();
  expect(words.length).toBeGreaterThan(2000);
  const other = words.filter(([form, expected]) => canonical(form) !== expected);
  expect(other).toEqual([]);
});

describe('a canonical spelling is its own', () => {
  const unsettled = (words: Iterable<string>): readonly string[] =>
    [...words].filter((word) => canonical(canonical(word)) !== canonical(word));

  test('for every listed word, and with every common ending', () => {
    const listed = listedCorrespondences().flatMap((each) => [each.form, each.canonical]);
    expect(listed.length).toBeGreaterThan(10_000);
    const endings = ['', 'ar', 'ane', 'a', 'arane', 'heit', 'leg', 'ast', 'jer', 'splan'];
    expect(unsettled(listed.flatMap((word) => endings.map((ending) => word + ending)))).toEqual([]);
  });

  test('for every word of the parallel texts', () => {
    expect(unsettled(wordsOfParallelText())).toEqual([]);
  });

  test('for any letters', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aeiouyæøåbdfghjklmnprstvé'),
      maxLength: 70,
    });
    return fc.assert(fc.property(letters, (word) => unsettled([word]).length === 0));
  });

  test('for any run of stems and endings', () => {
    const forms = listedCorrespondences().map(({ form }) => form);
    const piece = fc.oneof(
      fc.constantFrom(...forms),
      fc.constantFrom('s', 'e', 'ar', 'ane', 'heit', 'heits', 'leg', 'semd', 'sam', 'laus', 'gje'),
    );
    const words = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
    return fc.assert(
      fc.property(words, (word) => unsettled([word]).length === 0),
      { numRuns: 2000 },
    );
  });
});
