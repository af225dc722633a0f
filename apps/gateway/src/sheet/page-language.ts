/** The languages of our pages. Dutch where nothing else is asked for. */
export const LANGUAGES = ['nl', 'fr', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language that the address names, else the one that the browser would rather have (RFC 9110, 12.5.4), else Dutch. */
export function languageOf(asked: string | null, accepted: string | undefined): Language {
  return ours(asked ?? '') ?? preferred(accepted ?? '').find((language) => language !== undefined) ?? 'nl';
}

function preferred(header: string): readonly (Language | undefined)[] {
  const wishes = header.split(',').map((wish) => {
    const [range = '', ...parameters] = wish.trim().split(';');
    const weight = Number(/^q=([\d.]+)$/.exec(parameters.map((parameter) => parameter.trim()).join(''))?.[1] ?? 1);
    return { range, weight: Number.isFinite(weight) ? weight : 0 };
  });
  const wanted = wishes.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return wanted.map(({ range }) => ours(range.slice(0, 2).toLowerCase()));
}

function ours(name: string): Language | undefined {
  return LANGUAGES.find((language) => language === name);
}
