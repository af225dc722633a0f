import type { ResponseOf } from '@halte/contract-kit';
import type { directory } from '@halte/contracts/directory';
import { escaped } from '../page/page-file.ts';
import { closureInWords, dayInWords, holidaysInWords, hoursInWords, type Closure, type Hours } from './hours-in-words.ts';
import { LANGUAGES, type Language } from './page-language.ts';
import { SHEET_WORDS, type SheetWords } from './sheet-words.ts';

export type SheetContent = ResponseOf<typeof directory.sheets.read>;

/** How a sheet is wanted. */
export interface SheetOptions {
  readonly language: Language;
  /** Whether the names of the service and of the house stand on it. Without, a sheet that is found says where a door is, and no more. */
  readonly named: boolean;
}

type Place = NonNullable<SheetContent['place']>;

/** The sheet as HTML, to stand in the page. Where there is no door to go to, the number comes first. */
export function sheetPage(sheet: SheetContent, options: SheetOptions): string {
  const words = SHEET_WORDS[options.language];
  const phones = phoneSection(sheet, words);
  return [
    picture(sheet, words),
    heading(sheet, options),
    notices(sheet, words),
    sheet.place ? '' : phones,
    hoursSection(sheet, options.language),
    waySection(sheet.place, words),
    textSection(words.expect, [sheet.place?.expect, sheet.service.expect]),
    sheet.place ? phones : '',
    textSection(words.bring, [sheet.service.documents?.join(', ')], 'half'),
    textSection(words.cost, [sheet.service.fees], 'half'),
    footer(sheet, options, words),
  ].join('\n');
}

function picture({ picture: door, service, place }: SheetContent, words: SheetWords): string {
  if (!door) return '';
  const where = place ? `?locationId=${place.id}` : '';
  return `<img class="door" src="/v1/services/${service.id}/sheet-picture${where}" alt="${escaped(door.alt || words.picture)}" />`;
}

function heading({ service, place }: SheetContent, { named }: SheetOptions): string {
  const name = named ? `<p class="name">${escaped(service.name)}</p>` : '';
  if (!place) return name;
  const house = named && place.name !== undefined ? `<p class="house">${escaped(place.name)}</p>` : '';
  const lines = [place.address, [place.postcode, place.city ?? place.municipality].filter(Boolean).join(' ')].filter(Boolean);
  const note = service.at?.find((visit) => visit.place === place.id)?.note;
  return [
    name,
    house,
    `<h1>${lines.map((line) => escaped(line ?? '')).join('<br />')}</h1>`,
    note === undefined ? '' : `<p class="note">${escaped(note)}</p>`,
  ].join('');
}

function notices({ service, place }: SheetContent, words: SheetWords): string {
  const closed = service.status === 'temporarily closed' ? words.closedForNow : undefined;
  const said = [closed, service.alert, place?.alert].filter((notice) => notice !== undefined);
  return said.map((notice) => `<p class="notice">${escaped(notice)}</p>`).join('');
}

function hoursSection({ service, place }: SheetContent, language: Language): string {
  const words = SHEET_WORDS[language];
  const visit = service.at?.find((one) => one.place === place?.id);
  const rules = visit?.hours ?? service.hours ?? place?.hours ?? [];
  const closures = [visit?.closures, service.closures, place?.closures].flatMap((some) => some ?? []);
  const thresholds = visit?.thresholds ?? service.thresholds;
  const appointment = thresholds?.no?.includes('no_appointment') ? words.appointment : undefined;
  const none = thresholds?.yes?.includes('no_appointment') ? words.noAppointment : undefined;
  const lines = [holidaysInWords(rules, language), appointment ?? none].filter((line) => line !== undefined);
  return section(
    words.open,
    `${closuresList(closures, language)}${hoursTable(rules, language)}${lines.map((line) => `<p>${escaped(capital(line))}</p>`).join('')}`,
  );
}

function hoursTable(rules: readonly Hours[], language: Language): string {
  if (rules.length === 0) return `<p>${SHEET_WORDS[language].noHours}</p>`;
  const rows = hoursInWords(rules, language).map(
    ({ days, hours }) => `<tr><th scope="row">${escaped(capital(days))}</th><td>${hours.map(escaped).join('<br />')}</td></tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

const closuresList = (closures: readonly Closure[], language: Language) =>
  closures.map((closure) => `<p class="notice">${escaped(closureInWords(closure, language))}</p>`).join('');

function waySection(place: Place | undefined, words: SheetWords): string {
  if (!place) return '';
  const { latitude, longitude } = place;
  const address = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
  const map = latitude === undefined ? '' : `<p class="screen"><a href="${escaped(address)}" rel="noreferrer">${words.map}</a></p>`;
  const said = [place.way, place.transport].filter((line) => line !== undefined);
  if (said.length === 0 && map === '') return '';
  return section(words.way, said.map((line) => `<p>${escaped(line)}</p>`).join('') + map);
}

function textSection(title: string, texts: readonly (string | undefined)[], kind?: 'half'): string {
  const said = texts.filter((text) => text !== undefined && text !== '');
  return said.length === 0 ? '' : section(title, said.map((text) => `<p>${escaped(text ?? '')}</p>`).join(''), kind);
}

function phoneSection({ service, place, organization }: SheetContent, words: SheetWords): string {
  const visit = service.at?.find((one) => one.place === place?.id);
  const phones = visit?.phones ?? service.phones ?? place?.phones ?? organization?.phones ?? [];
  const lines = phones.map(({ number, note }) => {
    const said = note === undefined ? '' : `<br /><small>${escaped(note)}</small>`;
    return `<p class="phone"><a href="tel:${escaped(number.replace(/[^\d+]/g, ''))}">${escaped(number)}</a>${said}</p>`;
  });
  return lines.length === 0 ? '' : section(words.call, lines.join(''), 'half');
}

function footer({ service, place, elsewhere, sources }: SheetContent, { language, named }: SheetOptions, words: SheetWords): string {
  const said = [
    service.verified === undefined ? '' : words.verified(dayInWords(service.verified, language)),
    ...sources.map(({ attribution }) => attribution ?? ''),
  ];
  const address = (changes: Readonly<Record<string, string>>) => {
    const asked = { lang: language, ...(named && { name: 'on' }), ...(place && { place: place.id }), ...changes };
    return escaped(`/sheet/${service.id}?${new URLSearchParams(asked).toString()}`);
  };
  const others = elsewhere.map(
    ({ id, name, address: street }) => `<a href="${address({ place: id })}">${escaped(street ?? name ?? id)}</a>`,
  );
  const languages = LANGUAGES.map((one) =>
    one === language ? `<b>${one}</b>` : `<a href="${address({ lang: one })}" lang="${one}">${one}</a>`,
  );
  const naming = `<a href="${address({ name: named ? 'off' : 'on' })}">${named ? words.withoutName : words.withName}</a>`;
  return `<footer><p><small>${[...new Set(said)].filter(Boolean).map(escaped).join(' ')}</small></p>
${others.length === 0 ? '' : `<p class="screen">${words.elsewhere}:<br />${others.join('<br />')}</p>`}
<p class="screen">${languages.join(' · ')} · ${naming}</p></footer>`;
}

const section = (title: string, content: string, kind = 'wide') =>
  `<section class="${kind}"><h2>${escaped(title)}</h2>${content}</section>`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
