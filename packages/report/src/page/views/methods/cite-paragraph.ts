import type { ReportLanguage } from '../../../language.js';
import type { Formats } from '../../../messages/formats.js';
import { shareOf } from '../../../study/share-of.js';
import type { StudyFigures } from '../../figures.js';
import { describeFilters } from '../../filter-bar/describe-filters.js';
import { filterWords } from '../../filter-bar/words.js';
import { type Filters, isUnfiltered } from '../../filters.js';
import type { PageData } from '../../model.js';
import { shortNameOf } from '../../names.js';
import { addressOf } from '../../route.js';
import { terms } from '../../terms.js';
import { type CiteWords, citeWords } from './cite-words.js';
import { resolveOptions } from './reproduce.js';

/** A part of a text: our own words, or those of a file or manifest, whose direction is to be isolated. */
export type TextPart = string | { readonly foreign: string };

/**
 * A methods section for an article, with this study's figures as they are under the filters: what was
 * compared, how, and what came of it, a paragraph each. It says nothing that the study does not hold:
 * what the study cannot know is not in it.
 */
export function writeMethods(
  data: PageData,
  figures: StudyFigures,
  filters: Filters,
  { language, formats }: { readonly language: ReportLanguage; readonly formats: Formats },
): readonly (readonly TextPart[])[] {
  const words = citeWords[language];
  const { integer } = formats;
  return [
    [
      words.compared({
        documents: data.documents.length,
        municipalities: data.municipalities.length,
        sources: data.sources.length,
        words: integer(figures.all.words),
      }),
      ...listSources(data, words, language, formats),
      '.',
      ...unreadOf(data, words, integer),
    ],
    sentences([
      ...describeEngine(data, words, formats),
      words.classes,
      words.dates,
      ...describeGoals(data, words, integer),
      words.intervals,
    ]),
    sentences([
      describeResult(figures, words, formats),
      ...describeChance(data, words, integer),
      ...describeSelection(data, filters, words, language, formats),
    ]),
  ];
}

/** The same as one text, with an empty line between paragraphs. */
export function plainText(paragraphs: readonly (readonly TextPart[])[]): string {
  return paragraphs
    .map((parts) => parts.map((part) => (typeof part === 'string' ? part : part.foreign)).join(''))
    .join('\n\n');
}

/** Whole sentences with a space between them. */
function sentences(all: readonly string[]): readonly TextPart[] {
  return [all.join(' ')];
}

function describeResult(
  { all: { words: all, copied, of } }: StudyFigures,
  words: CiteWords,
  { integer, share }: Formats,
): string {
  const apart = of.quoted + of.commonplace;
  return words.result({
    words: integer(all),
    copied: integer(copied),
    copiedShare: share(shareOf(copied, all)),
    peers: integer(of.peer),
    peersShare: share(shareOf(of.peer, all)),
    apart: integer(apart),
    apartShare: share(shareOf(apart, all)),
    own: integer(of.own),
    ownShare: share(shareOf(of.own, all)),
  });
}

function listSources(
  { sources }: PageData,
  words: CiteWords,
  language: ReportLanguage,
  { integer, date }: Formats,
): readonly TextPart[] {
  return sources.flatMap(({ title, publisher, date: published, words: length }, at): TextPart[] => [
    `${at === 0 ? '' : '; '}${shortNameOf(at, terms[language])} ${words.quote[0]}`,
    { foreign: oneLine(title) },
    `${words.quote[1]} (`,
    ...(publisher === undefined ? [] : [{ foreign: oneLine(publisher) }, ', ']),
    `${published === undefined ? words.undated : date(published)}, ${terms[language].words(length, integer(length))})`,
  ]);
}

function unreadOf(
  { failures }: PageData,
  words: CiteWords,
  integer: (value: number) => string,
): readonly string[] {
  if (failures.length === 0) return [];
  return [` ${words.unread(failures.length, integer(failures.length))}`];
}

function describeEngine(
  { generatedWith }: PageData,
  words: CiteWords,
  { integer }: Formats,
): readonly string[] {
  const { name, version, signature, options } = generatedWith;
  const { language, minWords } = resolveOptions(options);
  return [
    words.engine(name, version, signature),
    words.pack[language],
    words.passages(integer(minWords)),
  ];
}

function describeGoals(
  { goals }: PageData,
  words: CiteWords,
  integer: (value: number) => string,
): readonly string[] {
  if (goals.length === 0) return [];
  const given = goals.filter((goal) => goal.given).length;
  return [words.goals(goals.length, integer(goals.length), given, integer(given))];
}

/** Below this a corrected p-value is told as beyond chance. */
const LEVEL = 0.05;

function describeChance(
  { documents }: PageData,
  words: CiteWords,
  integer: (value: number) => string,
): readonly string[] {
  const tested = documents.flatMap(({ certainty }) => certainty.chance ?? []);
  if (tested.length === 0) return [words.noChance];
  const beyond = tested.filter(({ holm }) => holm < LEVEL).length;
  return [words.chance(integer(tested.length), integer(beyond))];
}

function describeSelection(
  data: PageData,
  filters: Filters,
  words: CiteWords,
  language: ReportLanguage,
  { integer }: Formats,
): readonly string[] {
  if (isUnfiltered(filters)) return [];
  const sentence = describeFilters(filters, filterWords[language].sentence, {
    sources: data.sources.map((_, at) => shortNameOf(at, terms[language])),
    integer,
  });
  const address = `report.html${addressOf({ view: 'overview' }, filters, data)}`;
  const hasChance = data.documents.some(({ certainty }) => certainty.chance !== undefined);
  return [words.selection(sentence.replace(/\.$/u, ''), address, hasChance)];
}

/** A title of several lines would part the paragraph. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
