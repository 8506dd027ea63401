import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/server-clock';
import { useFormats } from '../../i18n/use-formats';
import { Quiet } from '../../parts/quiet';
import { When } from '../../parts/when';
import { isOpen } from './acts';
import { Fact, FactList } from './fact-list';
import type { Referral } from './referral';
import styles from './referral-view.module.css';
import { useSubdivisionName } from './use-subdivision-name';

/** What the partner said: the company, the contact, and how they met. */
export function Facts({ referral }: { readonly referral: Referral }): ReactNode {
  const { t } = useTranslation('referral');
  return (
    <section className={styles.section} aria-labelledby="facts">
      <h2 id="facts" className={styles.title}>
        {t('facts.title')}
      </h2>
      <Company company={referral.company} />
      <Contact contact={referral.contact} />
      <HandedOver referral={referral} />
    </section>
  );
}

function Company({ company }: { readonly company: Referral['company'] }): ReactNode {
  const { t } = useTranslation('referral');
  const formats = useFormats();
  const region = useSubdivisionName(company.country, company.subdivision);
  const { country, industry, employees, techStack } = company;
  return (
    <>
      <h3 className={styles.subtitle}>{t('facts.company')}</h3>
      <FactList>
        <Fact name={t('facts.country')}>
          {[...(region === null ? [] : [region]), formats.country(country)].join(', ')}
        </Fact>
        <Fact name={t('facts.industry')}>
          {industry === null ? null : formats.industry(industry)}
        </Fact>
        <Fact name={t('facts.employees')}>
          {employees === null ? null : formats.number(employees)}
        </Fact>
        {techStack.length > 0 && <Fact name={t('facts.techStack')}>{formats.list(techStack)}</Fact>}
      </FactList>
    </>
  );
}

function Contact({ contact }: { readonly contact: Referral['contact'] }): ReactNode {
  const { t } = useTranslation('referral');
  return (
    <>
      <h3 className={styles.subtitle}>{t('facts.contact')}</h3>
      {contact ? (
        <FactList>
          <Fact name={t('facts.name')}>
            {contact.name}
            {contact.title !== null && `, ${contact.title}`}
          </Fact>
          <Fact name={t('facts.email')}>
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </Fact>
          {contact.phone !== null && (
            <Fact name={t('facts.phone')}>
              <a href={`tel:${contact.phone}`}>{contact.phone}</a>
            </Fact>
          )}
        </FactList>
      ) : (
        <Quiet>{t('facts.erased')}</Quiet>
      )}
    </>
  );
}

function HandedOver({ referral }: { readonly referral: Referral }): ReactNode {
  const { t } = useTranslation(['referral', 'common']);
  const { list } = useFormats();
  const { claim } = referral;
  const { partner, tier, touchpoint, buyingSignals, consent, note, referredAt } = referral;
  return (
    <>
      <h3 className={styles.subtitle}>{t('facts.handedOver')}</h3>
      <FactList>
        <Fact name={t('facts.partner')}>
          {partner.name}, {tier}
        </Fact>
        <Fact name={t('facts.touchpoint')}>{t(`common:touchpoint.${touchpoint}`)}</Fact>
        <Fact name={t('facts.buyingSignals')}>
          {list(buyingSignals.map((signal) => t(`common:buyingSignal.${signal}`)))}
        </Fact>
        <Fact name={t('facts.consent')}>{t(`common:consent.${consent}`)}</Fact>
        <Fact name={t('facts.referred')}>
          <When at={referredAt} />
        </Fact>
        {isOpen(referral.status) && (
          <Fact name={t('facts.protected')}>
            {claim ? <ClaimEnd until={claim.until} /> : t('facts.unprotected')}
          </Fact>
        )}
        {note !== null && <Fact name={t('facts.note')}>{note}</Fact>}
      </FactList>
    </>
  );
}

/** Until when nobody else can refer the account, and how many days that is. */
function ClaimEnd({ until }: { readonly until: string }): ReactNode {
  const { t } = useTranslation('referral');
  const now = useServerNow(60_000);
  const days = Math.max(0, Math.ceil((Date.parse(until) - now) / DAY_MS));
  return (
    <>
      <When at={until} /> ({t('facts.daysLeft', { count: days })})
    </>
  );
}

const DAY_MS = 86_400_000;
