/* Light or dark pages: follows the system until a reader chooses, then remembers. Runs before the first paint. */
(function () {
  'use strict';
  var root = document.documentElement;
  var key = 'roadmap-theme';
  var chosen = null;
  try { chosen = localStorage.getItem(key); } catch (error) { /* storage is off: the choice lasts for this page */ }
  if (chosen === 'light' || chosen === 'dark') root.setAttribute('data-theme', chosen);

  function isDark() {
    var theme = root.getAttribute('data-theme');
    return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  }

  document.addEventListener('DOMContentLoaded', function () {
    var button = document.querySelector('.theme');
    if (!button) return;
    function label() { button.textContent = isDark() ? button.dataset.light : button.dataset.dark; }
    button.hidden = false;
    label();
    button.addEventListener('click', function () {
      var next = isDark() ? 'light' : 'dark';
      root.setAttribute('data-theme', next);
      try { localStorage.setItem(key, next); } catch (error) { /* as above */ }
      label();
    });
  });
})();
