import { findPlaceDocuments } from './find-place-documents.ts';
import type { FindPlaceSource, ServiceSource } from './record-source.ts';
import type { SearchDocument } from './search-document.ts';
import { serviceDocuments } from './service-documents.ts';
import { organisationsIn, type Viewer } from './viewer.ts';

/** A document, and who finds it. */
export interface View {
  readonly audiences: readonly Viewer[];
  readonly document: SearchDocument;
}

/** What each viewer finds of a service; viewers who find the same share it. */
export function viewsOfService(source: ServiceSource, now: Date): View[] {
  return viewsOf(source, (viewer) => serviceDocuments(viewer, source, now));
}

/** What each viewer finds of a find place. */
export function viewsOfFindPlace(source: FindPlaceSource): View[] {
  return viewsOf(source, (viewer) => findPlaceDocuments(viewer, source));
}

/** An organisation has a view of its own only where it sees more than any partner. */
function viewsOf(source: unknown, documentsFor: (viewer: Viewer) => SearchDocument[]): View[] {
  const ofPartners = JSON.stringify(documentsFor('partner'));
  const organisations = organisationsIn(source).map((id): Viewer => `org:${id}`);
  const viewers: Viewer[] = ['public', 'partner', ...organisations.filter((viewer) => JSON.stringify(documentsFor(viewer)) !== ofPartners)];
  const views = new Map<string, { audiences: Viewer[]; document: SearchDocument }>();
  for (const viewer of viewers) {
    for (const document of documentsFor(viewer)) {
      const key = JSON.stringify(document);
      const known = views.get(key);
      if (known) known.audiences.push(viewer);
      else views.set(key, { audiences: [viewer], document });
    }
  }
  return [...views.values()];
}
