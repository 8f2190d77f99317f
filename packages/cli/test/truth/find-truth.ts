import { type Tokens, tokenize } from '@klippoglim/core';
import { readDocumentFile } from '@klippoglim/documents';
import type { StudyDocument, StudyPassage } from '@klippoglim/municipal';
import { locateWords } from '../../../../fixtures/locate-words.js';
import type { TruthDocument, TruthPassage } from '../../../../fixtures/truth.js';

/** A fixture as its reader sees it. */
export interface ReadText {
  readonly text: string;
  readonly tokens: Tokens;
}

/** What a study found of one passage of the truth. */
export interface Finding {
  readonly document: string;
  readonly passage: TruthPassage;
  /** Where its words stand in the target as read. */
  readonly place: Stretch;
  /** Of the passage's words in the target, those in study passages from the source it names. */
  readonly target: Share;
  /**
   * Of its words in the source, those on the source's side of the study passages that touch it in
   * the target: a right place found with a wrong origin does not count. Empty without a source.
   */
  readonly source: Share;
}

/** Half-open, in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Share {
  readonly found: number;
  readonly of: number;
}

/** Reads the fixtures that have text, by id. */
export async function readTexts(
  documents: readonly TruthDocument[],
): Promise<ReadonlyMap<string, ReadText>> {
  const texts = new Map<string, ReadText>();
  for (const { id, path, format } of documents) {
    if (format === 'scan') continue;
    const [outcome] = await readDocumentFile(path);
    if (!outcome?.ok) throw outcome?.error ?? new Error(`${path} has no document in it.`);
    const { text } = outcome.result.document;
    texts.set(id, { text, tokens: tokenize(text) });
  }
  return texts;
}

/** Looks every passage of a document's truth up in what a study found. */
export function findTruth(
  document: TruthDocument,
  studied: StudyDocument,
  texts: ReadonlyMap<string, ReadText>,
): readonly Finding[] {
  return document.passages.map((passage) => {
    const share = studied.sources.find(({ sourceId }) => sourceId === passage.sourceId);
    const passages = share?.passages ?? [];
    const read = textOf(texts, document.id);
    const place = located(passage.targetText, read.text, `${document.id} ${passage.id}`);
    const touching = passages.filter(({ target }) => overlaps(target, place));
    return {
      document: document.id,
      passage,
      place,
      target: countFound(read.tokens, place, touching, 'target'),
      source:
        share === undefined || passage.sourceText === undefined
          ? { found: 0, of: 0 }
          : findInSource(textOf(texts, share.sourceId), passage, touching),
    };
  });
}

/** Of the document's words that lie in passages of the study, those in none of the truth. */
export function countUnexplained(
  { tokens }: ReadText,
  findings: readonly Finding[],
  studied: StudyDocument,
): Share {
  const isExplained = markWords(
    tokens,
    findings.map(({ place }) => place),
  );
  const passages = studied.sources.flatMap((source) => source.passages);
  const isFound = markWords(
    tokens,
    passages.map(({ target }) => target),
  );
  const found = isFound.filter((flag, word) => flag === 1 && isExplained[word] === 0).length;
  return { found, of: count(isFound) };
}

function findInSource(
  { text, tokens }: ReadText,
  { id, sourceText = '' }: TruthPassage,
  touching: readonly StudyPassage[],
): Share {
  return countFound(tokens, located(sourceText, text, `the source of ${id}`), touching, 'source');
}

function countFound(
  tokens: Tokens,
  place: Stretch,
  passages: readonly StudyPassage[],
  side: 'source' | 'target',
): Share {
  const isWanted = markWords(tokens, [place]);
  const isFound = markWords(
    tokens,
    passages.map((passage) => passage[side]),
  );
  const found = isWanted.filter((flag, word) => flag === 1 && isFound[word] === 1).length;
  return { found, of: count(isWanted) };
}

/** 1 for each word that lies whole in one of the stretches. */
function markWords({ length, starts, ends }: Tokens, stretches: readonly Stretch[]): Uint8Array {
  const isMarked = new Uint8Array(length);
  for (const { start, end } of stretches) {
    for (let word = 0; word < length; word++) {
      if (starts[word]! >= start && ends[word]! <= end) isMarked[word] = 1;
    }
  }
  return isMarked;
}

function count(flags: Uint8Array): number {
  return flags.filter((flag) => flag === 1).length;
}

function overlaps(first: Stretch, second: Stretch): boolean {
  return first.start < second.end && second.start < first.end;
}

function located(quote: string, text: string, what: string): Stretch {
  const place = locateWords(quote, text);
  if (place === undefined) throw new Error(`The reader lost the words of ${what}.`);
  return place.span;
}

function textOf(texts: ReadonlyMap<string, ReadText>, id: string): ReadText {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`${id} was not read.`);
  return text;
}
