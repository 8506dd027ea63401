import { Query, Resolver } from '@nestjs/graphql';
import { AnswerReport } from '#reporting';
import type { AnswerCounts as Counted } from '#reporting';
import type { RequestContext } from '../graphql/request-context.js';
import type { AnswerCounts, AnswerFigures, QueryAnswerFiguresArgs } from '../schema.generated.js';

@Resolver()
export class AnswersResolver {
  constructor(private readonly report: AnswerReport) {}

  @Query()
  async answerFigures(
    _: unknown,
    asked: QueryAnswerFiguresArgs,
    { signedIn }: RequestContext,
  ): Promise<AnswerFigures> {
    const { timeZone, total, days } = await this.report.figures(signedIn, asked);
    return {
      timeZone,
      total: countsOf(total),
      days: days.map(({ day, ...counts }) => ({ day, counts: countsOf(counts) })),
    };
  }
}

const countsOf = ({ medianResponseMs, ...counts }: Counted): AnswerCounts => ({
  ...counts,
  medianResponse: medianResponseMs,
});
