export { isCurrency, minorUnitDigits } from './currency.js';
export { formatMoney, parseMoney } from './money.js';
export type { Money, MoneyProblem } from './money.js';
export { DEAL_STAGES, isOpenStage, judgeMove, referralStatusOf } from './move-deal.js';
export type { DealMove, DealStage, MoveJudgement, OpenStage } from './move-deal.js';
