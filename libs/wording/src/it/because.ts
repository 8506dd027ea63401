/** Perché un criterio ha dato quell’esito. */
export const because = {
  COMPANY_SIZE_MET:
    'L’azienda ha {{employees, number}} persone: ne servono almeno {{min, number}}.',
  COMPANY_SIZE_NOT_MET:
    'Le persone in azienda sono troppo poche ({{employees, number}}): ne servono almeno {{min, number}}.',
  COMPANY_SIZE_UNKNOWN:
    'Non sappiamo ancora quante persone ha l’azienda: ne servono almeno {{min, number}}.',
  COMPANY_SIZE_ANY: 'Va bene un’azienda di qualsiasi dimensione.',
  COMPANY_SIZE_WITHIN: 'L’azienda ha {{employees, number}} persone; ne servono {{sizes}}.',
  COMPANY_SIZE_OUTSIDE: 'Le persone in azienda sono {{employees, number}}; ne servono {{sizes}}.',
  COMPANY_SIZE_OF_RANGES_UNKNOWN:
    'Non sappiamo ancora quante persone ha l’azienda; ne servono {{sizes}}.',
  INDUSTRY_MET: 'Lavoriamo con questo settore: {{industry, industry}}.',
  INDUSTRY_NOT_MET: 'Non lavoriamo con questo settore: {{industry, industry}}.',
  INDUSTRY_UNKNOWN: 'Non conosciamo ancora il settore dell’azienda.',
  COUNTRY_MET: 'Vendiamo in questo paese: {{country, country}}.',
  COUNTRY_NOT_MET: 'Non vendiamo in questo paese: {{country, country}}.',
  TECH_STACK_MET: 'Lavorano con ciò che va bene per noi: {{products}}.',
  TECH_STACK_NOT_MET: 'Non lavorano con nessuno di questi: {{products}}.',
  TECH_STACK_LACKING: 'Non lavorano con ciò che serve: {{products}}.',
  TECH_STACK_EXCLUDED: 'Lavorano con qualcosa che non va d’accordo con noi: {{products}}.',
  TECH_STACK_UNKNOWN: 'Non sappiamo ancora con che cosa lavorano; conta per {{products}}.',
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
  BUYING_SIGNALS_TOO_FEW_one: 'Serve un segnale d’acquisto.',
  BUYING_SIGNALS_TOO_FEW_many:
    'Un segnale d’acquisto non basta: ne servono {{count, number}} diversi.',
  BUYING_SIGNALS_TOO_FEW_other:
    'Un segnale d’acquisto non basta: ne servono {{count, number}} diversi.',
  PARTNER_REFERRAL_MET: 'Il partner ha confermato che l’azienda è adatta e interessata.',
  PARTNER_REFERRAL_UNKNOWN:
    'Il partner non ha ancora confermato che l’azienda è adatta e interessata.',
  ACTIVE_INTEGRATION_MET:
    'L’azienda usa attivamente un’integrazione, vista l’ultima volta il {{seenOn, day}}.',
  ACTIVE_INTEGRATION_EXPIRED:
    'Un’integrazione è stata vista in uso l’ultima volta il {{seenOn, day}}, più di {{days, number}} giorni fa: non conta più.',
  ACTIVE_INTEGRATION_UNKNOWN: 'Non ci risulta che l’azienda usi attivamente un’integrazione.',
  CERTIFIED_PARTNER_MET: 'Il partner è certificato, confermato l’ultima volta il {{seenOn, day}}.',
  CERTIFIED_PARTNER_EXPIRED:
    'Il certificato del partner è stato confermato l’ultima volta il {{seenOn, day}}, più di {{days, number}} giorni fa: non conta più.',
  CERTIFIED_PARTNER_UNKNOWN: 'Non ci risulta un certificato di questo partner.',
  SHARED_CUSTOMERS_UNKNOWN_one:
    'Abbiamo un cliente in comune. Una sovrapposizione da sola non è un segnale: serve l’uso attivo o una segnalazione.',
  SHARED_CUSTOMERS_UNKNOWN_many:
    'Abbiamo {{count, number}} di clienti in comune. Una sovrapposizione da sola non è un segnale: serve l’uso attivo o una segnalazione.',
  SHARED_CUSTOMERS_UNKNOWN_other:
    'Abbiamo {{count, number}} clienti in comune. Una sovrapposizione da sola non è un segnale: serve l’uso attivo o una segnalazione.',
  NOT_A_RAW_LIST_MET: 'È arrivata di persona, non dentro un elenco.',
  NOT_A_RAW_LIST_UNKNOWN:
    'Viene da un elenco raccolto in fiera che da noi nessuno ha ancora verificato.',
  RAW_LIST_VERIFIED: 'Viene da un elenco raccolto in fiera, e da noi qualcuno lo ha verificato.',
  NOT_AN_EXCLUDED_ACCOUNT_MET: 'L’azienda non è tra quelle che non accettiamo.',
  NOT_AN_EXCLUDED_ACCOUNT_NOT_MET: 'Non accettiamo segnalazioni di questa azienda.',
  NOT_AN_EXCLUDED_ACCOUNT_UNKNOWN: 'Non conosciamo ancora il dominio dell’azienda.',
  NOT_FREE_MAIL_MET: 'L’indirizzo è di un’azienda.',
  NOT_FREE_MAIL_NOT_MET:
    'L’indirizzo è privato, di un servizio gratuito, e non conosciamo un dominio dell’azienda.',
  NOT_FREE_MAIL_UNKNOWN: 'Non conosciamo ancora l’indirizzo del contatto.',
} as const;
