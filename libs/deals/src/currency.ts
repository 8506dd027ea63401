/**
 * The minor units of ISO 4217 where they are not 2. The platform knows which currencies exist, but
 * not this: its Intl gives what shops print (HUF 0, COP 0, IQD 0 on Node 24, where the standard
 * says 2, 2 and 3), and that changes with its version, which stored amounts must not.
 */
const MINOR_UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
    3: 'BHD IQD JOD KWD LYD OMR TND',
    4: 'CLF UYW',
  }).flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, Number(digits)] as const)),
);

/** Codes of the list that are metals, funds and tests rather than money, without a minor unit. */
const WITHOUT_MINOR_UNIT: ReadonlySet<string> = new Set(
  'XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX'.split(' '),
);

const KNOWN: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').filter((code) => !WITHOUT_MINOR_UNIT.has(code)),
);

/** Whether an ISO 4217 code, in capitals, names a currency in which a deal can be counted. */
export function isCurrency(code: string): boolean {
  return KNOWN.has(code);
}

/** How many decimals a currency's amounts have: JPY 0, EUR 2, KWD 3. */
export function minorUnitDigits(currency: string): number {
  return MINOR_UNITS.get(currency) ?? 2;
}
