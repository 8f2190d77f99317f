import { cutFiller } from './filler.js';
import type { Materials } from './materials.js';
import { type Language, type Lengths, ofLanguage, type ParsedText } from './passages.js';
import { createDeck, createRandom } from './random.js';

/** What a set is made from. */
export interface Stock {
  readonly materials: Materials;
  /** Documents of others, in both standards, as hosts and around our sources. May be empty. */
  readonly filler: readonly ParsedText[];
  /** Our Bokmål sources in machine-made Nynorsk, by id. Absent where no translator is installed. */
  readonly nynorsk?: ReadonlyMap<string, ParsedText>;
  /** How long copied passages are. */
  readonly lengths: Lengths;
}

/**
 * What stands around the copies and what they are copied from. Filler is never on both sides of a
 * pair: laws and regulations repeat each other, and such reuse would stand in no truth.
 */
export type Design = 'plain' | 'filler host' | 'surrounded source';

/** What stands before and after a source within its document. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly ids: readonly string[];
}

/** Deals the texts of one folder, every one about as often as the others. */
export interface Dealer {
  /** In turn, so that each design has as many pairs as the others. */
  design(n: number): Design;
  /** One of our sources. Without a language, of either. */
  source(language?: Language): ParsedText;
  /** One of our hosts, or for `filler host` the beginning of a filler document. */
  host(design: Design, language?: Language): ParsedText;
  /** Filler, or without it another of our sources. None but for `surrounded source`. */
  surroundings(design: Design, source: ParsedText): Surroundings;
}

/** Words of a filler host, and of filler on either side of a source. */
const hostWords = [600, 2000] as const;
const surroundingWords = [150, 600] as const;

export function createDealer(
  { materials: { sources, hosts }, filler }: Stock,
  seed: number,
  folder: string,
): Dealer {
  const random = createRandom(seed, folder, 'texts');
  const createDecks = (texts: readonly ParsedText[]): ((language?: Language) => ParsedText) => {
    const decks = {
      any: createDeck(texts, random),
      nb: createDeck(ofLanguage(texts, 'nb'), random),
      nn: createDeck(ofLanguage(texts, 'nn'), random),
    };
    return (language) => decks[language ?? 'any']();
  };
  const [dealSource, dealHost, dealFiller] = [
    createDecks(sources),
    createDecks(hosts),
    createDecks(filler),
  ];
  const designs: readonly Design[] =
    filler.length > 0
      ? ['plain', 'filler host', 'surrounded source']
      : ['plain', 'surrounded source'];
  return {
    design: (n) => designs[n % designs.length]!,
    source: dealSource,
    host(design, language) {
      if (design !== 'filler host') return dealHost(language);
      // Two of three in Bokmål, as most of Norway's documents are.
      const chosen = language ?? random.pick(['nb', 'nb', 'nn']);
      return cutFiller(dealFiller(chosen), ...hostWords, random);
    },
    surroundings(design, { id, language }) {
      if (design !== 'surrounded source') return { before: '', after: '', ids: [] };
      if (filler.length > 0) {
        const [before, after] = [dealFiller(language), dealFiller(language)].map((document) =>
          cutFiller(document, ...surroundingWords, random),
        ) as [ParsedText, ParsedText];
        return surroundingsOf(before, after);
      }
      const others = ofLanguage(sources, language).filter((other) => other.id !== id);
      if (others.length === 0) return surroundingsOf(undefined, undefined);
      const other = random.pick(others);
      return random.chance(0.5)
        ? surroundingsOf(other, undefined)
        : surroundingsOf(undefined, other);
    },
  };
}

function surroundingsOf(
  before: ParsedText | undefined,
  after: ParsedText | undefined,
): Surroundings {
  return {
    before: before ? `${before.text}\n\n` : '',
    after: after ? `\n\n${after.text}` : '',
    ids: [before, after].flatMap((text) => (text ? [text.id] : [])),
  };
}
