/* Tables marked data-sort: a button in each heading sorts, a bar above filters, and what is shown but for pictures can be saved for a spreadsheet.
   data-sort="register"  the name of the table's state in the address
   data-rows="20 risks"  what its rows are; without it there is no bar
   th data-filter        a choice among the column's values; a second one, of another kind, in data-filter2. Empty: named like the column
   td data-f, data-f2    the cell's values for those, several apart by “|”; without it, its words
   td data-v             what the cell is sorted by; without it, its words. In a column of figures it is the figure itself */
(function () {
  'use strict';
  const make = roadmap.make;
  const words = roadmap.words;

  /* Rows up to which nobody needs help to see all of them. */
  const FEW = 8;

  /* Rows from which the head is worth keeping in sight. */
  const LONG = 12;

  roadmap.ready(() => {
    const taken = new Set();
    roadmap.list('table[data-sort]').forEach(table => {
      if (!table.tHead || !table.tBodies.length || table.closest('.chapter')) return;
      let key = table.getAttribute('data-sort') || 'table';
      while (taken.has(key)) key += '-';
      taken.add(key);
      const state = roadmap.state(key);
      const columns = columnsOf(table);
      const rows = bodyRows(table);
      const sorting = sortable(table, columns, state);
      if (table.hasAttribute('data-rows') && rows.length >= FEW) filterable(table, columns, rows, key);
      sorting.read();
      window.addEventListener('popstate', sorting.read);
      table.classList.toggle('lasting', rows.length >= LONG);
    });
    roadmap.list('.scroll[tabindex]').forEach(watchFit);
  });

  function columnsOf(table) {
    return Array.prototype.map.call(table.tHead.rows[0].cells, (head, index) => {
      const label = textOf(head);
      const slug = roadmap.slug(label) || String(index + 1);
      return { head: head, index: index, label: label, key: slug === 'q' || slug === 'sort' ? slug + '-' : slug };
    });
  }

  function bodyRows(table) {
    return Array.prototype.concat.apply([], Array.prototype.map.call(table.tBodies, body => Array.prototype.filter.call(body.rows, row => !row.classList.contains('lane'))));
  }

  /* ---- sorting ---- */

  function sortable(table, columns, state) {
    const written = new Map(Array.prototype.concat.apply([], Array.prototype.map.call(table.tBodies, body => Array.prototype.slice.call(body.rows))).map((row, place) => [row, place]));
    /* Where rows stack on a phone there are no heads to press. */
    const able = table.matches('.plt, .stk') ? [] : columns.filter(column => column.label && !column.head.classList.contains('plot'));
    able.forEach(column => {
      const button = roadmap.button(null, null, () => {
        const now = column.head.getAttribute('aria-sort');
        const next = now === 'ascending' ? '-' + column.key : now === 'descending' ? '' : column.key;
        state.set({ sort: next });
        apply(next);
        roadmap.say(next === '' ? words.unsorted : roadmap.fill(next[0] === '-' ? words.sortedDown : words.sorted, column.label));
      });
      while (column.head.firstChild) button.append(column.head.firstChild);
      column.head.append(button);
    });

    function apply(wanted) {
      const down = wanted[0] === '-';
      const column = able.find(one => one.key === (down ? wanted.slice(1) : wanted));
      able.forEach(one => one.head.removeAttribute('aria-sort'));
      if (column) column.head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const compare = column ? comparison(bodyRows(table), column.index, down) : () => 0;
      Array.prototype.forEach.call(table.tBodies, body => {
        groups(Array.prototype.slice.call(body.rows).sort((a, b) => (written.get(a) || 0) - (written.get(b) || 0)))
          .forEach(group => body.append.apply(body, group.head.concat(group.rows.sort(compare))));
        roadmap.list('.fl-none', body).forEach(row => body.append(row));
      });
    }

    return { read: () => apply(state.get('sort')) };
  }

  /* A row that heads a group stays above its own. */
  function groups(rows) {
    const all = [{ head: [], rows: [] }];
    rows.forEach(row => {
      if (row.classList.contains('lane')) all.push({ head: [row], rows: [] });
      else all[all.length - 1].rows.push(row);
    });
    return all;
  }

  /* Numbers as numbers, words as a reader's language orders them; what is empty comes last either way. */
  function comparison(rows, index, down) {
    const values = new Map(rows.map(row => [row, sortValue(row.cells[index])]));
    const isNumber = rows.every(row => values.get(row) === '' || isFinite(values.get(row)));
    return (left, right) => {
      const a = values.get(left) || '';
      const b = values.get(right) || '';
      if (a === '' || b === '') return (a === '') - (b === '');
      const difference = isNumber ? a - b : roadmap.compare(a, b);
      return down ? -difference : difference;
    };
  }

  function sortValue(cell) {
    if (!cell) return '';
    return cell.hasAttribute('data-v') ? cell.getAttribute('data-v').trim() : textOf(cell);
  }

  /* ---- filtering ---- */

  function filterable(table, columns, rows, key) {
    const names = [];
    const facets = [];
    columns.forEach(column => ['filter', 'filter2'].forEach(name => {
      if (!column.head.hasAttribute('data-' + name)) return;
      const label = column.head.getAttribute('data-' + name) || column.label;
      const source = name === 'filter' ? 'data-f' : 'data-f2';
      let slug = roadmap.slug(label);
      while (names.includes(slug) || slug === 'q' || slug === 'sort') slug += '-';
      names.push(slug);
      const isOrdered = name === 'filter' && rows.every(row => row.cells[column.index] && row.cells[column.index].localName === 'td' && isFinite(row.cells[column.index].getAttribute('data-v') || 'none'));
      facets.push({
        key: slug,
        label: label,
        values: row => {
          const cell = row.cells[column.index];
          if (!cell) return [];
          return (cell.hasAttribute(source) ? cell.getAttribute(source) : textOf(cell)).split('|').map(value => value.trim()).filter(value => value);
        },
        order: isOrdered ? (a, b) => a.cells[column.index].getAttribute('data-v') - b.cells[column.index].getAttribute('data-v') : null
      });
    }));

    const none = make('tr', { 'class': 'fl-none', hidden: true },
      make('td', { colspan: columns.length }, make('span', { role: 'status' }, words.nothing), ' ',
        roadmap.button(words.showAll, { 'class': 'fl-do' }, () => { filter.clear(); filter.element.querySelector('.fl-q').focus(); })));
    table.tBodies[table.tBodies.length - 1].append(none);
    roadmap.giveRoles(table);
    const hold = widths(table, columns);
    const filter = roadmap.filter({
      key: key,
      label: roadmap.fill(words.filterThese, table.getAttribute('data-rows') || words.rows),
      rows: rows,
      text: textOf,
      facets: facets,
      show: (isShown, isFiltered) => {
        hold(isFiltered, () => {
          rows.forEach(row => { row.hidden = !isShown(row); });
          none.hidden = rows.some(isShown);
          lanes(table);
        });
      }
    });
    filter.tools.append(roadmap.button(words.csv, { 'class': 'fl-do fl-csv', title: words.csvTitle }, () => save(table, columns, key)));
    const frame = table.closest('.scroll') || table;
    frame.before(filter.element);
    frame.parentElement.classList.add('has-fl');
    if (frame.parentElement.classList.contains('sec')) filter.element.classList.add(frame.classList.contains('wide') ? 'wide' : 'body');
    filter.read();
  }

  /* A group whose rows are all hidden has nothing to head. */
  function lanes(table) {
    Array.prototype.forEach.call(table.tBodies, body => groups(Array.prototype.slice.call(body.rows)).forEach(group => group.head.forEach(head => {
      head.hidden = group.rows.length > 0 && group.rows.every(row => row.hidden);
    })));
  }

  /* Columns keep the widths that all rows together gave them. */
  function widths(table, columns) {
    let held = null;
    let width = 0;
    let last = null;

    function release() {
      if (held) held.remove();
      held = null;
      table.classList.remove('held');
    }

    function keep() {
      const sizes = columns.map(column => column.head.getBoundingClientRect().width);
      const sum = sizes.reduce((a, b) => a + b, 0);
      if (!sum) return;
      held = make('colgroup');
      sizes.forEach(size => held.append(make('col', { width: (100 * size / sum).toFixed(3) + '%' })));
      const after = table.caption;
      if (after) after.after(held); else table.prepend(held);
      table.classList.add('held');
      width = innerWidth;
    }

    function again() {
      if (!held || innerWidth === width) return;
      release();
      bodyRows(table).forEach(row => { row.hidden = row.classList.contains('fl-none'); });
      keep();
      last();
    }

    window.addEventListener('resize', again);
    return (isFiltered, apply) => {
      last = apply;
      if (isFiltered && !held && getComputedStyle(table).tableLayout !== 'fixed') keep();
      apply();
      if (!isFiltered) release();
    };
  }

  /* A region that has nothing to scroll needs no stop for the keyboard, and lets the head of its table stay in sight. */
  function watchFit(region) {
    const check = () => {
      /* A section that the browser has not laid out yet has no widths to go by; it calls again when it has. */
      if (region.checkVisibility && !region.checkVisibility({ contentVisibilityAuto: true })) return;
      const fits = region.scrollWidth <= region.clientWidth + 1;
      region.classList.toggle('fits', fits);
      if (fits) region.removeAttribute('tabindex'); else region.setAttribute('tabindex', '0');
    };
    const observer = new ResizeObserver(check);
    [region, ...region.children].forEach(element => observer.observe(element));
    check();
  }

  /* ---- saving ---- */

  function save(table, columns, key) {
    const kept = columns.filter(column => !column.head.classList.contains('plot'));
    const lines = [kept.map(column => field(column.label))];
    bodyRows(table).forEach(row => {
      if (row.hidden || row.classList.contains('fl-none')) return;
      lines.push(kept.map(column => valueFor(row.cells[column.index])));
    });
    const text = '\ufeff' + lines.map(line => line.join(',') + '\r\n').join('');
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const name = (location.pathname.split('/').pop() || 'index').replace(/\.html$/, '');
    const link = make('a', { href: address, download: (name === key ? name : name + '-' + key) + '.csv', hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  function valueFor(cell) {
    if (!cell) return '';
    const figure = cell.classList.contains('r') ? cell.getAttribute('data-v') : null;
    return figure && isFinite(figure) ? figure : field(parts(cell));
  }

  /* A spreadsheet would run text that begins like a formula. */
  function field(text) {
    const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[",\r\n;']/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  /* The words of a cell, one thing after another where it has several. */
  function parts(cell) {
    const found = [''];
    (function walk(node) {
      if (node.nodeType === Node.TEXT_NODE) {
        found[found.length - 1] += node.nodeValue;
      } else if (node.nodeType === Node.ELEMENT_NODE && node.getAttribute('aria-hidden') !== 'true') {
        const isApart = node.matches('.sub, .id, li, p, div, summary');
        if (isApart) found.push('');
        node.childNodes.forEach(walk);
        if (isApart) found.push('');
      }
    })(cell);
    return found.map(part => part.replace(/\s+/g, ' ').trim()).filter(part => part).join('; ');
  }

  function textOf(element) {
    return parts(element).replace(/; /g, ' ');
  }
})();
