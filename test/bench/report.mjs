// The table at the end: each figure, what it stands beside, and what it should be.

/** @returns {{ text: string, errors: number }} an aim that is missed is no error; a wrong or lost answer is */
export function tableOf(figures, asked) {
  const rows = [
    ...(figures.a && asked.includes('a') ? submits(figures.a) : []),
    ...(figures.a && asked.includes('b') ? hot(figures.a) : []),
    ...(figures.c ? latency(figures.c) : []),
    ...(figures.d ? clocks(figures.d) : []),
    ...(figures.e ? size(figures.e) : []),
    ...(figures.f ? verdicts(figures.f) : []),
    ...(figures.g ? replays(figures.g) : []),
  ];
  const errors = ['a', 'c', 'd', 'e', 'f', 'g'].reduce(
    (sum, part) => sum + (figures[part]?.errors ?? 0),
    0,
  );
  const head = {
    what: 'what',
    ours: 'Staffetta',
    floor: 'beside',
    figure: 'figure',
    aim: 'aim',
    verdict: '',
  };
  const columns = ['what', 'ours', 'floor', 'figure', 'aim', 'verdict'];
  const widths = columns.map((column) =>
    Math.max(...[head, ...rows].map((row) => row[column].length)),
  );
  const line = (row) =>
    columns
      .map((column, i) => row[column].padEnd(widths[i]))
      .join('  ')
      .trimEnd();
  const lines = [
    line(head),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
  ];
  return {
    errors,
    text: [
      ...lines,
      '',
      errors === 0
        ? 'no errors: every answer was checked'
        : `${errors} ERRORS: the figures do not count`,
    ].join('\n'),
  };
}

const verdicts = ({ oursPerSecond, handPerSecond, ratio: part }) => [
  row(
    '(f) verdicts with every reason, beside a function that tells the class alone',
    `${Math.round(oursPerSecond)} /s`,
    `${Math.round(handPerSecond)} /s`,
    ratio(part),
  ),
];

const replays = ({ results }) =>
  results.map(({ referrals, seconds, peakMb, beforeMb }) =>
    row(
      `(g) a replay of ${referrals} referrals; the process's memory at most`,
      `${seconds.toFixed(1)} s · ${peakMb} MB`,
      `${beforeMb} MB before`,
      '',
      referrals <= 11_000 ? '< 60 s' : '',
      referrals <= 11_000 ? seconds < 60 : undefined,
    ),
  );

function submits({ fifty, bare10, bare32, ratioToBare, ratioToBare32, ratioByCpu }) {
  return [
    row(
      '(a) submitReferral, 32 connections, 50 queues',
      rate(fifty),
      rate(bare10),
      ratio(ratioToBare),
      '≥ 0.5',
      ratioToBare >= 0.5,
    ),
    row('    p50 · p99', times(fifty), times(bare10)),
    row(
      '    beside a bare server with 32 connections to PostgreSQL',
      '',
      rate(bare32),
      ratio(ratioToBare32),
    ),
    row('    CPU each: server · PostgreSQL · load', cpu(fifty), cpu(bare10), ratio(ratioByCpu)),
    row('    cores that others used · the host took', elsewhere(fifty), elsewhere(bare10)),
  ];
}

const hot = ({ fifty, hot, ratioHot }) => [
  row(
    '(b) the same on one hot queue',
    rate(hot),
    rate(fifty),
    ratio(ratioHot),
    '≥ 0.8',
    ratioHot >= 0.8,
  ),
  row('    p50 · p99', times(hot), times(fifty)),
];

const latency = ({ click, echo, answer, p99BeyondEchoMs }) => [
  row(
    '(c) click to the partner’s socket, p99',
    ms(click.p99Ms),
    ms(echo.p99Ms),
    `+${fixed(p99BeyondEchoMs, 1)} ms`,
    '≤ +50 ms',
    p99BeyondEchoMs <= 50,
  ),
  row('    p50', ms(click.p50Ms), ms(echo.p50Ms)),
  row('    click to answer, p50 · p99', `${ms(answer.p50Ms)} · ${ms(answer.p99Ms)}`, ''),
];

const clocks = ({ clocks, drainMs, observedMs, early, twice, missed, wrongHandOvers }) => [
  row(
    `(d) ${count(clocks)} clocks due in one second: the last fired after`,
    `${fixed(drainMs / 1000, 1)} s`,
    '',
    `${fixed(drainMs / 1000, 1)} s`,
    '≤ 15 s',
    drainMs <= 15_000,
  ),
  row('    and committed', `${fixed(observedMs / 1000, 1)} s`, ''),
  row(
    '    early · twice · missed · handed on wrongly',
    [early, twice, missed, wrongHandOvers].join(' · '),
    '',
  ),
];

const size = ({ sizes: [small, large], ratioSingle, ratioMany, lists }) => [
  row(
    `(e) submit p50, 1 connection, ${count(large.size)} stored`,
    ms(large.singleP50Ms),
    `${ms(small.singleP50Ms)} at ${count(small.size)}`,
    ratio(ratioSingle),
    '≤ 1.2',
    ratioSingle <= 1.2,
  ),
  row(
    '    32 connections',
    ms(large.manyP50Ms),
    `${ms(small.manyP50Ms)} at ${count(small.size)}`,
    ratio(ratioMany),
    '≤ 1.2',
    ratioMany <= 1.2,
  ),
  ...Object.entries(lists).map(([name, { p50Ms, maxMs }]) =>
    row(`    list: ${name}, p50 · slowest`, `${ms(p50Ms)} · ${ms(maxMs)}`, ''),
  ),
];

const row = (what, ours, floor = '', figure = '', aim = '', met = undefined) => ({
  what,
  ours,
  floor,
  figure,
  aim,
  verdict: met === undefined ? '' : met ? 'met' : 'MISSED',
});

const fixed = (n, digits) => (Number.isFinite(n) ? n.toFixed(digits) : '–');
const ms = (n) => `${fixed(n, n < 10 ? 2 : 1)} ms`;
const ratio = (n) => (n === null ? '–' : fixed(n, 2));
const count = (n) => n.toLocaleString('en');
const rate = (figure) => (figure ? `${fixed(figure.perSecond, 0)} /s` : '–');
const times = (figure) => (figure ? `${ms(figure.p50Ms)} · ${ms(figure.p99Ms)}` : '–');
const elsewhere = ({ othersCores, stolenCores }) =>
  `${fixed(othersCores, 2)} · ${fixed(stolenCores, 2)}`;
const cpu = ({ cpuMsEach: { server, postgres, load } }) =>
  [server, postgres, load].map((each) => fixed(each, 2)).join(' · ') + ' ms';
