/** Who owns an account: the rep of its referral that was accepted or moved on last, and is neither lost nor taken back. */
export class AccountOwners {
  private readonly owned = new Map<string, { referralId: string; repId: string }[]>();

  add(accountKey: string, referralId: string, repId: string): void {
    const others = this.others(accountKey, referralId);
    this.owned.set(accountKey, [...others, { referralId, repId }]);
  }

  remove(accountKey: string, referralId: string): void {
    const others = this.others(accountKey, referralId);
    if (others.length > 0) this.owned.set(accountKey, others);
    else this.owned.delete(accountKey);
  }

  of(accountKey: string): string | null {
    return this.owned.get(accountKey)?.at(-1)?.repId ?? null;
  }

  private others(accountKey: string, referralId: string) {
    return (this.owned.get(accountKey) ?? []).filter((each) => each.referralId !== referralId);
  }
}
