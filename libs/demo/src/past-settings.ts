import type { DemoTown } from './demo-town.js';
import { peopleOf, productLines } from './settings-over-time.js';

/** What held from when, as the table \`setting_history\` keeps it. */
export interface SettingWord {
  readonly subject: 'queue' | 'availability' | 'working_hours' | 'partner_tier';
  readonly subjectId: string;
  readonly heldFrom: Date;
  readonly value: unknown;
  readonly changedBy: string;
}

/** Who did what, as the table \`audit_entry\` keeps it. */
export interface Deed {
  readonly at: Date;
  readonly actorId: string;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every setting that was ever made, the earliest first. */
export function pastSettings({ settings, partners }: DemoTown): readonly SettingWord[] {
  const { vendor, queueRevisions } = settings;
  const manager = vendor.salesManagers[0] ?? vendor.admin;
  const words: SettingWord[] = [
    ...queueRevisions.map(({ heldFrom, ...queue }) => ({
      subject: 'queue' as const,
      subjectId: queue.id,
      heldFrom,
      value: queue,
      changedBy: manager.id,
    })),
    ...vendor.availability.map(({ repId, heldFrom, available, until }) => ({
      subject: 'availability' as const,
      subjectId: repId,
      heldFrom,
      value: { available, until },
      changedBy: repId,
    })),
    ...vendor.reps.flatMap(({ id, joinedAt, workingHours }) =>
      workingHours
        ? [
            {
              subject: 'working_hours' as const,
              subjectId: id,
              heldFrom: joinedAt,
              value: { workingHours },
              changedBy: id,
            },
          ]
        : [],
    ),
    ...partners.flatMap(({ id, tiers }) =>
      tiers.map(({ heldFrom, tier }) => ({
        subject: 'partner_tier' as const,
        subjectId: id,
        heldFrom,
        value: { tier },
        changedBy: vendor.partnerManager.id,
      })),
    ),
  ];
  return words.sort((one, other) => one.heldFrom.getTime() - other.heldFrom.getTime());
}

/** What the audit trail keeps of it, the earliest first. */
export function pastDeeds(town: DemoTown): readonly Deed[] {
  const { vendor } = town.settings;
  const deeds = [
    ...productLines
      .slice(1)
      .map((code) =>
        deed(vendor.admin.joinedAt, vendor.admin.id, 'productLine.created', 'productLine', code),
      ),
    ...deedsOfPartners(town),
    ...deedsOfPeople(town),
    ...deedsOfSettings(town),
  ];
  return deeds.sort((one, other) => one.at.getTime() - other.at.getTime());
}

function deedsOfPartners({ partners, settings }: DemoTown): readonly Deed[] {
  const by = settings.vendor.partnerManager.id;
  return partners.map(({ id, slug, tiers, country, createdAt }) =>
    deed(createdAt, by, 'partner.created', 'partner', id, { slug, tier: tiers[0]?.tier, country }),
  );
}

function deedsOfPeople({ partners, settings }: DemoTown): readonly Deed[] {
  const { vendor } = settings;
  const everybody = [...peopleOf(vendor), ...partners.flatMap(({ people }) => people)];
  return everybody.flatMap(({ id, role, partnerId, invitedAt, joinedAt, deactivatedAt }) => {
    const by = partnerId === null ? vendor.admin.id : vendor.partnerManager.id;
    return [
      ...(id === vendor.admin.id
        ? []
        : [deed(invitedAt, by, 'user.invited', 'user', id, { role, partnerId, again: false })]),
      deed(joinedAt, id, 'user.joined', 'user', id),
      ...(deactivatedAt ? [deed(deactivatedAt, by, 'user.deactivated', 'user', id)] : []),
    ];
  });
}

function deedsOfSettings({ settings }: DemoTown): readonly Deed[] {
  const { vendor, queueRevisions } = settings;
  const manager = vendor.salesManagers[0] ?? vendor.admin;
  return [
    ...queueRevisions.map((queue) => {
      const { id, name, revision, heldFrom, members } = queue;
      const former = queueRevisions.find((each) => each.id === id && each.revision < revision);
      return former === undefined
        ? deed(heldFrom, manager.id, 'queue.created', 'queue', id, { name, revision })
        : deed(heldFrom, manager.id, 'queue.updated', 'queue', id, {
            changes: { members: { from: former.members, to: members } },
            revision,
          });
    }),
    ...vendor.availability.map(({ repId, heldFrom, available, until }) =>
      deed(heldFrom, repId, 'availability.set', 'user', repId, { available, until }),
    ),
    ...vendor.reps
      .filter(({ workingHours }) => workingHours !== null)
      .map(({ id, joinedAt }) => deed(joinedAt, id, 'workingHours.set', 'user', id)),
  ];
}

const deed = (
  at: Date,
  actorId: string,
  action: string,
  subject: string,
  subjectId: string,
  data: Deed['data'] = {},
): Deed => ({ at, actorId, action, subject, subjectId, data });
