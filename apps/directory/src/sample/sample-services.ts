import type { SampleService } from './sample-service.ts';
import { foodAndShelter } from './sample-services.daily.ts';
import { lookingTogether } from './sample-services.together.ts';

export const sampleServices: readonly SampleService[] = [...foodAndShelter, ...lookingTogether];
