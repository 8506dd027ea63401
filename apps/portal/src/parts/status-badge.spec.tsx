import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page';
import { LeadClassBeside, StatusBadge } from './status-badge';

it.each([
  ['DISQUALIFIED', 'UNQUALIFIED', 'Did not qualify'],
  ['DISQUALIFIED', 'MQL', 'MQLDid not qualify'],
  ['ACTION_REQUIRED', 'UNQUALIFIED', 'UnqualifiedSomething is missing'],
  ['WON', 'EQL', 'EQLWon'],
] as const)('%s and %s are said as %j', async (status, leadClass, said) => {
  await renderPage(
    <>
      <LeadClassBeside status={status} leadClass={leadClass} />
      <StatusBadge status={status} />
    </>,
  );
  expect(screen.getByRole('main').textContent).toBe(said);
});
