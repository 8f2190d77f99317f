import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed: then what is written is for paper. */
export function useIsOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const media = matchMedia('print');
    const follow = (): void => setOnPaper(media.matches);
    const [begin, end] = [() => setOnPaper(true), () => setOnPaper(media.matches)];
    media.addEventListener('change', follow);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      media.removeEventListener('change', follow);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isOnPaper;
}
