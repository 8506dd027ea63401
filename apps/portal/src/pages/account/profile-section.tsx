import { Select, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { useViewer } from '../../api/viewer';
import { problemsAt } from '../../parts/problems-at';
import { Section } from '../../parts/section';
import { useFormFailure } from '../../parts/use-form-failure';
import { FormFailure } from '../../parts/form-failure';
import { SubmitButton } from '../../parts/submit-button';
import styles from './account.module.css';
import { TimeZonesDocument } from './operations';
import { useUpdateProfile } from './use-update-profile';

const FIELDS = ['name', 'locale', 'timeZone'];
/** Each language by its own name, as whoever looks for it reads it. */
const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'it', label: 'Italiano' },
];

export function ProfileSection(): ReactNode {
  const { t } = useTranslation(['account', 'common']);
  const { name, locale, timeZone } = useViewer();
  const failure = useFormFailure();
  const zones = useQuery({
    queryKey: keys.timeZones,
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await execute(TimeZonesDocument, {}, { signal })).timeZones,
  });
  const form = useForm({
    initialValues: { name, locale, timeZone },
    validate: schemaResolver(
      z.object({ name: z.string().check(z.trim(), z.minLength(1, t('profile.nameMissing'))) }),
      { sync: true },
    ),
  });
  const update = useUpdateProfile({
    onSaved: (saved) => {
      form.setValues(saved);
      form.resetDirty(saved);
    },
    onError: (error) => form.setErrors(problemsAt(error, FIELDS)),
  });
  return (
    <Section title={t('profile.title')} text={t('profile.text')}>
      <form
        className={styles.form}
        noValidate
        onSubmit={form.onSubmit((values) => update.mutate({ ...values, name: values.name.trim() }))}
      >
        <FormFailure text={failure(update.error, FIELDS)} />
        <TextInput
          label={t('profile.name')}
          autoComplete="name"
          maxLength={200}
          {...form.getInputProps('name')}
        />
        <Select
          label={t('profile.language')}
          description={t('profile.languageText')}
          data={LANGUAGES}
          allowDeselect={false}
          {...form.getInputProps('locale')}
        />
        <Select
          label={t('profile.timeZone')}
          description={t('profile.timeZoneText')}
          data={(zones.data ?? [timeZone]).map((zone) => ({
            value: zone,
            label: zone.replaceAll('_', ' '),
          }))}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('profile.noSuchZone')}
          {...form.getInputProps('timeZone')}
        />
        <SubmitButton busy={update.isPending} disabled={!form.isDirty()}>
          {t('common:action.save')}
        </SubmitButton>
      </form>
    </Section>
  );
}
