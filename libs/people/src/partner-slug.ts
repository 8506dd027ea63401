const LONGEST = 60;

/** A name as part of a URL: `Caffè & Söhne` → `caffe-sohne`; `partner` where no letter of it is Latin. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return slug === '' ? 'partner' : slug;
}

/** The slug itself, or with the first number from 2 on that nobody has. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug;
  for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
  return free;
}
