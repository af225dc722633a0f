/** Rows of one organization in a package that is made for measuring: itself, its services, and what hangs on them. */
const SERVICES = 10;

/** Files of a package of about so many rows, in the shape of older packages: numbers for ids, hours as people write them. */
export function importFiles(rows: number): Readonly<Record<string, () => Generator<string>>> {
  const organizations = Math.ceil(rows / (1 + SERVICES * 3));
  const each = function* (line: (organization: number, service: number) => string): Generator<string> {
    for (let organization = 1; organization <= organizations; organization += 1) {
      let text = '';
      for (let service = 1; service <= SERVICES; service += 1) text += line(organization, organization * SERVICES + service);
      yield text;
    }
  };
  return {
    'organizations.csv': function* () {
      yield 'id,name,description,url\n';
      for (let n = 1; n <= organizations; n += 1) yield `${n},Organisatie ${n},"Open huis, elke dag",https://o${n}.example\n`;
    },
    'services.csv': function* () {
      yield 'id,organization_id,name,description,status\n';
      yield* each((organization, id) => `${id},${organization},Dienst ${id},"Soep, brood en een gesprek voor wie langskomt",active\n`);
    },
    'phones.csv': function* () {
      yield 'service_id,number\n';
      yield* each((_, id) => `${id},03 000 ${String(id).padStart(6, '0')}\n`);
    },
    'regular_schedules.csv': function* () {
      yield 'service_id,weekday,opens_at,closes_at\n';
      yield* each((_, id) => `${id},Monday,9:00,17:00\n`);
    },
  };
}
