import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { signedIn } from '../../app/roots';

/** What the address says; anything else that it holds is left out. */
const text = z.catch(z.optional(z.string()), undefined);
const day = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))), undefined);
const mailFilter = z.object({
  status: z.catch(z.optional(z.enum(['FAILED', 'WAITING', 'SENT', 'SWITCHED_OFF'])), undefined),
});
const auditFilter = z.object({
  q: text,
  action: text,
  from: day,
  to: day,
});

const mails = createRoute({
  getParentRoute: () => signedIn,
  path: '/mails',
  validateSearch: mailFilter,
  component: lazyRouteComponent(() => import('./mails/mails-page'), 'MailsPage'),
});

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit',
  validateSearch: auditFilter,
  component: lazyRouteComponent(() => import('./audit/audit-page'), 'AuditPage'),
});

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-page'), 'SettingsPage'),
});

export const adminRoutes = [mails, audit, settings] as const;
