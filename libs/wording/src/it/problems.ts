/** Che cosa non va in un campo della segnalazione, e che cosa fare. */
export const problems = {
  REQUIRED: 'Questo dato serve. Inseriscilo, per favore.',
  TOO_LONG: 'È troppo lungo: il massimo è {{max, number}}. Accorcialo, per favore.',
  EMAIL_INVALID: 'Non è un indirizzo e-mail. Indicane uno solo, come nome@azienda.it.',
  DOMAIN_INVALID: 'Non è l’indirizzo web di un’azienda. Indicane uno come azienda.it.',
  COUNTRY_UNKNOWN: 'Questo paese non esiste. Scegline uno dall’elenco.',
  SUBDIVISION_UNKNOWN: 'Questa zona non fa parte del paese indicato. Scegline una dall’elenco.',
  PRODUCT_LINE_UNKNOWN: 'Questa linea di prodotto non esiste. Scegline una che offriamo.',
  PHONE_INVALID:
    'Non è un numero di telefono. Scrivilo con il prefisso internazionale, come +39 02 1234567.',
  NUMBER_OUT_OF_RANGE: 'Indica un numero intero da {{min, number}} a {{max, number}}.',
  DATE_IN_FUTURE: 'Non è ancora arrivato. Indica un momento già passato.',
  CONTROL_CHARACTERS_NOT_ALLOWED:
    'Ci sono interruzioni di riga o caratteri invisibili che qui non possono stare. Riscrivi il testo.',
  IDEMPOTENCY_KEY_INVALID:
    'La chiave di idempotenza ha da 1 a {{max, number}} caratteri stampabili. Inviane un’altra.',
  CANNOT_CONTACT: 'Non possiamo contattare questa persona. Scegli un altro contatto, per favore.',
} as const;
