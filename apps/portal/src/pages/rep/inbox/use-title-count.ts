import { useEffect } from 'react';

/** How many wait stands in the window's title, to be seen from another tab. */
export function useTitleCount(count: number, title: string): void {
  useEffect(() => {
    document.title = `${count > 0 ? `(${count}) ` : ''}${title} · Staffetta`;
  }, [count, title]);
}
