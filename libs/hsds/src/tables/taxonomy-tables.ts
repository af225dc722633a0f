import { date, key, reference, required, requiredInRows, requiredOrEmpty, text, uri, uuid } from '../column.ts';
import { table } from '../table.ts';

export const taxonomy = table('taxonomy', {
  file: 'taxonomies.csv',
  description: 'A list of terms to sort by.',
  columns: {
    id: key('the taxonomy'),
    name: required(text('The name of the taxonomy.')),
    description: requiredOrEmpty(text('What it sorts.', 5_000)),
    uri: uri('Where it is published.'),
    version: text('Which version of it.', 50),
  },
});

export const taxonomy_term = table('taxonomy_term', {
  file: 'taxonomy_terms.csv',
  description: 'A term of a taxonomy.',
  columns: {
    id: key('the term'),
    code: text('The code of the term in its taxonomy.', 100),
    name: required(text('The term.')),
    description: requiredOrEmpty(text('What the term means.', 5_000)),
    parent_id: reference('taxonomy_term', 'The wider term.'),
    taxonomy: text('The taxonomy in words, where it is none of the package.', 500),
    language: text('The language of the term (ISO 639-1, 639-2).', 10),
    taxonomy_id: reference('taxonomy', 'The taxonomy that it belongs to.'),
    term_uri: uri('An address that stands for the term for good.'),
  },
});

export const attribute = table('attribute', {
  file: 'attributes.csv',
  description: 'Ties a term to a row of any table.',
  columns: {
    id: key('the tie'),
    link_id: requiredInRows(uuid('The row that the term is about.')),
    taxonomy_term_id: requiredInRows(reference('taxonomy_term', 'The term.')),
    link_type: text('What the term says of the row: its kind, for whom it is.', 100),
    link_entity: requiredInRows(text('The table of that row.', 100)),
    value: text('A value that goes with the term.', 1_000),
  },
});

export const metadata = table('metadata', {
  file: 'metadata.csv',
  description: 'One change of one field.',
  columns: {
    id: key('the change'),
    resource_id: requiredInRows(uuid('The row that was changed.')),
    resource_type: requiredInRows(text('The table of that row.', 100)),
    last_action_date: required(date('The day of the change.')),
    last_action_type: required(text('What happened: create, update, delete.', 50)),
    field_name: required(text('The column that was changed.', 100)),
    previous_value: requiredOrEmpty(text('What it held before; empty for nothing.', 5_000)),
    replacement_value: requiredOrEmpty(text('What it holds since; empty for nothing.', 5_000)),
    updated_by: required(text('The organisation that changed it. Never a person.')),
  },
});

export const meta_table_description = table('meta_table_description', {
  file: 'meta_table_descriptions.csv',
  description: 'In which language and characters a table is written.',
  columns: {
    id: key('the entry'),
    name: text('The table.', 100),
    language: text('The language of its texts (ISO 639-1, 639-3).', 10),
    character_set: text('The character set of its file.', 50),
  },
});
