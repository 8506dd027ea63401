/** Perché un criterio ha dato quell’esito. */
export const because = {
  COMPANY_SIZE_MET:
    'L’azienda ha {{employees, number}} persone: ne servono almeno {{min, number}}.',
  COMPANY_SIZE_NOT_MET:
    'Le persone in azienda sono troppo poche ({{employees, number}}): ne servono almeno {{min, number}}.',
  COMPANY_SIZE_UNKNOWN:
    'Non sappiamo ancora quante persone ha l’azienda: ne servono almeno {{min, number}}.',
  INDUSTRY_MET: 'Lavoriamo con questo settore: {{industry}}.',
  INDUSTRY_NOT_MET: 'Non lavoriamo con questo settore: {{industry}}.',
  INDUSTRY_UNKNOWN: 'Non conosciamo ancora il settore dell’azienda.',
  COUNTRY_MET: 'Vendiamo in questo paese: {{country, country}}.',
  COUNTRY_NOT_MET: 'Non vendiamo in questo paese: {{country, country}}.',
  BUDGET_MET: 'Il budget c’è.',
  BUDGET_NOT_MET: 'Il budget non c’è.',
  BUDGET_UNKNOWN: 'Non sappiamo ancora se c’è un budget.',
  AUTHORITY_MET: 'Il contatto può decidere.',
  AUTHORITY_NOT_MET: 'Il contatto non può decidere.',
  AUTHORITY_UNKNOWN: 'Non sappiamo ancora se il contatto può decidere.',
  NEED_MET: 'Il bisogno c’è.',
  NEED_NOT_MET: 'Il bisogno non c’è.',
  NEED_UNKNOWN: 'Non sappiamo ancora se c’è un bisogno.',
  TIMELINE_MET: 'C’è una data entro cui vogliono acquistare.',
  TIMELINE_NOT_MET: 'Non c’è una data entro cui vogliono acquistare.',
  TIMELINE_UNKNOWN: 'Non sappiamo ancora entro quando vogliono acquistare.',
  BUYING_SIGNAL_MET_one: 'È registrato un segnale d’acquisto.',
  BUYING_SIGNAL_MET_many: 'Sono registrati {{count, number}} di segnali d’acquisto.',
  BUYING_SIGNAL_MET_other: 'Sono registrati {{count, number}} segnali d’acquisto.',
  BUYING_SIGNAL_UNKNOWN:
    'Non c’è ancora un segnale d’acquisto: una demo richiesta, un budget confermato o un caso d’uso chiaro.',
  PARTNER_REFERRAL_MET: 'Il partner ha confermato che l’azienda è adatta e interessata.',
  PARTNER_REFERRAL_UNKNOWN:
    'Il partner non ha ancora confermato che l’azienda è adatta e interessata.',
  ACTIVE_INTEGRATION_MET: 'L’azienda usa attivamente un’integrazione.',
  ACTIVE_INTEGRATION_UNKNOWN: 'Non ci risulta che l’azienda usi attivamente un’integrazione.',
  NOT_A_RAW_LIST_MET: 'È arrivata di persona, non dentro un elenco.',
  NOT_A_RAW_LIST_UNKNOWN:
    'Viene da un elenco raccolto in fiera che da noi nessuno ha ancora verificato.',
  RAW_LIST_VERIFIED: 'Viene da un elenco raccolto in fiera, e da noi qualcuno lo ha verificato.',
} as const;
