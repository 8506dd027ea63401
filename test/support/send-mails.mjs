// A process of its own that sends mails and dies where it is told to.
// Arguments: the database's URL, the SMTP server's, the crash point.
import {
  MailRepository,
  MailSender,
  MailSettings,
  MailWriter,
  DevMailbox,
  UnsubscribeLinks,
  usualPace,
} from '#notifications';
import { Database, armCrashPoint, readCrashAt } from '#platform';

const [databaseUrl, smtpUrl, crashAt] = process.argv.slice(2);
const database = new Database({ url: databaseUrl, onIdleError: () => undefined });
const pace = { ...usualPace, pollMs: 50, leaseMs: 2_000 };
const settings = new MailSettings(
  'http://portal.test',
  'Staffetta <no-reply@portal.test>',
  smtpUrl,
  '.',
  pace,
);
const writer = new MailWriter(settings, new UnsubscribeLinks(database, settings));
const sender = new MailSender(
  new MailRepository(database),
  writer,
  settings,
  new DevMailbox(settings),
);
if (crashAt) armCrashPoint(readCrashAt(crashAt));
await sender.start();
