import type { Mail } from './use-mails';

/** Their links are gone: such a mail is asked for anew where it came from. */
const WITH_A_LINK = ['INVITE', 'PASSWORD_RESET'];

/** Whether trying it again can help. */
export const canSendAgain = ({ status, kind }: Pick<Mail, 'status' | 'kind'>): boolean =>
  status === 'FAILED' && !WITH_A_LINK.includes(kind);

export const isLinkGone = ({ status, kind }: Pick<Mail, 'status' | 'kind'>): boolean =>
  status === 'FAILED' && WITH_A_LINK.includes(kind);
