import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import type { PageReading, PageText } from '../../model.js';
import { terms } from '../../terms.js';
import { bringIntoView } from './bring-into-view.js';
import { DocumentFindings } from './document-findings.js';
import { Fold } from './fold.js';
import { PassageList } from './passage-list.js';
import { PassagePanel } from './passage-panel.js';
import { ReadingText } from './reading-text.js';
import { makeMarks, markRuns } from './shown-marks.js';
import { blockAt, pagesAtWords, splitText } from './split-text.js';
import { passageOfRun, readDocument } from './stops.js';
import { Strip } from './strip.js';
import { useClassNames } from './use-class-names.js';
import { useKeys } from './use-keys.js';
import { useLatest } from './use-latest.js';
import { useMedia } from './use-media.js';
import { useOpenPassage } from './use-open-passage.js';
import { documentWords } from './words.js';

/** A document's text, the map of it, its passages, and the one that is open beside its source. */
export function Reader({
  at,
  text,
  reading,
}: {
  readonly at: number;
  readonly text: PageText;
  readonly reading: PageReading;
}): VNode {
  const page = usePage();
  const { data, filters, formats } = page;
  const words = useWords(documentWords);
  const notions = useWords(terms);
  const classNames = useClassNames();
  const isWide = useMedia('(min-width: 68rem)');
  const document = data.documents[at]!;
  const { integer } = formats;

  const order = useMemo(
    () => readDocument(document, reading, data, filters),
    [document, reading, data, filters],
  );
  const pages = useMemo(() => pagesAtWords(text), [text]);
  const runs = useMemo(
    () => markRuns(reading, order, { filters }, { words, notions, classNames }),
    [reading, order, filters, words, notions, classNames],
  );
  const blocks = useMemo(() => splitText({ ...text, pages }, runs), [text, pages, runs]);
  const marks = useMemo(
    () =>
      makeMarks(
        { ...text, pages },
        reading,
        runs,
        blocks,
        order,
        { data, formats, at },
        {
          ...{ words, notions, classNames },
        },
      ),
    [text, pages, reading, runs, blocks, order, data, formats, at, words, notions, classNames],
  );

  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { open, flash, said, choose, close, step } = useOpenPassage({
    ...{ at, reading, order, blocks, isWide, body, heading },
  });
  const [hasLetters, setLetters] = useState(true);
  useKeys(
    hasLetters,
    useLatest((key) => {
      if (key === 'close') {
        if (open === -1) return false;
        close();
      } else {
        step(key === 'next' ? 1 : -1);
      }
      return true;
    }),
  );

  // One listener for all buttons and marked words: there may be thousands.
  const press = useLatest((event: MouseEvent) => {
    const pressed = event.target instanceof Element ? event.target : undefined;
    const stop = pressed?.closest('[data-stop]')?.getAttribute('data-stop');
    if (stop != null) {
      const passages = order.stops[Number(stop)]!.passages;
      if (passages.includes(open)) close();
      else choose(passages[0]!, { stop: Number(stop) });
      return;
    }
    const run = pressed?.closest('[data-run]')?.getAttribute('data-run');
    if (run == null || getSelection()?.isCollapsed === false) return;
    const passage = passageOfRun(order.runs[Number(run)]!, document, order);
    if (passage !== -1) choose(passage, isWide ? undefined : { run: Number(run) });
  });
  useEffect(() => {
    const element = body.current;
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [press]);

  const kept = order.stopOf.filter((stop) => stop !== -1).length;
  const counted = words.atPlaces(
    words.passages(kept, integer(kept)),
    order.stops.length,
    integer(order.stops.length),
  );
  const extent = open === -1 ? undefined : reading.passages[open]!.target;
  const { language } = document;
  return (
    <>
      <DocumentFindings at={at} text={text} reading={reading} runs={order.runs} />
      <div class={`reader${open === -1 ? '' : ' has-panel'}`}>
        <p class="hidden" role="status">
          {said}
        </p>
        <aside class="beside" aria-label={counted}>
          <div class="beside-list">
            <Fold key={String(isWide)} label={counted} startsOpen={isWide}>
              <PassageList
                document={document}
                reading={reading}
                order={order}
                length={text.text.length}
                open={open}
                onOpen={(passage) => choose(passage, { stop: order.stopOf[passage]! })}
              />
            </Fold>
          </div>
          {open !== -1 && (
            <PassagePanel
              at={at}
              text={text}
              reading={reading}
              order={order}
              passage={open}
              isSheet={!isWide}
              heading={heading}
              onSelect={(passage) => choose(passage)}
              onStep={step}
              onClose={close}
            />
          )}
        </aside>
        <Strip
          isUpright={isWide}
          blocks={blocks}
          runs={runs}
          pages={pages}
          length={Math.max(text.text.length, 1)}
          open={extent}
          text={body}
          onGo={(offset) => {
            const block = body.current?.children[blockAt(blocks, offset)];
            if (block) bringIntoView(block, { from: 0.2, to: 0.4 });
          }}
        />
        <section class="reading" aria-labelledby="doc-text-heading">
          <h3 id="doc-text-heading">{words.text}</h3>
          <p class="doc-keys">
            <kbd>n</kbd> <kbd>p</kbd> {words.keys}
            <label>
              <input
                type="checkbox"
                checked={hasLetters}
                onChange={({ currentTarget }) => setLetters(currentTarget.checked)}
              />{' '}
              {words.keysOn}
            </label>
          </p>
          <div
            class="reading-text"
            ref={body}
            {...(language.reliable && language.tag !== undefined && { lang: language.tag })}
          >
            <ReadingText blocks={blocks} marks={marks} open={open} flash={flash} />
          </div>
        </section>
      </div>
    </>
  );
}
