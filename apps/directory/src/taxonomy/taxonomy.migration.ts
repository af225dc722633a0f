import { forward } from '@halte/nest-database';
import { recordTable } from '../access/record-table.ts';

/** Terms to sort by, and what they are tied to. */
export const taxonomyTables = forward('taxonomy_tables', '2026-11-25T09:16:00Z', async (run) => {
  const taxonomy = recordTable({
    name: 'taxonomy',
    columns: 'name text not null, description text not null, uri text, version text',
    versionColumn: 'record_version',
  });
  const term = recordTable({
    name: 'taxonomy_term',
    columns: `code text, name text not null, description text not null, taxonomy text, language text, term_uri text,
      parent_id uuid references directory.taxonomy_term on delete set null deferrable`,
    parents: [{ table: 'taxonomy', column: 'taxonomy_id', optional: true }],
  });
  const description = recordTable({ name: 'meta_table_description', columns: 'name text, language text, character_set text' });
  for (const statement of [...taxonomy, ...term, ...description]) await run(statement);
  await run('create index taxonomy_term_parent on directory.taxonomy_term (parent_id)');
  for (const table of ['taxonomy', 'taxonomy_term']) {
    await run(`create index ${table}_modified on directory.${table} (last_modified, id)`);
  }
});

/** A term that says something of a record of any table. */
export const attributeTable = forward('attribute_table', '2026-11-25T09:17:00Z', async (run) => {
  const attribute = recordTable({
    name: 'attribute',
    columns: 'link_id uuid not null, link_entity text not null, link_type text, value text',
    parents: [{ table: 'taxonomy_term', column: 'taxonomy_term_id', required: true, guest: true }],
    linked: { entity: 'link_entity', id: 'link_id' },
  });
  for (const statement of attribute) await run(statement);
  await run('create index attribute_link on directory.attribute (link_id)');
});
