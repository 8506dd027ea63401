import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { rulesAt } from '#directory';
import { systemClock } from '#platform';
import { expiresAt } from '#qualification';
import { RecordSignals, RecordSignalsCsv, SignalList, WithdrawSignal } from '#signals';
import { say } from '#wording';
import { pageOf } from '../graphql/page.js';
import type { Page } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { PeopleLoaders } from '../people/people-loaders.service.js';
import type { PartnerNode, UserNode } from '../people/people-nodes.js';
import { QueueLoaders } from '../queues/queue-loaders.service.js';
import type { ProblemNode, ReferralNode } from '../referrals/referral-nodes.js';
import type {
  MutationRecordSignalsArgs,
  MutationRecordSignalsCsvArgs,
  MutationWithdrawSignalArgs,
  QuerySignalsArgs,
} from '../schema.generated.js';
import { SignalLoaders } from './signal-loaders.service.js';
import { csvResultOf, tallyNode } from './signal-nodes.js';
import type { CsvProblemNode, SightingNode, SignalNode, TallyNode } from './signal-nodes.js';

type RecordResult =
  | { readonly __typename: 'SignalsRecorded'; readonly tally: TallyNode; readonly stored: boolean }
  | { readonly __typename: 'SignalsInvalid'; readonly problems: readonly ProblemNode[] };

@Resolver()
export class RecordingResolver {
  constructor(
    private readonly recording: RecordSignals,
    private readonly uploading: RecordSignalsCsv,
    private readonly withdrawing: WithdrawSignal,
    private readonly list: SignalList,
  ) {}

  @Query()
  async signals(
    _: unknown,
    { filter, first, after = null }: QuerySignalsArgs,
    { signedIn }: RequestContext,
  ): Promise<Page<SignalNode>> {
    const { signals, hasNextPage } = await this.list.page(signedIn, filter ?? {}, { first, after });
    return pageOf(signals, { hasNextPage, after });
  }

  @Mutation()
  async recordSignals(
    _: unknown,
    { input: { signals, source = null, preview } }: MutationRecordSignalsArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<RecordResult> {
    const typed = signals.map((signal) => ({
      ...{ kind: signal.kind, seenAt: signal.seenAt, evidence: signal.evidence },
      ...{ account: signal.account ?? null, count: signal.count ?? null },
      ...{ evidenceUrl: signal.evidenceUrl ?? null, partnerId: signal.partnerId ?? null },
    }));
    const outcome = await this.recording.record(
      signedIn,
      { signals: typed, source, preview },
      requestId,
    );
    return outcome.kind === 'RECORDED'
      ? {
          __typename: 'SignalsRecorded',
          tally: tallyNode(outcome.tally),
          stored: outcome.stored,
        }
      : { __typename: 'SignalsInvalid', problems: outcome.problems };
  }

  @Mutation()
  async recordSignalsCsv(
    _: unknown,
    {
      input: { csv, partnerId = null, fromCrm, preview, skipInvalid },
    }: MutationRecordSignalsCsvArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ReturnType<typeof csvResultOf>> {
    const source = fromCrm ? 'CRM' : 'CSV';
    return csvResultOf(
      await this.uploading.record(
        signedIn,
        { csv, partnerId, source, preview, skipInvalid },
        requestId,
      ),
    );
  }

  @Mutation()
  withdrawSignal(
    _: unknown,
    { input }: MutationWithdrawSignalArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<SignalNode> {
    return this.withdrawing.withdraw(signedIn, input, requestId);
  }
}

@Resolver('Signal')
export class SignalsResolver {
  constructor(
    private readonly loaders: SignalLoaders,
    private readonly people: PeopleLoaders,
    private readonly queues: QueueLoaders,
  ) {}

  @ResolveField()
  account({ accountKey }: SignalNode): string | null {
    return accountKey;
  }

  @ResolveField()
  partner(
    { partnerId }: SignalNode,
    _: unknown,
    context: RequestContext,
  ): Promise<PartnerNode | null> {
    return this.people.partner(context, partnerId);
  }

  @ResolveField()
  async expiresAt(
    { kind, seenAt }: SignalNode,
    _: unknown,
    context: RequestContext,
  ): Promise<Date> {
    return expiresAt(kind, seenAt, rulesAt(await this.queues.directory(context), systemClock()));
  }

  @ResolveField()
  recordedBy(
    { recordedBy }: SignalNode,
    _: unknown,
    context: RequestContext,
  ): Promise<UserNode | null> {
    return this.people.user(context, recordedBy);
  }

  @ResolveField()
  async withdrawnBy(
    { withdrawnBy }: SignalNode,
    _: unknown,
    context: RequestContext,
  ): Promise<UserNode | null> {
    return withdrawnBy === null ? null : this.people.user(context, withdrawnBy);
  }

  @ResolveField()
  history(
    { id }: SignalNode,
    _: unknown,
    context: RequestContext,
  ): Promise<readonly SightingNode[]> {
    return this.loaders.historyOf(context, id);
  }
}

@Resolver('SignalSighting')
export class SightingsResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField()
  recordedBy(
    { recordedBy }: SightingNode,
    _: unknown,
    context: RequestContext,
  ): Promise<UserNode | null> {
    return this.people.user(context, recordedBy);
  }
}

@Resolver('CsvProblem')
export class CsvProblemsResolver {
  @ResolveField()
  message({ code, params }: CsvProblemNode, _: unknown, { locale }: RequestContext): string {
    return say(locale, `problems.${code}`, params);
  }
}

@Resolver('Referral')
export class ReferralSignalsResolver {
  constructor(private readonly loaders: SignalLoaders) {}

  @ResolveField()
  signals(
    { id, partnerId, view }: ReferralNode,
    _: unknown,
    context: RequestContext,
  ): Promise<readonly SignalNode[]> {
    return this.loaders.about(context, { id, partnerId, accountKey: view.row.accountKey });
  }
}
