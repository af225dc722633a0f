import { findPlaces, placeOf, type FindPlaceEntry } from './content/places.ts';
import { services, type ServiceEntry } from './content/services.ts';
import { regionChecksum } from './region.ts';
import { REFERENCE_DATE } from './reference-day.ts';

/** The region as a page to read: every service and find place, compactly (Markdown). */
export const overview = (): string =>
  [
    '# De proefregio (verzonnen)',
    '',
    `Toestand op ${REFERENCE_DATE}. Controlegetal ${regionChecksum()}.`,
    '',
    '## Diensten',
    '',
    ...services().flatMap(serviceLines),
    '## Vindplaatsen',
    '',
    ...findPlaces().flatMap(findPlaceLines),
  ].join('\n');

function serviceLines(entry: ServiceEntry): readonly string[] {
  return [
    `### ${entry.slug} · ${entry.name}`,
    '',
    ...present([
      ['nood', entry.needs.join(' ')],
      ['van', entry.organization.name],
      ['waar', entry.at.map(placeLine).join('; ') || 'geen adres'],
      ['uren', [entry.hours, ...[...entry.hoursAt].map(([slug, hours]) => `${slug}: ${hours}`)].filter(Boolean).join(' / ')],
      [
        'drempel',
        Object.entries(entry.thresholds)
          .map(([name, value]) => (value ? name : `!${name}`))
          .join(' '),
      ],
      ['voor wie woont in', entry.area.join(' ')],
      ['leeftijd', (entry.minimumAge ?? entry.maximumAge) ? `${entry.minimumAge ?? ''}–${entry.maximumAge ?? ''}` : ''],
      ['talen', entry.languages.join(' ')],
      [
        'status',
        [entry.status === 'active' ? '' : entry.status, entry.visibility === 'public' ? '' : entry.visibility, entry.mobile ? 'mobiel' : '']
          .filter(Boolean)
          .join(', '),
      ],
      ['gesloten', entry.closed && `${entry.closed.starts} tot ${entry.closed.ends}, ${entry.closed.reason}`],
      ['mededeling', entry.alert],
      ['plaatsen', entry.capacity && `${entry.capacity.available} van ${entry.capacity.maximum} ${entry.capacity.unit}`],
      ['mee te brengen', entry.documents.join('; ')],
      ['nummer', entry.call],
      ['tegenspraak', entry.contradiction],
    ]),
    '',
    [entry.text, entry.also, entry.how, entry.fees, entry.who, entry.wait, entry.expect].filter(Boolean).join(' · '),
    '',
  ];
}

function placeLine(slug: string): string {
  const { name, area, visibility } = placeOf(slug);
  return `${name}, ${area.name} ${area.postcode}${visibility === 'public' ? '' : ` (${visibility})`}`;
}

function findPlaceLines(entry: FindPlaceEntry): readonly string[] {
  const { hours } = placeOf(entry.at);
  return [
    `### ${entry.slug} · ${entry.name}`,
    '',
    ...present([
      ['waar', placeLine(entry.at)],
      ['soort', entry.kind],
      ['er is', entry.has.join(' ')],
      ['uren', hours],
      ['huisregels', entry.rules],
      ['rustig', entry.quiet],
      ['apart praten', entry.talk],
    ]),
    '',
    entry.text,
    '',
  ];
}

const present = (lines: readonly (readonly [name: string, value: string | undefined])[]) =>
  lines.filter(([, value]) => value).map(([name, value]) => `- ${name}: ${value}`);
