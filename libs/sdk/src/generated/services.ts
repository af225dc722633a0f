// Generated from the contracts by `npm run generate`. Change the contract instead.

import type { Transport } from '../transport.ts';
import { Directory } from './directory.ts';

/** Every service of the network. `Halte` extends this. */
export class Services {
  /** Which organizations there are, and what they offer. */
  readonly directory: Directory;

  constructor(transport: Transport) {
    this.directory = new Directory(transport);
  }
}
