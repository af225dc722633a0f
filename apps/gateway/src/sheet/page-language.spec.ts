import { languageOf } from './page-language.ts';

describe('the language of a page', () => {
  it.each([
    ['fr', 'en', 'fr'],
    [null, 'en-GB,en;q=0.9,nl;q=0.8', 'en'],
    [null, 'ar,fr;q=0.5, nl;q=0.7', 'nl'],
    [null, 'fr-BE', 'fr'],
    [null, 'en;q=0, fr;q=0.1', 'fr'],
    [null, 'tr', 'nl'],
    [null, undefined, 'nl'],
    ['xx', 'fr', 'fr'],
    ['', ';;;q=x,,', 'nl'],
  ])('asked %s, accepted %s: %s', (asked, accepted, language) => {
    expect(languageOf(asked, accepted)).toBe(language);
  });
});
