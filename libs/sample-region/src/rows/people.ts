import { pick } from '../lot.ts';

/** First names of people who do not exist. */
const NAMES = [
  ...['Amina', 'Arne', 'Ayoub', 'Bea', 'Carla', 'Dorien', 'Ebru', 'Emiel', 'Farid', 'Frieda', 'Gert', 'Goran'],
  ...['Hanne', 'Hassan', 'Ilse', 'Imane', 'Jef', 'Joke', 'Karim', 'Lea', 'Leon', 'Louiza', 'Maarten', 'Magda'],
  ...['Mehmet', 'Miet', 'Nawal', 'Nico', 'Olga', 'Paulien', 'Rani', 'Rosa', 'Samira', 'Sien', 'Tanja', 'Tarik'],
  ...['Ursula', 'Viktor', 'Wouter', 'Younes', 'Zara', 'Zeno'],
] as const;

const ROLES = ['onthaal', 'planning', 'vrijwilliger', 'maatschappelijk werker', 'verantwoordelijke', 'permanentie'] as const;

/** Whom to ask for: a first name and a role. */
export const personOf = (key: string) => ({ name: pick(NAMES, `${key}/name`), title: pick(ROLES, `${key}/role`) });
