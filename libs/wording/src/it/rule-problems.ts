/** Che cosa non va nelle regole, e che cosa fare; un avviso dice che cosa riguardare. */
export const ruleProblems = {
  RANGE_UPSIDE_DOWN:
    'Questo intervallo finisce a {{max, number}} prima di cominciare a {{min, number}}. Scambiali.',
  RANGES_OVERLAP: 'Questo intervallo si sovrappone a uno precedente. Ne basta uno.',
  LISTED_TWICE: 'È nell’elenco due volte: {{value}}. Una basta.',
  BOTH_WANTED_AND_EXCLUDED:
    'È richiesto ed escluso allo stesso tempo: {{value}}. Toglilo da uno degli elenchi.',
  EXCLUDED_WITHOUT_EFFECT:
    'Escludere {{value}} non cambia nulla, perché si prende solo ciò che è nell’altro elenco.',
  SQL_BELOW_MQL:
    'Per un SQL basterebbero {{sql, number}} punti e per un MQL ne servirebbero {{mql, number}}. Chiedi di più per un SQL.',
  SQL_OUT_OF_REACH:
    'Nessuno può essere un SQL: servono {{sql, number}} punti, e tutte le risposte insieme ne danno {{most, number}}.',
  TOO_MANY_SIGNALS_ASKED:
    'Servono {{enough, number}} segnali d’acquisto diversi e ne contano {{counted, number}}. Chiedine di meno, o fanne contare di più.',
  NO_ECOSYSTEM_SIGNAL: 'Senza un segnale dell’ecosistema che conti nulla è un EQL. Scegline uno.',
  CLASS_IN_BOTH:
    'Questa classe andrebbe alle vendite e in nurturing allo stesso tempo: {{leadClass}}. Scegli una delle due.',
  UNQUALIFIED_TO_SALES: 'Ciò che non è qualificato non va mai alle vendite. Toglilo.',
  NOTHING_TO_SALES: 'Nessuna classe va alle vendite. Scegline almeno una.',
  LAPSES_BEFORE_REMINDER:
    'Scadrebbe dopo {{lapse, number}} giorni, prima del promemoria dopo {{remind, number}}. Dagli più tempo.',
  EVERYTHING_DISQUALIFIED:
    'Negli ultimi {{days, number}} giorni sono andate alle vendite {{before, number}} segnalazioni; con queste regole nessuna. Chiedi di meno.',
  MUCH_LESS_TO_SALES:
    'Negli ultimi {{days, number}} giorni sono andate alle vendite {{before, number}} segnalazioni; con queste regole sarebbero state {{after, number}}.',
  RULES_VERSION_UNKNOWN: 'Non ci sono regole di questa versione. Scegline una dall’elenco.',
  DATE_TOO_FAR:
    'Questa data è troppo lontana: {{days, number}} giorni al massimo. Scegline una prima.',
} as const;
