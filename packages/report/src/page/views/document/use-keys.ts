import { useEffect } from 'preact/hooks';

/** What keys ask for: the next or previous passage, or to close the one that is open. */
export type ReadingKey = 'next' | 'previous' | 'close';

const letters: Readonly<Record<string, ReadingKey>> = {
  n: 'next',
  j: 'next',
  p: 'previous',
  k: 'previous',
};

/**
 * Listens to the reading keys, wherever the focus is but in a field.
 *
 * @param hasLetters whether the letters count: who dictates, or has keys of their own, turns them off.
 * @param act tells whether the key was of use; if so, nobody else gets it.
 */
export function useKeys(hasLetters: boolean, act: (key: ReadingKey) => boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isField(event.target)) return;
      const key =
        event.key === 'Escape'
          ? 'close'
          : hasLetters
            ? letters[event.key.toLowerCase()]
            : undefined;
      if (key !== undefined && act(key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [hasLetters, act]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
