/** What `nx g @halte/generators:operation` is told. */
export interface OperationOptions {
  /** `directory.services.tally` */
  readonly id: string;
  readonly http?: string;
  readonly access?: string;
}

/** Where an operation lives, and what its parts are called. */
export interface OperationNames {
  readonly id: string;
  readonly service: string;
  readonly resource: string;
  /** `tally` */
  readonly name: string;
  /** `ServiceTally`, of which the request is `ServiceTallyRequest`. */
  readonly type: string;
  readonly contractFile: string;
  readonly schemaFile: string;
  readonly handlersFile: string;
  readonly serviceFile: string;
  readonly specFile: string;
}

/** The files and names of an operation, by the habits of the repository. */
export function namesOf(id: string): OperationNames {
  const [service = '', resource = '', name = ''] = id.split('.');
  const noun = resource.replace(/s$/, '');
  const stem = kebab(noun);
  const contracts = `libs/contracts/src/${kebab(service)}`;
  const feature = `apps/${kebab(service)}/src/${stem}/${stem}`;
  return {
    id,
    service,
    resource,
    name,
    type: capital(noun) + capital(name),
    contractFile: `${contracts}/${kebab(service)}.contract.ts`,
    schemaFile: `${contracts}/${stem}.schema.ts`,
    handlersFile: `${feature}.handlers.ts`,
    serviceFile: `${feature}.service.ts`,
    specFile: `${feature}.${kebab(name)}.int.spec.ts`,
  };
}

function kebab(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
