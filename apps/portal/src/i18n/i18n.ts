import i18next from 'i18next';
import type { BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLocale, localeOf } from './locale';
import type { Locale } from './locale';

/** Before sign-in the choice belongs to the browser, afterwards to the person's profile. */
const KEPT_AS = 'staffetta.locale';

/** Each area's words in each language are a file of their own, loaded when a page needs them. */
const words: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, give) => {
    import(`./${language}/${namespace}.json`).then(
      (module: { default: Record<string, string> }) => give(null, module.default),
      (error: unknown) => give(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(words)
    .use(initReactI18next)
    .init({
      lng: rememberedLocale() ?? localeOf(navigator.languages),
      supportedLngs: ['en', 'it'],
      fallbackLng: false,
      ns: ['common', 'app'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

export const currentLocale = (): Locale => (isLocale(i18next.language) ? i18next.language : 'en');

/** Everything on the screen speaks the other language at once; nothing is loaded anew. */
export async function show(locale: Locale): Promise<void> {
  if (i18next.language !== locale) await i18next.changeLanguage(locale);
}

/** As `show`; the browser keeps it, and its other tabs follow. */
export async function speak(locale: Locale): Promise<void> {
  localStorage.setItem(KEPT_AS, locale);
  await show(locale);
}

/** Hears when another tab of this browser speaks another language from now on. */
export function onSpokenElsewhere(hear: (locale: Locale) => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEPT_AS && isLocale(newValue)) hear(newValue);
  });
}

function rememberedLocale(): Locale | null {
  const kept = localStorage.getItem(KEPT_AS);
  return isLocale(kept) ? kept : null;
}
