/** The words of the sign-in pages. */
export interface LoginWords {
  readonly language: 'nl' | 'en';
  readonly signIn: string;
  readonly email: string;
  readonly password: string;
  readonly wrong: string;
  readonly demo: string;
  readonly demoNote: string;
  readonly signOut: string;
  readonly signOutQuestion: string;
  readonly stay: string;
  readonly signedOut: string;
  readonly failed: string;
  readonly startAgain: string;
  readonly roles: Readonly<Record<string, string>>;
}

const dutch: LoginWords = {
  language: 'nl',
  signIn: 'Aanmelden',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
  demo: 'Of meteen als iemand uit de demo',
  demoNote: 'Verzonnen mensen, alleen om te ontwikkelen. Het wachtwoord is telkens „halte”.',
  signOut: 'Afmelden',
  signOutQuestion: 'Wil je je afmelden?',
  stay: 'Aangemeld blijven',
  signedOut: 'Je bent afgemeld.',
  failed: 'Aanmelden lukt zo niet',
  startAgain: 'Ga terug naar de pagina waar je vandaan kwam en begin opnieuw.',
  roles: {
    worker: 'straathoekwerker',
    intake: 'onthaal',
    'signal-lead': 'signaalverantwoordelijke',
    'org-admin': 'beheerder',
    coordinator: 'netwerkcoördinator',
  },
};

const english: LoginWords = {
  language: 'en',
  signIn: 'Sign in',
  email: 'E-mail address',
  password: 'Password',
  wrong: 'This e-mail address and password do not belong together.',
  demo: 'Or at once as somebody of the demo',
  demoNote: 'Invented people, for development only. The password of each is “halte”.',
  signOut: 'Sign out',
  signOutQuestion: 'Do you want to sign out?',
  stay: 'Stay signed in',
  signedOut: 'You are signed out.',
  failed: 'Signing in does not work like this',
  startAgain: 'Go back to the page you came from and start again.',
  roles: {
    worker: 'outreach worker',
    intake: 'intake',
    'signal-lead': 'signal lead',
    'org-admin': 'administrator',
    coordinator: 'network coordinator',
  },
};

/** Dutch, unless English comes first in what is asked for (`ui_locales`, or an `Accept-Language` header). */
export function loginWords(asked: string | undefined): LoginWords {
  const first = /\b(nl|en)\b/i.exec(asked ?? '')?.[1];
  return first?.toLowerCase() === 'en' ? english : dutch;
}
