/** The figures of the first page. A bar is a button that narrows the patterns to what it counts. */
function showOverview() {
  at('origin').append(...origin());
  at('figures').append(...figures());
  showHistogram();
  at('types').append(bars(summary.types, group => lower(group.name), group => ({ type: group.name }), group => group.name));
  at('projects').append(bars(summary.projects, group => simpleProject(group.name), group => ({ project: group.name })));
  at('dimensions').append(dimensionTable());
  at('rules').append(ruleList());
  at('colophon').append(`Written by patterns ${manifest.tool_version}; score definition ${manifest.score_version}, algorithm ${manifest.algorithm}.`);
}

function origin() {
  const parts = [
    manifest.commit ? ['commit ', make('code', {}, manifest.commit.slice(0, 12))] : 'no commit',
    manifest.commit_date && manifest.commit_date.slice(0, 10),
    manifest.dirty && 'with uncommitted changes',
    manifest.project && ['fragment of ', make('code', {}, manifest.project)],
    `read by ${manifest.mode}`,
  ];
  return parts.filter(Boolean).map(part => make('span', { class: 'part' }, part));
}

function figures() {
  const statistics = manifest.statistics;
  const violations = summary.rules.reduce((sum, rule) => sum + rule.count, 0);
  return [
    ['Patterns', patterns.length.toLocaleString('en'), counted(summary.projects.length, 'project', 'projects')],
    ['Mean score', score(statistics.mean), statistics.mean === null ? 'no score is known' : `median ${score(statistics.median)}, from ${score(statistics.minimum)} to ${score(statistics.maximum)}`],
    ['Known weight', percent(summary.known_weight), 'of what the scores ask for'],
    ['Relationships', manifest.relationships.length.toLocaleString('en'), `${at('graph').dataset.unrelated} patterns have none`],
    ['Violations', violations.toLocaleString('en'), `in ${counted(summary.violating, 'pattern', 'patterns')}`],
    ['Conflicts', summary.conflicting.toLocaleString('en'), summary.conflicting === 1 ? 'pattern with contradicting evidence' : 'patterns with contradicting evidence'],
  ].map(([name, value, note]) => make('div', {}, make('dt', {}, name), make('dd', { class: 'value' }, value), make('dd', { class: 'muted' }, note)));
}

function showHistogram() {
  const most = Math.max(1, ...summary.histogram.map(bin => bin.count));
  const spread = manifest.statistics.standard_deviation;
  at('histogram-note').append(spread === null ? 'No pattern has a score.' : `Overall, standard deviation ${score(spread)}${summary.unscored ? `; ${summary.unscored} without a score` : ''}.`);
  const chart = make('div', { class: 'columns', role: 'group', 'aria-labelledby': 'histogram-title' }, summary.histogram.map(bin =>
    make('button', {
      type: 'button', disabled: bin.count === 0, title: `${score(bin.from)} to ${score(bin.to)}: ${bin.count}`,
      'aria-label': `${counted(bin.count, 'pattern', 'patterns')} from ${score(bin.from)} to ${score(bin.to)}`,
      on: { click: () => explore({ score: { from: bin.from, to: bin.to } }) },
    }, make('span', { class: 'count' }, bin.count || ''), sized(make('span', { class: 'column' }), '--share', bin.count / most))));
  const axis = make('div', { class: 'axis', 'aria-hidden': 'true' }, ['0', '.25', '.5', '.75', '1'].map(mark => make('span', {}, mark)));
  at('histogram').append(chart, axis);
}

function bars(groups, label, change, type) {
  const most = Math.max(1, ...groups.map(group => group.count));
  const rows = groups.map(group => make('li', {}, make('button', {
    type: 'button', title: group.name, 'data-type': type && type(group),
    'aria-label': `${label(group)}: ${counted(group.count, 'pattern', 'patterns')}, mean score ${score(group.mean)}`,
    on: { click: () => explore(change(group)) },
  }, make('span', { class: 'name' }, label(group)), sized(make('span', { class: 'bar' }), '--share', group.count / most), make('span', { class: 'number' }, group.count), make('span', { class: 'mean' }, score(group.mean)))));
  if (rows.length === 0) return make('p', { class: 'muted' }, 'None.');
  const head = make('p', { class: 'bar-head muted', 'aria-hidden': 'true' }, make('span', {}, 'patterns'), make('span', {}, 'mean'));
  return make('div', {}, head, foldedList('bars', rows, 12));
}

/** A list that shows its first rows and opens for the rest. */
function foldedList(name, rows, first) {
  const list = make('ul', { class: name }, rows.slice(0, first));
  if (rows.length <= first) return list;
  return make('div', {}, list, make('details', {}, make('summary', {}, `${rows.length - first} more`), make('ul', { class: name }, rows.slice(first))));
}

function dimensionTable() {
  const head = ['Dimension', 'Weight', 'Mean', 'Spread', 'Known', 'Unknown, and why'].map(name => make('th', { scope: 'col' }, name));
  const rows = summary.dimensions.map(dimension => make('tr', {},
    make('th', { scope: 'row' }, known(dimensionNames, dimension.name)),
    make('td', { class: 'number' }, percent(dimension.weight)),
    make('td', {}, meter(dimension.mean)),
    make('td', {}, sparkline(dimension)),
    make('td', { class: 'number' }, dimension.known),
    make('td', { class: 'reasons' }, dimension.unknown.length === 0 ? make('span', { class: 'muted' }, 'all known')
      : dimension.unknown.map(reason => make('span', { class: 'reason', title: reason.reason }, make('b', {}, reason.count), ` ${known(unknownReasons, reason.reason)}`)))));
  return make('table', { class: 'dimensions' }, make('thead', {}, make('tr', {}, head)), make('tbody', {}, rows));
}

function sparkline(dimension) {
  const most = Math.max(1, ...dimension.bins.map(bin => bin.count));
  const words = dimension.bins.filter(bin => bin.count).map(bin => `${bin.count} from ${score(bin.from)} to ${score(bin.to)}`).join(', ') || 'none known';
  return make('span', { class: 'spark', role: 'img', 'aria-label': words, title: words }, dimension.bins.map(bin => sized(make('i', {}), '--share', bin.count / most)));
}

function meter(value) {
  if (value === null || value === undefined) return make('span', { class: 'meter unknown' }, '–');
  return make('span', { class: value < 0.5 ? 'meter low' : 'meter' }, sized(make('i', { 'aria-hidden': 'true' }), '--share', value), make('span', {}, score(value)));
}

function ruleList() {
  if (summary.rules.length === 0) return make('p', { class: 'muted' }, 'No rule is broken.');
  return foldedList('rules', summary.rules.map(rule => make('li', {}, make('button', { type: 'button', on: { click: () => explore({ rule: rule.rule }) } },
    severity(rule.severity), make('code', {}, rule.rule), make('span', { class: 'name' }, rule.title || ''), make('span', { class: 'number' }, rule.count),
    make('span', { class: 'muted' }, `in ${counted(rule.patterns, 'pattern', 'patterns')}`)))), 8);
}

const severity = name => make('span', { class: 'severity', 'data-severity': name }, name);
