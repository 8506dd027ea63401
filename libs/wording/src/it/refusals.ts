/** Perché una richiesta è stata respinta, e che cosa fare. */
export const refusals = {
  UNAUTHENTICATED: 'Non hai effettuato l’accesso. Accedi e riprova.',
  FORBIDDEN: 'Non puoi fare o vedere questo. Se ti serve, chiedi a un amministratore.',
  NOT_FOUND: 'Qui non c’è nulla che tu possa vedere. Controlla l’indirizzo o torna al tuo elenco.',
  BAD_USER_INPUT:
    'Qualcosa di ciò che è arrivato non va bene. Correggi quanto indicato e invia di nuovo.',
  CONFLICT: 'Così come stanno le cose non è possibile. Ricarica e guarda che cosa è cambiato.',
  CONFLICT_WITH_STATUS:
    'Non è possibile finché la segnalazione è «$t(statuses.{{status}})». Ricarica e guarda che cosa è cambiato.',
  CONFLICT_WITH_END: 'Non è più possibile: la segnalazione è conclusa («$t(statuses.{{status}})»).',
  RATE_LIMITED: 'Un po’ troppo in fretta. Aspetta un momento e riprova.',
  RATE_LIMITED_one: 'Un po’ troppo in fretta. Riprova tra un secondo.',
  RATE_LIMITED_many: 'Un po’ troppo in fretta. Riprova tra {{count, number}} di secondi.',
  RATE_LIMITED_other: 'Un po’ troppo in fretta. Riprova tra {{count, number}} secondi.',
  QUERY_TOO_COMPLEX:
    'È una richiesta troppo grande in una volta. Chiedi meno campi o elenchi più corti.',
  PAYLOAD_TOO_LARGE:
    'È più di quanto si possa inviare in una volta. Invia di meno, o in più parti.',
  IDEMPOTENCY_KEY_REUSED:
    'Questa chiave di idempotenza è già stata usata con altri contenuti. Per una nuova segnalazione usa una nuova chiave.',
  TOKEN_INVALID: 'Questo link o token è scaduto o è già stato usato. Chiedine uno nuovo.',
  CURSOR_INVALID: 'Questo punto dell’elenco è sconosciuto o troppo vecchio. Riparti dall’inizio.',
  UNAVAILABLE:
    'In questo momento non possiamo rispondere. Riprova tra poco; non è andato perso nulla.',
  INTERNAL:
    'Qualcosa è andato storto da parte nostra. Riprova e, se continua, indica questo riferimento: {{reference}}',
} as const;
