import { ActionIcon, Button, NumberInput, Radio } from '@mantine/core';
import IconX from '@tabler/icons-react/icons/IconX';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarFields } from './calendar-fields';
import type { FieldsProps } from './fields-props';
import styles from './queue-form.module.css';

const HOUR = 60;

const wholeOf = (value: number | string): number =>
  typeof value === 'number' && value >= 0 ? Math.floor(value) : 0;

/** How long a rep has to answer, when they are reminded, and what follows when they do not. */
export function SlaFields(fields: FieldsProps): ReactNode {
  const { draft, change, problem } = fields;
  const { t } = useTranslation('manager');
  const hours = Math.floor(draft.respondMinutes / HOUR);
  const minutes = draft.respondMinutes % HOUR;
  return (
    <fieldset className={styles.group}>
      <legend>{t('field.sla')}</legend>
      <div className={styles.line}>
        <NumberInput
          className={styles.figure}
          label={t('field.hours')}
          min={0}
          allowDecimal={false}
          value={hours}
          error={problem('sla.respondWithin') !== undefined}
          onChange={(value) => change({ respondMinutes: wholeOf(value) * HOUR + minutes })}
        />
        <NumberInput
          className={styles.figure}
          label={t('field.minutes')}
          min={0}
          max={HOUR - 1}
          allowDecimal={false}
          value={minutes}
          error={problem('sla.respondWithin') !== undefined}
          onChange={(value) => change({ respondMinutes: hours * HOUR + wholeOf(value) })}
        />
      </div>
      {problem('sla.respondWithin') !== undefined && (
        <p className={styles.problem}>{problem('sla.respondWithin')}</p>
      )}
      <Warnings {...fields} />
      <Radio.Group
        label={t('field.onBreach')}
        value={draft.onBreach}
        onChange={(value) => change({ onBreach: value === 'ESCALATE' ? 'ESCALATE' : 'REASSIGN' })}
      >
        <Radio mt="xs" value="REASSIGN" label={t('field.breach.REASSIGN')} />
        <Radio mt="xs" value="ESCALATE" label={t('field.breach.ESCALATE')} />
      </Radio.Group>
      <Radio.Group
        label={t('field.clock')}
        value={draft.clock}
        onChange={(value) =>
          change({ clock: value === 'BUSINESS_HOURS' ? 'BUSINESS_HOURS' : 'WALL_CLOCK' })
        }
      >
        <Radio mt="xs" value="WALL_CLOCK" label={t('field.clocks.WALL_CLOCK')} />
        <Radio mt="xs" value="BUSINESS_HOURS" label={t('field.clocks.BUSINESS_HOURS')} />
      </Radio.Group>
      {draft.clock === 'BUSINESS_HOURS' && <CalendarFields {...fields} />}
    </fieldset>
  );
}

/** At which parts of the time the rep is reminded. */
function Warnings({ draft, change, problem }: FieldsProps): ReactNode {
  const { t } = useTranslation('manager');
  const { warnAt } = draft;
  return (
    <div>
      <div className={styles.line}>
        {warnAt.map((percent, index) => (
          // Without an identity of their own: the place is what names them.
          <div key={index} className={styles.line}>
            <NumberInput
              className={styles.figure}
              label={t('field.warning', { number: index + 1 })}
              suffix=" %"
              min={1}
              max={99}
              value={percent}
              error={problem(`sla.warnAt.${index}`) !== undefined}
              onChange={(value) => change({ warnAt: warnAt.with(index, wholeOf(value)) })}
            />
            <ActionIcon
              variant="default"
              size="input-sm"
              aria-label={t('field.removeWarning', { number: index + 1 })}
              onClick={() => change({ warnAt: warnAt.toSpliced(index, 1) })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <Button
          variant="default"
          onClick={() => change({ warnAt: [...warnAt, Math.min(99, (warnAt.at(-1) ?? 40) + 10)] })}
        >
          {t('field.addWarning')}
        </Button>
      </div>
      {problem('sla.warnAt') !== undefined && (
        <p className={styles.problem}>{problem('sla.warnAt')}</p>
      )}
    </div>
  );
}
