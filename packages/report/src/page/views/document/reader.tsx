import type { VNode } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import type { PageReading, PageText } from '../../model.js';
import { terms } from '../../terms.js';
import { bringIntoView, type Zone } from './bring-into-view.js';
import { DocumentFindings } from './document-findings.js';
import { Fold } from './fold.js';
import { textNameOf } from './names.js';
import { PassageList } from './passage-list.js';
import { PassagePanel } from './passage-panel.js';
import { ReadingText } from './reading-text.js';
import { makeMarks, markRuns } from './shown-marks.js';
import { blockAt, pagesAtWords, splitText } from './split-text.js';
import { neighborOf, passageAt, passageOfRun, readDocument } from './stops.js';
import { Strip, visibleIn } from './strip.js';
import { useClassNames } from './use-class-names.js';
import { useKeys } from './use-keys.js';
import { useMedia } from './use-media.js';
import { documentWords } from './words.js';
import { writePlace } from './write-place.js';

/** What is to be done when the page has been drawn anew. */
interface Move {
  readonly focus: 'panel' | 'stop' | undefined;
  /** What is to be on the screen: a stop, a block, or nothing in particular. */
  readonly show?: { readonly stop: number } | { readonly block: number } | { readonly run: number };
}

const zones: Readonly<Record<'beside' | 'sheet', Zone>> = {
  beside: { from: 0.04, to: 0.7 },
  sheet: { from: 0.08, to: 0.3 },
};

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
  const { data, filters, formats, route } = page;
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

  const [chosen, setChosen] = useState(-1);
  const open = order.stopOf[chosen] === -1 ? -1 : chosen;
  const [flash, setFlash] = useState(-1);
  const [said, setSaid] = useState('');
  const [hasLetters, setLetters] = useState(true);
  const spot = useRef(-1);
  const move = useRef<Move | undefined>(undefined);
  const isOwnMove = useRef(false);
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const say = (stop: number): void => {
    const passage = order.stops[stop]?.passages[0];
    if (passage === undefined) return;
    setSaid(
      words.atStop(
        integer(stop + 1),
        integer(order.stops.length),
        textNameOf(document.passages[passage]![0], data, notions),
      ),
    );
  };
  const openPassage = (passage: number, show: Move['show']): void => {
    spot.current = order.stopOf[passage] ?? -1;
    move.current = { focus: 'panel', ...(show && { show }) };
    say(spot.current);
    setChosen(passage);
  };
  const choose = (passage: number, show?: Move['show']): void => {
    isOwnMove.current = true;
    setFlash(-1);
    openPassage(passage, show);
  };
  const close = (): void => {
    isOwnMove.current = true;
    move.current = { focus: 'stop' };
    setSaid('');
    setChosen(-1);
  };
  const step = (by: 1 | -1): void => {
    const offset = body.current === null ? 0 : visibleIn(body.current, blocks).from;
    const next = neighborOf(order.stops, { stop: spot.current, offset }, by);
    if (next === -1) {
      setSaid(words.noMore);
    } else if (open !== -1) {
      choose(order.stops[next]!.passages[0]!, { stop: next });
    } else {
      spot.current = next;
      move.current = { focus: 'stop', show: { stop: next } };
      say(next);
      setMoves((count) => count + 1);
    }
  };
  const [moves, setMoves] = useState(0);

  // Stops have other numbers under other filters.
  useEffect(() => {
    spot.current = open === -1 ? -1 : (order.stopOf[open] ?? -1);
  }, [order]);

  useEffect(() => {
    const { focus, show } = move.current ?? {};
    move.current = undefined;
    const stopButton = (stop: number): HTMLElement | null | undefined =>
      body.current?.querySelector<HTMLElement>(`[data-stop="${stop}"]`);
    if (show !== undefined) {
      const element =
        'stop' in show
          ? stopButton(show.stop)
          : 'run' in show
            ? body.current?.querySelector(`[data-run="${show.run}"]`)
            : body.current?.children[show.block];
      if (element) bringIntoView(element, zones[isWide || open === -1 ? 'beside' : 'sheet']);
    }
    if (focus === 'panel') heading.current?.focus({ preventScroll: true });
    if (focus === 'stop') stopButton(spot.current)?.focus({ preventScroll: true });
  }, [chosen, flash, moves]);

  // The address leads to a passage, or to a place.
  useEffect(() => {
    if (route.view !== 'document' || route.at === undefined) return;
    const block = blockAt(blocks, route.at);
    const passage = passageAt(route.at, document, reading, order);
    const isStart = passage !== -1 && document.passages[passage]![3] === route.at;
    isOwnMove.current = false;
    setFlash(isStart ? -1 : block);
    if (passage === -1) {
      move.current = { focus: undefined, show: { block } };
      setMoves((count) => count + 1);
    } else {
      openPassage(passage, isStart ? { stop: order.stopOf[passage]! } : { block });
      setMoves((count) => count + 1);
    }
  }, [route]);

  // A passage that the reader opened can be cited by the address. Not at every step of a held key.
  useEffect(() => {
    if (!isOwnMove.current) return undefined;
    const start = open === -1 ? undefined : document.passages[open]![3];
    const timer = setTimeout(() => {
      writePlace(
        { view: 'document', document: at, ...(start !== undefined && { at: start }) },
        filters,
        data,
      );
    }, 200);
    return () => clearTimeout(timer);
  }, [open, at, document, filters, data]);

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
  const extent = open === -1 ? undefined : reading.passages[open]!.target;
  const { language } = document;
  return (
    <>
      <DocumentFindings at={at} text={text} reading={reading} runs={order.runs} />
      <div class={`reader${open === -1 ? '' : ' has-panel'}`}>
        <p class="hidden" role="status">
          {said}
        </p>
        <aside
          class="beside"
          aria-label={words.passages(order.stops.length, integer(order.stops.length))}
        >
          <div class="beside-list">
            <Fold
              key={String(isWide)}
              label={words.atPlaces(
                words.passages(kept, integer(kept)),
                order.stops.length,
                integer(order.stops.length),
              )}
              startsOpen={isWide}
            >
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

/** One function for the life of a component, which does what the latest one would. */
function useLatest<Argument, Result>(
  act: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((argument: Argument) => latest.current(argument), []);
}
