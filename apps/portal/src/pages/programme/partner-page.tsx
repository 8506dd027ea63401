import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { useViewer } from '../../api/viewer';
import { useFormats } from '../../i18n/use-formats';
import { Badge } from '../../parts/badge';
import { FormDialog } from '../../parts/form-dialog/form-dialog';
import { useDialog } from '../../parts/form-dialog/use-dialog';
import { Quiet } from '../../parts/quiet';
import { PageHeader } from '../../parts/page-header';
import { Person } from '../../parts/person';
import { QueryStates } from '../../parts/query-states';
import { Section } from '../../parts/section';
import { When } from '../../parts/when';
import type { PartnerQuery } from './generated/graphql';
import { PartnerDocument } from './operations';
import { PartnerFigures, PartnerStatuses } from './partner-figures';
import { PartnerForm } from './partner-form';
import styles from './programme.module.css';

/** What a partner brings, and who works there. */
export function PartnerPage(): ReactNode {
  const { partnerId } = useParams({ from: '/signed-in/partners/$partnerId' });
  const asked = useQuery({
    queryKey: keys.partner(partnerId),
    queryFn: ({ signal }) => execute(PartnerDocument, { id: partnerId }, { signal }),
  });
  return (
    <QueryStates query={asked} page>
      {(data) => <Told data={data} />}
    </QueryStates>
  );
}

function Told({ data: { partner, people } }: { readonly data: PartnerQuery }): ReactNode {
  const { t } = useTranslation(['programme', 'common']);
  const { country: countryName } = useFormats();
  const { role } = useViewer();
  const editing = useDialog();
  const { id, name, tier, country, lastReferralAt } = partner;
  const about = [tier, ...(country === null ? [] : [countryName(country)])].join(' · ');
  return (
    <>
      <PageHeader
        title={name}
        back={{ to: '/partners', label: t('title') }}
        actions={
          (role === 'ADMIN' || role === 'PARTNER_MANAGER') && (
            <Button variant="default" onClick={() => editing.open(true)}>
              {t('edit')}
            </Button>
          )
        }
      >
        <Quiet>
          {about} · {lastReferralAt === null ? t('never') : t('column.last')}{' '}
          {lastReferralAt !== null && <When at={lastReferralAt} />}
        </Quiet>
      </PageHeader>
      <Section title={t('figures.title')} text={t('figures.text')}>
        <PartnerFigures partner={partner} />
      </Section>
      <Section title={t('statuses.title')} text={t('statuses.text')}>
        <PartnerStatuses byStatus={partner.figures.byStatus} />
        <p className={styles.links}>
          <a href={`/referrals?partner=${id}`}>{t('toReferrals')}</a>
        </p>
      </Section>
      <Section title={t('people.title')} text={t('people.text')}>
        {people.edges.length === 0 ? (
          <Quiet>{t('people.none')}</Quiet>
        ) : (
          <ul className={styles.people}>
            {people.edges.map(({ node }) => (
              <li key={node.id}>
                <Person name={node.name} note={t(`common:role.${node.role}`)} />
                {!node.active && <Badge>{t('people.deactivated')}</Badge>}
                {node.active && !node.joined && <Badge tone="accent">{t('people.invited')}</Badge>}
              </li>
            ))}
          </ul>
        )}
        <p className={styles.links}>
          <Link to="/people" search={{ partner: id }}>
            {t('toPeople')}
          </Link>
        </p>
      </Section>
      <FormDialog dialog={editing} title={t('editTitle', { name })}>
        {() => <PartnerForm partner={partner} onClose={editing.close} />}
      </FormDialog>
    </>
  );
}
