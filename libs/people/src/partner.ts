/** An organisation that refers. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly tier: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly createdAt: Date;
}
