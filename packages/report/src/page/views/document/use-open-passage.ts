import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import type { PageReading } from '../../model.js';
import { terms } from '../../terms.js';
import { bringIntoView, type Zone } from './bring-into-view.js';
import { textNameOf } from './names.js';
import { blockAt, type TextBlock } from './split-text.js';
import { type DocumentReading, neighborOf, passageAt } from './stops.js';
import { visibleIn } from './strip.js';
import { documentWords } from './words.js';
import { writePlace } from './write-place.js';

/** What is to be on the screen: the stop, block or run of this number. */
export type Shown =
  | { readonly stop: number }
  | { readonly block: number }
  | { readonly run: number };

/** What is to be done when the page has been drawn anew. */
interface Move {
  readonly focus: 'panel' | 'stop' | undefined;
  readonly show?: Shown;
}

const zones: Readonly<Record<'beside' | 'sheet', Zone>> = {
  beside: { from: 0.04, to: 0.7 },
  sheet: { from: 0.08, to: 0.3 },
};

/** The passage that is open beside its source, and the ways to another. */
export interface OpenPassage {
  /** Its place in `PageDocument.passages`, or -1. */
  readonly open: number;
  /** The block that the address points at, or -1. */
  readonly flash: number;
  /** What is said aloud of where the reader is. */
  readonly said: string;
  readonly choose: (passage: number, show?: Shown) => void;
  readonly close: () => void;
  /** To the next stop or the one before; it opens if a passage is open. */
  readonly step: (by: 1 | -1) => void;
}

/**
 * Keeps which passage is open: by the reader's choice, or by the address, which follows the reader.
 * Moves the focus into the panel and back to the text, and what is spoken of onto the screen.
 */
export function useOpenPassage({
  at,
  reading,
  order,
  blocks,
  isWide,
  body,
  heading,
}: {
  readonly at: number;
  readonly reading: PageReading;
  readonly order: DocumentReading;
  readonly blocks: readonly TextBlock[];
  /** Whether the panel stands beside the text, not over it. */
  readonly isWide: boolean;
  /** The element whose children are the blocks. */
  readonly body: RefObject<HTMLElement | null>;
  /** The panel's heading. */
  readonly heading: RefObject<HTMLElement | null>;
}): OpenPassage {
  const { data, filters, formats, route } = usePage();
  const words = useWords(documentWords);
  const notions = useWords(terms);
  const document = data.documents[at]!;
  const { integer } = formats;
  const [chosen, setChosen] = useState(-1);
  const open = order.stopOf[chosen] === -1 ? -1 : chosen;
  const [flash, setFlash] = useState(-1);
  const [said, setSaid] = useState('');
  const [moves, setMoves] = useState(0);
  const spot = useRef(-1);
  const move = useRef<Move | undefined>(undefined);
  const isOwnMove = useRef(false);

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
  const openPassage = (passage: number, show: Shown | undefined): void => {
    spot.current = order.stopOf[passage] ?? -1;
    move.current = { focus: 'panel', ...(show && { show }) };
    say(spot.current);
    setChosen(passage);
  };
  const choose = (passage: number, show?: Shown): void => {
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

  // Stops have other numbers under other filters.
  useEffect(() => {
    spot.current = open === -1 ? -1 : (order.stopOf[open] ?? -1);
  }, [order]);

  // At once: the next key may already be on its way.
  useLayoutEffect(() => {
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

  return { open, flash, said, choose, close, step };
}
