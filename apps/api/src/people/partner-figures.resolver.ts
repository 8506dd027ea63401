import { ResolveField, Resolver } from '@nestjs/graphql';
import { textOf } from '#referrals';
import type { Money } from '../schema.generated.js';
import type { PartnerFiguresNode } from './people-nodes.js';

@Resolver('PartnerFigures')
export class PartnerFiguresResolver {
  @ResolveField()
  eqlShare({ referrals, byLeadClass }: PartnerFiguresNode): number | null {
    const eqls = byLeadClass.find(({ leadClass }) => leadClass === 'EQL')?.referrals ?? 0;
    return referrals === 0 ? null : eqls / referrals;
  }

  @ResolveField()
  medianFirstAnswer({ medianFirstAnswerMs }: PartnerFiguresNode): number | null {
    return medianFirstAnswerMs;
  }

  @ResolveField()
  won({ won }: PartnerFiguresNode): readonly Money[] {
    return won.flatMap(({ amountMinor, currency }) => textOf(amountMinor, currency) ?? []);
  }
}
