import { z } from 'zod';
import { cursor, email, id, instant, limit, line, text, version, webAddress } from '../fields.ts';
import { clock, date } from './pack-parts.schema.ts';

const organizationId = id('the organization');
const networkId = id('the network');

/** One organization, for what belongs to its profile. */
export const ProfileRef = z
  .strictObject({ organizationId })
  .meta({ id: 'ProfileRef', description: 'Names the organization whose profile it is.' });

const network = {
  name: line('The name of the network.'),
  description: text('What it is for.', 2_000),
  website: webAddress('Its website.').nullable(),
};

/** Organisations that work together. */
export const Network = z
  .object({
    id: networkId,
    ...network,
    coordinatedBy: id('the organisation that keeps it together'),
    members: z
      .array(
        z
          .object({ organizationId, name: line('Its name.'), since: date('The day on which it joined') })
          .meta({ id: 'NetworkMember', description: 'An organization of a network.' }),
      )
      .max(1_000)
      .describe('The organizations that belong to it now, as far as the caller may see them.'),
  })
  .meta({ id: 'Network', description: 'Organisations that work together, and who keeps them together.' });

/** Which networks. */
export const NetworkQuery = z.strictObject({ limit, cursor }).meta({ id: 'NetworkQuery', description: 'Which networks to list.' });

/** A new network. */
export const NetworkDraft = z
  .strictObject({ name: network.name, description: network.description.default(''), website: network.website.optional() })
  .meta({ id: 'NetworkDraft', description: 'A new network; the organisation of the caller keeps it together.' });

/** Who joins, or leaves. */
export const MembershipRef = z
  .strictObject({ networkId, organizationId })
  .meta({ id: 'MembershipRef', description: 'An organization in a network.' });

/** A network that is left. */
export const NetworkRef = z.strictObject({ networkId }).meta({ id: 'NetworkRef', description: 'Names one network.' });

/** Who left. */
export const Departure = z
  .object({
    networkId,
    on: date('The last day'),
    organizations: z.array(organizationId).max(1_000).describe('The organizations that left with it. Their records stay theirs.'),
  })
  .meta({ id: 'Departure', description: 'An organisation has left a network.' });

/** A version of a charter. */
export const Charter = z
  .object({
    id: id('this version of the charter'),
    organizationId,
    number: z.int().min(1).max(100_000).describe('Which version it is; the highest one holds.'),
    language: line('In which language it is written (ISO 639).', 3),
    title: line('Its title.'),
    text: text('What outreach means to this organisation, and what its people can count on.', 20_000),
    signedOn: date('The day from which it holds'),
    visibility: z.enum(['public', 'partner']).describe('Who may read it: everybody, or the organisations of the network.'),
    signatures: z
      .array(
        z
          .object({ organisation: id('the organisation that signed'), name: line('Its name, where known.').nullable(), on: date('When') })
          .meta({ id: 'CharterSignature', description: 'An organisation stands by this version.' }),
      )
      .max(500)
      .describe('The organisations that stand by this version, the first of them the one that wrote it.'),
  })
  .meta({
    id: 'Charter',
    description: 'What an organisation means by outreach, as it was written down at a time. A version never changes.',
  });

/** A new version. */
export const CharterDraft = z
  .strictObject({
    organizationId,
    language: z.string().min(2).max(3).default('nl').describe('In which language it is written (ISO 639).'),
    title: line('Its title.'),
    text: text('What outreach means to this organisation, and what its people can count on.', 20_000),
    visibility: z
      .enum(['public', 'partner'])
      .default('partner')
      .describe('Who may read it: everybody, or the organisations of the network.'),
  })
  .meta({ id: 'CharterDraft', description: 'A new version of a charter, signed today by the organisation of the caller.' });

/** All versions of a charter. */
export const Charters = z
  .object({ versions: z.array(Charter).max(200).describe('The latest first.') })
  .meta({ id: 'Charters', description: 'The versions of a charter that the caller may read.' });

/** One version. */
export const CharterRef = z
  .strictObject({ charterId: id('the version of the charter') })
  .meta({ id: 'CharterRef', description: 'Names a version.' });

const DutyTimeShape = {
  days: z
    .array(z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']))
    .min(1)
    .max(7)
    .describe('On which days of the week.'),
  from: clock('From when on'),
  until: clock('Until when; the same as `from` or earlier: until the next day'),
  firstDay: date('The first day on which this holds').optional(),
  lastDay: date('The last day on which this holds').optional(),
  holidays: z.boolean().describe('Whether somebody answers on public holidays too.'),
};

const contact = {
  kind: z.enum(['handoff', 'outreach', 'safety', 'general']).describe('For what: hand-offs, outreachers, safety outdoors, all else.'),
  name: line('Who answers: a team or a first name.'),
  role: line('What they are there.').nullable(),
  phone: line('The number to call.', 100).nullable(),
  email: email('The address to write to.').nullable(),
  note: text('What one should know before calling.', 1_000).nullable(),
};

const dutyRead = z.array(z.object(DutyTimeShape).meta({ id: 'DutyTime', description: 'When somebody answers, by the clock of Brussels.' }));
const dutyWritten = z.array(
  z
    .strictObject({ ...DutyTimeShape, holidays: DutyTimeShape.holidays.default(false) })
    .meta({ id: 'DutyTimeDraft', description: 'When somebody answers, by the clock of Brussels.' }),
);
const DUTY = 'When somebody answers. None: nobody has said when.';

/** Whom to turn to. */
export const ContactPoint = z
  .object({
    position: z.int().min(1).max(50).describe('Who is asked first: 1; then the next.'),
    ...contact,
    duty: dutyRead.max(50).describe(DUTY),
  })
  .meta({ id: 'ContactPoint', description: 'Whom to turn to in an organisation. For organisations of the network only.' });

/** All of them, in the order in which they are asked. */
export const ContactPoints = z
  .object({ points: z.array(ContactPoint).max(50).describe('In the order in which they are asked.') })
  .meta({ id: 'ContactPoints', description: 'Whom to turn to in an organisation, and in which order.' });

/** All of them, anew. */
export const ContactPointsDraft = z
  .strictObject({
    organizationId,
    points: z
      .array(
        z
          .strictObject({
            ...z.object(contact).partial().shape,
            kind: contact.kind.default('general'),
            name: contact.name,
            duty: dutyWritten.max(50).default([]).describe(DUTY),
          })
          .meta({ id: 'ContactPointDraft', description: 'Whom to turn to.' }),
      )
      .max(50)
      .describe('In the order in which they are to be asked; they take the place of those that were there.'),
  })
  .meta({ id: 'ContactPointsDraft', description: 'Whom to turn to, in the place of what was said before.' });

/** Who answers at a moment. */
export const DutyQuery = z
  .strictObject({
    organizationId,
    kind: contact.kind.optional().describe('For what; left out: for anything.'),
    at: instant('At which moment; left out: now').optional(),
  })
  .meta({ id: 'DutyQuery', description: 'Who answers at a moment.' });

/** Who answers, in the order in which they are asked. */
export const Duty = z
  .object({
    at: instant('The moment'),
    onDuty: z.array(ContactPoint).max(50).describe('Who answers now, in the order in which they are asked.'),
    otherwise: z.array(ContactPoint).max(50).describe('Who never said when they answer: to be tried when nobody else does.'),
    next: z
      .object({ day: date('On which day'), time: clock('At what time'), position: z.int().min(1).max(50).describe('Who it is.') })
      .optional()
      .describe('Where nobody answers now: when somebody does next, by the clock of Brussels, within six weeks.'),
  })
  .meta({ id: 'Duty', description: 'Who answers at a moment, and who is asked next.' });

const secrecy = {
  professionalSecrecy: z
    .enum(['yes', 'no', 'some'])
    .nullable()
    .describe('Whether its people are bound by professional secrecy. Null: nobody has said.'),
  professionalSecrecyWho: text('Who is, where some are.', 500).nullable(),
};

/** Who an organisation is to its partners. */
export const Profile = z
  .object({
    organizationId,
    name: line('Its name.'),
    version,
    email: email('Its general e-mail address.').nullable(),
    website: webAddress('Its website.').nullable(),
    phones: z.array(line('A number.', 100)).max(50).describe('Its telephone numbers.'),
    ...secrecy,
    networks: z
      .array(
        z
          .object({ networkId, name: line('Its name.'), since: date('Since when') })
          .meta({ id: 'ProfileNetwork', description: 'A network it belongs to.' }),
      )
      .max(100)
      .describe('The networks it belongs to.'),
    charter: Charter.nullable().describe('The version of its charter that holds, where the caller may read it.'),
    contactPoints: z.array(ContactPoint).max(50).describe('Whom to turn to; empty for whoever acts for no organisation.'),
  })
  .meta({ id: 'Profile', description: 'Who an organisation is to its partners.' });

/** What its own organisation says of it. */
export const ProfileChange = z
  .strictObject({
    organizationId,
    version: version.describe('The version that the change is based on.'),
    professionalSecrecy: secrecy.professionalSecrecy.optional(),
    professionalSecrecyWho: secrecy.professionalSecrecyWho.optional(),
  })
  .meta({ id: 'ProfileChange', description: 'A change: what is left out stays, null clears.' });

/** Everything. */
export const OwnRecordsQuery = z
  .strictObject({})
  .meta({ id: 'OwnRecordsQuery', description: 'All records of the organisation of the caller.' });

/** One record of one's own. */
export const OwnRecord = z
  .object({
    table: line('The table: `service`.', 63),
    id: id('the record'),
    fields: z
      .array(
        z
          .object({
            name: line('The column, as in HSDS and our profile.', 63),
            value: z.string().max(500_000).describe('Its value as text.'),
          })
          .meta({ id: 'OwnRecordField', description: 'A field that has a value.' }),
      )
      .max(200)
      .describe('Its fields that have a value, restricted ones too.'),
  })
  .meta({ id: 'OwnRecord', description: 'A record that the organisation of the caller maintains.' });
