import { DatabaseSync } from 'node:sqlite';
import { candidates } from '../area.ts';
import { doorsFor } from '../doors.ts';
import type { Runner } from '../runner.ts';

const BEST_FIRST = 'select slug from door where door match ? order by bm25(door), slug';

/** FTS5 of SQLite in memory, any word of the question, by BM25. */
export function sqliteRunner(): Runner {
  const database = new DatabaseSync(':memory:');
  database.exec(`create virtual table door using fts5 (slug unindexed, text, tokenize = 'unicode61 remove_diacritics 2')`);
  const insert = database.prepare('insert into door (slug, text) values (?, ?)');
  for (const { slug, text } of doorsFor('partner')) insert.run(slug, text);
  const search = database.prepare(BEST_FIRST);
  return {
    name: 'sqlite fts5',
    search: (question) => {
      const allowed = new Set(candidates(question).map(({ slug }) => slug));
      const slugs = search.all(anyOf(question.text)).map(({ slug }) => String(slug));
      return Promise.resolve(slugs.filter((slug) => allowed.has(slug)).slice(0, 20));
    },
  };
}

const anyOf = (text: string) => [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))].map((word) => `"${word}"`).join(' OR ');
