/* Some tables become stacked lines on a phone, and a browser may then no longer tell them as tables.
   Roles say what they are; in the markup they would repeat what the tags say, so they come and go with the layout. */
(function () {
  'use strict';
  const roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TFOOT: 'rowgroup', TR: 'row', TD: 'cell' };
  const isStacked = table => getComputedStyle(table).display === 'block';

  /* Also for a script that has put rows into a table. */
  roadmap.giveRoles = function (table) {
    const stacked = isStacked(table);
    [table].concat(roadmap.list('thead, tbody, tfoot, tr, th, td', table)).forEach(element => {
      if (stacked) element.setAttribute('role', roles[element.tagName] || (element.closest('thead') ? 'columnheader' : 'rowheader'));
      else element.removeAttribute('role');
    });
  };

  roadmap.ready(() => {
    const tables = roadmap.list('main table');
    const mark = () => tables.forEach(table => { if (isStacked(table) !== table.hasAttribute('role')) roadmap.giveRoles(table); });
    mark();
    addEventListener('resize', mark);
  });
})();
