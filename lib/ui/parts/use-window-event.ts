import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Hears an event of the window from the moment the page can be seen: an effect begins a little later, and on a slow device
 * the first key or click would be lost. The newest listener is called.
 */
export function useWindowEvent<Name extends 'hashchange' | 'keydown'>(
  name: Name,
  listener: (event: WindowEventMap[Name]) => void,
): void {
  const newest = useRef(listener);
  newest.current = listener;
  useLayoutEffect(() => {
    const hear = (event: WindowEventMap[Name]) => newest.current(event);
    addEventListener(name, hear);
    return () => removeEventListener(name, hear);
  }, [name]);
}
