/** What a person typed of why an assignment ended; null where nobody gave a reason. */
export const typedReason = (endReason: string | null): string | null =>
  /^[A-Z_]+: (.+)$/s.exec(endReason ?? '')?.[1] ?? null;
