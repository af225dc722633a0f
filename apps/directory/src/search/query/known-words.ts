import { createVocabulary, type Vocabulary } from '@halte/dutch-text';
import { RoleReader, type Statement } from '@halte/nest-database';
import { anonymousCaller, type Caller } from '@halte/nest-identity';
import { Injectable } from '@nestjs/common';

const WORDS: Statement = {
  name: 'search.words',
  text: `select word, count(*)::integer as count from directory.search_document d, unnest(d.words) word
    where d.audiences && $1::text[] group by word order by count desc, word limit 60000`,
};

/** The words that each audience may find, to mend typing errors with: one that only partners may read is offered to nobody else. */
@Injectable()
export class KnownWords {
  #public: Vocabulary = createVocabulary([]);
  #partner: Vocabulary = createVocabulary([]);

  constructor(private readonly index: RoleReader) {}

  of({ organisation }: Pick<Caller, 'organisation'>): Vocabulary {
    return organisation === undefined ? this.#public : this.#partner;
  }

  async reload(): Promise<void> {
    this.#public = await this.#load('public');
    this.#partner = await this.#load('partner');
  }

  async #load(audience: string): Promise<Vocabulary> {
    const rows = await this.index.read<{ word: string; count: number }>(anonymousCaller, WORDS, [[audience]]);
    return createVocabulary(rows.map(({ word, count }) => [word, count] as const));
  }
}
