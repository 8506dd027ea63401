import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { countryCodes, subdivisionsOf } from '#intake';
import type { Subdivision } from '#intake';
import { hasPublicHolidays } from '#sla';
import { countryName } from '#wording';
import type { Locale } from '#wording';
import type { RequestContext } from '../graphql/request-context.js';
import type { QueryCountriesArgs } from '../schema.generated.js';
import type { CountryNode } from './place-nodes.js';

/** What forms offer to choose from. */
@Resolver('Country')
export class PlacesResolver {
  private readonly countriesIn = new Map<Locale, readonly CountryNode[]>();
  private readonly zones = ['UTC', ...Intl.supportedValuesOf('timeZone')].sort();

  @Query()
  countries(
    _: unknown,
    { codes }: QueryCountriesArgs,
    { locale }: RequestContext,
  ): readonly CountryNode[] {
    const all = this.byName(locale);
    return codes ? all.filter(({ code }) => codes.includes(code)) : all;
  }

  @Query()
  timeZones(): readonly string[] {
    return this.zones;
  }

  @ResolveField()
  hasPublicHolidays({ code }: CountryNode): boolean {
    return hasPublicHolidays(code);
  }

  @ResolveField()
  subdivisions({ code }: CountryNode, _: unknown, { locale }: RequestContext): Subdivision[] {
    return subdivisionsOf(code).toSorted(byName(locale));
  }

  private byName(locale: Locale): readonly CountryNode[] {
    const known = this.countriesIn.get(locale);
    if (known) return known;
    const made = countryCodes
      .map((code) => ({ code, name: countryName(locale, code) }))
      .sort(byName(locale));
    this.countriesIn.set(locale, made);
    return made;
  }
}

function byName(locale: Locale): (one: { name: string }, other: { name: string }) => number {
  const { compare } = new Intl.Collator(locale);
  return (one, other) => compare(one.name, other.name);
}
