/** SQL that gathers all that a record may be found by, each part with for whom it is. Read by the app itself. */

const audience = (alias: string): string =>
  `'visibility', ${alias}.visibility, 'allies', ${alias}.allies, 'maintainedBy', ${alias}.maintained_by`;

const all = (object: string, from: string): string => `(select coalesce(jsonb_agg(jsonb_build_object(${object})), '[]') from ${from})`;

const schedules = (where: string): string =>
  `(select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'valid_from', h.valid_from, 'valid_to', h.valid_to, 'dtstart', h.dtstart, 'until', h.until, 'count', h.count, 'freq', h.freq,
      'interval', h.interval, 'byday', h.byday, 'bymonthday', h.bymonthday, 'opens_at', h.opens_at, 'closes_at', h.closes_at,
      'overnight', h.overnight, 'public_holidays', h.public_holidays)) || jsonb_build_object(${audience('h')})), '[]')
    from directory.schedule h where ${where})`;

const closures = (where: string): string =>
  all(
    `'kind', c.kind, 'starts_on', c.starts_on, 'ends_on', c.ends_on, 'opens_at', c.opens_at, 'closes_at', c.closes_at, ${audience('c')}`,
    `directory.closure c where ${where}`,
  );

const thresholds = (where: string): string =>
  `(select coalesce(jsonb_agg(to_jsonb(t) || jsonb_build_object('visible', jsonb_build_object(${audience('t')}))), '[]')
    from directory.threshold_profile t where ${where})`;

/** A term in its own language, then in the others: they share its code. */
const NAMES = `array[t.name] || array(select same.name from directory.taxonomy_term same
  where same.taxonomy_id = t.taxonomy_id and same.code = t.code and same.id <> t.id and same.visibility = 'public')`;

const terms = (id: string): string =>
  all(
    `'code', t.code, 'link', a.link_type, ${audience('a')}, 'names', ${NAMES}`,
    `directory.attribute a join directory.taxonomy_term t on t.id = a.taxonomy_term_id where a.link_id = ${id} and t.visibility = 'public'`,
  );

const location = (alias: string): string => `jsonb_build_object(
  'id', ${alias}.id, 'name', ${alias}.name, 'alternateName', ${alias}.alternate_name, 'description', ${alias}.description,
  'latitude', ${alias}.latitude, 'longitude', ${alias}.longitude, 'municipality', ${alias}.municipality, ${audience(alias)},
  'addresses', ${all(
    `'street', d.address_1, 'city', d.city, 'district', d.region, 'postcode', d.postal_code, ${audience('d')}`,
    `directory.address d where d.location_id = ${alias}.id and d.address_type <> 'postal'`,
  )},
  'accessibility', ${all(`'description', x.description, ${audience('x')}`, `directory.accessibility x where x.location_id = ${alias}.id`)},
  'schedules', ${schedules(`h.location_id = ${alias}.id`)},
  'closures', ${closures(`c.location_id = ${alias}.id`)})`;

const restricted = (ids: string): string =>
  all(
    `'recordId', r.record_id, 'field', r.field, 'value', r.value, ${audience('r')}`,
    `directory.restricted_value r where r.record_id in (${ids})`,
  );

const PLACES = `(select coalesce(jsonb_agg(jsonb_build_object('id', p.id, ${audience('p')}, 'location', ${location('l')},
    'schedules', ${schedules('h.service_at_location_id = p.id')}, 'closures', ${closures('c.service_at_location_id = p.id')},
    'thresholds', ${thresholds('t.service_at_location_id = p.id')})), '[]')
  from directory.service_at_location p join directory.location l on l.id = p.location_id where p.service_id = s.id)`;

const CAPACITIES = all(
  `'available', k.available, 'until', k.updated + make_interval(hours => k.promise_hours), ${audience('k')}`,
  'directory.service_capacity k where k.service_id = s.id',
);

/** The services of these ids, `source` each. */
export const SERVICES = `
  select jsonb_build_object(
    'id', s.id, 'name', s.name, 'alternateName', s.alternate_name, 'description', s.description, 'alsoForYouIf', s.also_for_you_if,
    'whatToExpect', s.what_to_expect, 'applicationProcess', s.application_process, 'feesDescription', s.fees_description,
    'eligibilityDescription', s.eligibility_description, 'interpretation', s.interpretation_services, 'status', s.status,
    'verifiedOn', s.verified_on, 'minimumAge', s.minimum_age, 'maximumAge', s.maximum_age, ${audience('s')},
    'organization', (select jsonb_build_object('id', o.id, 'name', o.name, 'alternateName', o.alternate_name, ${audience('o')})
      from directory.organization o where o.id = s.organization_id),
    'terms', ${terms('s.id')}, 'places', ${PLACES}, 'schedules', ${schedules('h.service_id = s.id')},
    'closures', ${closures('c.service_id = s.id')}, 'thresholds', ${thresholds('t.service_id = s.id')},
    'languages', ${all(`'code', g.code, ${audience('g')}`, 'directory.language g where g.service_id = s.id')},
    'areas', ${all(`'extent', e.extent, 'name', e.name, ${audience('e')}`, 'directory.service_area e where e.service_id = s.id')},
    'documents', ${all(`'document', q.document, ${audience('q')}`, 'directory.required_document q where q.service_id = s.id')},
    'costs', ${all(`'amount', m.amount, ${audience('m')}`, 'directory.cost_option m where m.service_id = s.id')},
    'capacities', ${CAPACITIES},
    'restricted', ${restricted('s.id, s.organization_id')}
  ) as source
  from directory.service s where s.id = any($1)`;

/** The find places at the locations of these ids, \`source\` each. */
export const FIND_PLACES = `
  select jsonb_build_object(
    'id', l.id, ${audience('f')}, 'kind', f.kind, 'houseRules', f.house_rules, 'quietTimes', f.quiet_times, 'privateTalk', f.private_talk,
    'privateTalkWhere', f.private_talk_where, 'terms', ${terms('l.id')}, 'location', ${location('l')},
    'amenities', jsonb_build_object('power', f.power, 'water', f.water, 'toilet', f.toilet, 'wifi', f.wifi, 'warm', f.warm, 'free', f.cost_free),
    'restricted', ${restricted('l.id, f.id')}
  ) as source
  from directory.find_place f join directory.location l on l.id = f.location_id where l.id = any($1)`;
