import { indexText, vocabularyOf } from '@halte/dutch-text';

/** Where a word stands, by how much it says: A its name and needs, B what it is, C how it goes, D all else. */
export type Label = 'A' | 'B' | 'C' | 'D';

const LABELS: readonly Label[] = ['A', 'B', 'C', 'D'];

/** The texts of a record under each label. */
export type LabelledTexts = Readonly<Record<Label, readonly (string | null | undefined)[]>>;

/** A part of a compound, or the word that is denied, says less than the word itself. */
const LESS: ReadonlySet<string> = new Set(['part', 'denied']);

/**
 * The words of a record as a `tsvector` in text form: each stem with the labels under which it stands. Positions count nothing here; a label
 * has a position of its own.
 */
export function weightedTerms(texts: LabelledTexts): string {
  const labels = new Map<string, Set<Label>>();
  for (const label of LABELS) {
    for (const text of texts[label]) {
      for (const { stem, kind } of indexText(text ?? '')) add(labels, stem, LESS.has(kind) ? lower(label) : label);
    }
  }
  return [...labels]
    .map(([stem, under]) => `'${stem}':${[...under].map((label) => `${LABELS.indexOf(label) + 1}${label}`).join(',')}`)
    .join(' ');
}

/** The words of the fields that say most, as people write them: what typing errors are mended to. */
export function wordsIn({ A, B }: LabelledTexts): string[] {
  return [...new Set([...A, ...B].flatMap((text) => vocabularyOf(text ?? '')))];
}

function add(labels: Map<string, Set<Label>>, stem: string, label: Label): void {
  const under = labels.get(stem);
  if (under) under.add(label);
  else labels.set(stem, new Set([label]));
}

function lower(label: Label): Label {
  return LABELS[Math.min(LABELS.indexOf(label) + 1, LABELS.length - 1)] as Label;
}
