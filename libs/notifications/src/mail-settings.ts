export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** How fast mails go. */
export interface MailPace {
  /** How often the table is looked at without having been woken. */
  readonly pollMs: number;
  /** Mails under way at once. */
  readonly atOnce: number;
  /** How long a mail is this process's own; three quarters of it are what a server gets to answer. */
  readonly leaseMs: number;
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  /** With the server away, one mail is tried after such a pause, until one goes through. */
  readonly longestOutagePauseMs: number;
}

export const usualPace: MailPace = {
  pollMs: 1_000,
  atOnce: 5,
  leaseMs: 120_000,
  firstRetryMs: 5_000,
  longestRetryMs: 30 * 60_000,
  longestOutagePauseMs: 30_000,
};

/** What this room takes from the configuration. */
export class MailSettings {
  readonly from: Sender;

  /** @param pace other than the usual one in tests only */
  constructor(
    readonly publicUrl: string,
    mailFrom: string,
    /** Null: the development mailbox. */
    readonly smtpUrl: string | null,
    readonly dataDir: string,
    readonly pace: MailPace = usualPace,
  ) {
    this.from = readSender(mailFrom);
  }

  /** The right-hand side of every Message-ID. */
  get host(): string {
    return new URL(this.publicUrl).hostname;
  }
}

/** Reads `Name <name@host>` or a bare address. */
function readSender(text: string): Sender {
  const [, name = '', address = ''] =
    /^\s*"?([^"<>]*?)"?\s*<\s*([^<>\s]+)\s*>\s*$/.exec(text) ?? [];
  return address === '' ? { name: '', address: text.trim() } : { name, address };
}
