/** The arrows between the rooms: each may open the doors named here and no others. */
const ARROWS = {
  platform: [],
  wording: [],
  intake: ['platform'],
  qualification: ['platform'],
  routing: ['platform'],
  sla: ['platform'],
  deals: ['platform'],
  events: ['platform'],
  people: ['intake', 'sla', 'platform', 'wording'],
  directory: [
    'intake',
    'qualification',
    'routing',
    'sla',
    'people',
    'events',
    'platform',
    'wording',
  ],
  signals: ['qualification', 'intake', 'people', 'events', 'platform'],
  referrals: [
    ...['qualification', 'routing', 'sla', 'deals', 'intake', 'directory', 'signals'],
    ...['events', 'people', 'platform', 'wording'],
  ],
  rules: ['events', 'qualification', 'intake', 'people', 'directory', 'platform'],
  replay: [
    ...['qualification', 'routing', 'sla', 'directory', 'referrals', 'rules', 'people'],
    ...['platform', 'wording'],
  ],
  reporting: ['people', 'sla', 'platform'],
  notifications: ['events', 'people', 'directory', 'referrals', 'wording', 'platform'],
  demo: [
    ...['intake', 'qualification', 'routing', 'sla', 'deals', 'directory', 'events'],
    ...['people', 'referrals', 'replay', 'signals', 'wording', 'platform'],
  ],
};

/** Rooms that hold rules: there a file whose name tells no role is pure. */
const ROOMS_OF_RULES = [
  ...['intake', 'qualification', 'routing', 'sla', 'deals', 'replay', 'signals', 'wording'],
];
const ROLES = 'module|service|entity|repository|resolver|gateway|guard|jobs|spec|e2e-spec';
const IMPURE = '^(@nestjs|typeorm|pg|graphql|mercurius|nodemailer|socket[.]io|fastify)($|/)';

const arrows = Object.entries(ARROWS).map(([room, doors]) => ({
  name: `arrows-of-${room}`,
  comment: `libs/${room} may open these doors only: ${doors.join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^libs/${room}/` },
  to: { path: '^libs/', pathNot: `^libs/(${[room, ...doors].join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'No two files need each other, by their types either.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-the-door',
      comment: 'From outside of a room only its door, src/index.ts, is opened.',
      severity: 'error',
      from: { path: '^(apps|libs|migrations|test)/([^/]+)' },
      to: { path: '^libs/', pathNot: ['^libs/[^/]+/src/index[.]ts$', '^libs/$2/'] },
    },
    ...arrows,
    {
      name: 'a-room-has-arrows',
      comment: 'A new room gets a line in the table at the top of this file.',
      severity: 'error',
      from: { path: '^libs/', pathNot: `^libs/(${Object.keys(ARROWS).join('|')})/` },
      to: {},
    },
    {
      name: 'libs-know-no-app',
      comment: 'Down only: an app uses the rooms, and no room knows an app.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'worker-knows-no-api',
      comment: 'The api may carry the worker inside; the worker must run without the api.',
      severity: 'error',
      from: { path: '^apps/worker/' },
      to: { path: '^apps/api/' },
    },
    {
      name: 'api-opens-the-worker-by-its-module',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^apps/worker/', pathNot: '[.]module[.]ts$' },
    },
    {
      name: 'portal-knows-no-server',
      comment:
        'The portal knows GraphQL, Socket.IO and the session cookie, and nothing of who answers.',
      severity: 'error',
      from: { path: '^apps/portal/' },
      to: { path: '^(apps|libs|migrations|test)/', pathNot: '^apps/portal/' },
    },
    {
      name: 'nobody-knows-the-portal',
      comment: 'The server serves what the portal was built to, and opens none of its sources.',
      severity: 'error',
      from: { path: '^(apps|libs|migrations|test)/', pathNot: '^apps/portal/' },
      to: { path: '^apps/portal/' },
    },
    {
      name: 'an-area-knows-no-other',
      comment: 'What two areas of the portal need stands in its parts.',
      severity: 'error',
      from: { path: '^apps/portal/src/pages/([^/]+)/' },
      to: { path: '^apps/portal/src/pages/', pathNot: '^apps/portal/src/pages/$1/' },
    },
    {
      name: 'portal-goes-down-only',
      comment: 'Pages use parts, parts use api, live and i18n; only the router opens the pages.',
      severity: 'error',
      from: { path: '^apps/portal/src/(parts|api|live|i18n)/', pathNot: '[.]spec[.]tsx?$' },
      to: { path: '^apps/portal/src/(pages|app)/' },
    },
    {
      name: 'nobody-ships-tests',
      comment: 'What the stories stand on is not part of the product.',
      severity: 'error',
      from: {
        path: '^(apps|libs|migrations)/',
        pathNot: '([.](e2e-)?spec[.]tsx?$|^apps/portal/testing/)',
      },
      to: { path: '(^test/|^apps/portal/testing/|[.](e2e-)?spec[.]tsx?$)' },
    },
    {
      name: 'rules-are-pure',
      comment: 'A file without a role in its name knows no framework, database, mailer or socket.',
      severity: 'error',
      from: {
        path: `^libs/(${ROOMS_OF_RULES.join('|')})/`,
        pathNot: [`[.](${ROLES})[.]ts$`, '/src/index[.]ts$'],
      },
      to: {
        path: [
          IMPURE,
          'node_modules/(@nestjs|typeorm|pg|graphql|mercurius|nodemailer|socket[.]io|fastify)/',
        ],
      },
    },
    {
      name: 'rules-use-no-role',
      comment: 'The framework may use the rule, never back.',
      severity: 'error',
      from: {
        path: `^libs/(${ROOMS_OF_RULES.join('|')})/`,
        pathNot: [`[.](${ROLES})[.]ts$`, '/src/index[.]ts$'],
      },
      to: { path: `^libs/[^/]+/src/.*[.](${ROLES})[.]ts$` },
    },
    {
      name: 'everything-resolves',
      comment: 'What cannot be found cannot be held to any rule.',
      severity: 'error',
      from: {},
      // What is built is there only after the first build.
      to: { couldNotResolve: true, pathNot: '(^|/)dist/' },
    },
    {
      name: 'every-package-is-ours',
      comment: 'A package that only another one brought along can go with its next version.',
      severity: 'error',
      from: { path: '^(apps|libs|migrations|test)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      // `#room` is read in package.json's "imports", where "types" leads to the sources.
      conditionNames: ['types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
