import IconAddressBook from '@tabler/icons-react/icons/IconAddressBook';
import IconArrowsSplit from '@tabler/icons-react/icons/IconArrowsSplit';
import IconBroadcast from '@tabler/icons-react/icons/IconBroadcast';
import IconBuildingStore from '@tabler/icons-react/icons/IconBuildingStore';
import IconHistory from '@tabler/icons-react/icons/IconHistory';
import IconInbox from '@tabler/icons-react/icons/IconInbox';
import IconKey from '@tabler/icons-react/icons/IconKey';
import IconLayoutColumns from '@tabler/icons-react/icons/IconLayoutColumns';
import IconPlant2 from '@tabler/icons-react/icons/IconPlant2';
import IconPlayerTrackPrev from '@tabler/icons-react/icons/IconPlayerTrackPrev';
import IconPlugConnected from '@tabler/icons-react/icons/IconPlugConnected';
import IconListSearch from '@tabler/icons-react/icons/IconListSearch';
import IconLockQuestion from '@tabler/icons-react/icons/IconLockQuestion';
import IconMail from '@tabler/icons-react/icons/IconMail';
import IconScale from '@tabler/icons-react/icons/IconScale';
import IconSend from '@tabler/icons-react/icons/IconSend';
import IconSettings from '@tabler/icons-react/icons/IconSettings';
import IconTimeline from '@tabler/icons-react/icons/IconTimeline';
import IconUsers from '@tabler/icons-react/icons/IconUsers';
import type { Icon } from '@tabler/icons-react';
import type { Role } from '../api/viewer';

export interface Place {
  readonly path: string;
  /** Its word in `app.json`, under `place`. */
  readonly word:
    | 'referrals'
    | 'inbox'
    | 'pipeline'
    | 'live'
    | 'queues'
    | 'decisions'
    | 'programme'
    | 'rules'
    | 'replay'
    | 'partners'
    | 'contested'
    | 'people'
    | 'mails'
    | 'audit'
    | 'settings'
    | 'team'
    | 'apiKeys'
    | 'signals'
    | 'nurture';
  readonly icon: Icon;
  readonly roles: readonly Role[];
}

const PARTNER: readonly Role[] = ['PARTNER_ADMIN', 'PARTNER_MEMBER'];
const SALES: readonly Role[] = ['SALES_MANAGER', 'ADMIN'];
/** Reps get what others submit. */
export const SUBMITTERS: readonly Role[] = [
  ...PARTNER,
  'SALES_MANAGER',
  'PARTNER_MANAGER',
  'ADMIN',
];
const PROGRAMME: readonly Role[] = ['PARTNER_MANAGER', 'ADMIN'];

/** In the order in which they stand; each role's first is its home. A place shows once its page is there. */
const PLACES: readonly Place[] = [
  { path: '/live', word: 'live', icon: IconBroadcast, roles: SALES },
  // A manager's holds what no rep could take.
  { path: '/inbox', word: 'inbox', icon: IconInbox, roles: ['SALES_REP', ...SALES] },
  { path: '/pipeline', word: 'pipeline', icon: IconLayoutColumns, roles: ['SALES_REP'] },
  { path: '/partners', word: 'partners', icon: IconBuildingStore, roles: PROGRAMME },
  {
    path: '/referrals',
    word: 'referrals',
    icon: IconSend,
    roles: SUBMITTERS,
  },
  { path: '/queues', word: 'queues', icon: IconArrowsSplit, roles: ['SALES_REP', ...SALES] },
  { path: '/decisions', word: 'decisions', icon: IconListSearch, roles: SALES },
  { path: '/programme', word: 'programme', icon: IconTimeline, roles: PROGRAMME },
  { path: '/rules', word: 'rules', icon: IconScale, roles: [...PROGRAMME, 'SALES_MANAGER'] },
  {
    path: '/replay',
    word: 'replay',
    icon: IconPlayerTrackPrev,
    roles: [...PROGRAMME, 'SALES_MANAGER'],
  },
  { path: '/nurture', word: 'nurture', icon: IconPlant2, roles: SUBMITTERS },
  { path: '/signals', word: 'signals', icon: IconPlugConnected, roles: SUBMITTERS },
  { path: '/contested', word: 'contested', icon: IconLockQuestion, roles: SUBMITTERS },
  { path: '/team', word: 'team', icon: IconUsers, roles: ['PARTNER_ADMIN'] },
  { path: '/api-keys', word: 'apiKeys', icon: IconKey, roles: ['PARTNER_ADMIN', 'ADMIN'] },
  { path: '/people', word: 'people', icon: IconAddressBook, roles: PROGRAMME },
  { path: '/mails', word: 'mails', icon: IconMail, roles: [...SALES, 'PARTNER_MANAGER'] },
  { path: '/audit', word: 'audit', icon: IconHistory, roles: ['ADMIN'] },
  { path: '/settings', word: 'settings', icon: IconSettings, roles: ['ADMIN'] },
];

/** What of it is for a role. */
export const placesFor = (role: Role, hasPath: (path: string) => boolean): readonly Place[] =>
  PLACES.filter(({ path, roles }) => roles.includes(role) && hasPath(path));
