import { ADMIN_PAGES } from './admin.pages.js';
import { PROGRAMME_PAGES } from './programme.pages.js';
import { ACCOUNT_PAGES } from './account.pages.js';
import { MANAGER_PAGES } from './manager.pages.js';
import { PEOPLE_PAGES } from './people.pages.js';
import { PARTNER_PAGES } from './partner.pages.js';
import { REFERRAL_PAGES } from './referral.pages.js';
import { REP_PAGES } from './rep.pages.js';
import { REPLAY_PAGES } from './replay.pages.js';
import { RULES_PAGES } from './rules.pages.js';
import { SIGNALS_PAGES } from './signals.pages.js';
import { SIGN_IN_PAGES } from './sign-in.pages.js';
import type { ShownPage } from './shown-page.js';
import { TROUBLE_PAGES } from './trouble.pages.js';

/** Every page in its main states; whoever builds an area keeps its lines in `<area>.pages.ts` beside this. */
export const SHOWN_PAGES: readonly ShownPage[] = [
  ...ACCOUNT_PAGES,
  ...ADMIN_PAGES,
  ...MANAGER_PAGES,
  ...PEOPLE_PAGES,
  ...PARTNER_PAGES,
  ...PROGRAMME_PAGES,
  ...REFERRAL_PAGES,
  ...REP_PAGES,
  ...REPLAY_PAGES,
  ...RULES_PAGES,
  ...SIGNALS_PAGES,
  ...SIGN_IN_PAGES,
  ...TROUBLE_PAGES,
];
