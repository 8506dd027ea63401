import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** How far from the page's top something begins, kept true while what stands above it grows and shrinks. */
export function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      if (element.current)
        setTop(Math.round(element.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    // Whatever moves it makes the page longer or shorter, or the window wider.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
