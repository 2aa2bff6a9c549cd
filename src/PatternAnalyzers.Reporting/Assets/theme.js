/** Light or dark: as the system has it until the reader chooses. */
function startTheme() {
  const button = at('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen = stored();
  const show = () => {
    const dark = (chosen || (system.matches ? 'dark' : 'light')) === 'dark';
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    button.setAttribute('aria-pressed', String(dark));
  };
  button.addEventListener('click', () => {
    chosen = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    try { localStorage.setItem('patterns-theme', chosen); } catch { /* Files may have no storage; the choice then lasts as long as the page. */ }
    show();
  });
  system.addEventListener('change', show);
  show();
}

function stored() {
  try { return localStorage.getItem('patterns-theme'); } catch { return null; }
}
