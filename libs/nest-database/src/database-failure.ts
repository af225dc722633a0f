import { Failure, refuse, type GenericErrorCode } from '@halte/contract-kit';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

/** What is kept of an error of Postgres: never its message, its detail or its values, which may be about a person. */
export class SqlError extends Error {
  override readonly name = 'SqlError';
  /** Five letters or digits (PostgreSQL documentation, appendix A), or a code of the network. */
  readonly code: string;
  readonly constraint: string | undefined;

  constructor(code: string, constraint: string | undefined) {
    super(constraint === undefined ? code : `${code} (${constraint})`);
    this.code = code;
    this.constraint = constraint;
  }
}

const UNIQUE_VIOLATION = '23505';

/** What a SQLSTATE means to a caller; the longest key that it begins with counts. */
const meanings: Readonly<Record<string, GenericErrorCode>> = {
  '08': 'unavailable', // connection
  '0A000': 'unavailable', // a prepared statement has outlived a migration: the next connection has a new one
  '22': 'invalid_input', // data: malformed, out of range, too long
  '23': 'conflict', // a constraint
  '23502': 'internal', // null where there must be a value: ours to prevent
  '23514': 'internal', // a check: ours to prevent
  '26000': 'unavailable', // a prepared statement is gone
  '40': 'unavailable', // deadlock, serialisation
  '42501': 'forbidden', // row-level security
  '53': 'unavailable', // out of resources
  '55P03': 'unavailable', // a lock
  '57014': 'deadline', // statement_timeout, or cancelled by an administrator
  '57': 'unavailable', // shutting down
  '58': 'unavailable', // its disk
  E: 'unavailable', // the network of the process: ECONNREFUSED, ETIMEDOUT
};

const messages: Partial<Record<GenericErrorCode, string>> = {
  invalid_input: 'A value is malformed or out of range',
  unavailable: 'The database cannot be reached at the moment',
};

/** A failure of whatever the database threw. Failures, and errors that are not the database's, stay themselves. */
export function databaseFailure(thrown: unknown): unknown {
  const error = driverError(thrown);
  if (error === undefined || thrown instanceof Failure) return thrown;
  const code = meaningOf(error.code);
  return refuse(code, messages[code], { cause: new SqlError(error.code, error.constraint) });
}

/** The unique constraint or index that a write ran into; nothing where that is not what happened. */
export function violatedUnique(thrown: unknown): string | undefined {
  const error = thrown instanceof Failure ? (thrown as Failure).cause : driverError(thrown);
  return isCoded(error) && error.code === UNIQUE_VIOLATION ? error.constraint : undefined;
}

/** Whether a connection must not be used again after this error. */
export function endsConnection(error: unknown): boolean {
  return /^(08|0A000|26000|57P|58|E)/.test(driverError(error)?.code ?? '');
}

interface Coded {
  readonly code: string;
  readonly constraint?: string | undefined;
}

/** TypeORM wraps what pg throws; a connection that is lost has no code. */
function driverError(thrown: unknown): Coded | undefined {
  const inner = thrown instanceof Error && 'driverError' in thrown ? thrown.driverError : thrown;
  if (isCoded(inner)) return inner;
  return isLost(inner) ? { code: '08006' } : undefined;
}

/** What pg says of a connection that is gone, and TypeORM, which lets go of it at once, of the next statement of its transaction. */
function isLost(thrown: unknown): boolean {
  if (thrown instanceof QueryRunnerAlreadyReleasedError || thrown instanceof QueryRunnerProviderAlreadyReleasedError) return true;
  return thrown instanceof Error && /^(Connection terminated|timeout e|Client (has|was)|Cannot use a pool)/.test(thrown.message);
}

/** A SQLSTATE, or a network error of the process. */
const CODE = /^([0-9A-Z]{5}|E(CONN|TIMEDOUT|HOST|NET|NOTFOUND|AI_).*)$/;

function isCoded(value: unknown): value is Coded {
  return value instanceof Error && 'code' in value && typeof value.code === 'string' && CODE.test(value.code);
}

function meaningOf(state: string): GenericErrorCode {
  for (const length of [5, 2, 1]) {
    const meaning = meanings[state.slice(0, length)];
    if (meaning) return meaning;
  }
  return 'internal';
}
