import { describe, expect } from '@jest/globals';
import { browserStories } from './support/browser/stories.js';
import { nth } from './support/stage.js';

describe('A rep', () => {
  const story = browserStories({ reps: 2, partners: 1 });

  story('reads their own queue and changes nothing of it', async ({ arrives, office, queueId }) => {
    const rep = await arrives(nth(office.reps, 0));
    const page = await rep.open('/queues');
    await page.getByRole('link', { name: 'Italy' }).click();
    await rep.sees(page.getByRole('heading', { name: 'Members' }));
    expect(await page.getByRole('button', { name: 'Edit queue' }).count()).toBe(0);
    expect(await page.getByRole('switch').count()).toBe(0);
    await rep.open(`/queues/${queueId}?edit=true`);
    await rep.sees(page.getByRole('heading', { name: 'Members' }));
    await rep.open('/live');
    await rep.sees('This page is for those who manage sales.');
  });
});
