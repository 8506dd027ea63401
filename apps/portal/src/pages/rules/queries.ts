import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import type { Role } from '../../api/viewer';
import type {
  AllRulesFragment,
  OneDraftFragment,
  OneRuleProblemFragment,
  RuleDraftsQuery,
  RuleEffectQuery,
  RuleVersionsQuery,
} from './generated/graphql';
import {
  RuleCountriesDocument,
  RuleDraftDocument,
  RuleDraftsDocument,
  RuleEffectDocument,
  RuleVersionsDocument,
} from './operations';

export type Rules = AllRulesFragment;
export type RuleDraft = OneDraftFragment;
export type RuleProblem = OneRuleProblemFragment;
export type RuleVersion = RuleVersionsQuery['ruleVersions'][number];
export type DraftInList = RuleDraftsQuery['ruleDrafts'][number];
export type RuleEffect = RuleEffectQuery['ruleDrafts'][number]['effect'];

export const READERS: readonly Role[] = ['ADMIN', 'PARTNER_MANAGER', 'SALES_MANAGER'];
export const mayWriteRules = (role: Role): boolean =>
  role === 'ADMIN' || role === 'PARTNER_MANAGER';

export const versionsQuery = queryOptions({
  queryKey: [...keys.rules, 'versions'],
  queryFn: ({ signal }) => execute(RuleVersionsDocument, {}, { signal }),
});

export const draftsQuery = queryOptions({
  queryKey: [...keys.rules, 'drafts'],
  queryFn: ({ signal }) => execute(RuleDraftsDocument, {}, { signal }),
  select: ({ ruleDrafts }) => ruleDrafts,
});

/** Null where it is no more: published, or thrown away. Its problems are in words of a language. */
export const draftQuery = (id: string, language: string) =>
  queryOptions({
    queryKey: [...keys.rules, 'draft', id, language],
    // Whoever writes is not overwritten by what was asked for in passing.
    refetchOnWindowFocus: false,
    queryFn: async ({ signal }) =>
      (await execute(RuleDraftDocument, { id }, { signal, language })).ruleDrafts[0] ?? null,
  });

/** What a draft, as it stands at a revision, would have done to the days before. */
export const effectQuery = (id: string, revision: number, days: number, language: string) =>
  queryOptions({
    queryKey: [...keys.rules, 'effect', id, revision, days, language],
    queryFn: async ({ signal }) =>
      (await execute(RuleEffectDocument, { id, days }, { signal, language })).ruleDrafts[0] ?? null,
  });

export const ruleCountriesQuery = (language: string) =>
  queryOptions({
    queryKey: [...keys.countries, 'rules', language],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (await execute(RuleCountriesDocument, {}, { signal, language })).countries,
  });
