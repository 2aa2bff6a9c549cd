/** The manifest, and what the reader asks of it. */
const { manifest, summary } = JSON.parse(at('data').textContent);
const patterns = manifest.patterns;
const byId = new Map(patterns.map((pattern, place) => [pattern.pattern_id, place]));

const filter = { text: '', type: '', kind: '', project: '', score: null, rule: '', violations: false };
const watchers = [];

/** Changes the filter and tells everyone who shows patterns. */
function refine(change) {
  Object.assign(filter, change);
  const matching = new Set([...patterns.keys()].filter(place => matches(patterns[place])));
  for (const watch of watchers) watch(matching);
}

const filtering = () => Object.values(filter).some(Boolean);

/** A word with a dot or a slash asks for symbols and paths; namespaces would make every other word match everything. */
const searched = patterns.map(pattern => lower([pattern.pattern_name, pattern.symbol.split(/[.#]/).pop(), pattern.description, typeOf(pattern)].join('\n')));
const searchedWhole = patterns.map(pattern => lower([pattern.symbol, pattern.file_path, pattern.pattern_id].join('\n')));

function holds(pattern, word) {
  const place = byId.get(pattern.pattern_id);
  return searched[place].includes(word) || /[./:\-]/.test(word) && searchedWhole[place].includes(word);
}

function matches(pattern) {
  const overall = pattern.quality.overall;
  return lower(filter.text).split(/\s+/).every(word => holds(pattern, word))
    && (!filter.type || pattern.pattern_type === filter.type)
    && (!filter.kind || (pattern.node_kind ?? 'UNKNOWN') === filter.kind)
    && (!filter.project || pattern.project === filter.project)
    && (!filter.rule || pattern.violations.some(violation => violation.rule === filter.rule))
    && (!filter.violations || pattern.violations.length > 0)
    && (!filter.score || overall !== null && overall >= filter.score.from && (overall < filter.score.to || filter.score.to === 1));
}
