/* Single keys: ? lists them, t changes between light and dark pages. A reader can switch them off, which is remembered; then
   <html data-keys="off"> says so to every script that listens for one. */
(function () {
  'use strict';
  const make = roadmap.make;
  const words = roadmap.words;
  const root = document.documentElement;
  const key = 'roadmap-keys';
  let dialog = null;

  try { if (localStorage.getItem(key) === 'off') root.setAttribute('data-keys', 'off'); } catch (error) { /* storage is off: keys are on */ }

  roadmap.ready(() => {
    const place = document.querySelector('.theme');
    if (place) place.after(' ', roadmap.button(words.keys, { 'class': 'keys-open', 'aria-haspopup': 'dialog' }, open));
  });

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || root.getAttribute('data-keys') === 'off') return;
    if (event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, dialog, [contenteditable]')) return;
    if (event.key === '?') {
      event.preventDefault();
      open();
    } else if (event.key === 't') {
      const theme = document.querySelector('.theme');
      if (!theme) return;
      theme.click();
      roadmap.say(theme.textContent === theme.dataset.light ? words.nowDark : words.nowLight);
    }
  });

  function open() {
    if (!dialog) build();
    if (!dialog.open) dialog.showModal();
  }

  function build() {
    const box = make('input', { type: 'checkbox', autocomplete: 'off' });
    box.checked = root.getAttribute('data-keys') !== 'off';
    box.addEventListener('change', () => {
      if (box.checked) root.removeAttribute('data-keys'); else root.setAttribute('data-keys', 'off');
      try {
        if (box.checked) localStorage.removeItem(key); else localStorage.setItem(key, 'off');
      } catch (error) { /* the choice lasts for this page */ }
    });
    const list = make('dl', { 'class': 'keys-list' });
    const rows = [['?', words.keyHelp], ['t', words.keyTheme], ['Esc', words.keyEscape]];
    if (document.querySelector('search, [role=search], input[type=search]')) rows.unshift(['/', words.keySearch]);
    rows.forEach(row => list.append(make('div', null, make('dt', null, make('kbd', null, row[0])), make('dd', null, row[1]))));
    dialog = make('dialog', { 'class': 'key-help', 'aria-labelledby': 'keys-title' },
      make('h2', { id: 'keys-title' }, words.keys), list,
      make('label', { 'class': 'keys-on' }, box, make('span', null, words.keysOn)),
      roadmap.button(words.close, { 'class': 'fl-do' }, () => dialog.close()));
    dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
    document.body.append(dialog);
  }
})();
