import { apps, network } from '@halte/contracts';
import { contentsOf } from '@halte/contract-kit';
import { asyncApi } from '@halte/contract-kit/asyncapi';
import { natsPermissions } from '@halte/contract-kit/nats-permissions';
import { openApi } from '@halte/contract-kit/openapi';
import { formatted, type GeneratedFiles } from './generated-files.ts';
import { errorsPage } from './reference/errors-page.ts';
import { servicePage } from './reference/service-page.ts';
import { sdkFiles } from './sdk/sdk-files.ts';

/** Folders in which every file is generated, their README.md apart. */
export const generatedFolders = ['docs/reference', 'infra/nats', 'libs/sdk/src/generated'] as const;

/** Everything that is derived from the contracts and committed. */
export async function outputs(root: string): Promise<GeneratedFiles> {
  const files: [string, string][] = [
    ['docs/reference/openapi.json', json(openApiReference())],
    ['docs/reference/asyncapi.json', json(asyncApiReference())],
    ['docs/reference/errors.md', errorsPage(network)],
    ...network.map((contract): [string, string] => [`docs/reference/${contentsOf(contract).name}.md`, servicePage(contract)]),
    ['infra/nats/permissions.json', json(permissions())],
    ...within('libs/sdk/src/generated', sdkFiles(network)),
  ];
  return await formatted(new Map(files), root);
}

/** The committed description of the API. A running gateway serves its own, with its own addresses. */
export function openApiReference(): Record<string, unknown> {
  return openApi(network, {
    title: 'Halte',
    version: '1.0.0',
    description: 'The API of a regional outreach network. Refusals are problem documents (RFC 9457).',
    serverUrl: 'https://halte.example',
    issuer: 'https://sign-in.halte.example/realms/halte',
  });
}

/** The committed description of the bus. */
export function asyncApiReference(): Record<string, unknown> {
  return asyncApi(network, { title: 'Halte', version: '1.0.0', description: 'The bus of a regional outreach network.' });
}

function permissions(): Record<string, unknown> {
  return Object.fromEntries(Object.values(apps).map((uses) => [uses.app, natsPermissions(uses)]));
}

function within(folder: string, files: ReadonlyMap<string, string>): readonly [string, string][] {
  return [...files].map(([name, text]) => [`${folder}/${name}`, text]);
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
