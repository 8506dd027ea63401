import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Cell } from './cell';

const WIDTHS = ['70%', '50%', '60%', '40%', '55%', '45%'];

/** A row that is on its way. */
export const ListSkeleton = ({ columns }: { readonly columns: number }): ReactNode =>
  Array.from({ length: columns }, (_, column) => (
    <Cell key={column}>
      <Skeleton height={12} width={WIDTHS[column % WIDTHS.length]} />
    </Cell>
  ));
