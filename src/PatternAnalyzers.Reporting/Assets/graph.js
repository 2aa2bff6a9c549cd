/** The drawing comes with the page; this moves it about and lights up what belongs together. */
const graph = { svg: null, nodes: [], edges: [], view: null, full: null, current: null, followed: false };

function startGraph() {
  graph.svg = at('graph-svg');
  if (!graph.svg) {
    at('canvas').remove();
    at('graph-note').append('No pattern is related to another.');
    return;
  }
  graph.full = { x: 0, y: 0, width: Number(graph.svg.dataset.width), height: Number(graph.svg.dataset.height) };
  graph.nodes = [...graph.svg.querySelectorAll('g[data-n]')].map(element => ({ element, near: new Set(), lines: [], pattern: element.dataset.p === undefined ? null : Number(element.dataset.p) }));
  graph.edges = [...graph.svg.querySelectorAll('path[data-s]')].map(connect);
  graph.svg.classList.toggle('dense', graph.edges.length > 400);
  at('graph-note').append(`${counted(graph.nodes.length, 'node', 'nodes')}, ${counted(graph.edges.length, 'line', 'lines')}; ${counted(Number(at('graph').dataset.unrelated), 'pattern', 'patterns')} without relationships left out. Drag or use the arrow keys to move, Ctrl and wheel or + and − to zoom; Enter steps from box to box.`);
  showGraphTools();
  listenToGraph();
  watchers.push(lightMatching);
  addEventListener('beforeprint', fit);
  addEventListener('afterprint', begin);
  begin();
}

function connect(element) {
  const [source, target] = [Number(element.dataset.s), Number(element.dataset.t)];
  graph.nodes[source].near.add(target);
  graph.nodes[target].near.add(source);
  graph.nodes[source].lines.push(element);
  graph.nodes[target].lines.push(element);
  return { element, source, target };
}

function showGraphTools() {
  const kinds = [...new Set(graph.edges.map(edge => edge.element.dataset.kind))].sort();
  const toggle = kind => make('button', { type: 'button', class: 'kind', 'data-kind': kind, 'aria-pressed': 'true', on: { click: event => {
    const shown = event.currentTarget.getAttribute('aria-pressed') !== 'true';
    event.currentTarget.setAttribute('aria-pressed', String(shown));
    for (const edge of graph.edges) if (edge.element.dataset.kind === kind) edge.element.classList.toggle('gone', !shown);
  } } }, make('i', { 'aria-hidden': 'true' }), kind);
  const tool = (label, text, action) => make('button', { type: 'button', class: 'quiet', 'aria-label': label, on: { click: action } }, text);
  at('graph-tools').append(make('span', { class: 'kinds', role: 'group', 'aria-label': 'Lines' }, kinds.map(toggle)),
    tool('Zoom out', '−', () => zoom(1.25)), tool('Zoom in', '+', () => zoom(0.8)), tool('Fit the whole graph', 'Fit', fit));
}

function show() {
  const { x, y, width, height } = graph.view;
  graph.svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  graph.svg.classList.toggle('far', width / graph.svg.clientWidth > 2.3);
}

function fit() {
  graph.view = { ...graph.full };
  show();
}

/** The whole where its labels can be read, else its beginning. */
function begin() {
  const canvas = at('canvas');
  const shape = graph.full.height / graph.full.width;
  canvas.style.setProperty('--tall', `${Math.round(Math.max(canvas.clientWidth * shape, 300))}px`);
  const width = Math.min(graph.full.width, canvas.clientWidth * 1.5);
  graph.view = { x: 0, y: 0, width, height: width * canvas.clientHeight / canvas.clientWidth };
  if (width === graph.full.width) fit();
  else show();
}

/** Zooms about a point of the drawing, the middle by default. */
function zoom(factor, point) {
  const { view, full } = graph;
  const width = Math.max(300, Math.min(full.width * 1.5, view.width * factor));
  const real = width / view.width;
  const about = point || { x: view.x + view.width / 2, y: view.y + view.height / 2 };
  graph.view = { x: about.x - (about.x - view.x) * real, y: about.y - (about.y - view.y) * real, width, height: view.height * real };
  show();
}

function pan(x, y) {
  graph.view.x += x * graph.view.width;
  graph.view.y += y * graph.view.height;
  show();
}

function pointOf(event) {
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(graph.svg.getScreenCTM().inverse());
  return { x: point.x, y: point.y };
}

function listenToGraph() {
  const canvas = at('canvas');
  canvas.addEventListener('wheel', event => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.15 : 0.87, pointOf(event));
  }, { passive: false });
  canvas.addEventListener('pointerdown', drag);
  canvas.addEventListener('keydown', graphKey);
  canvas.addEventListener('pointerover', event => light(nodeOf(event.target) ?? graph.current));
  canvas.addEventListener('pointerleave', () => light(graph.current));
  canvas.addEventListener('focusin', event => { graph.current = nodeOf(event.target); light(graph.current); });
  canvas.addEventListener('focusout', event => { if (!canvas.contains(event.relatedTarget)) { graph.current = null; light(null); } });
}

function drag(down) {
  if (down.button !== 0) return;
  const canvas = at('canvas');
  const scale = graph.view.width / graph.svg.getBoundingClientRect().width;
  const scaleTall = Math.max(scale, graph.view.height / graph.svg.getBoundingClientRect().height);
  const start = { ...graph.view };
  let moved = false;
  const move = event => {
    const [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
    if (!moved && Math.hypot(x, y) < 4) return;
    if (!moved) canvas.setPointerCapture(down.pointerId);
    moved = true;
    graph.view.x = start.x - x * scaleTall;
    graph.view.y = start.y - y * scaleTall;
    show();
  };
  const up = event => {
    canvas.removeEventListener('pointermove', move);
    canvas.removeEventListener('pointerup', up);
    canvas.removeEventListener('pointercancel', up);
    if (!moved && event.type === 'pointerup') openNode(nodeOf(down.target));
  };
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', up);
}

const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function graphKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const node = nodeOf(event.target);
  const arrow = arrows[event.key];
  if (arrow && node === null) pan(arrow[0] * 0.1, arrow[1] * 0.1);
  else if (arrow) step(node, arrow);
  else if (event.key === '+' || event.key === '=') zoom(0.8);
  else if (event.key === '-') zoom(1.25);
  else if (event.key === '0') fit();
  else if (event.key === 'Enter' && node === null) focusNode(firstShown());
  else if (event.key === 'Enter' || event.key === ' ') openNode(node);
  else if (event.key === 'Escape' && node !== null) at('canvas').focus();
  else return;
  event.preventDefault();
}

/** The box that a reader would start with: leftmost, then topmost. */
function firstShown() {
  const shown = [...graph.nodes.keys()].filter(place => !graph.nodes[place].element.classList.contains('off'));
  const order = place => centre(graph.nodes[place]).x * 1e6 + centre(graph.nodes[place]).y;
  return shown.reduce((best, place) => order(place) < order(best) ? place : best, shown[0] ?? 0);
}

/** Goes to the nearest box in a direction; what lies straight ahead counts as nearer. */
function step(from, [x, y]) {
  const origin = centre(graph.nodes[from]);
  let best = null;
  graph.nodes.forEach((node, place) => {
    const to = centre(node);
    const ahead = (to.x - origin.x) * x + (to.y - origin.y) * y;
    if (ahead <= 1 || node.element.classList.contains('off')) return;
    const aside = Math.abs((to.x - origin.x) * y) + Math.abs((to.y - origin.y) * x);
    const far = ahead + 3 * aside;
    if (best === null || far < best.far) best = { place, far };
  });
  if (best) focusNode(best.place);
}

function centre(node) {
  const { e, f } = node.element.transform.baseVal.getItem(0).matrix;
  return { x: e + 102, y: f + 16 };
}

function focusNode(place) {
  const middle = centre(graph.nodes[place]);
  const { view } = graph;
  const near = at('canvas').clientWidth * 1.5;
  if (view.width > near) Object.assign(view, { width: near, height: near * at('canvas').clientHeight / at('canvas').clientWidth });
  Object.assign(view, { x: middle.x - view.width / 2, y: middle.y - view.height / 2 });
  show();
  graph.nodes[place].element.focus({ preventScroll: true });
}

function nodeOf(target) {
  const element = target instanceof Element ? target.closest('g[data-n]') : null;
  return element ? Number(element.dataset.n) : null;
}

function openNode(place) {
  const node = graph.nodes[place];
  if (node && node.pattern !== null) openPattern(patterns[node.pattern], node.element);
}

/** Lights one box with what it is related to; null lights everything evenly. */
function light(place) {
  graph.svg.classList.toggle('focusing', place !== null);
  for (const element of graph.svg.querySelectorAll('.lit')) element.classList.remove('lit');
  if (place === null) return;
  const node = graph.nodes[place];
  for (const line of node.lines) line.classList.add('lit');
  for (const near of [place, ...node.near]) graph.nodes[near].element.classList.add('lit');
}

function lightMatching(matching) {
  const named = node => filter.text !== '' && lower(node.element.getAttribute('aria-label')).includes(lower(filter.text));
  const all = !filtering();
  const on = graph.nodes.map(node => all || (node.pattern === null ? named(node) : matching.has(node.pattern)));
  graph.svg.classList.toggle('filtered', !all);
  graph.svg.classList.toggle('few', !all && on.filter(Boolean).length <= 15);
  graph.nodes.forEach((node, place) => node.element.classList.toggle('off', !on[place]));
  for (const edge of graph.edges) edge.element.classList.toggle('off', !(on[edge.source] && on[edge.target]));
  if (all && graph.followed) begin();
  else if (!all && on.includes(true)) frame(graph.nodes.filter((_, place) => on[place]).map(centre));
  graph.followed = !all;
}

/** Shows these points with room around them, no nearer than labels need. */
function frame(points) {
  const canvas = at('canvas');
  const [left, right] = [Math.min(...points.map(point => point.x)), Math.max(...points.map(point => point.x))];
  const [top, bottom] = [Math.min(...points.map(point => point.y)), Math.max(...points.map(point => point.y))];
  const shape = canvas.clientHeight / canvas.clientWidth;
  const width = Math.min(graph.full.width, Math.max(canvas.clientWidth, right - left + 320, (bottom - top + 160) / shape));
  graph.view = { x: (left + right - width) / 2, y: (top + bottom - width * shape) / 2, width, height: width * shape };
  show();
}

const graphHolds = pattern => graph.nodes.some(node => node.pattern === byId.get(pattern.pattern_id));

function showInGraph(pattern) {
  at('graph').scrollIntoView();
  focusNode(graph.nodes.findIndex(node => node.pattern === byId.get(pattern.pattern_id)));
}
