/** All patterns in a table that sorts by every column. */
const firstRows = 500;

const columns = [
  { name: 'Pattern', value: pattern => lower(pattern.pattern_name), cell: nameCell },
  { name: 'Type', value: pattern => typeOf(pattern), cell: pattern => make('td', {}, make('span', { class: 'type', 'data-type': pattern.pattern_type }, typeOf(pattern))) },
  { name: 'Kind', value: pattern => pattern.node_kind, cell: pattern => make('td', {}, pattern.node_kind ? lower(pattern.node_kind) : make('span', { class: 'muted' }, 'unknown')) },
  { name: 'Project', value: pattern => lower(simpleProject(pattern.project)), cell: pattern => make('td', { class: 'project', title: pattern.project }, simpleProject(pattern.project)) },
  { name: 'Score', number: true, value: pattern => pattern.quality.overall, cell: pattern => make('td', { class: 'number' }, meter(pattern.quality.overall)) },
  ...Object.entries(dimensionNames).map(([key, name]) => ({ name: key === 'documentation' ? 'Docs' : name, number: true, value: pattern => pattern.quality[key].score, cell: pattern => dimensionCell(pattern.quality[key]) })),
  { name: 'Violations', number: true, value: pattern => pattern.violations.length, cell: pattern => make('td', { class: 'number' }, pattern.violations.length || make('span', { class: 'muted' }, '0')) },
];

let sorting = { column: 0, descending: false };
let wanted = firstRows;

function showTable() {
  const head = make('tr', {}, columns.map((column, place) => make('th', { scope: 'col', class: column.number && 'number' },
    make('button', { type: 'button', on: { click: () => sortBy(place) } }, column.name, make('span', { class: 'arrow', 'aria-hidden': 'true' })))));
  at('table').append(make('caption', { class: 'unseen' }, 'Patterns; the buttons in the head sort'), make('thead', {}, head), make('tbody', {}));
  at('more').addEventListener('click', showAllRows);
  addEventListener('beforeprint', showAllRows);
  watchers.push(() => fillTable());
}

function sortBy(place) {
  sorting = { column: place, descending: sorting.column === place ? !sorting.descending : Boolean(columns[place].number) };
  fillTable();
}

function showAllRows() {
  wanted = Infinity;
  fillTable();
}

function fillTable() {
  const rows = patterns.filter(matches).sort(compare);
  at('table').tBodies[0].replaceChildren(...rows.slice(0, wanted).map(pattern => make('tr', {}, columns.map(column => column.cell(pattern)))));
  [...at('table').tHead.rows[0].cells].forEach((cell, place) => {
    if (place === sorting.column) cell.setAttribute('aria-sort', sorting.descending ? 'descending' : 'ascending');
    else cell.removeAttribute('aria-sort');
  });
  at('more').hidden = rows.length <= wanted;
  at('more').textContent = `Show the other ${rows.length - wanted}`;
}

/** Unknown values stand last, whichever way the rest goes. */
function compare(one, other) {
  const { value } = columns[sorting.column];
  const [left, right] = [value(one), value(other)];
  if (left === null || right === null) return (left === null) - (right === null) || byName(one, other);
  const order = left < right ? -1 : left > right ? 1 : 0;
  return (sorting.descending ? -order : order) || byName(one, other);
}

const byName = (one, other) => one.pattern_name < other.pattern_name ? -1 : one.pattern_name > other.pattern_name ? 1 : 0;

function nameCell(pattern) {
  return make('th', { scope: 'row' }, patternLink(pattern), pattern.conflicts.length > 0 && make('span', { class: 'flag', title: 'contradicting evidence' }, 'conflict'));
}

function dimensionCell(dimension) {
  if (dimension.score === null) return make('td', { class: 'number' }, make('span', { class: 'muted', title: known(unknownReasons, dimension.unknown_reason) }, '–', make('span', { class: 'unseen' }, ` unknown: ${known(unknownReasons, dimension.unknown_reason)}`)));
  return make('td', { class: dimension.score < 0.5 ? 'number low' : 'number' }, score(dimension.score));
}

const patternLink = pattern => make('a', { href: `#pattern/${encodeURIComponent(pattern.pattern_id)}` }, make('bdi', {}, pattern.pattern_name));
