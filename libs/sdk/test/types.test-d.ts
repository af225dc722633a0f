import { HalteError, type CallPromise, type DuplicateName, type Halte, type Page, type PagePromise, type Service } from '../src/index.ts';

/** Fails to compile where the two types differ. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => undefined;

export async function types(halte: Halte, thrown: unknown): Promise<void> {
  const { services } = halte.directory;
  holds<Same<ReturnType<typeof services.list>, PagePromise<Service>>>();
  holds<Same<Awaited<ReturnType<typeof services.list>>, Page<Service>>>();
  holds<Same<ReturnType<typeof services.read>, CallPromise<Service>>>();
  for await (const service of services.list()) holds<Same<typeof service, Service>>();
  for await (const service of services.export()) holds<Same<typeof service, Service>>();

  // @ts-expect-error a name is required
  await services.create({ organizationId: '1' });
  // @ts-expect-error there is no such member
  await services.list({ nmae: 'x' });
  // @ts-expect-error there is no such option
  await services.list({}, { timeout: 5 });

  if (!(thrown instanceof HalteError)) return;
  holds<Same<typeof thrown.requestId, string>>();
  if (thrown.code === 'duplicate_name') holds<Same<typeof thrown.data, DuplicateName>>();
  if (thrown.code === 'not_found') holds<Same<typeof thrown.data, undefined>>();
  // @ts-expect-error no operation fails with this code
  if (thrown.code === 'no_such_code') return;
}
