import { ActionIcon, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/icons/IconDots';
import type { ReactNode } from 'react';

export interface RowMenuProps {
  /** Of what it is: every row has one. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What can be done with a row, one press away; no list that scrolls cuts it off. */
export const RowMenu = ({ label, children }: RowMenuProps): ReactNode => (
  <Menu position="bottom-end" shadow="md" floatingStrategy="fixed">
    <Menu.Target>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label}>
        <IconDots size={18} aria-hidden />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>{children}</Menu.Dropdown>
  </Menu>
);
