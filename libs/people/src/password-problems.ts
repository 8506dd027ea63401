import type { RefusalProblem } from '#platform';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

/** What is wrong with a new password, counted in characters; none where it can be taken. */
export function passwordProblems(password: string, email: string): readonly RefusalProblem[] {
  const path = ['password'];
  const { length } = Array.from(password);
  if (length < SHORTEST_PASSWORD) {
    return [{ code: 'PASSWORD_TOO_SHORT', path, params: { min: SHORTEST_PASSWORD } }];
  }
  if (length > LONGEST_PASSWORD) {
    return [{ code: 'PASSWORD_TOO_LONG', path, params: { max: LONGEST_PASSWORD } }];
  }
  const isAddress = password.trim().toLowerCase() === email.toLowerCase();
  return isAddress ? [{ code: 'PASSWORD_IS_ADDRESS', path }] : [];
}
