import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../../../parts/submit-button';

export interface DeclineDialogProps {
  readonly company: string;
  readonly onDecline: (reason: string) => void;
  readonly onClose: () => void;
}

const QUICK = ['noTime', 'notMine', 'conflict', 'language'] as const;
const OTHER = 'other';

/** Why not: a reason at hand by arrow keys and Enter, or one's own words. */
export function DeclineDialog({ company, onDecline, onClose }: DeclineDialogProps): ReactNode {
  const { t } = useTranslation(['rep', 'common']);
  const [quick, setQuick] = useState<string>(QUICK[0]);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const known = QUICK.find((reason) => reason === quick);
  const said = [known && t(`decline.reason.${known}`), words.trim()].filter(Boolean).join(': ');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('decline.title', { company })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (said !== '') onDecline(said);
        }}
      >
        <Text c="dimmed">{t('decline.intro')}</Text>
        <Radio.Group
          label={t('decline.why')}
          value={quick}
          onChange={setQuick}
          mt="md"
          styles={{ label: { fontWeight: 600 } }}
        >
          <Stack gap="sm" mt="sm">
            {QUICK.map((reason, index) => (
              <Radio
                key={reason}
                value={reason}
                label={t(`decline.reason.${reason}`)}
                data-autofocus={index === 0 || undefined}
              />
            ))}
            <Radio value={OTHER} label={t('decline.reason.other')} />
          </Stack>
        </Radio.Group>
        <Textarea
          mt="md"
          label={t(known ? 'decline.more' : 'decline.words')}
          value={words}
          maxLength={1_000}
          autosize
          minRows={2}
          onChange={(event) => setWords(event.currentTarget.value)}
          error={tried && said === '' ? t('decline.missing') : null}
        />
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <SubmitButton busy={false}>{t('decline.action')}</SubmitButton>
        </Group>
      </form>
    </Modal>
  );
}
