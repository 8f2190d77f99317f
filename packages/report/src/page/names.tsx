import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage, useWords } from './context.js';
import { type Terms, terms } from './terms.js';

/** What a source is called where there is no room for its title: its letter and place, K1 for the first. */
export function shortNameOf(source: number, { sourceLetter }: Pick<Terms, 'sourceLetter'>): string {
  return `${sourceLetter}${source + 1}`;
}

/**
 * What each document is called where there is little room: its municipality, and its year where that
 * has several. Not unique where a manifest does not make it so.
 */
export function nameDocuments({
  documents,
  municipalities,
}: {
  readonly documents: readonly { readonly municipality: string; readonly date?: string }[];
  /** With the places of their documents. */
  readonly municipalities: readonly { readonly documents: readonly number[] }[];
}): readonly string[] {
  const names = documents.map(({ municipality }) => municipality);
  for (const { documents: places } of municipalities) {
    if (places.length < 2) continue;
    for (const at of places) {
      const year = documents[at]?.date?.slice(0, 4);
      if (year !== undefined) names[at] += ` ${year}`;
    }
  }
  return names;
}

/**
 * A source's short name with its title beside it: shown where the mouse is or the keyboard's focus,
 * and read aloud. Escape puts it away.
 *
 * @param isStatic within a link, a button or a row of many: no stop of its own for the keyboard.
 */
export function SourceName({
  at,
  isStatic = false,
}: {
  readonly at: number;
  readonly isStatic?: boolean;
}): VNode {
  const { data } = usePage();
  const name = shortNameOf(at, useWords(terms));
  const title = data.sources[at]?.title ?? '';
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setOpen(false);
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [isOpen]);
  if (isStatic) {
    return (
      <span class="source-name" title={title}>
        {name}
        <span class="hidden">
          {' '}
          <bdi>{title}</bdi>
        </span>
      </span>
    );
  }
  const [open, close] = [() => setOpen(true), () => setOpen(false)];
  return (
    <button
      type="button"
      class="source-name"
      onPointerEnter={open}
      onPointerLeave={close}
      onFocus={open}
      onBlur={close}
      onClick={open}
    >
      {name}
      <span class={isOpen ? 'source-title' : 'hidden'}>
        {' '}
        <bdi>{title}</bdi>
      </span>
    </button>
  );
}
