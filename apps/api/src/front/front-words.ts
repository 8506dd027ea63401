import type { Locale } from '#wording';

interface PasswordWords {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly button: string;
  readonly done: string;
  readonly noToken: string;
  readonly away: string;
  readonly noScript: string;
}

interface FrontWords {
  readonly home: { readonly title: string; readonly content: string; readonly development: string };
  readonly invite: PasswordWords;
  readonly reset: PasswordWords;
  readonly referral: { readonly title: string; readonly content: string };
  readonly notFound: { readonly title: string; readonly content: string };
}

/** What the pages say that stand where the portal will be. Plain HTML of our own, nobody's input. */
export const frontWords: Readonly<Record<Locale, FrontWords>> = {
  en: {
    home: {
      title: 'A referral in the right hands, at once',
      content:
        '<p>Staffetta takes a partner’s referral, checks it, and gives it to the sales rep whose turn it is, before the partner’s screen has refreshed. From then on both sides see the same clock and the same story.</p><p class="quiet">The portal comes later. Until then everything is done through the GraphQL API.</p>',
      development:
        '<p><a href="/graphiql">Try the API</a>, with examples filled in · <a href="/dev/mail">Read the mails</a> that it sends</p>',
    },
    invite: {
      title: 'Welcome',
      intro: 'Choose a password, and you are in.',
      label: 'Password, at least 12 characters',
      button: 'Join',
      done: 'Done. You are signed in, and can close this page.',
      noToken: 'The address is incomplete. Open the link in your invitation again.',
      away: 'There was no answer. Please try again in a moment.',
      noScript: 'This page needs JavaScript.',
    },
    reset: {
      title: 'A new password',
      intro: 'Choose a new password. Wherever you are signed in now, you will be signed out.',
      label: 'New password, at least 12 characters',
      button: 'Set it',
      done: 'Done. Your new password holds from now on, and you can close this page.',
      noToken: 'The address is incomplete. Open the link in the e-mail again.',
      away: 'There was no answer. Please try again in a moment.',
      noScript: 'This page needs JavaScript.',
    },
    referral: {
      title: 'Your referral is here',
      content:
        '<p>Its page comes with the portal. Until then its story is read through the API: who has it, how long they have left to answer, and each step so far.</p>',
    },
    notFound: {
      title: 'There is nothing here',
      content: '<p>Check the address, or begin at the <a href="/">front page</a>.</p>',
    },
  },
  it: {
    home: {
      title: 'Una segnalazione nelle mani giuste, subito',
      content:
        '<p>Staffetta prende la segnalazione di un partner, la verifica e la affida al venditore a cui tocca, prima ancora che lo schermo del partner si aggiorni. Da quel momento entrambi vedono lo stesso orologio e la stessa storia.</p><p class="quiet">Il portale arriverà più avanti. Fino ad allora tutto passa dall’API GraphQL.</p>',
      development:
        '<p><a href="/graphiql">Prova l’API</a>, con esempi già pronti · <a href="/dev/mail">Leggi le e-mail</a> che invia</p>',
    },
    invite: {
      title: 'Benvenuto',
      intro: 'Scegli una password e sei dentro.',
      label: 'Password, almeno 12 caratteri',
      button: 'Entra',
      done: 'Fatto. L’accesso è attivo e puoi chiudere questa pagina.',
      noToken: 'L’indirizzo è incompleto. Apri di nuovo il link dell’invito.',
      away: 'Nessuna risposta. Riprova tra un momento.',
      noScript: 'Questa pagina ha bisogno di JavaScript.',
    },
    reset: {
      title: 'Una nuova password',
      intro: 'Scegli una nuova password. Le sessioni aperte altrove verranno chiuse.',
      label: 'Nuova password, almeno 12 caratteri',
      button: 'Imposta',
      done: 'Fatto. La nuova password vale da subito e puoi chiudere questa pagina.',
      noToken: 'L’indirizzo è incompleto. Apri di nuovo il link dell’e-mail.',
      away: 'Nessuna risposta. Riprova tra un momento.',
      noScript: 'Questa pagina ha bisogno di JavaScript.',
    },
    referral: {
      title: 'La tua segnalazione è qui',
      content:
        '<p>La sua pagina arriverà con il portale. Fino ad allora la sua storia si legge dall’API: chi la segue, quanto tempo ha per rispondere e ogni passo fatto finora.</p>',
    },
    notFound: {
      title: 'Qui non c’è nulla',
      content: '<p>Controlla l’indirizzo, o riparti dalla <a href="/">pagina iniziale</a>.</p>',
    },
  },
};
