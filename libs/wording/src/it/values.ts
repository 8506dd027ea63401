/** Che cosa non va in un valore inviato da un programma. `at`: dove sta in ciò che è stato inviato. */
export const values = {
  MISSING: 'Manca «{{at}}». Indicalo e invia di nuovo.',
  UNKNOWN: '{{type}} non ha un campo «{{at}}». Toglilo, o correggi il nome.',
  NOT_AMONG: '«{{at}}» non è tra i valori di {{type}}. Scegline uno.',
  DateTime: '«{{at}}» vuole un istante come 2026-11-22T10:15:30.123Z.',
  Date: '«{{at}}» vuole un giorno come 2026-11-22.',
  Duration:
    '«{{at}}» vuole un tempo di al massimo 90 giorni come lo scrive ISO 8601, per esempio PT2H.',
  CountryCode: '«{{at}}» vuole due lettere maiuscole come IT.',
  OF_TYPE: '«{{at}}» vuole un valore di tipo {{type}}. Correggilo e invia di nuovo.',
  OTHERWISE: '«{{at}}» non va bene. Correggilo e invia di nuovo.',
} as const;
