import { overview } from './overview.ts';

process.stdout.write(`${overview()}\n`);
