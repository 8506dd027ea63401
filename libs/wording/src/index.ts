export { countryName } from './formats.js';
export { industryName } from './industries.js';
export { fromAcceptLanguage, localeOf, LOCALES } from './locale.js';
export type { Locale } from './locale.js';
export { isWordingKey, say, wordingIn } from './say.js';
export type { Say, WordingKey, WordingParams } from './say.js';
