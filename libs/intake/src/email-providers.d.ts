declare module 'email-providers' {
  /** The domains of some 8,700 mail providers, in lower case. */
  const domains: readonly string[];
  export default domains;
}
