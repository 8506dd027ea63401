export interface CountryNode {
  readonly code: string;
  /** In the language of whoever asked. */
  readonly name: string;
}
