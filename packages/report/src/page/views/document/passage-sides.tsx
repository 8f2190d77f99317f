import type { Operation } from '@klippoglim/core';
import type { ComponentChild, VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import type { PassageReading, Place } from '../../model.js';
import { terms } from '../../terms.js';
import { type AlignedWord, alignSides, groupWords, type WordGroup } from './align-words.js';
import { surround } from './excerpt.js';
import { panelWords } from './panel-words.js';

/** UTF-16 units that are shown of a text before a passage and after it. */
const context = 110;

/** A text with what it is called and its language. */
export interface ShownText {
  readonly text: string;
  readonly name: string;
  readonly language: string | undefined;
}

/**
 * A passage on both sides, with what became of its words. Pointing at a word shows its counterpart.
 */
export function PassageSides({
  passage,
  target,
  source,
}: {
  readonly passage: PassageReading;
  readonly target: ShownText;
  readonly source: ShownText;
}): VNode {
  const words = useWords(panelWords);
  const root = useRef<HTMLDivElement>(null);
  const sides = useMemo(
    () => alignSides(passage, target.text, source.text),
    [passage, target.text, source.text],
  );
  const { parts } = passage;
  const isSummary = parts !== undefined;
  return (
    <div
      class="sides"
      ref={root}
      onPointerOver={({ target: at }) => root.current && showPair(root.current, at)}
      onPointerLeave={() => root.current && showPair(root.current, null)}
    >
      <Side
        heading={words.inSource}
        shown={source}
        place={passage.source}
        words={sides.source}
        parts={parts?.map((part) => part.source)}
        isSummary={isSummary}
      />
      <Side
        heading={words.inDocument}
        shown={target}
        place={passage.target}
        words={sides.target}
        parts={parts?.map((part) => part.target)}
        isSummary={isSummary}
      />
    </div>
  );
}

function Side({
  heading,
  shown: { text, name, language },
  place,
  words,
  parts = [],
  isSummary,
}: {
  readonly heading: string;
  readonly shown: ShownText;
  readonly place: Place;
  readonly words: readonly AlignedWord[];
  readonly parts: readonly Place[] | undefined;
  readonly isSummary: boolean;
}): VNode {
  const { formats } = usePage();
  const { page: say } = useWords(terms);
  const { page, lastPage, start, end } = place;
  const { from, to } = surround(text, place, context);
  const lang = language === undefined ? {} : { lang: language };
  const groups = useMemo(
    () =>
      groupWords(
        words,
        parts.flatMap(({ start, end }) => [start, end]).sort((one, other) => one - other),
      ),
    [words, parts],
  );
  return (
    <figure class="side">
      <figcaption>
        <span class="hidden">{heading}: </span>
        <bdi>{name}</bdi>
        {page !== undefined && (
          <>
            {', '}
            {say(
              formats.integer(page),
              lastPage === undefined ? undefined : formats.integer(lastPage),
            )}
          </>
        )}
      </figcaption>
      <p class="around" dir="auto" {...lang}>
        {from < start && `… ${tighten(text.slice(from, start)).trim()}`}
      </p>
      <blockquote dir="auto" {...lang}>
        {renderGroups(text, place, groups, parts, isSummary)}
      </blockquote>
      <p class="around" dir="auto" {...lang}>
        {end < to && `${tighten(text.slice(end, to)).replace(/^[\s\p{P}]+|\s+$/gu, '')} …`}
      </p>
    </figure>
  );
}

/** The words of a side in groups, with what stands between them. */
function renderGroups(
  text: string,
  { start, end }: Place,
  groups: readonly WordGroup[],
  parts: readonly Place[],
  isSummary: boolean,
): readonly ComponentChild[] {
  const shown: ComponentChild[] = [];
  let at = start;
  for (const group of groups) {
    if (group.start > at) shown.push(tighten(text.slice(at, group.start)));
    const isPart = parts.some((part) => part.start <= group.start && group.end <= part.end);
    shown.push(renderGroup(text, group, isPart, isSummary));
    at = group.end;
  }
  if (end > at) shown.push(tighten(text.slice(at, end)));
  return shown;
}

function renderGroup(
  text: string,
  { start, end, operation, words }: WordGroup,
  isPart: boolean,
  isSummary: boolean,
): VNode {
  const name = `op op-${operation}${isPart ? ' op-part' : ''}`;
  if (operation === 'inserted') return <ins class={name}>{tighten(text.slice(start, end))}</ins>;
  if (operation === 'deleted') {
    // A summary leaves most of its source out: to strike all that would hide what it kept.
    return isSummary ? (
      <span class={isPart ? 'op-part' : 'op-passed'}>{tighten(text.slice(start, end))}</span>
    ) : (
      <del class={name}>{tighten(text.slice(start, end))}</del>
    );
  }
  return (
    <span class={name}>
      {words.map((word, at) => [
        at === 0 ? '' : tighten(text.slice(words[at - 1]!.end, word.start)),
        <span key={word.start} {...(word.pair !== -1 && { 'data-pair': word.pair })}>
          {text.slice(word.start, word.end)}
        </span>,
      ])}
    </span>
  );
}

/** Paragraphs follow each other without blank lines, and lines without breaks: the room is narrow. */
function tighten(text: string): string {
  return text.replace(/\n\s*/gu, (white) => (white.indexOf('\n', 1) === -1 ? ' ' : '\n'));
}

/** Marks a word and its counterpart, and unmarks those before. */
function showPair(root: HTMLElement, at: EventTarget | null): void {
  const pair = at instanceof Element ? at.getAttribute('data-pair') : null;
  for (const shown of root.querySelectorAll('.is-pair')) shown.classList.remove('is-pair');
  if (pair === null) return;
  for (const word of root.querySelectorAll(`[data-pair="${Number(pair)}"]`)) {
    word.classList.add('is-pair');
  }
}

/** Operations that a passage has, in the order of the tables. */
export function OperationKey({
  passage: { operations: counts, parts },
}: {
  readonly passage: PassageReading;
}): VNode {
  const { formats } = usePage();
  const { operation } = useWords(terms);
  const words = useWords(panelWords);
  const shown = (Object.keys(operation) as Operation[]).filter((name) => counts[name] > 0);
  return (
    <ul class="operations" aria-label={words.key}>
      {shown.map((name) => (
        <li key={name}>
          <span class={parts !== undefined && name === 'deleted' ? 'op-passed' : `op op-${name}`}>
            {operation[name]}
          </span>{' '}
          <b>{formats.integer(counts[name])}</b>
        </li>
      ))}
    </ul>
  );
}
