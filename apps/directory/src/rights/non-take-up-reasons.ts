import type { OutputOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';

/** Why people do not get what is theirs, as they would say it themselves. They tell of a right and its desk, never of a person. */
export const REASONS: OutputOf<typeof directory.rights.reasons.response>['reasons'] = [
  {
    code: 'long_procedure',
    text: {
      nl: 'Het duurt te lang en er is te veel papier.',
      fr: 'C’est trop long, trop de papiers.',
      en: 'It takes too long, too many papers.',
    },
  },
  {
    code: 'lack_of_information',
    text: { nl: 'Niemand legt uit hoe het moet.', fr: 'Personne n’explique comment faire.', en: 'Nobody explains how.' },
  },
  {
    code: 'not_known',
    text: { nl: 'Ik wist niet dat het bestond.', fr: 'Je ne savais pas que ça existait.', en: 'I did not know that it exists.' },
  },
  {
    code: 'not_for_me',
    text: { nl: 'Ik dacht dat het niet voor mij was.', fr: 'Je pensais que ce n’était pas pour moi.', en: 'I thought it was not for me.' },
  },
  { code: 'shame', text: { nl: 'Ik schaamde me.', fr: 'J’avais honte.', en: 'I was ashamed.' } },
  {
    code: 'fear',
    text: { nl: 'Ik was bang voor wat ervan kwam.', fr: 'J’avais peur des conséquences.', en: 'I was afraid of what would follow.' },
  },
  { code: 'bad_experience', text: { nl: 'Het is al eens slecht gegaan.', fr: 'Ça s’est déjà mal passé.', en: 'It went badly before.' } },
  { code: 'not_dared', text: { nl: 'Ik durfde niet binnen te gaan.', fr: 'Je n’ai pas osé entrer.', en: 'I did not dare to go in.' } },
  {
    code: 'never_asked',
    text: { nl: 'Niemand heeft het me ooit gevraagd.', fr: 'Personne ne m’a jamais demandé.', en: 'Nobody ever asked me.' },
  },
  { code: 'not_now', text: { nl: 'Nu niet.', fr: 'Pas maintenant.', en: 'Not now.' } },
  { code: 'other', text: { nl: 'Iets anders.', fr: 'Autre chose.', en: 'Something else.' } },
];
