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
  const organisations = organisationsIn(source);
  // Nothing in it is for some only: everybody finds the same.
  if (organisations.length === 0) return documentsFor('public').map((document) => ({ audiences: ['public', 'partner'], document }));
  const found = (['public', 'partner', ...organisations.map((id) => `org:${id}`)] as Viewer[]).map((viewer) => ({
    viewer,
    documents: documentsFor(viewer),
  }));
  const ofPartners = JSON.stringify(found[1]?.documents);
  return shared(found.filter(({ viewer, documents }) => !viewer.startsWith('org:') || JSON.stringify(documents) !== ofPartners));
}

/** Viewers who find the same share it. */
function shared(found: readonly { readonly viewer: Viewer; readonly documents: readonly SearchDocument[] }[]): View[] {
  const views = new Map<string, { audiences: Viewer[]; document: SearchDocument }>();
  for (const { viewer, documents } of found) {
    for (const document of documents) {
      const key = JSON.stringify(document);
      const known = views.get(key);
      if (known) known.audiences.push(viewer);
      else views.set(key, { audiences: [viewer], document });
    }
  }
  return [...views.values()];
}
