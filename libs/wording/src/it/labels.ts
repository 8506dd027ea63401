/** Come si chiamano gli stati e i tipi delle cose. */
export const statuses = {
  ACTION_REQUIRED: 'Manca qualcosa',
  DISQUALIFIED: 'Non qualificata',
  NURTURING: 'In maturazione',
  ASSIGNED: 'Affidata a un venditore',
  ACCEPTED: 'Accettata',
  OPPORTUNITY: 'Trattativa aperta',
  WON: 'Vinta',
  LOST: 'Persa',
  WITHDRAWN: 'Ritirata',
  LAPSED: 'Decaduta',
  MERGED: 'Unita a un’altra',
  ARCHIVED: 'Archiviata',
} as const;

export const leadClasses = {
  EQL: 'EQL, qualificata dall’ecosistema',
  SQL: 'SQL, qualificata per le vendite',
  MQL: 'MQL, qualificata per il marketing',
  UNQUALIFIED: 'Non qualificata',
} as const;

export const stages = {
  DISCOVERY: 'Scoperta',
  PROPOSAL: 'Proposta',
  NEGOTIATION: 'Trattativa',
  WON: 'Vinta',
  LOST: 'Persa',
} as const;

export const assignmentReasons = {
  ROUND_ROBIN: 'Era il suo turno',
  ACCOUNT_OWNER: 'Segue già questa azienda',
  MANUAL: 'L’ha affidata un responsabile',
  DECLINED: 'Il venditore precedente l’ha restituita',
  SLA_BREACHED: 'Il venditore precedente non ha risposto in tempo',
  FALLBACK: 'Nessun’altra coda poteva prenderla',
  NO_ONE_ELIGIBLE: 'Nessuno in nessuna coda poteva prenderla',
  REP_DEACTIVATED: 'Il venditore precedente non c’è più',
} as const;
