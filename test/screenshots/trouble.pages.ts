import { ACCOUNT_PAGES } from './account.pages.js';
import { ADMIN_PAGES } from './admin.pages.js';
import { MANAGER_PAGES } from './manager.pages.js';
import { PARTNER_PAGES } from './partner.pages.js';
import { PEOPLE_PAGES } from './people.pages.js';
import { PROGRAMME_PAGES } from './programme.pages.js';
import { REFERRAL_PAGES } from './referral.pages.js';
import { REP_PAGES } from './rep.pages.js';
import { RULES_PAGES } from './rules.pages.js';
import { SIGNALS_PAGES } from './signals.pages.js';
import type { ShownPage, Trouble } from './shown-page.js';

const PAGES = [
  ...ACCOUNT_PAGES,
  ...ADMIN_PAGES,
  ...MANAGER_PAGES,
  ...PARTNER_PAGES,
  ...PEOPLE_PAGES,
  ...PROGRAMME_PAGES,
  ...REFERRAL_PAGES,
  ...REP_PAGES,
  ...RULES_PAGES,
  ...SIGNALS_PAGES,
];

/** One of each page that asks for something. */
const ASKING = [
  ...['account', 'api-keys', 'mails', 'audit', 'settings'],
  ...['live', 'queues', 'queue', 'decisions', 'referrals', 'new-referral'],
  ...['people', 'team', 'partners', 'partner-page', 'referral-waiting'],
  ...['inbox', 'pipeline', 'hours', 'rules', 'rules-compare', 'rules-draft'],
  ...['signals', 'nurture'],
];

const inTrouble = (name: string, trouble: Trouble): ShownPage => {
  const page = PAGES.find((each) => each.name === name);
  if (!page) throw new Error(`no page is called ${name}`);
  const { as, path } = page;
  const allows = trouble === 'failed' ? [/status of 500 .*\/graphql/] : [];
  return { name: `${name}-${trouble}`, as, path, trouble, allows };
};

/** The kinds of shapes that stand for what is coming; all others are made as one of these. */
const COMING = [
  ...['referrals', 'referral-waiting', 'partner-page', 'people', 'queue'],
  ...['live', 'inbox', 'pipeline', 'rules-draft'],
];

/** While the answers are on their way, and where there are none. */
export const TROUBLE_PAGES: readonly ShownPage[] = [
  ...COMING.map((name) => inTrouble(name, 'loading')),
  ...ASKING.map((name) => inTrouble(name, 'failed')),
];
