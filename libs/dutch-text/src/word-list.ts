import { fold } from './fold.ts';

/** The words of a list as it stands in `data/`: parted by white space. Folded. */
export function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter(Boolean).map(fold);
}

/** The phrases of a list as it stands in `data/`: parted by commas. As written. */
export function phrasesIn(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** The lines of a list as it stands in `data/`: `name: phrase, phrase`. */
export function entriesIn(list: string): (readonly [name: string, phrases: string[]])[] {
  return list
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), phrasesIn(line.slice(colon + 1))] as const;
    });
}
