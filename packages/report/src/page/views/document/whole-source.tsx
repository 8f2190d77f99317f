import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { usePage, useWords } from '../../context.js';
import type { PageText, Place } from '../../model.js';
import { terms } from '../../terms.js';
import { type Piece, pagesAtWords, splitText } from './split-text.js';

/** A text from its beginning to its end, opened at a passage. */
export function WholeSource({
  text,
  place,
  label,
  language,
}: {
  readonly text: PageText;
  readonly place: Place;
  readonly label: string;
  readonly language: string | undefined;
}): VNode {
  const { formats } = usePage();
  const notions = useWords(terms);
  const root = useRef<HTMLElement>(null);
  const pages = useMemo(() => pagesAtWords(text), [text]);
  const blocks = useMemo(
    () => splitText({ ...text, pages }, [{ start: place.start, end: place.end, mark: 'passage' }]),
    [text, pages, place],
  );
  const pageAt = new Map(pages.map(([page, start]) => [start, page]));
  useLayoutEffect(() => {
    // The heights of what has not been drawn yet are guesses: the place is looked up again.
    let frame = 0;
    let looks = 4;
    const look = (): void => {
      const box = root.current;
      const mark = box?.querySelector('mark');
      if (box === null || mark === null || mark === undefined) return;
      box.scrollTop +=
        mark.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 4;
      if (--looks > 0) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [blocks]);
  return (
    <section
      class="whole-source"
      ref={root}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
      tabIndex={0}
      aria-label={label}
      {...(language !== undefined && { lang: language })}
    >
      {blocks.map((block) => (
        <p
          key={block.start}
          class={`block${block.heading === undefined ? '' : ' is-heading'}${block.isLine ? ' is-line' : ''}`}
          dir="auto"
        >
          {block.pieces.map(renderPiece)}
        </p>
      ))}
    </section>
  );

  function renderPiece({ start, end, run }: Piece): readonly (VNode | string)[] {
    const words = text.text.slice(start, end);
    const page = pageAt.get(start);
    return [
      ...(page === undefined
        ? []
        : [<span class="page-mark" data-label={notions.page(formats.integer(page))} />]),
      run === -1 ? words : <mark>{words}</mark>,
    ];
  }
}
