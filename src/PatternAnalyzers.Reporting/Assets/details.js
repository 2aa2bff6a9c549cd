/** The page of one pattern, in a dialog that has an address of its own. */
let opener = null;

function startDetails() {
  const dialog = at('details');
  dialog.addEventListener('close', closed);
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
  document.addEventListener('click', event => { if (event.target.closest('a[href^="#pattern/"]') && !dialog.open) opener = event.target.closest('a'); });
  addEventListener('hashchange', route);
  route();
}

const openPattern = (pattern, from) => {
  opener = from;
  location.hash = `pattern/${encodeURIComponent(pattern.pattern_id)}`;
};

function route() {
  const dialog = at('details');
  const pattern = patterns[byId.get(addressed())];
  if (!pattern) {
    if (dialog.open) dialog.close();
    return;
  }
  dialog.replaceChildren(...detailsOf(pattern));
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  at('details-title').focus();
}

function addressed() {
  const match = /^#pattern\/(.*)$/.exec(location.hash);
  try { return match ? decodeURIComponent(match[1]) : ''; } catch { return ''; /* An address that someone cut short. */ }
}

function closed() {
  if (addressed()) history.replaceState(null, '', location.pathname + location.search);
  // The browser has given the focus back already, unless it was nowhere; who moved on since must not be called back.
  if (document.activeElement === document.body && opener?.isConnected) opener.focus();
  opener = null;
}

function detailsOf(pattern) {
  const close = make('button', { type: 'button', class: 'quiet', 'aria-label': 'Close', on: { click: () => at('details').close() } }, 'Close');
  const inGraph = graphHolds(pattern) && make('button', { type: 'button', class: 'quiet', id: 'show-in-graph', on: { click: () => { opener = null; at('details').close(); showInGraph(pattern); } } }, 'Show in graph');
  return [
    make('div', { class: 'details-head' }, make('p', { class: 'eyebrow' }, make('span', { class: 'type', 'data-type': pattern.pattern_type }, typeOf(pattern))), make('span', { class: 'tools' }, inGraph, close)),
    make('h2', { id: 'details-title', tabindex: '-1' }, make('bdi', {}, pattern.pattern_name)),
    make('p', { class: 'lead' }, pattern.description, pattern.description_source === 'evidence' && make('span', { class: 'muted' }, ' (from evidence; it has no documentation)')),
    qualityPart(pattern.quality),
    part('Violations', violationList(pattern)),
    part('Evidence', evidenceList(pattern)),
    part('Relationships', relationList(pattern)),
    part('Use cases', textList(pattern.use_cases)),
    part('Lineage', lineagePart(pattern)),
    part('Code', pattern.code && make('pre', { tabindex: '0', 'aria-label': 'Code' }, make('code', {}, pattern.code))),
  ].filter(Boolean);
}

const part = (title, content) => content && make('section', {}, make('h3', {}, title), content);

const textList = texts => texts.length > 0 && make('ul', {}, texts.map(text => make('li', {}, text)));

const place = (path, line) => make('span', { class: 'place' }, make('code', {}, `${path}:${line}`));

function qualityPart(quality) {
  const rows = Object.entries(dimensionNames).map(([key, name]) => {
    const dimension = quality[key];
    const raw = Object.entries(dimension.raw).map(([figure, value]) => `${figure} ${value}`).join(', ');
    return make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, meter(dimension.score)),
      make('td', { class: 'muted' }, dimension.score === null ? `unknown: ${known(unknownReasons, dimension.unknown_reason)}${raw ? '; ' : ''}` : '', raw));
  });
  return make('section', { class: 'quality' },
    make('p', { class: 'overall' }, make('b', {}, score(quality.overall)), make('span', { class: 'muted' }, quality.overall === null ? 'no score is known' : `over ${percent(quality.known_weight)} of the weight`)),
    make('table', {}, make('tbody', {}, rows)));
}

function violationList(pattern) {
  const broken = pattern.violations.map(violation => make('li', {}, severity(violation.severity), make('code', {}, violation.rule), ` ${violation.message} `, place(violation.file_path, violation.line)));
  const excused = pattern.suppressed.map(one => make('li', {}, make('span', { class: 'severity' }, 'excused'), make('code', {}, one.rule), ` ${one.reason} `, make('span', { class: 'muted' }, `(${one.token}) `), place(one.file_path, one.line)));
  return broken.length + excused.length > 0 ? make('ul', { class: 'plain' }, broken, excused) : make('p', { class: 'muted' }, 'None.');
}

function evidenceList(pattern) {
  return [
    make('p', { class: 'muted' }, `Confidence ${score(pattern.confidence)}${pattern.also.length ? `; also ${pattern.also.join(', ')}` : ''}. Strongest first.`),
    make('ul', { class: 'plain evidence' }, pattern.evidence.map(one => make('li', {}, make('span', { class: 'signal' }, one.signal.replaceAll('_', ' ')), ` ${one.detail} `, make('span', { class: 'supports' }, one.supports), ' ', place(one.file_path, one.line)))),
    pattern.conflicts.length > 0 && make('ul', { class: 'conflicts' }, pattern.conflicts.map(conflict => make('li', {}, conflict))),
  ].filter(Boolean).reduce((box, child) => { box.append(child); return box; }, make('div', {}));
}

function relationList(pattern) {
  const out = manifest.relationships.filter(one => one.source === pattern.pattern_id).map(one => ['', one.kind, one.target, one.weight]);
  const into = manifest.relationships.filter(one => one.target === pattern.pattern_id).map(one => ['in', one.kind, one.source, one.weight]);
  if (out.length + into.length === 0) return make('p', { class: 'muted' }, 'None.');
  return make('div', { class: 'relations' }, relationSide('From here', out), relationSide('To here', into));
}

function relationSide(title, relations) {
  return make('div', {}, make('h4', {}, `${title} (${relations.length})`), make('ul', { class: 'plain' }, relations.map(([, kind, end, weight]) =>
    make('li', {}, make('span', { class: 'signal' }, kind), ' ', byId.has(end) ? patternLink(patterns[byId.get(end)]) : make('code', {}, end), make('span', { class: 'muted' }, ` ${weight}`)))));
}

function lineagePart(pattern) {
  const parents = manifest.relationships.filter(one => one.kind === 'extends' && one.source === pattern.pattern_id).map(one => one.target);
  return make('dl', { class: 'facts' }, [
    ['Symbol', make('code', {}, pattern.symbol)],
    ['Declared in', place(pattern.file_path, `${pattern.line_start}–${pattern.line_end}`)],
    ['Project', make('code', {}, pattern.project)],
    ['Assembly', make('code', {}, pattern.assembly)],
    pattern.target_frameworks.length > 0 && ['Frameworks', pattern.target_frameworks.join(', ')],
    ['Node kind', pattern.node_kind ? lower(pattern.node_kind) : 'unknown'],
    pattern.handler_category && ['Category', lower(pattern.handler_category).replaceAll('_', ' ')],
    parents.length > 0 && ['Extends', parents.map(parent => byId.has(parent) ? patternLink(patterns[byId.get(parent)]) : make('code', {}, parent))],
    ['Pattern id', make('code', {}, pattern.pattern_id)],
    ['Content hash', make('code', {}, pattern.content_hash || 'none')],
  ].filter(Boolean).map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))));
}
