import type { MailContent } from './mail-content.js';

/** The plain text form: the same content, each link alone on its line. */
export function mailText(content: MailContent): string {
  const { button, facts, reasons, unsubscribe } = content;
  const blocks = [
    content.hello,
    content.body,
    reasons.length > 0 &&
      [`${content.reasonsTitle}:`, ...reasons.map((reason) => `- ${reason}`)].join('\n'),
    facts.length > 0 && facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    `${button.label}:\n${button.url}`,
    `--\n${content.why}\n${content.sentBy}`,
    unsubscribe && `${unsubscribe.label}:\n${unsubscribe.url}`,
  ];
  return `${blocks.filter((block) => block !== false && block !== null).join('\n\n')}\n`;
}
