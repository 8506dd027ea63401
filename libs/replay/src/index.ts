export { CHANGE_KINDS } from './comparison.js';
export type { Change, ChangeKind, Comparison, Fate, Outcome, RepComparison } from './comparison.js';
export { Pace } from './pace.js';
export type { Period, RecordedAssignment, RecordedReferral, RecordedVerdict } from './recorded.js';
export { Replay } from './replay.js';
export type { Premise } from './replay.js';
export type { Draft, PastSettings, SettingWord } from './settings-over-time.js';
