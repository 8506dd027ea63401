import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../api/api-error';
import { useViewer } from '../../../api/viewer';
import { Failed } from '../../../parts/failed';
import { QueryStates } from '../../../parts/query-states';
import { ForManagers } from '../for-managers';
import { draftQuery, mayWriteRules } from '../queries';
import { DraftEditor } from './draft-editor';
import { ReadDraft } from './read-draft';

export function DraftPage(): ReactNode {
  return (
    <ForManagers>
      <OneDraft />
    </ForManagers>
  );
}

function OneDraft(): ReactNode {
  const { t, i18n } = useTranslation('rules');
  const { draftId } = useParams({ from: '/signed-in/rules/drafts/$draftId' });
  const mayWrite = mayWriteRules(useViewer().role);
  const query = useQuery(draftQuery(draftId, i18n.language));
  // Begun anew where somebody asks for what another one wrote meanwhile.
  const [begun, setBegun] = useState(0);
  const loadTheirs = async (): Promise<void> => {
    await query.refetch();
    setBegun((times) => times + 1);
  };
  return (
    <QueryStates query={query} page>
      {(draft) =>
        draft === null ? (
          <Failed
            page
            error={new ApiError('NOT_FOUND', t('draft.notFound'))}
            onRetry={() => void query.refetch()}
          />
        ) : mayWrite ? (
          <DraftEditor
            key={`${draft.id} ${String(begun)}`}
            draft={draft}
            onLoadTheirs={() => void loadTheirs()}
          />
        ) : (
          <ReadDraft draft={draft} />
        )
      }
    </QueryStates>
  );
}
