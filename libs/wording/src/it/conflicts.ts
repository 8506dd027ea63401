/** Stati diversi da quelli di una segnalazione in cui qualcosa non è possibile, e che cosa fare. */
export const conflicts = {
  TIER_EXISTS: 'Questo livello esiste già. Scegli un altro nome o usa quello.',
  PRODUCT_LINE_EXISTS: 'Questa linea di prodotto esiste già. Scegli un altro codice o usa quella.',
  FALLBACK_EXISTS: 'C’è già una coda di riserva. Modifica quella, o crea una coda normale.',
  DEACTIVATED: 'Questa persona è stata disattivata. Scegli qualcun altro o invitala di nuovo.',
  EMAIL_TAKEN: 'C’è già qualcuno con questo indirizzo e-mail. Usa un altro indirizzo.',
  EMAIL_OF_DEACTIVATED:
    'Chi ha questo indirizzo e-mail è stato disattivato. Riammettilo invece di invitarlo.',
  YOURSELF: 'Nessuno può escludere sé stesso. Chiedilo a qualcun altro che possa farlo.',
  JOINED: 'Questa persona è già entrata. Non serve un altro invito.',
  HAS_WORK:
    'Questa persona è in una coda o ha segnalazioni aperte. Prima toglila dalle code e affida ad altri le sue segnalazioni.',
  NO_CLAIM: 'Questa segnalazione non tiene più alcuna azienda. Non c’è nulla da liberare.',
  ACCOUNT_FREE: 'Ora nessuno tiene questa azienda. Invia la segnalazione.',
  CONTEST_SETTLED: 'Nel frattempo è stata decisa. Guardala di nuovo.',
  CONTEST_STALE:
    'Ciò che era stato chiesto non vale più, quindi nulla è passato di mano. Lascia l’azienda dov’è.',
  SIGNAL_WITHDRAWN: 'Questo segnale è già stato ritirato. Non c’è altro da fare.',
  LAST_ADMIN: 'È l’ultimo amministratore. Prima nominane un altro.',
  TOO_MANY_ATTEMPTS:
    'Ci sono state troppe password sbagliate. Riprova tra {{minutes, number}} min.',
  WRONG_CREDENTIALS:
    'Indirizzo e password non corrispondono. Controllali, o chiedi una nuova password.',
  REPLAY_RUNNING: 'È già in corso un’altra tua simulazione. Aspettala o annullala.',
  DRAFT_CHANGED: 'Nel frattempo qualcuno ha cambiato questa bozza. Riguardala.',
  RULES_CHANGED:
    'Da quando la bozza è cominciata sono state pubblicate altre regole. Confrontale, poi pubblica.',
  RULES_IN_FORCE: 'Sono già le ultime regole. Non c’è nulla da ripristinare.',
  FOUR_EYES: 'L’hai scritta tu. La pubblica qualcun altro.',
  EXPIRED:
    'Il link di questa e-mail non vale più. Invia di nuovo l’invito o chiedi di nuovo la reimpostazione.',
} as const;
