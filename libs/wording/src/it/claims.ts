/** Se un’azienda è libera per una linea di prodotto. `until` è un giorno, YYYY-MM-DD o RFC 3339 in UTC. */
export const claims = {
  FREE: 'Questa azienda è libera per questa linea di prodotto.',
  CLAIMED:
    'Qualcuno segue già questa azienda per questa linea di prodotto. Puoi riprovare dopo il {{until, day}}.',
  ASK: 'Qualcuno segue già questa azienda per questa linea di prodotto, e da un po’ non succede nulla. Puoi chiederla: decide un responsabile dei partner.',
  YOURS:
    'Hai già segnalato questa azienda per questa linea di prodotto. È tua almeno fino al {{until, day}}; apri la tua segnalazione per seguirla.',
} as const;
