import { useEffect, useState } from 'preact/hooks';

/** Below this, a table with a column for each document leaves no room for the goals' words. */
const NARROW = '(max-width: 50rem)';

/** Whether the window is too narrow for the heat map. */
export function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const follow = (): void => setNarrow(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}
