import { Spotlight, createSpotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../api/execute';
import { keys } from '../api/keys';
import { useViewer } from '../api/viewer';
import { graphql } from './generated';
import { placesFor } from './navigation';

const SearchDocument = graphql(`
  query Search($text: String!) {
    referrals(filter: { search: $text }, first: 8, orderBy: LAST_CHANGED) {
      edges {
        node {
          id
          status
          company {
            name
          }
          partner {
            name
          }
        }
      }
    }
  }
`);

const TYPING_MS = 150;
const [store, spotlight] = createSpotlight();

/** Finds anything: places by their name, referrals by what the server knows of them. */
export default function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['app', 'common']);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const navigate = useNavigate();
  const { routesByPath } = useRouter();
  const { role } = useViewer();
  const wanted = text.trim().toLocaleLowerCase();
  const places = placesFor(role, (path) => path in routesByPath).filter(({ word }) =>
    t(`place.${word}`).toLocaleLowerCase().includes(wanted),
  );
  const found = useQuery({
    queryKey: keys.search(asked),
    queryFn: ({ signal }) => execute(SearchDocument, { text: asked }, { signal }),
    enabled: asked !== '' && '/referrals/$referralId' in routesByPath,
    placeholderData: keepPreviousData,
  });
  const referrals = asked === '' ? [] : (found.data?.referrals.edges ?? []);
  const go = (href: string): void => void navigate({ href });
  useEffect(() => spotlight.open(), []);
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={text}
      onQueryChange={setText}
      onSpotlightClose={onClose}
      attributes={{ content: { 'aria-label': t('palette.open') } }}
      scrollable
    >
      <Spotlight.Search placeholder={t('palette.placeholder')} aria-label={t('palette.open')} />
      <Spotlight.ActionsList>
        {places.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.places')}>
            {places.map(({ path, word, icon: Icon }) => (
              <Spotlight.Action
                key={path}
                label={t(`place.${word}`)}
                leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
                onClick={() => go(path)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {referrals.length > 0 && (
          <Spotlight.ActionsGroup label={t('palette.referrals')}>
            {referrals.map(({ node: { id, company, partner, status } }) => (
              <Spotlight.Action
                key={id}
                label={company.name}
                description={`${partner.name} · ${t(`common:status.${status}`)}`}
                onClick={() => go(`/referrals/${id}`)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {places.length === 0 && referrals.length === 0 && (
          <Spotlight.Empty>
            {asked === ''
              ? t('palette.placeholder')
              : found.isFetching
                ? t('palette.searching')
                : t('palette.nothing')}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
