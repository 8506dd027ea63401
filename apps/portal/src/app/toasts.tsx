import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import styles from './toasts.module.css';

const MOST = 3;
const MOST_ON_A_PHONE = 2;

/** What is said in passing: out of the way of what is worked with, and more of it waits until there is room. */
export function Toasts(): ReactNode {
  const onPhone = useMediaQuery('(width < 56rem)', false, { getInitialValueInEffect: false });
  return (
    <Notifications
      className={styles.toasts}
      // On a phone the clock and what can be done stand at the lower end.
      position={onPhone ? 'top-center' : 'bottom-right'}
      limit={onPhone ? MOST_ON_A_PHONE : MOST}
    />
  );
}
