import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * The width that a chart has room for: it is drawn anew at that width, so that its letters keep their
 * size. Without a browser, the width that is given.
 */
export function useWidth<Element extends HTMLElement>(
  before: number,
): { readonly ref: RefObject<Element | null>; readonly width: number } {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const seen = Math.floor(entry?.contentRect.width ?? 0);
      // Paper waits for nothing: there a chart is scaled, not drawn anew.
      if (seen > 0 && !matchMedia('print').matches) setWidth(seen);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
