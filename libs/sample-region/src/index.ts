export { network, organizationOfNetwork, type NetworkSlug } from './content/network.ts';
export { idOf } from './record-id.ts';
export { REFERENCE_DATE } from './reference-day.ts';
export { region, regionChecksum } from './region.ts';
export { photoFiles } from './rows/photo-rows.ts';
export type { RegionRecord, Rights } from './region-record.ts';
export { scaledRegion } from './scale/scaled-region.ts';
export { contradictions, findPlaceSlugs, organizationSlugs, placeSlugs, serviceSlugs } from './slugs.ts';
