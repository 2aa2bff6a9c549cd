/** What did not go smoothly: conflicts, rejected candidates, warnings. */
function showLists() {
  const conflicting = patterns.filter(pattern => pattern.conflicts.length > 0);
  at('conflicts').lastElementChild.append(conflicting.length === 0 ? make('p', { class: 'muted' }, 'No evidence contradicts another.')
    : make('ul', { class: 'card plain' }, conflicting.map(pattern => make('li', {}, patternLink(pattern), make('span', { class: 'muted' }, ` settled as ${typeOf(pattern)}, confidence ${score(pattern.confidence)}`),
      make('ul', {}, pattern.conflicts.map(conflict => make('li', {}, conflict)))))));

  at('rejected').lastElementChild.append(summary.rejected.length === 0 ? make('p', { class: 'muted' }, 'Nothing was rejected.')
    : make('div', { class: 'card plain' }, summary.rejected.map(rejectedGroup)));

  at('warnings').hidden = manifest.warnings.length === 0;
  at('warnings').lastElementChild.append(make('ul', { class: 'card plain' }, manifest.warnings.map(warning => make('li', {}, warning))));
}

function rejectedGroup(group) {
  const symbols = manifest.rejected.filter(rejected => rejected.reason === group.reason).map(rejected => rejected.symbol);
  return make('details', { class: 'group' }, make('summary', {}, known(rejectedReasons, group.reason), make('span', { class: 'number' }, group.count), make('code', { class: 'muted' }, group.reason)),
    make('ul', { class: 'symbols' }, symbols.map(symbol => make('li', {}, make('code', {}, symbol)))));
}
