import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../api/api-error';
import { useTimeZone } from '../../i18n/use-formats';
import { announce } from '../../live/announcer';
import { focusField, pathOf } from '../../parts/form-fields';
import { useEmployeesProblem } from '../../parts/typed-number/use-employees-problem';
import { useErrorWords } from '../../parts/use-error-words';
import { useFocusWrong } from '../../parts/use-focus-wrong';
import type { Wrong } from '../../parts/use-focus-wrong';
import { When } from '../../parts/when';
import { ActionBar } from './action-bar';
import { ClaimedNotice, Notice } from './claimed-notice';
import { CompanyFields } from './company-fields';
import { ContactFields } from './contact-fields';
import { atFields } from './field-errors';
import { FieldErrorsContext, ReferralFormProvider, useNewReferralForm } from './form-context';
import type { FieldErrors } from './form-context';
import type { Claimed, SubmitResult } from './form-operations';
import type { FormChoicesQuery, SubmitReferralInput } from './generated/graphql';
import { InterestFields } from './interest-fields';
import { PartnerField } from './partner-field';
import { PreviewPanel } from './preview-panel';
import { PromiseFields } from './promise-fields';
import {
  BLANK,
  changedFields,
  FIELDS,
  missingFields,
  previewInput,
  submitInput,
} from './referral-values';
import type { FieldPath, ReferralValues } from './referral-values';
import styles from './referral-form.module.css';
import { useDraft } from './use-draft';
import { usePreview } from './use-preview';
import { useSubmit } from './use-submit';

export interface ReferralFormProps {
  readonly personId: string;
  readonly vendor: boolean;
  readonly choices: FormChoicesQuery;
  readonly onSent: (referralId: string) => void;
}

export function ReferralForm({ personId, vendor, choices, onSent }: ReferralFormProps): ReactNode {
  const { t } = useTranslation('partner');
  const timeZone = useTimeZone();
  const employeesProblem = useEmployeesProblem();
  const element = useRef<HTMLFormElement>(null);
  const draft = useDraft(personId);
  const blank = startingWith(choices);
  const [restoredAt, setRestoredAt] = useState(draft.restored?.savedAt ?? null);
  const [refused, setRefused] = useState<FieldErrors>({});
  const [elsewhere, setElsewhere] = useState<readonly string[]>([]);
  const [claimed, setClaimed] = useState<Claimed | null>(null);
  const [sent, setSent] = useState<SubmitReferralInput | null>(null);
  const [typing, setTyping] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const form = useNewReferralForm({
    initialValues: draft.restored?.values ?? blank,
    onValuesChange: (values, before) => {
      draft.keep(values);
      // What is chosen rather than typed is no input that bubbles up.
      const changed = changedFields(before, values);
      setRefused((old) => changed.reduce<FieldErrors>(without, old));
    },
  });
  const { values } = form;
  const preview = usePreview(previewInput(values, timeZone));

  const refuse = useCallback((fields: FieldErrors, others: readonly string[] = []): void => {
    setRefused(fields);
    setElsewhere(others);
    const first = FIELDS.find((field) => fields[field] !== undefined);
    setWrong(first ? { first } : null);
  }, []);
  const onAnswer = (result: SubmitResult): void => {
    if (result.__typename === 'ReferralSubmitted') {
      draft.drop();
      onSent(result.referral.id);
    } else if (result.__typename === 'ReferralClaimed') setClaimed(result);
    else {
      const { fields, elsewhere: others } = atFields(result.problems);
      refuse(fields, others);
    }
  };
  const submitting = useSubmit(onAnswer);
  const { isPending } = submitting;
  useFocusWrong(element, wrong, isPending);
  const keyServed = isApiError(submitting.error, 'IDEMPOTENCY_KEY_REUSED');
  const { renewKey } = draft;
  useEffect(() => {
    if (keyServed) renewKey();
  }, [keyServed, renewKey]);

  const submit = (): void => {
    setClaimed(null);
    const found = atFields(preview.data?.problems ?? []).fields;
    const missing = missingFields(values, vendor);
    const employees = employeesProblem(values.company.employees);
    const input = submitInput(values, { timeZone, idempotencyKey: draft.idempotencyKey });
    if (missing.length > 0 || employees !== null || input === null) {
      if (missing.length > 0) announce(t('missing.count', { count: missing.length }));
      const words: FieldErrors = employees === null ? {} : { 'company.employees': employees };
      for (const field of missing) words[field] = t(`missing.${field}`);
      refuse({ ...found, ...words });
      return;
    }
    refuse({});
    setSent(input);
    submitting.submit(input);
  };
  const errors = shown({ refused, found: atFields(preview.data?.problems ?? []).fields, typing });
  return (
    <ReferralFormProvider form={form}>
      <FieldErrorsContext value={errors}>
        <form
          ref={element}
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            // What a dialog of the form sends bubbles up to here, and is its own.
            if (event.target !== event.currentTarget) return;
            event.preventDefault();
            submit();
          }}
          onInput={({ target }) => {
            const path = pathOf(target);
            setTyping(path);
            setRefused((old) => (path === null ? old : without(old, path)));
          }}
          onBlur={() => setTyping(null)}
        >
          <div className={styles.notices}>
            {restoredAt !== null && (
              <Restored
                at={restoredAt}
                onDiscard={() => {
                  draft.drop();
                  form.setValues(blank);
                  setRestoredAt(null);
                  refuse({});
                }}
              />
            )}
            {claimed && <ClaimedNotice claimed={claimed} input={vendor ? null : sent} />}
            {submitting.error && <Failure error={submitting.error} />}
            {elsewhere.map((message) => (
              <Notice key={message}>{message}</Notice>
            ))}
          </div>
          <fieldset disabled={isPending} className={styles.fields}>
            {vendor && <PartnerField />}
            <CompanyFields choices={choices} />
            <ContactFields />
            <InterestFields choices={choices} />
            <PromiseFields />
          </fieldset>
          <div className={styles.side}>
            <PreviewPanel preview={preview} onGo={(path) => focusField(element.current, path)} />
            <ActionBar
              preview={preview.data}
              isPending={isPending}
              isTryingAgain={submitting.isTryingAgain}
              onStop={submitting.stop}
            />
          </div>
        </form>
      </FieldErrorsContext>
    </ReferralFormProvider>
  );
}

/** Where there is one product line only, nobody is asked for it. */
function startingWith({ productLines }: FormChoicesQuery): ReferralValues {
  const [only, ...others] = productLines;
  return { ...BLANK, productLine: others.length === 0 ? (only ?? null) : null };
}

/** What the server refused stands until it is changed; what it finds meanwhile is not said while somebody types there. */
function shown({
  refused,
  found,
  typing,
}: {
  readonly refused: FieldErrors;
  readonly found: FieldErrors;
  readonly typing: string | null;
}): FieldErrors {
  return { ...(typing === null ? found : without(found, typing)), ...refused };
}

const without = (errors: FieldErrors, path: string): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => field !== path)) satisfies Partial<
    Record<FieldPath, string>
  >;

function Restored({
  at,
  onDiscard,
}: {
  readonly at: string;
  readonly onDiscard: () => void;
}): ReactNode {
  const { t } = useTranslation('partner');
  return (
    <p className={styles.restored} role="status">
      <span>
        {t('draft.restored')} <When at={at} />
      </span>
      <Button variant="subtle" size="compact-sm" onClick={onDiscard}>
        {t('draft.discard')}
      </Button>
    </p>
  );
}

function Failure({ error }: { readonly error: Error }): ReactNode {
  const { t } = useTranslation('partner');
  const words = useErrorWords();
  return (
    <Notice title={t('submit.failed')}>
      {isApiError(error, 'IDEMPOTENCY_KEY_REUSED') ? t('submit.keyServed') : words(error)}
    </Notice>
  );
}
