import {
  date,
  datetime,
  email,
  integer,
  key,
  number,
  oneOf,
  ours,
  reference,
  required,
  requiredInRows,
  text,
  webAddress,
} from '../column.ts';
import { table } from '../table.ts';
import { provenance } from './organization-tables.ts';

export const service = table('service', {
  file: 'services.csv',
  description: 'What an organization does for people.',
  columns: {
    id: key('the service'),
    organization_id: requiredInRows(reference('organization', 'The organization that offers it.')),
    program_id: reference('program', 'The program that it belongs to.'),
    name: required(text('The name of the service.')),
    alternate_name: text('Another name it is known by.'),
    description: text('What the service does, in plain words.', 5_000),
    url: webAddress('Where to read more about the service.'),
    email: email('Its e-mail address.'),
    status: required(oneOf(['active', 'inactive', 'defunct', 'temporarily closed'], 'Whether the service is there to go to.')),
    interpretation_services: text('Which help with languages there is.', 1_000),
    application_process: text('What somebody does to get the service.', 2_000),
    fees_description: text('What it costs, in words.', 1_000),
    wait_time: text('How long people usually wait for it.', 500),
    fees: text('What it costs, as older packages wrote it.', 1_000),
    accreditations: text('Recognitions that the service has.', 1_000),
    eligibility_description: text('For whom the service is, in words.', 2_000),
    minimum_age: integer('From which age, in years.', 0, 130),
    maximum_age: integer('Up to which age, in years.', 0, 130),
    assured_date: date('The day on which the record was last checked, as the standard has it.'),
    assurer_email: email('The address of whoever checked it. Halte publishes an organisation, never a worker.'),
    licenses: text('Permits that the service has.', 1_000),
    alert: text('A passing notice: closed today, moved for a month.', 500),
    last_modified: datetime('When the record or what hangs on it was last changed.'),
    ...ours({
      also_for_you_if: text('"Also for you if…": for whom the service is, beyond what its name suggests.', 1_000),
      what_to_expect: text('What happens when somebody comes for the first time.', 2_000),
    }),
    ...provenance,
  },
});

export const service_at_location = table('service_at_location', {
  file: 'service_at_location.csv',
  description: 'A service as it is offered at one location.',
  columns: {
    id: key('the service at this location'),
    service_id: requiredInRows(reference('service', 'The service.')),
    location_id: requiredInRows(reference('location', 'Where it is offered.')),
    description: text('What is particular about the service here.', 2_000),
  },
});

export const service_area = table('service_area', {
  file: 'service_areas.csv',
  description: 'The area whose people a service is for.',
  columns: {
    id: key('the area'),
    service_id: reference('service', 'The service that is for the people of this area.'),
    name: text('The name of the area: a municipality, a district, a postcode.'),
    description: text('Who counts as living there, in words.', 1_000),
    extent: text('The outline of the area, in the form that extent_type names.', 100_000),
    extent_type: text('The form of the outline: geojson, topojson, kml, text.', 50),
    uri: text('An address that stands for the area for good.', 500),
  },
});

export const required_document = table('required_document', {
  file: 'required_documents.csv',
  description: 'A paper that somebody needs to bring.',
  columns: {
    id: key('the document'),
    service_id: reference('service', 'The service that asks for it.'),
    document: text('What to bring, in words.', 1_000),
    uri: webAddress('Where to read about the document or get it.'),
  },
});

export const cost_option = table('cost_option', {
  file: 'cost_options.csv',
  description: 'What a service costs somebody.',
  columns: {
    id: key('the price'),
    service_id: requiredInRows(reference('service', 'The service that costs this.')),
    valid_from: date('The first day of this price.'),
    valid_to: date('The last day of this price.'),
    option: text('For whom this price is: with a reduced fare, children.'),
    currency: text('The currency, three letters (ISO 4217).', 3),
    amount: number('How much, in that currency.', 0, 1_000_000),
    amount_description: text('What the amount is for: a meal, a month.', 500),
  },
});
