/** The record that has the name already. */
export interface DuplicateName {
  /** Identifier of the record that has the name already (UUID, RFC 9562). */
  existingId: string;
}

/** Which services to list, by name. */
export interface ServiceQuery {
  /** How many items a page holds at the most. */
  limit?: number;
  /** The `nextCursor` of the previous page; left out for the first one. */
  cursor?: string;
}

/** A service that an organization offers (HSDS 3.0 service). */
export interface Service {
  /** Identifier of the service (UUID, RFC 9562). */
  id: string;
  /** The name of the service. */
  name: string;
}
