/** What the package of Illinois (1.x, 4,490 rows) comes to, against strict rules. Its rows are other people's and are not kept here. */
export const illinois = {
  rows: 4_490,
  /** Of each table: rows that became records, rows that were not taken, records in which a required column took a default. */
  tables: {
    address: { created: 0, rejected: 33, defaulted: 0 },
    location: { created: 520, rejected: 0, defaulted: 520 },
    organization: { created: 33, rejected: 0, defaulted: 0 },
    phone: { created: 618, rejected: 364, defaulted: 0 },
    schedule: { created: 1_798, rejected: 694, defaulted: 0 },
    service: { created: 89, rejected: 341, defaulted: 89 },
  },
  /** Of each finding: in how many rows. */
  findings: {
    // A service of an organization that is not in the package; one row is blank but for its id.
    'service rejected unknown_reference organization_id': 340,
    'service rejected missing name': 1,
    'phone rejected parent_rejected service_id': 337,
    // The organization of a location is optional: it is left out, the row is kept.
    'location dropped unknown_optional_reference organization_id': 448,
    // No city, no country, no location.
    'address rejected missing city': 33,
    'address rejected missing country': 33,
    'phone rejected missing number': 19,
    'phone rejected no_number number': 8,
    'phone mended two_numbers number': 3,
    'phone mended extension_in_number number': 6,
    'schedule rejected closes_before_opens closes_at': 29,
    'schedule rejected no_hours opens_at': 665,
  },
} as const;
