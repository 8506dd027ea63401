import { ActionIcon, Button, NumberInput, Select } from '@mantine/core';
import IconX from '@tabler/icons-react/icons/IconX';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Person } from '../../../parts/person';
import type { MemberDraft } from './queue-draft';
import type { FieldsProps } from './fields-props';
import styles from './queue-form.module.css';

const MEMBER_ROLES = new Set(['SALES_REP', 'SALES_MANAGER']);
const HEAVIEST = 1_000;
const LARGEST_CAP = 1_000_000;

/** Who takes turns, with their weight and their most in a day. */
export function MembersField({ draft, change, problem, choices }: FieldsProps): ReactNode {
  const { t } = useTranslation('manager');
  const { members } = draft;
  const set = (index: number, patch: Partial<MemberDraft>): void =>
    change({ members: members.with(index, { ...members[index], ...patch } as MemberDraft) });
  const left = members.filter(({ repId }) =>
    choices.users.some(({ id, active }) => id === repId && !active),
  );
  const others = choices.users.filter(
    ({ id, role, active }) =>
      active && MEMBER_ROLES.has(role) && !members.some(({ repId }) => repId === id),
  );
  return (
    <fieldset className={styles.group}>
      <legend>{t('field.members')}</legend>
      <ul className={styles.members}>
        {members.map((member, index) => (
          <li key={member.repId}>
            <MemberRow
              member={member}
              hasLeft={left.includes(member)}
              onChange={(patch) => set(index, patch)}
              onRemove={() => change({ members: members.toSpliced(index, 1) })}
            />
            {problem(`members.${index}`) !== undefined && (
              <p className={styles.problem}>{problem(`members.${index}`)}</p>
            )}
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <Button
          variant="default"
          size="compact-sm"
          w="fit-content"
          onClick={() => change({ members: members.filter((member) => !left.includes(member)) })}
        >
          {t('field.removeLeft', { count: left.length })}
        </Button>
      )}
      <Select
        key={members.length}
        label={t('field.addMember')}
        placeholder={t('field.addMemberHint')}
        searchable
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
        nothingFoundMessage={t('field.nothingFound')}
        value={null}
        onChange={(repId) => {
          const rep = others.find(({ id }) => id === repId);
          if (rep)
            change({
              members: [...members, { repId: rep.id, name: rep.name, weight: 1, dailyCap: null }],
            });
        }}
      />
    </fieldset>
  );
}

interface MemberRowProps {
  readonly member: MemberDraft;
  readonly hasLeft: boolean;
  readonly onChange: (patch: Partial<MemberDraft>) => void;
  readonly onRemove: () => void;
}

function MemberRow({ member, hasLeft, onChange, onRemove }: MemberRowProps): ReactNode {
  const { t } = useTranslation('manager');
  const { name, weight, dailyCap } = member;
  return (
    <div className={styles.member}>
      <Person name={name} note={hasLeft ? t('queues.left') : null} />
      <NumberInput
        className={styles.figure}
        label={t('member.weight')}
        aria-label={t('field.weightOf', { name })}
        min={1}
        max={HEAVIEST}
        allowDecimal={false}
        clampBehavior="strict"
        value={weight}
        onChange={(value) => onChange({ weight: typeof value === 'number' ? value : 1 })}
      />
      <NumberInput
        className={styles.figure}
        label={t('member.dailyCap')}
        aria-label={t('field.capOf', { name })}
        placeholder={t('member.noCap')}
        min={0}
        max={LARGEST_CAP}
        allowDecimal={false}
        value={dailyCap ?? ''}
        onChange={(value) => onChange({ dailyCap: typeof value === 'number' ? value : null })}
      />
      <ActionIcon
        variant="default"
        size="input-sm"
        aria-label={t('field.removeMember', { name })}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
