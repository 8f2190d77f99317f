import type { RefObject, VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import { type PageReading, type PageText, pageKinds } from '../../model.js';
import { hrefOf } from '../../route.js';
import { terms } from '../../terms.js';
import { describePassage } from './describe-passage.js';
import { textNameOf, textNumbers } from './names.js';
import { panelWords } from './panel-words.js';
import { PassageNotes } from './passage-notes.js';
import { OperationKey, PassageSides } from './passage-sides.js';
import { readText } from './read-text.js';
import type { DocumentReading } from './stops.js';
import { WholeSource } from './whole-source.js';

/** A passage beside its source, with all that is known of it. */
export function PassagePanel({
  at,
  text,
  reading,
  order,
  passage,
  isSheet,
  heading,
  onSelect,
  onStep,
  onClose,
}: {
  readonly at: number;
  readonly text: PageText;
  readonly reading: PageReading;
  readonly order: DocumentReading;
  /** Its place in `PageDocument.passages`. */
  readonly passage: number;
  /** Whether it lies over the text, for want of room beside it. */
  readonly isSheet: boolean;
  /** Takes the focus when the panel opens. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onSelect: (passage: number) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}): VNode {
  const page = usePage();
  const { data, formats, filters, isWhole } = page;
  const words = useWords(panelWords);
  const notions = useWords(terms);
  const [isWholeSource, setWholeSource] = useState(false);
  const { integer } = formats;
  const document = data.documents[at]!;
  const [origin, kind, length] = document.passages[passage]!;
  const stop = order.stopOf[passage]!;
  const numbers = useMemo(() => textNumbers(data), [data]);
  const described = useMemo(
    () => describePassage(passage, document, reading, order, { filters, numbers }),
    [passage, document, reading, order, filters, numbers],
  );
  const originText = useMemo(() => readText(page, origin), [isWhole, origin]);
  const from = data.sources[origin] ?? data.documents[origin - data.sources.length]!;
  const name = textNameOf(origin, data, notions);
  const shown = reading.passages[passage]!;
  const isSource = origin < data.sources.length;
  return (
    <section
      class="panel"
      role={isSheet ? 'dialog' : 'region'}
      aria-labelledby="panel-heading panel-origin"
    >
      <div class="panel-head">
        <h3 id="panel-heading" tabIndex={-1} ref={heading}>
          {words.title(integer(stop + 1), integer(order.stops.length))}
        </h3>
        <span class="panel-buttons">
          <button type="button" disabled={stop === 0} onClick={() => onStep(-1)}>
            {words.previous}
          </button>
          <button
            type="button"
            disabled={stop === order.stops.length - 1}
            onClick={() => onStep(1)}
          >
            {words.next}
          </button>
          <button type="button" class="panel-close" onClick={onClose}>
            {words.close}
          </button>
        </span>
      </div>
      <Alternatives
        passages={order.stops[stop]!.passages}
        passage={passage}
        attributed={order.attributed}
        origins={document.passages.map(([number]) => number)}
        onSelect={onSelect}
      />
      <p class="panel-origin" id="panel-origin">
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        <bdi>{from.title}</bdi>
        {from.date !== undefined && <span class="muted">, {formats.date(from.date)}</span>}
      </p>
      <p class="panel-facts">
        <b>{notions.kind[pageKinds[kind]!]}</b>
        {' · '}
        {words.similarity(formats.share(shown.similarity))}
        {' · '}
        {notions.words(length, integer(length))}
        {shown.parts !== undefined && (
          <>
            {' · '}
            {words.summaryOf(shown.source.words, integer(shown.source.words))}
            {shown.parts.length > 0 && `, ${words.partsMarked(shown.parts.length)}`}
          </>
        )}
      </p>
      {originText === undefined ? (
        <p class="doc-missing">{words.sourceMissing}</p>
      ) : isWholeSource ? (
        <WholeSource
          key={`${passage}`}
          text={originText}
          place={shown.source}
          label={`${name} ${from.title}`}
          language={languageOf(from)}
        />
      ) : (
        <>
          <PassageSides
            key={`${passage}`}
            passage={shown}
            target={{
              text: text.text,
              name: textNameOf(data.sources.length + at, data, notions),
              language: languageOf(document),
            }}
            source={{ text: originText.text, name, language: languageOf(from) }}
          />
          <OperationKey passage={shown} />
        </>
      )}
      <p class="panel-buttons">
        {originText !== undefined && (
          <button
            type="button"
            aria-pressed={isWholeSource}
            onClick={() => setWholeSource(!isWholeSource)}
          >
            {isWholeSource ? words.backToPassage : words.showInSource}
          </button>
        )}
        {!isSource && (
          <a
            href={hrefOf(
              {
                view: 'document',
                document: origin - data.sources.length,
                at: shown.source.start,
              },
              data,
            )}
          >
            {words.openDocument}
          </a>
        )}
      </p>
      <PassageNotes
        document={document}
        origin={origin}
        length={length}
        attributed={order.attributed[passage]!}
        described={described}
      />
    </section>
  );
}

/** The other sources and documents that have the same place: one is shown at a time. */
function Alternatives({
  passages,
  passage,
  attributed,
  origins,
  onSelect,
}: {
  readonly passages: readonly number[];
  readonly passage: number;
  readonly attributed: readonly number[];
  readonly origins: readonly number[];
  readonly onSelect: (passage: number) => void;
}): VNode | null {
  const { data, formats } = usePage();
  const words = useWords(panelWords);
  const notions = useWords(terms);
  if (passages.length < 2) return null;
  return (
    <fieldset class="alternatives">
      <legend>{words.alsoIn}</legend>
      {passages.map((each, rank) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === passage}
          onClick={() => onSelect(each)}
        >
          <bdi>{textNameOf(origins[each]!, data, notions)}</bdi>
          {rank === 0 && attributed[each]! > 0 && <span class="nearest"> {words.nearest}</span>}
          {isTwice(each) && (
            <span class="nearest">
              {' '}
              {formats.integer(
                passages.filter((one) => origins[one] === origins[each]).indexOf(each) + 1,
              )}
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );

  function isTwice(each: number): boolean {
    return passages.some((one) => one !== each && origins[one] === origins[each]);
  }
}

/** The language of a text, where it is known: screen readers then pronounce it as such. */
function languageOf({
  language,
}: {
  readonly language: { readonly tag?: string; readonly reliable: boolean };
}): string | undefined {
  return language.reliable ? language.tag : undefined;
}
