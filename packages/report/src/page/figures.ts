import type { TokenClass } from '@klippoglim/attribution';
import { type Filters, isKept } from './filters.js';
import type { PageData, PageDocument, PageRun } from './model.js';
import { runsOf } from './runs.js';

/** What a word is, with the words that one source has alone split by that source. */
export type PageClass = Exclude<TokenClass, 'source'> | 'main' | 'other';

/** In the order in which they are shown: what is copied first, what is own last. */
export const pageClasses: readonly PageClass[] = [
  'main',
  'other',
  'several',
  'peer',
  'quoted',
  'commonplace',
  'own',
];

/** Figures of a document or of several together, under the filters. */
export interface Figures {
  readonly words: number;
  /** Words of each class. They sum to {@link words}. */
  readonly of: Readonly<Record<PageClass, number>>;
  /** Words from sources, in one or in several: what is set apart is not among them. */
  readonly copied: number;
  /** Words in any passage from a source that is not younger: nothing is set apart. */
  readonly shared: number;
  /** For each source: words that are in it alone. */
  readonly alone: readonly number[];
  /** For each source: words in passages from it, whatever its age. */
  readonly covered: readonly number[];
  /** Words nearest to each document of another municipality, or come by way of it; by its place. */
  readonly peers: ReadonlyMap<number, number>;
  /** Passages from sources that count. */
  readonly passages: number;
}

/** Figures of every document and municipality, in the order of the data. */
export interface StudyFigures {
  readonly documents: readonly Figures[];
  readonly municipalities: readonly Figures[];
  readonly all: Figures;
}

/** Counts everything under the filters. O(runs of all documents). */
export function countFigures(data: PageData, filters: Filters): StudyFigures {
  const documents = data.documents.map((document) => countDocument(document, data, filters));
  return {
    documents,
    municipalities: data.municipalities.map((municipality) =>
      addUp(
        municipality.documents.map((at) => documents[at]!),
        data,
      ),
    ),
    all: addUp(documents, data),
  };
}

/** A run of words with what it counts as under the filters. */
export interface CountedRun extends PageRun {
  readonly counted: TokenClass;
  /** Of {@link PageRun.origins}, those that count. */
  readonly kept: readonly number[];
}

/**
 * What each run of a document counts as. Without filters, as the study has it. A word counts as copied
 * from a text if a passage from there that is kept holds it; a word of which no origin is kept is own.
 */
export function countRuns(
  document: PageDocument,
  { sources }: Pick<PageData, 'sources'>,
  filters: Filters,
): readonly CountedRun[] {
  const keeps = document.passages.map((passage) => isKept(passage, filters, sources.length));
  return runsOf(document).map((run) => {
    const kept = run.origins.filter((origin) =>
      run.passages.some((at) => keeps[at] === true && document.passages[at]?.[0] === origin),
    );
    return { ...run, kept, counted: classUnder(filters, run, kept, sources.length) };
  });
}

function classUnder(
  { countQuoted, countCommonplace }: Filters,
  run: PageRun,
  kept: readonly number[],
  sources: number,
): TokenClass {
  if (run.class === 'quoted' && !countQuoted) return 'quoted';
  if (run.class === 'commonplace' && !countCommonplace) return 'commonplace';
  const [first] = kept;
  if (first === undefined) return 'own';
  if (first >= sources) return 'peer';
  return kept.length === 1 ? 'source' : 'several';
}

/** The class that a run is shown as. */
export function pageClassOf({ counted, kept }: CountedRun, { main }: Filters): PageClass {
  if (counted !== 'source') return counted;
  return kept[0] === main ? 'main' : 'other';
}

function countDocument(document: PageDocument, data: PageData, filters: Filters): Figures {
  const sources = data.sources.length;
  const of = { main: 0, other: 0, several: 0, peer: 0, quoted: 0, commonplace: 0, own: 0 };
  const alone = new Array<number>(sources).fill(0);
  const covered = new Array<number>(sources).fill(0);
  const peers = new Map<number, number>();
  let shared = 0;
  const keeps = document.passages.map((passage) => isKept(passage, filters, sources));
  const runs = countRuns(document, data, filters);
  for (const run of runs) {
    of[pageClassOf(run, filters)] += run.words;
    if (run.counted === 'source') alone[run.kept[0]!]! += run.words;
    const peer = peerOf(run, filters);
    if (peer !== -1) peers.set(peer - sources, (peers.get(peer - sources) ?? 0) + run.words);
    const holders = new Set(
      run.passages.flatMap((at) => (keeps[at] ? document.passages[at]![0] : [])),
    );
    let isShared = false;
    for (const origin of holders) {
      if (origin >= sources) continue;
      covered[origin]! += run.words;
      isShared ||= document.shares[origin]?.sourceIsYounger === false;
    }
    if (isShared) shared += run.words;
  }
  return {
    words: document.words,
    of,
    copied: of.main + of.other + of.several,
    shared,
    alone,
    covered,
    peers,
    passages: document.passages.filter(([origin], at) => origin < sources && keeps[at]).length,
  };
}

/**
 * The document that a run is attributed to among its peers, or -1: the one with the nearest wording
 * where no source has it, or the one by way of which a source's wording came.
 */
function peerOf({ counted, nearest, via, kept }: CountedRun, filters: Filters): number {
  if (filters.withoutPeers || kept.length === 0) return -1;
  if (counted !== 'peer') return via;
  return kept.includes(nearest) ? nearest : kept[0]!;
}

function addUp(figures: readonly Figures[], { sources }: PageData): Figures {
  const of = { main: 0, other: 0, several: 0, peer: 0, quoted: 0, commonplace: 0, own: 0 };
  const sum = { words: 0, copied: 0, shared: 0, passages: 0 };
  const alone = sources.map(() => 0);
  const covered = sources.map(() => 0);
  const peers = new Map<number, number>();
  for (const each of figures) {
    for (const name of pageClasses) of[name] += each.of[name];
    sum.words += each.words;
    sum.copied += each.copied;
    sum.shared += each.shared;
    sum.passages += each.passages;
    for (const at of sources.keys()) {
      alone[at]! += each.alone[at]!;
      covered[at]! += each.covered[at]!;
    }
    for (const [peer, words] of each.peers) peers.set(peer, (peers.get(peer) ?? 0) + words);
  }
  return { ...sum, of, alone, covered, peers };
}
