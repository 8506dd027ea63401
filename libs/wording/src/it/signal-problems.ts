/** Che cosa non va in un segnale o in un file di segnali, e che cosa fare. */
export const signalProblems = {
  ACCOUNT_INVALID:
    'Questo non indica un’azienda. Scrivi il suo sito, o un indirizzo e-mail presso un fornitore gratuito.',
  URL_INVALID: 'Questo non è l’indirizzo di una pagina web. Scrivine uno che inizia con https://.',
  DATE_TOO_OLD: 'È troppo tempo fa. Scrivi un giorno dopo il 1º gennaio 2000.',
  NOT_OF_THIS_KIND: 'Questo non riguarda questo tipo di segnale. Lascialo vuoto.',
  CERTIFICATE_OF_VENDOR: 'Solo il fornitore certifica i partner. Togli questo segnale.',
  SOURCE_OF_VENDOR: 'Solo il fornitore registra dal suo CRM. Scegli un’altra provenienza.',
  SIGNALS_TOO_MANY: 'Sono troppi in una volta: il massimo è {{max, number}}. Inviali in più parti.',
  CSV_EMPTY: 'In questo file non c’è nulla. Sotto la prima riga scrivine una per ogni segnale.',
  CSV_MALFORMED: 'Da qui in poi non è un CSV. Cerca virgolette non chiuse o una riga lunghissima.',
  CSV_COLUMN_MISSING: 'Mancano queste colonne: {{columns}}. Indicale nella prima riga.',
  CSV_COLUMN_UNKNOWN: 'Non conosciamo una colonna con questo nome. Rinominala o toglila.',
  CSV_COLUMN_TWICE: 'Questa colonna c’è due volte. Togline una.',
  CSV_CELLS_TOO_MANY:
    'Questa riga ha più valori che colonne. Metti tra virgolette un valore che contiene una virgola.',
  CSV_LINES_TOO_MANY: 'Sono troppe righe: il massimo è {{max, number}}. Caricale in più parti.',
  KIND_UNKNOWN:
    'Questo tipo non esiste. Scrivi active_integration, shared_customers o certified_partner.',
  DATE_INVALID: 'Questa non è una data. Scrivila così: 2026-11-24.',
  PARTNER_UNKNOWN: 'Questo partner non esiste. Scrivi il nome breve che trovi nella sua pagina.',
} as const;
