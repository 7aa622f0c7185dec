/* A bar that filters rows: words, choices among values, and conditions, all of them in the address. Tables and the timeline use it. */
(function () {
  'use strict';
  const make = roadmap.make;
  const words = roadmap.words;

  /* options: key (prefix in the address), label, rows, text(row), facets [{key, label, values(row), order(a, b)}],
     conditions [{key, label, test(row)}], show(isShown(row), isFiltered). Gives {element, tools, read, clear, isFiltered}. */
  roadmap.filter = function (options) {
    const state = roadmap.state(options.key);
    const texts = new Map(options.rows.map(row => [row, options.text(row).toLowerCase()]));
    const input = make('input', { type: 'text', 'class': 'fl-q', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'done' });
    const facets = options.facets.map(facet => facetOf(facet, options.rows)).filter(facet => facet.boxes.length > 1);
    const conditions = (options.conditions || []).filter(one => options.rows.some(one.test)).map(condition => {
      const box = make('input', { type: 'checkbox', autocomplete: 'off' });
      return { key: condition.key, test: condition.test, box: box, element: make('label', { 'class': 'fl-if' }, box, make('span', null, condition.label)) };
    });
    const said = make('p', { 'class': 'fl-said', role: 'status' });
    const clearing = roadmap.button(words.clear, { 'class': 'fl-do', hidden: true }, () => { clear(); input.focus(); });
    const tools = make('div', { 'class': 'fl-end' }, said, clearing);
    const element = make('div', { 'class': 'fl', role: 'group', 'aria-label': options.label },
      make('label', { 'class': 'fl-text' }, make('span', null, options.label), input));
    facets.forEach(facet => element.append(facet.element));
    conditions.forEach(condition => element.append(condition.element));
    element.append(tools);

    element.addEventListener('input', event => { if (event.target !== input) return; change(); });
    element.addEventListener('change', event => { if (event.target !== input) change(); });
    input.addEventListener('keydown', event => {
      if (event.key === 'Escape' && input.value) {
        event.stopPropagation();
        input.value = '';
        change();
      }
    });

    function change() {
      const values = { q: input.value.trim() };
      facets.forEach(facet => { values[facet.key] = facet.chosen(); });
      conditions.forEach(condition => { values[condition.key] = condition.box.checked ? '1' : ''; });
      state.set(values);
      apply();
    }

    function read() {
      input.value = state.get('q');
      facets.forEach(facet => facet.choose(state.all(facet.key)));
      conditions.forEach(condition => { condition.box.checked = state.get(condition.key) === '1'; });
      apply();
    }

    function clear() {
      input.value = '';
      facets.forEach(facet => facet.choose([]));
      conditions.forEach(condition => { condition.box.checked = false; });
      change();
    }

    function apply() {
      const parts = input.value.toLowerCase().split(/\s+/).filter(part => part);
      const tests = facets.map(facet => {
        const chosen = new Set(facet.chosen());
        return { of: facet, keeps: row => chosen.size === 0 || facet.values(row).some(value => chosen.has(value)) };
      });
      const basic = row => parts.every(part => texts.get(row).includes(part)) && conditions.every(one => !one.box.checked || one.test(row));
      const isFiltered = parts.length > 0 || facets.some(facet => facet.chosen().length > 0) || conditions.some(one => one.box.checked);
      const shown = new Set(options.rows.filter(row => basic(row) && tests.every(test => test.keeps(row))));

      /* A value's number says what choosing it would show: what all the other choices leave. */
      tests.forEach(test => test.of.count(options.rows.filter(row => basic(row) && tests.every(other => other === test || other.keeps(row)))));
      const told = isFiltered ? roadmap.fill(words.shown, shown.size, options.rows.length) : '';
      if (said.textContent !== told) said.textContent = told;
      clearing.hidden = !isFiltered;
      filter.isFiltered = isFiltered;
      options.show(row => shown.has(row), isFiltered);
    }

    /* An address that points at a row wins over a filter that hides it. */
    function reveal() {
      const row = options.rows.find(one => one.id && '#' + encodeURIComponent(one.id) === location.hash);
      if (row && row.hidden) {
        clear();
        row.scrollIntoView();
      }
    }

    const filter = { element: element, tools: tools, clear: clear, isFiltered: false, read: () => { read(); reveal(); } };
    window.addEventListener('popstate', read);
    window.addEventListener('hashchange', reveal);
    return filter;
  };

  /* A column's values as a list of boxes behind a button. */
  function facetOf(facet, rows) {
    const values = new Map();
    rows.forEach(row => facet.values(row).forEach(value => { if (value && !values.has(value)) values.set(value, row); }));
    const order = facet.order || (() => 0);
    const names = Array.from(values.keys()).sort((a, b) => order(values.get(a), values.get(b)) || roadmap.compare(a, b));
    const summary = make('summary', null, facet.label);
    const list = make('fieldset', { 'class': 'fl-list' }, make('legend', { 'class': 'vh' }, facet.label));
    const boxes = names.map(name => {
      const box = make('input', { type: 'checkbox', value: name, autocomplete: 'off' });
      const count = make('span', { 'class': 'fl-n' });
      list.append(make('label', null, box, make('span', null, name), count));
      return { name: name, box: box, count: count };
    });
    const element = make('details', { 'class': 'fl-facet' }, summary, list);
    const chosen = () => boxes.filter(one => one.box.checked).map(one => one.name);

    element.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !element.open) return;
      event.stopPropagation();
      element.open = false;
      summary.focus();
    });
    /* When a press elsewhere is over, not before: closing moves what stands below. */
    document.addEventListener('click', event => { if (!element.contains(event.target)) element.open = false; });
    document.addEventListener('focusin', event => { if (!element.contains(event.target) && event.target.matches(':focus-visible')) element.open = false; });
    /* A list that would leave the window opens to the other side. */
    element.addEventListener('toggle', () => {
      list.classList.remove('fl-back');
      if (element.open && list.getBoundingClientRect().right > document.documentElement.clientWidth) list.classList.add('fl-back');
    });

    return {
      key: facet.key,
      values: facet.values,
      boxes: boxes,
      element: element,
      chosen: chosen,
      choose: wanted => boxes.forEach(one => { one.box.checked = wanted.includes(one.name); }),
      count: among => {
        const now = chosen();
        summary.textContent = now.length === 0 ? facet.label : roadmap.fill(words.chosen, facet.label, now.length === 1 && now[0].length <= 24 ? now[0] : now.length);
        summary.classList.toggle('fl-on', now.length > 0);
        boxes.forEach(one => {
          const number = among.filter(row => facet.values(row).includes(one.name)).length;
          one.count.textContent = number;
          one.box.parentElement.classList.toggle('fl-0', number === 0);
        });
      }
    };
  }
})();
