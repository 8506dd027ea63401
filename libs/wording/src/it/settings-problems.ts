/** Che cosa non va in un’impostazione, una persona o una trattativa, e che cosa fare. */
export const settingsProblems = {
  AMOUNT_INVALID: 'Non è un importo in questa valuta. Scrivilo come 1200.00.',
  AMOUNT_OUT_OF_RANGE:
    'L’importo è più grande di quanto possiamo accettare. Controllalo, per favore.',
  CURRENCY_UNKNOWN: 'Questa valuta non esiste. Indicane una come EUR.',
  DATE_IN_PAST: 'Questa data è passata. Indicane una successiva.',
  UNTIL_ONLY_WHEN_UNAVAILABLE:
    'La fine vale solo per un’assenza. Toglila, oppure scegli non disponibile.',
  MAIL_KIND_UNKNOWN: 'Questo tipo di e-mail non esiste. Scegline uno dall’elenco.',
  CODE_INVALID:
    'Un codice ha da 1 a 50 tra lettere maiuscole, cifre e trattini bassi. Cambialo, per favore.',
  LOCALE_UNKNOWN: 'Non parliamo ancora questa lingua. Scegli italiano o inglese.',
  PARTNER_NOT_ALLOWED:
    'Questo ruolo non appartiene a un partner. Togli il partner o scegli un altro ruolo.',
  PASSWORD_TOO_SHORT:
    'La password è troppo corta. Scegline una di almeno {{min, number}} caratteri.',
  PASSWORD_TOO_LONG:
    'La password è troppo lunga. Scegline una di {{max, number}} caratteri al massimo.',
  PASSWORD_IS_ADDRESS: 'L’indirizzo e-mail non è una buona password. Scegline un’altra.',
  FALLBACK_EXISTS: 'C’è già una coda di riserva. Modifica quella, o crea una coda normale.',
  ROLE_OF_OTHER_SIDE:
    'Questo ruolo è dell’altra parte: del fornitore o di un partner. Scegli un altro ruolo.',
  PERIOD_INVALID:
    'Un periodo comincia prima di finire e ha al massimo {{most, number}} giorni. Scegli altri giorni.',
  PROTECTION_DAYS_UNKNOWN: 'Un livello protegge per 30, 60, 90 o 120 giorni, oppure per niente.',
  TIER_UNKNOWN: 'Questo livello non esiste. Scegline uno dall’elenco.',
  REP_UNKNOWN: 'Questa persona non può ricevere segnalazioni. Scegli un venditore attivo.',
  REP_REPEATED: 'Questo venditore è già nell’elenco. Indica ciascuno una volta sola.',
  QUEUE_NAMES_NOTHING:
    'Una coda prende qualcosa di preciso. Indica un paese, una zona o una linea di prodotto.',
  RESPOND_WITHIN_OUT_OF_RANGE:
    'Indica un tempo di risposta maggiore di zero e di {{mostDays, number}} giorni al massimo.',
  WARN_AT_TOO_MANY: 'Gli avvisi sono troppi: il massimo è {{most, number}}. Togline qualcuno.',
  WARN_AT_OUT_OF_RANGE: 'Un avviso arriva dopo una parte del tempo. Indica una frazione tra 0 e 1.',
  WARN_AT_NOT_ASCENDING:
    'Ogni avviso viene dopo il precedente. Metti prima quelli più vicini all’inizio.',
  CALENDAR_REQUIRED:
    'L’orario di lavoro ha bisogno di un calendario. Aggiungilo, oppure scegli il tempo continuo.',
  TIME_ZONE_UNKNOWN: 'Questo fuso orario non esiste. Indicane uno come Europe/Rome.',
  OPEN_BLOCK_REQUIRED: 'Un calendario senza orari non apre mai. Aggiungine qualcuno.',
  OPEN_BLOCKS_TOO_MANY: 'Gli orari sono troppi: il massimo è {{most, number}}. Togline qualcuno.',
  OPEN_BLOCK_TIME_INVALID: 'Non è un’ora del giorno. Scrivila come 09:30, fino a 24:00.',
  OPEN_BLOCK_EMPTY: 'Questo orario finisce prima di cominciare. Metti la fine dopo l’inizio.',
  OPEN_BLOCKS_OVERLAP:
    'Questo orario si sovrappone a quello dalle {{from}} alle {{to}}. Uniscili oppure separali.',
  CLOSED_DAYS_TOO_MANY:
    'I giorni di chiusura sono troppi: il massimo è {{most, number}}. Togline qualcuno.',
  CLOSED_DAY_INVALID: 'Non è una data. Scrivila come 2026-12-25.',
  HOLIDAYS_UNKNOWN:
    'Non conosciamo le festività di questo paese. Lascialo vuoto ed elenca i giorni di chiusura.',
  CALENDAR_NEVER_OPEN:
    'Con questi orari e chiusure non si apre mai. Aggiungi qualche orario, per favore.',
  DUE_TOO_FAR_AHEAD:
    'Con questi orari la risposta sarebbe attesa tra più di {{mostYears, number}} anni. Accorcia il tempo o aggiungi orari.',
} as const;
