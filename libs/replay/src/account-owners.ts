/** A referral that makes its rep the owner of its account. */
export interface OwnedAccount {
  readonly accountKey: string;
  readonly referralId: string;
  readonly repId: string;
}

/** Who owns an account: the rep of its referral that was accepted or moved on last, and is neither lost nor taken back. */
export class AccountOwners {
  private readonly owned = new Map<string, readonly OwnedAccount[]>();

  /** @param known whose story moved last comes last */
  constructor(known: readonly OwnedAccount[]) {
    for (const { accountKey, referralId, repId } of known) this.add(accountKey, referralId, repId);
  }

  add(accountKey: string, referralId: string, repId: string): void {
    const others = this.others(accountKey, referralId);
    this.owned.set(accountKey, [...others, { accountKey, referralId, repId }]);
  }

  remove(accountKey: string, referralId: string): void {
    const others = this.others(accountKey, referralId);
    if (others.length > 0) this.owned.set(accountKey, others);
    else this.owned.delete(accountKey);
  }

  of(accountKey: string): string | null {
    return this.owned.get(accountKey)?.at(-1)?.repId ?? null;
  }

  private others(accountKey: string, referralId: string): readonly OwnedAccount[] {
    return (this.owned.get(accountKey) ?? []).filter((each) => each.referralId !== referralId);
  }
}
