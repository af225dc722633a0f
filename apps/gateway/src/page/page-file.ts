import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that is served as it is. All of them are read once, at boot, and none is found by what a caller asks for. */
export interface PageFile {
  readonly url: string;
  readonly type: string;
  readonly body: Buffer;
}

/** The type of a page. */
export const HTML = 'text/html; charset=utf-8';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': HTML,
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const own = fileURLToPath(new URL('../../pages/', import.meta.url));
const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** One of our own files. */
export function pageFile(url: string, name: string): PageFile {
  return fileAt(url, join(own, name));
}

/** The style, the script and the picture of our own pages. */
export function ownFiles(): readonly PageFile[] {
  return ['halte.css', 'page.css', 'docs.css', 'docs.js', 'icon.svg'].map((name) => pageFile(`/assets/${name}`, name));
}

/** What the API page needs of swagger-ui; served here, so that the page asks nobody else for anything. */
export function swaggerFiles(): readonly PageFile[] {
  const names = ['swagger-ui.css', 'swagger-ui-bundle.js', 'oauth2-redirect.html', 'oauth2-redirect.js'];
  return names.map((name) => fileAt(`/docs/${name}`, join(swagger, name)));
}

/** One of our pages, with its blanks filled in. */
export function filledPage(url: string, name: string, blanks: Readonly<Record<string, string>>): PageFile {
  return { url, type: HTML, body: Buffer.from(pageTemplate(name)(blanks)) };
}

/** One of our pages, read once, to be filled in again and again. */
export function pageTemplate(name: string): (blanks: Readonly<Record<string, string>>) => string {
  const text = readFileSync(join(own, name), 'utf8');
  return (blanks) => text.replace(/\{\{(\w+)\}\}/g, (_, blank: string) => blanks[blank] ?? '');
}

/** Text that stands in a page as text. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function fileAt(url: string, path: string): PageFile {
  return { url, type: TYPES[extname(path)] as string, body: readFileSync(path) };
}
