import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../api/viewer';
import { QueryStates } from '../../../parts/query-states';
import type { DraftSaving } from '../draft/use-draft-saving';
import { versionsQuery } from '../queries';
import { OtherRules } from './other-rules';
import { OtherEyes } from './other-eyes';
import { PublishForm } from './publish-form';

export interface PublishDialogProps {
  readonly opened: boolean;
  readonly saving: DraftSaving;
  readonly onClose: () => void;
  /** What was written is in force, or will be. */
  readonly onPublish: () => void;
}

/** What changes, from when, and why; or what comes first, where something does. */
export function PublishDialog(props: PublishDialogProps): ReactNode {
  const { opened, saving, onClose } = props;
  const { t } = useTranslation(['rules', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('publish.title', { name: saving.saved.name })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <Steps {...props} />
    </Modal>
  );
}

function Steps({ saving, onClose, onPublish }: PublishDialogProps): ReactNode {
  const viewer = useViewer();
  const versions = useQuery(versionsQuery);
  const { saved, compareWith } = saving;
  const isOwn = [saved.author.id, saved.changedBy.id].includes(viewer.id);
  return (
    <QueryStates query={versions}>
      {({ ruleVersions, fourEyes }) => {
        const [latest] = ruleVersions;
        const inForce = ruleVersions.find((version) => version.inForce) ?? latest;
        if (!latest || !inForce) return null;
        if (fourEyes && isOwn) return <OtherEyes onClose={onClose} />;
        if (latest.version !== saved.basedOn)
          return <OtherRules latest={latest} draft={saved} onCompared={compareWith} />;
        return <PublishForm {...{ saving, inForce, onClose, onPublish }} />;
      }}
    </QueryStates>
  );
}
