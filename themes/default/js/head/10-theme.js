/* Light or dark pages: as the system is until a reader chooses otherwise, then remembered. Runs before the first paint. */
(function () {
  'use strict';
  const root = document.documentElement;
  const key = 'roadmap-theme';
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen = null;
  try { chosen = localStorage.getItem(key); } catch (error) { /* storage is off: the choice lasts for this page */ }
  apply();

  function apply() {
    if (chosen === 'light' || chosen === 'dark') root.setAttribute('data-theme', chosen);
    else root.removeAttribute('data-theme');
  }

  function isDark() {
    const theme = root.getAttribute('data-theme');
    return theme ? theme === 'dark' : system.matches;
  }

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('.theme');
    if (!button) return;
    const label = () => { button.textContent = isDark() ? button.dataset.light : button.dataset.dark; };
    button.hidden = false;
    label();
    button.addEventListener('click', () => {
      /* Back to what the system says is no choice any more: the pages follow it again. */
      const next = isDark() ? 'light' : 'dark';
      chosen = (next === 'dark') === system.matches ? null : next;
      apply();
      try {
        if (chosen) localStorage.setItem(key, chosen); else localStorage.removeItem(key);
      } catch (error) { /* as above */ }
      label();
    });
    system.addEventListener('change', label);
    window.addEventListener('storage', event => {
      if (event.key !== key) return;
      chosen = event.newValue;
      apply();
      label();
    });
  });
})();
