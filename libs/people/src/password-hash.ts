import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) with 19 MiB, two passes, one lane: OWASP's first choice. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash of a password that nobody knows, at the same cost: what an unknown account is checked against. */
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$QXiZOeMpcc5twwpyktxrhA$7hI2Kp9fe92eXi+OyU/hFa0gE1zHTwLFNcxzPTupN/8';

/** The same characters make the same password, however a keyboard composes them. */
const composed = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(composed(password), cost);

/** Takes the same time without a hash, which no password matches. */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODYS_HASH, composed(password));
  return matches && passwordHash !== null;
}
