/** How things are called on the page. */
const dimensionNames = { complexity: 'Complexity', documentation: 'Documentation', usage: 'Usage', onex_compliance: 'Compliance', recency: 'Recency' };

const unknownReasons = {
  entry_point: 'a framework calls it, so callers cannot be counted',
  needs_merge: 'known only after merging all projects',
  no_rule_applies: 'no rule applies',
  not_in_git: 'the files are not in git',
  no_commit: 'there is no commit yet',
  dirty: 'the file differs from the last commit',
  shallow: 'the history is cut short',
  too_deep: 'nested too deeply to be measured',
  git_missing: 'git is not installed',
  dubious_ownership: 'git does not trust the folder',
  unreadable_repository: 'the repository cannot be read',
};

const rejectedReasons = {
  test: 'Tests', generated: 'Generated code', sample: 'Marked as samples', abstract_base: 'Abstract bases', model: 'Models', interface: 'Bare interfaces',
  too_generic_name: 'Too generic names', path_like_name: 'Names like paths', ignored: 'Ignored by their authors', unknown_type: 'Of no known type',
  filtered_type: 'Types that were not asked for', below_minimum: 'Below the minimal quality',
};

const known = (words, key) => Object.hasOwn(words, key) ? words[key] : String(key).replaceAll('_', ' ');

const score = value => value === null || value === undefined ? '–' : value.toFixed(2);

const percent = value => value === null || value === undefined ? '–' : Math.round(value * 100) + ' %';

const counted = (count, one, many) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const lower = text => text.toLowerCase();

const simpleProject = path => path.split('/').pop().replace(/\.csproj$/, '');

const typeOf = pattern => pattern.pattern_subtype ? `${lower(pattern.pattern_type)} · ${pattern.pattern_subtype.replaceAll('_', ' ')}` : lower(pattern.pattern_type);
