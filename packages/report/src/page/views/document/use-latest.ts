import { useCallback, useRef } from 'preact/hooks';

/** One function for the life of a component, which does what the latest one would. */
export function useLatest<Argument, Result>(
  act: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((argument: Argument) => latest.current(argument), []);
}
