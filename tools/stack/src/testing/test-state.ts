import { join } from 'node:path';
import { stateDirectory } from '../repository.ts';

/** Where test runs keep their servers, apart from those of `npm start`. */
export const testState = join(stateDirectory, 'test');
