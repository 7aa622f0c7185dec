/* The timeline's tools: other groups, filters, a closer look, lines between what waits and what it waits for. All of it in the address. */
(function () {
  'use strict';
  const make = roadmap.make;
  const words = roadmap.words;
  const SVG = 'http://www.w3.org/2000/svg';

  /* Pixels that a quarter or a month needs for its name and its marks; those of the two columns before the plot. */
  const STEP = { quarters: 84, months: 54 };
  const FIRST = 208;
  const SECOND = 188;

  roadmap.ready(() => {
    const table = document.querySelector('table.tl:not(.chapter *)');
    if (table && table.tBodies.length) timeline(table);
  });

  function timeline(table) {
    const state = roadmap.state('timeline');
    const body = table.tBodies[0];
    const wrap = table.closest('.tl-wrap');
    const rows = Array.prototype.filter.call(body.rows, row => !row.classList.contains('lane'));
    const written = Array.prototype.slice.call(body.rows);
    const axis = axisOf(table);
    const pane = make('div', { 'class': 'tl-pane' });
    table.before(pane);
    pane.append(table);
    const lines = linesOf(table, pane, rows);

    /* ---- groups ---- */

    const groupings = [
      { key: '', label: words.goal, by: words.byGoal },
      { key: 'owner', label: words.owner, by: words.byOwner, of: row => row.dataset.owner || words.noOwner, page: row => row.dataset.ownerPage },
      { key: 'state', label: words.state, by: words.byState, of: row => row.dataset.state, order: (a, b) => a.dataset.order - b.dataset.order },
      { key: 'spend', label: words.spend, by: words.bySpend, of: row => row.dataset.spend || words.noSpend }
    ].filter(one => !one.of || new Set(rows.map(one.of)).size > 1);
    const select = make('select', { autocomplete: 'off' });
    groupings.forEach(one => select.append(make('option', { value: one.key }, one.label)));

    function group() {
      const chosen = groupings.find(one => one.key === select.value) || groupings[0];
      roadmap.list('tr.lane', body).forEach(row => row.remove());
      if (!chosen.of) {
        body.append.apply(body, written);
      } else {
        const groups = new Map();
        rows.forEach(row => groups.set(chosen.of(row), (groups.get(chosen.of(row)) || []).concat(row)));
        Array.from(groups.keys())
          .sort((a, b) => (chosen.order ? chosen.order(groups.get(a)[0], groups.get(b)[0]) : 0) || roadmap.compare(a, b))
          .forEach(name => {
            const own = groups.get(name).sort((a, b) => roadmap.compare(a.dataset.start || '9', b.dataset.start || '9'));
            body.append(laneOf(name, chosen.page && chosen.page(own[0]), own));
            body.append.apply(body, own);
          });
      }
      const by = document.querySelector('.tl-by');
      if (by) by.textContent = chosen.by;
      body.append(none);
      roadmap.giveRoles(table);
    }

    function laneOf(name, page, own) {
      const plot = written.find(row => row.classList.contains('lane')).querySelector('.plot').cloneNode(true);
      plot.querySelector('.vh').textContent = own.length === 1 ? words.one : roadmap.fill(words.many, own.length);
      return make('tr', { 'class': 'lane' + (own.every(row => row.classList.contains('done')) ? ' done' : '') },
        make('th', { scope: 'colgroup', colspan: 2 }, page ? make('a', { href: page }, name) : name), plot);
    }

    /* ---- filters ---- */

    const none = make('tr', { 'class': 'fl-none', hidden: true }, make('td', { colspan: 3 }, make('span', { role: 'status' }, words.nothing), ' ',
      roadmap.button(words.showAll, { 'class': 'fl-do' }, () => { filter.clear(); filter.element.querySelector('.fl-q').focus(); })));
    const filter = roadmap.filter({
      key: 'timeline',
      label: roadmap.fill(words.filterThese, table.dataset.rows),
      rows: rows,
      text: row => row.cells[0].textContent + ' ' + (row.dataset.owner || ''),
      facets: [
        { key: 'owner', label: words.owner, values: row => [row.dataset.owner || words.noOwner] },
        { key: 'state', label: words.state, values: row => [row.dataset.state], order: (a, b) => a.dataset.order - b.dataset.order },
        { key: 'goal', label: words.goal, values: row => row.dataset.goals.split('|').filter(goal => goal) }
      ],
      conditions: [
        { key: 'late', label: words.late, test: row => 'late' in row.dataset },
        { key: 'critical', label: words.critical, test: row => 'critical' in row.dataset }
      ],
      show: (isShown, isFiltered) => {
        rows.forEach(row => { row.hidden = !isShown(row); });
        none.hidden = rows.some(isShown);
        wrap.classList.toggle('tl-filtered', isFiltered);
        lanes();
        lines.draw();
      }
    });

    function lanes() {
      let head = null;
      Array.prototype.forEach.call(body.rows, row => {
        if (row.classList.contains('lane')) {
          head = row;
          head.hidden = true;
        } else if (head && !row.hidden && row !== none) {
          head.hidden = false;
        }
      });
    }

    /* ---- zoom ---- */

    const zooms = ['years', 'quarters', 'months'];
    const zoom = make('fieldset', { 'class': 'tl-zoom' }, make('legend', null, words.zoom));
    const radios = zooms.map(key => {
      const radio = make('input', { type: 'radio', name: 'tl-zoom', value: key, autocomplete: 'off' });
      zoom.append(make('label', null, radio, make('span', null, words[key])));
      return radio;
    });
    const chosenZoom = () => (radios.find(radio => radio.checked) || radios[0]).value;

    function look() {
      const now = chosenZoom();
      const isWide = now !== 'years';
      roadmap.list('colgroup', table).forEach(old => old.remove());
      pane.classList.toggle('zoomed', isWide);
      if (isWide) {
        const width = axis.steps(now).length * STEP[now];
        table.caption.after(make('colgroup', null, make('col', { width: FIRST }), make('col', { width: SECOND }), make('col', { width: width })));
        pane.setAttribute('role', 'region');
        pane.setAttribute('tabindex', '0');
        pane.setAttribute('aria-label', words.scrolls);
      } else {
        ['role', 'tabindex', 'aria-label'].forEach(name => pane.removeAttribute(name));
      }
      axis.label(now);
      lines.draw();
      if (isWide) toToday();
    }

    /* The view starts where the work is: today a fifth of the way in. */
    function toToday() {
      const head = table.tHead.rows[0].cells;
      const plot = head[2].getBoundingClientRect();
      const view = pane.getBoundingClientRect();
      const isFixed = getComputedStyle(head[0]).position === 'sticky';
      const left = isFixed ? head[getComputedStyle(head[1]).position === 'sticky' ? 1 : 0].getBoundingClientRect().right : view.left;
      pane.scrollLeft += plot.left + plot.width * axis.today - left - (view.right - left) / 5;
    }

    /* ---- the tools ---- */

    const box = make('input', { type: 'checkbox', autocomplete: 'off' });
    const summary = make('summary', null, words.timelineTools);
    const tools = make('details', { 'class': 'tl-tools' }, summary,
      make('div', { 'class': 'fl tl-view' },
        make('label', { 'class': 'tl-group' }, make('span', null, words.groupBy), select),
        zoom,
        lines.any ? make('label', { 'class': 'fl-if tl-show' }, box, make('span', null, words.lines)) : null),
      filter.element);
    wrap.prepend(tools);

    select.addEventListener('change', () => { state.set({ group: select.value }); regroup(); });
    zoom.addEventListener('change', () => { const now = chosenZoom(); state.set({ zoom: now === 'years' ? '' : now }); look(); });
    box.addEventListener('change', () => { state.set({ lines: box.checked ? '' : 'off' }); connect(); });

    function regroup() {
      group();
      lanes();
      axis.label(chosenZoom());
      lines.draw();
    }

    function connect() {
      pane.classList.toggle('no-lines', !box.checked);
    }

    function read() {
      select.value = groupings.some(one => one.key === state.get('group')) ? state.get('group') : '';
      radios.forEach(radio => { radio.checked = radio.value === (zooms.includes(state.get('zoom')) ? state.get('zoom') : 'years'); });
      box.checked = state.get('lines') !== 'off';
      regroup();
      connect();
      look();
    }

    /* Wide pages show the tools; on a phone they fold, and zoom is left out. */
    const narrow = matchMedia('(max-width: 40rem)');
    function fold() {
      tools.open = !narrow.matches || filter.isFiltered || select.value !== '';
      if (narrow.matches && chosenZoom() !== 'years') {
        radios[0].checked = true;
        look();
      }
    }

    read();
    filter.read();
    fold();
    window.addEventListener('popstate', read);
    narrow.addEventListener('change', () => { read(); fold(); });
  }

  /* The days of the plan as shares of its width, and their names in the head and in each group. */
  function axisOf(table) {
    const first = Number(table.dataset.first);
    const last = Number(table.dataset.last);
    const from = Date.UTC(first, 0, 1);
    const length = Date.UTC(last + 1, 0, 1) - from;
    const at = time => (time - from) / length;
    const month = new Intl.DateTimeFormat(document.documentElement.lang || 'en', { month: 'short', timeZone: 'UTC' });
    const grid = document.getElementById('grid-plan');

    function steps(zoom) {
      const all = [];
      for (let number = first * 12; number < (last + 1) * 12; number += zoom === 'months' ? 1 : 3) {
        const year = Math.floor(number / 12);
        const place = number % 12;
        all.push({
          at: at(Date.UTC(year, place, 1)),
          isYear: place === 0,
          words: zoom === 'quarters' ? roadmap.fill(words.quarter, place / 3 + 1, year) : month.format(Date.UTC(year, place, 1)) + (place === 0 ? ' ' + year : '')
        });
      }
      return all;
    }

    function element(name, attributes, text) {
      const made = document.createElementNS(SVG, name);
      Object.keys(attributes).forEach(key => made.setAttribute(key, attributes[key]));
      if (text) made.textContent = text;
      return made;
    }

    const percent = share => (100 * share).toFixed(3) + '%';

    return {
      today: Math.min(1, Math.max(0, at(Date.parse(table.dataset.today)))),
      steps: steps,
      label: zoom => {
        roadmap.list('.tl-ax', table).concat(grid ? roadmap.list('.tl-ax', grid) : []).forEach(old => old.remove());
        const isWide = zoom !== 'years';
        roadmap.list('thead svg.pl > text:not(.b), .lane svg.pl > text', table).forEach(text => {
          if (isWide) text.setAttribute('display', 'none'); else text.removeAttribute('display');
        });
        if (!isWide) return;
        const all = steps(zoom);
        roadmap.list('thead svg.pl, .lane svg.pl', table).forEach(svg => {
          const names = element('g', { 'class': 'tl-ax' });
          all.forEach(step => names.append(element('text', { x: percent(step.at), y: '100%', dx: 4, dy: -8, 'class': step.isYear ? 'x b' : 'x m-mu' }, step.words)));
          svg.append(names);
        });
        if (!grid) return;
        const marks = element('g', { 'class': 'tl-ax' });
        all.forEach(step => marks.append(element('line', { x1: percent(step.at), x2: percent(step.at), y1: '0', y2: '100%', 'class': step.isYear ? 'gr2' : 'gr' })));
        grid.prepend(marks);
      }
    };
  }

  /* Lines between rows, drawn behind them once the rows stand where they stand. Hidden from screen readers: the rows say “after INIT-10”. */
  function linesOf(table, pane, rows) {
    const all = [];
    rows.forEach(row => (row.dataset.lines || '').split('|').filter(line => line).forEach(line => {
      const parts = line.split(' ');
      const awaited = document.getElementById(parts.slice(4).join(' '));
      if (awaited && rows.includes(awaited)) {
        all.push({ waiting: row, awaited: awaited, from: parts[0] / 100, to: parts[1] / 100, isKept: parts[2] === 'kept', type: parts[3] });
      }
    }));
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'tl-lines');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    let planned = 0;

    function draw() {
      if (!planned && all.length) planned = requestAnimationFrame(() => { planned = 0; paint(); });
    }

    function paint() {
      const own = pane.getBoundingClientRect();
      const shiftX = own.left + pane.clientLeft - pane.scrollLeft;
      const shiftY = own.top + pane.clientTop - pane.scrollTop;
      svg.setAttribute('width', table.offsetWidth);
      svg.setAttribute('height', table.offsetHeight);
      svg.textContent = '';
      all.forEach(line => {
        if (!line.waiting.offsetParent || !line.awaited.offsetParent) return;
        const begin = line.awaited.cells[2].getBoundingClientRect();
        const end = line.waiting.cells[2].getBoundingClientRect();
        const x1 = begin.left - shiftX + begin.width * line.from;
        const x2 = end.left - shiftX + end.width * line.to;
        const y1 = begin.top - shiftY + begin.height / 2;
        const y2 = end.top - shiftY + end.height / 2;
        svg.append(path('tl-line' + (line.isKept ? '' : ' early'), route(x1, y1, x2, y2, line.type), line));
      });
    }

    /* Out of the bar, up or down, and into the other: by its left into a start, by its right into an end, from above where that is nearer. */
    function route(x1, y1, x2, y2, type) {
      const down = y2 > y1 ? 1 : -1;
      const out = Math.round(x1 + (type[0] === 'S' ? -8 : 8)) + .5;
      if (type === 'FS' && x2 - x1 > -4 && x2 - x1 < 18) {
        const x = Math.round(Math.max(x1, x2 + 4)) + .5;
        const y = y2 - down * 8;
        return 'M' + x1 + ' ' + y1 + 'H' + x + 'V' + y + 'M' + (x - 3) + ' ' + (y - down * 5) + 'L' + x + ' ' + y + 'L' + (x + 3) + ' ' + (y - down * 5);
      }

      const side = type[1] === 'S' ? 1 : -1;
      const before = Math.round(x2 - side * 9) + .5;
      const tip = 'M' + (x2 - side * 6) + ' ' + (y2 - 3) + 'L' + (x2 - side) + ' ' + y2 + 'L' + (x2 - side * 6) + ' ' + (y2 + 3);
      const way = type === 'FF' ? 'H' + Math.max(out, before) + 'V' + y2
        : side * (before - out) >= 0 ? 'H' + out + 'V' + y2
          : 'H' + out + 'V' + (Math.round(y2 - down * 17) + .5) + 'H' + before + 'V' + y2;
      return 'M' + x1 + ' ' + y1 + way + 'H' + (x2 - side) + tip;
    }

    function path(name, data, line) {
      const made = document.createElementNS(SVG, 'path');
      made.setAttribute('class', name);
      made.setAttribute('d', data);
      line.path = made;
      return made;
    }

    /* What a row waits for, and what waits for it, stands out while it is looked at. */
    function light(event) {
      const row = event.type === 'pointerover' || event.type === 'focusin' ? event.target.closest('tr') : null;
      all.forEach(line => { if (line.path) line.path.classList.toggle('on', row === line.waiting || row === line.awaited); });
    }

    if (all.length) {
      pane.prepend(svg);
      new ResizeObserver(draw).observe(table);
      ['pointerover', 'pointerleave', 'focusin', 'focusout'].forEach(type => table.addEventListener(type, light));
      document.addEventListener('change', event => { if (event.target.id === 'show-done') draw(); });
    }

    return { any: all.length > 0, draw: draw };
  }
})();
