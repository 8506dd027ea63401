import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { BANT } from '../../../api/choices';
import { useFormats } from '../../../i18n/use-formats';
import type { Formats } from '../../../i18n/formats';
import type { Rules } from '../queries';
import { bestScore } from './best-score';
import type { Part, RuleStatement } from './rule-statement';

interface Speech extends Pick<Formats, 'list' | 'either' | 'number' | 'country' | 'industry'> {
  readonly t: TFunction<['rules', 'common']>;
}

/** Rules as sentences, as somebody would read them aloud. */
export function useRuleStatements(): (rules: Rules) => readonly RuleStatement[] {
  const { t } = useTranslation(['rules', 'common']);
  const { list, either, number, country, industry } = useFormats();
  return useMemo(() => {
    const speech: Speech = { t, list, either, number, country, industry };
    return (rules) => [
      ...fit(rules, speech),
      ...readiness(rules, speech),
      ...signals(rules, speech),
      ...checks(rules, speech),
      ...ways(rules, speech),
      ...waiting(rules, speech),
    ];
  }, [t, list, either, number, country, industry]);
}

/** A label as it stands within a sentence. */
const within = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const of =
  (part: Part) =>
  (about: string, text: string): RuleStatement => ({ part, about, text });

function fit({ icp }: Rules, speech: Speech): RuleStatement[] {
  const { t, list, either, number, country, industry } = speech;
  const say = of('fit');
  const sizes = icp.sizes.map(({ min, max }) =>
    max === null
      ? t('say.sizeOpen', { min: number(min) })
      : t('say.sizeRange', { min: number(min), max: number(max) }),
  );
  const { any, all, none } = icp.techStack;
  return [
    say('size', sizes.length === 0 ? t('say.sizeAny') : t('say.size', { sizes: either(sizes) })),
    say(
      'industries',
      choice(
        icp.industries.only.map(industry),
        icp.industries.except.map(industry),
        'industry',
        speech,
      ),
    ),
    say(
      'countries',
      choice(icp.countries.only.map(country), icp.countries.except.map(country), 'country', speech),
    ),
    ...(any.length > 0 ? [say('techAny', t('say.techAny', { products: either(any) }))] : []),
    ...(all.length > 0 ? [say('techAll', t('say.techAll', { products: list(all) }))] : []),
    ...(none.length > 0 ? [say('techNone', t('say.techNone', { products: either(none) }))] : []),
  ];
}

function choice(
  only: readonly string[],
  except: readonly string[],
  what: 'industry' | 'country',
  { t, either }: Speech,
): string {
  const names = { only: either(only), except: either(except) };
  if (only.length === 0)
    return except.length === 0 ? t(`say.${what}.any`) : t(`say.${what}.except`, names);
  return except.length === 0 ? t(`say.${what}.only`, names) : t(`say.${what}.both`, names);
}

function readiness({ bant, thresholds }: Rules, { t, list, number }: Speech): RuleStatement[] {
  const say = of('readiness');
  const weights = BANT.map((name) => `${t(`common:bant.${name}`)} ${number(bant[name])}`);
  return [
    say('weights', t('say.weights', { weights: list(weights), best: number(bestScore(bant)) })),
    say('sql', t('say.sql', { count: thresholds.sql })),
    say('mql', t('say.mql', { count: thresholds.mql })),
  ];
}

function signals(
  { buyingSignals, ecosystem }: Rules,
  { t, list, either }: Speech,
): RuleStatement[] {
  const buying = list(
    buyingSignals.counted.map((signal) => within(t(`common:buyingSignal.${signal}`))),
  );
  const counted = either(ecosystem.counted.map((signal) => t(`ecosystemSignal.${signal}`)));
  const ages = ecosystem.maxAgeDays;
  const say = of('ecosystem');
  return [
    of('buying')(
      'signals',
      buyingSignals.counted.length === 0
        ? t('say.buyingNone')
        : t('say.buying', { count: buyingSignals.enough, signals: buying }),
    ),
    say(
      'counted',
      ecosystem.counted.length === 0 ? t('say.ecosystemNone') : t('say.ecosystem', { counted }),
    ),
    ...(['activeIntegration', 'certifiedPartner', 'sharedCustomers'] as const).map((kind) =>
      say(kind, t('say.age', { signal: t(`aged.${kind}`), count: ages[kind] })),
    ),
  ];
}

function checks({ disqualifiers }: Rules, { t, either }: Speech): RuleStatement[] {
  const { rawLists, accounts, freeMail } = disqualifiers;
  const say = of('checks');
  const lists = either(rawLists.map((each) => within(t(`common:touchpoint.${each}`))));
  return [
    say('rawLists', rawLists.length === 0 ? t('say.rawListsNone') : t('say.rawLists', { lists })),
    say(
      'accounts',
      accounts.length === 0
        ? t('say.accountsNone')
        : t('say.accounts', { domains: either(accounts) }),
    ),
    say('freeMail', t(freeMail ? 'say.freeMail' : 'say.freeMailNot')),
  ];
}

function ways({ dispositions }: Rules, { t, list }: Speech): RuleStatement[] {
  const { toSales, toNurturing } = dispositions;
  const say = of('ways');
  const named = (classes: typeof toSales): string =>
    list(classes.map((leadClass) => t(`common:leadClass.${leadClass}`)));
  return [
    say(
      'toSales',
      toSales.length === 0 ? t('say.toSalesNone') : t('say.toSales', { classes: named(toSales) }),
    ),
    say(
      'toNurturing',
      toNurturing.length === 0
        ? t('say.toNurturingNone')
        : t('say.toNurturing', { classes: named(toNurturing) }),
    ),
  ];
}

function waiting({ waiting: { remindAfterDays, lapseAfterDays } }: Rules, { t }: Speech) {
  const say = of('waiting');
  return [
    say('remind', t('say.remind', { count: remindAfterDays })),
    say('lapse', t('say.lapse', { count: lapseAfterDays })),
  ];
}
