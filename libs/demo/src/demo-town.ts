import { becomesEql } from './becomes-eql.js';
import { Chance } from './chance.js';
import { LiveScene } from './live-scene.js';
import { partnersOf } from './partners.js';
import type { DemoPartner } from './partners.js';
import { HistoryPlan } from './plan-history.js';
import { Prospects } from './prospects.js';
import { queueRevisionsOf } from './queues.js';
import { SettingsOverTime } from './settings-over-time.js';
import { Storyteller } from './storyteller.js';
import type { ToldStories } from './told-stories.js';
import { vendorOf } from './vendor-people.js';

/** Each subject draws from a seed of its own, so that a change in one leaves the others as they are. */
const seeds = {
  vendor: 11,
  partners: 12,
  queues: 13,
  prospects: 14,
  history: 15,
  scene: 16,
  people: 17,
};
const EQLS = 312;

/** Everything of the demo before any of it is written. */
export interface DemoTown {
  readonly settings: SettingsOverTime;
  readonly partners: readonly DemoPartner[];
  readonly told: ToldStories;
}

/** The whole demo as it stands at `now`: the same for the same instant, but for ids of assignments and events. */
export function demoTown(now: Date): DemoTown {
  const vendor = vendorOf(now, new Chance(seeds.vendor));
  const settings = new SettingsOverTime(
    vendor,
    queueRevisionsOf(vendor, now, new Chance(seeds.queues)),
  );
  const partners = partnersOf(now, new Chance(seeds.partners));
  const prospects = new Prospects(new Chance(seeds.prospects));
  const live = new LiveScene(now, partners, prospects, new Chance(seeds.scene)).referrals();
  const eqls = EQLS - live.filter((each) => becomesEql(each, now)).length;
  const history = new HistoryPlan(now, partners, prospects, new Chance(seeds.history)).referrals(
    eqls,
  );
  const told = new Storyteller(settings, new Chance(seeds.people)).tell([...history, ...live], now);
  return { settings, partners, told };
}
