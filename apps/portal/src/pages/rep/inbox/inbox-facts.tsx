import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import { Quiet } from '../../../parts/quiet';
import { When } from '../../../parts/when';
import type { InboxReferralQuery } from '../generated/graphql';
import styles from './inbox-facts.module.css';

type Referral = NonNullable<InboxReferralQuery['referral']>;

/** Whom to call, and what is known of the company. */
export function InboxFacts({ referral }: { readonly referral: Referral }): ReactNode {
  const { t } = useTranslation(['rep', 'common']);
  const formats = useFormats();
  const { company, contact, partner, tier, touchpoint, buyingSignals, submittedAt } = referral;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('facts.website'), company.domain],
    [t('facts.industry'), company.industry === null ? null : formats.industry(company.industry)],
    [t('facts.employees'), company.employees === null ? null : formats.number(company.employees)],
    [t('facts.techStack'), company.techStack.length > 0 ? formats.list(company.techStack) : null],
    [t('facts.partner'), `${partner.name} (${tier})`],
    [t('facts.touchpoint'), t(`common:touchpoint.${touchpoint}`)],
    [
      t('facts.buyingSignals'),
      buyingSignals.length > 0
        ? formats.list(buyingSignals.map((signal) => t(`common:buyingSignal.${signal}`)))
        : null,
    ],
    [t('facts.consent'), t(`common:consent.${referral.consent}`)],
    [t('facts.submitted'), <When key="at" at={submittedAt} />],
  ];
  return (
    <>
      <section>
        <h3 className={styles.title}>{t('facts.contact')}</h3>
        {contact === null ? (
          <Quiet>{t('facts.erased')}</Quiet>
        ) : (
          <address className={styles.contact}>
            <strong>{contact.name}</strong>
            {contact.title !== null && <span className={styles.quiet}>{contact.title}</span>}
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
            {contact.phone !== null && <a href={`tel:${contact.phone}`}>{contact.phone}</a>}
          </address>
        )}
      </section>
      <section>
        <h3 className={styles.title}>{t('facts.title')}</h3>
        <dl className={styles.facts}>
          {facts.map(
            ([name, value]) =>
              value !== null && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </section>
    </>
  );
}
