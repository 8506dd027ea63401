/** Perché questo venditore, e perché non gli altri. I crediti sono in turni, le quote parti di ogni turno. */
export const eligibility = {
  CHOSEN_BY_TURN:
    'Era il suo turno, il numero {{turn, number}} di questa coda. Aveva un credito di {{credit, turns}} e una quota del {{share, share}}.',
  CHOSEN_BY_TURN_TOLD_TO_PARTNER: 'Era il suo turno.',
  CHOSEN_AS_OWNER: 'Segue già questa azienda, quindi la riceve senza usare un turno.',
  CHOSEN_BY_MANAGER: 'Gliel’ha affidata un responsabile.',
  CHOSEN_AS_MANAGER:
    'Nessuno in nessuna coda poteva prenderla, quindi è andata a un responsabile delle vendite.',
  KEPT_AS_LAST_OWNER: 'L’hanno già avuta tutti quelli che potevano, quindi resta all’ultimo.',
  NEXT_IN_LINE:
    'Poteva prenderla e mantiene il suo posto in fila, con un credito di {{credit, turns}}.',
  NEXT_BY_TURN:
    'Tocca a questa persona, con il turno numero {{turn, number}} di questa coda. Ha un credito di {{credit, turns}} e una quota del {{share, share}}.',
  AFTER_THE_NEXT: 'Potrebbe prenderla e viene dopo, con un credito di {{credit, turns}}.',
  NO_ONE_ELIGIBLE: 'Nessuno in nessuna coda poteva prenderla.',
  INACTIVE: 'Il suo account non è più attivo.',
  NOT_JOINED: 'Non ha ancora accettato l’invito.',
  UNAVAILABLE: 'In questo momento è via.',
  OUTSIDE_WORKING_HOURS: 'È fuori dal suo orario di lavoro.',
  DAILY_CAP_REACHED: 'Per oggi ha già ricevuto il suo massimo.',
  HAD_IT_BEFORE: 'Ha già avuto questa segnalazione.',
} as const;
