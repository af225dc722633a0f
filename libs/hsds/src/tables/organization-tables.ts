import {
  date,
  email,
  integer,
  key,
  oneOf,
  ours,
  reference,
  required,
  requiredInRows,
  requiredOrEmpty,
  text,
  uri,
  uuid,
  webAddress,
} from '../column.ts';
import { table } from '../table.ts';

/** When and by whom a record was last found to be right, and where it came from. */
export const provenance = ours({
  verified_on: date('The day on which somebody last found the record to be right.'),
  verified_by: {
    ...uuid('The organisation of the network that found it to be right; JSON for the public shows its name. Never a person.'),
    shownByName: true,
  },
  source_id: reference('source', 'Where the record came from, with its licence.'),
});

export const organization = table('organization', {
  file: 'organizations.csv',
  description: 'Who offers services.',
  columns: {
    id: key('the organization'),
    name: required(text('The official or public name.')),
    alternate_name: text('Another name it is known by.'),
    description: requiredOrEmpty(text('What the organization does, in plain words.', 5_000)),
    email: email('Its general e-mail address.'),
    website: webAddress('Its website.'),
    tax_status: text('How it is taxed.', 100),
    tax_id: text('Its number with the tax office.', 100),
    year_incorporated: integer('The year in which it was legally formed.', 1_000, 2_100),
    legal_status: text('Its legal form: vzw, public body, cooperative.', 100),
    logo: webAddress('Where its logo can be fetched.'),
    uri: uri('An address that stands for it for good, in a register of organizations.'),
    parent_organization_id: reference('organization', 'The organization that it is a part of.'),
    ...provenance,
    ...ours({
      professional_secrecy: oneOf(
        ['yes', 'no', 'some'],
        'Whether those who work there are bound by professional secrecy: all, none, or some.',
      ),
      professional_secrecy_who: text('Who is bound by professional secrecy, where not everybody is.', 500),
    }),
  },
});

export const organization_identifier = table('organization_identifier', {
  file: 'organization_identifiers.csv',
  description: 'A number or code that somebody else gave to an organization.',
  columns: {
    id: key('the identifier'),
    organization_id: requiredInRows(reference('organization', 'The organization that it stands for.')),
    identifier_scheme: text('The list it comes from, as org-id.guide names it: BE-BCE_KBO.', 100),
    identifier_type: required(text('What it is called in words: enterprise number.', 100)),
    identifier: required(text('The identifier itself.')),
  },
});

export const program = table('program', {
  file: 'programs.csv',
  description: 'Several services under one name.',
  columns: {
    id: key('the program'),
    organization_id: requiredInRows(reference('organization', 'The organization that runs it.')),
    name: required(text('The name of the program.')),
    alternate_name: text('Another name it is known by.'),
    description: requiredOrEmpty(text('What the program is about.', 5_000)),
  },
});

export const funding = table('funding', {
  file: 'funding.csv',
  description: 'Where the money of an organization or a service comes from.',
  columns: {
    id: key('the funding'),
    organization_id: reference('organization', 'The organization that is paid for.'),
    service_id: reference('service', 'The service that is paid for.'),
    source: text('Who pays, in words.', 1_000),
  },
});
