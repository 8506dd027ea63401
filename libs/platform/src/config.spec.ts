import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

describe('the environment', () => {
  it('has the defaults of a trial on one machine', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      dataDir: '.data',
      seed: 'demo',
      smtpUrl: null,
      submitsPerMinute: 120,
    });
  });

  it('seeds nothing into a database of one’s own unless told to', () => {
    const DATABASE_URL = 'postgres://a:b@db/x';
    expect(readConfig({ DATABASE_URL }).seed).toBe('none');
    expect(readConfig({ DATABASE_URL, SEED: 'demo' }).seed).toBe('demo');
  });

  it.each<[Record<string, string>, string]>([
    [{ PORT: '70000' }, 'PORT takes'],
    [{ PORT: 'http' }, 'PORT takes'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL takes'],
    [{ SMTP_URL: 'http://x' }, 'SMTP_URL takes'],
    [{ SEED: 'some' }, 'SEED takes'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY takes'],
    [{ PUBLIC_URL: 'ftp://x' }, 'PUBLIC_URL takes'],
    [{ RATE_LIMIT_SUBMITS_PER_MINUTE: '-1' }, 'RATE_LIMIT_SUBMITS_PER_MINUTE takes'],
    [{ PORT: '1e3' }, 'PORT takes'],
    [{ PORT: '0x10' }, 'PORT takes'],
    [{ PUBLIC_URL: 'https://x.test/portal' }, 'PUBLIC_URL takes'],
    [{ PUBLIC_URL: 'https://me:secret@x.test' }, 'PUBLIC_URL takes'],
    [{ SMTP_URL: 'smtp://' }, 'SMTP_URL takes'],
    [{ MAIL_FROM: 'a\r\nBcc: b' }, 'MAIL_FROM takes'],
    [{ MAIL_FROM: 'a@b.test\r\nBcc: b@b.test' }, 'MAIL_FROM takes'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM takes'],
    [{ MAIL_FROM: 'A <a@b.test>, B <b@b.test>' }, 'MAIL_FROM takes'],
    [{ ADMIN_EMAIL: 'a@b.test' }, 'ADMIN_EMAIL and ADMIN_PASSWORD'],
  ])('%j is refused by name', (environment, named) => {
    expect(refusal(environment)).toContain(named);
  });

  it.each<Record<string, string>>([
    { MAIL_FROM: 'no-reply@localhost' },
    { MAIL_FROM: '"Orizzonte, partners" <partners@orizzonte.example>' },
    { PUBLIC_URL: 'https://portal.x.test/' },
    { SMTP_URL: 'smtps://me:secret@mail.x.test:465' },
  ])('%j holds', (environment) => expect(refusal(environment)).toBe(''));

  it('names everything that is wrong at once, one line each', () => {
    expect(refusal({ PORT: 'x', SEED: 'y' }).split('\n')).toHaveLength(2);
  });

  it('refuses what is unsafe in production, naming each setting', () => {
    const lines = refusal({
      NODE_ENV: 'production',
      CRASH_AT: 'submit.after-commit',
      SEED: 'demo',
    });
    for (const name of ['PUBLIC_URL', 'DATABASE_URL', 'SMTP_URL', 'SEED', 'CRASH_AT'])
      expect(lines).toContain(name);
  });
});
