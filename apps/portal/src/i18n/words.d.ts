import 'i18next';
import type account from './en/account.json';
import type admin from './en/admin.json';
import type app from './en/app.json';
import type common from './en/common.json';
import type contests from './en/contests.json';
import type manager from './en/manager.json';
import type partner from './en/partner.json';
import type parts from './en/parts.json';
import type people from './en/people.json';
import type programme from './en/programme.json';
import type referral from './en/referral.json';
import type rep from './en/rep.json';
import type replay from './en/replay.json';
import type rules from './en/rules.json';
import type signals from './en/signals.json';
import type signIn from './en/sign-in.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
  }

  /** English is what the keys are checked against; a spec holds the other languages to the same keys. */
  interface ResourceNamespaceMap {
    account: typeof account;
    admin: typeof admin;
    app: typeof app;
    common: typeof common;
    contests: typeof contests;
    manager: typeof manager;
    partner: typeof partner;
    parts: typeof parts;
    people: typeof people;
    programme: typeof programme;
    referral: typeof referral;
    rep: typeof rep;
    replay: typeof replay;
    rules: typeof rules;
    signals: typeof signals;
    'sign-in': typeof signIn;
  }
}
