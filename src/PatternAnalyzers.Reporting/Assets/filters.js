/** The form that narrows graph and table alike. */
const emptyFilter = { text: '', type: '', kind: '', project: '', score: null, rule: '', violations: false };

function showFilters() {
  const form = at('filters');
  const text = make('input', { type: 'search', name: 'text', placeholder: 'Name, symbol, description …', 'aria-label': 'Search', autocomplete: 'off', spellcheck: 'false' });
  const type = choice('type', 'All types', summary.types.map(group => [group.name, lower(group.name)]));
  const kind = choice('kind', 'All node kinds', Object.keys(manifest.statistics.by_node_kind).map(name => [name, lower(name)]));
  const project = choice('project', 'All projects', summary.projects.map(group => [group.name, simpleProject(group.name)]));
  const violations = make('input', { type: 'checkbox', name: 'violations' });
  const clear = make('button', { type: 'button', class: 'quiet', id: 'clear' }, 'Clear');
  form.append(text, type, kind, project, make('label', { class: 'check' }, violations, 'with violations'), clear,
    make('span', { id: 'active' }), make('output', { id: 'matching', 'aria-live': 'polite' }));

  text.addEventListener('input', () => refine({ text: text.value.trim() }));
  for (const select of [type, kind, project]) select.addEventListener('change', () => refine({ [select.name]: select.value }));
  violations.addEventListener('change', () => refine({ violations: violations.checked }));
  clear.addEventListener('click', () => { refine({ ...emptyFilter }); text.focus(); });
  form.addEventListener('submit', event => event.preventDefault());
  watchers.push(matching => {
    if (text.value.trim() !== filter.text) text.value = filter.text;
    for (const select of [type, kind, project]) select.value = filter[select.name];
    violations.checked = filter.violations;
    clear.disabled = !filtering();
    at('active').replaceChildren(...activeMarks());
    at('matching').textContent = filtering() ? `${matching.size} of ${counted(patterns.length, 'pattern', 'patterns')}` : counted(patterns.length, 'pattern', 'patterns');
  });
}

function choice(name, all, options) {
  return make('select', { name, 'aria-label': all.replace('All ', 'Filter by ') }, make('option', { value: '' }, all), options.map(([value, label]) => make('option', { value }, label)));
}

function activeMarks() {
  return [
    filter.score && mark(`score ${score(filter.score.from)} to ${score(filter.score.to)}`, { score: null }),
    filter.rule && mark(`rule ${filter.rule}`, { rule: '' }),
  ].filter(Boolean);
}

const mark = (label, change) => make('button', { type: 'button', class: 'mark', 'aria-label': `Remove ${label}`, on: { click: () => refine(change) } }, label, make('span', { 'aria-hidden': 'true' }, ' ×'));

/** Narrows to what a chart counts, alone, and goes there. */
function explore(change) {
  refine({ ...emptyFilter, ...change });
  at('explore').scrollIntoView();
  at('explore').focus({ preventScroll: true });
}
