import { criterion, includes } from './criterion.js';
import type { Facts } from './facts.js';
import type { Rules } from './rule-set.js';
import type { Criterion } from './verdict.js';

/** Is there anything for which sales does not get it, whatever else holds? */
export function judgeDisqualifiers(
  facts: Facts,
  { rawLists, accounts, freeMail }: Rules['disqualifiers'],
): readonly Criterion[] {
  return [
    notARawList(facts, rawLists),
    ...(accounts.length > 0 ? [notExcluded(facts.accountKey, accounts)] : []),
    ...(freeMail ? [notFreeMail(facts.accountKey)] : []),
  ];
}

function notARawList({ touchpoint, verifiedAt }: Facts, rawLists: readonly string[]): Criterion {
  if (!rawLists.includes(touchpoint))
    return criterion('NOT_A_RAW_LIST', 'MET', 'NOT_A_RAW_LIST_MET');
  return verifiedAt === null
    ? criterion('NOT_A_RAW_LIST', 'UNKNOWN', 'NOT_A_RAW_LIST_UNKNOWN')
    : criterion('NOT_A_RAW_LIST', 'MET', 'RAW_LIST_VERIFIED');
}

function notExcluded(accountKey: string, accounts: readonly string[]): Criterion {
  const outcome =
    accountKey === '' ? 'UNKNOWN' : includes(accounts, accountKey) ? 'NOT_MET' : 'MET';
  return criterion('NOT_AN_EXCLUDED_ACCOUNT', outcome, `NOT_AN_EXCLUDED_ACCOUNT_${outcome}`);
}

/** The account key is a whole address where there is no company's domain. */
function notFreeMail(accountKey: string): Criterion {
  const outcome = accountKey === '' ? 'UNKNOWN' : accountKey.includes('@') ? 'NOT_MET' : 'MET';
  return criterion('NOT_FREE_MAIL', outcome, `NOT_FREE_MAIL_${outcome}`);
}
