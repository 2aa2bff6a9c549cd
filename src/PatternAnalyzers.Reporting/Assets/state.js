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

const searched = patterns.map(pattern =>
  lower([pattern.pattern_name, pattern.symbol, pattern.description, pattern.pattern_type, pattern.pattern_subtype, pattern.project, pattern.file_path].join('\n')));

function matches(pattern) {
  const overall = pattern.quality.overall;
  return filter.text.split(/\s+/).every(word => searched[byId.get(pattern.pattern_id)].includes(lower(word)))
    && (!filter.type || pattern.pattern_type === filter.type)
    && (!filter.kind || (pattern.node_kind ?? 'UNKNOWN') === filter.kind)
    && (!filter.project || pattern.project === filter.project)
    && (!filter.rule || pattern.violations.some(violation => violation.rule === filter.rule))
    && (!filter.violations || pattern.violations.length > 0)
    && (!filter.score || overall !== null && overall >= filter.score.from && (overall < filter.score.to || filter.score.to === 1));
}
