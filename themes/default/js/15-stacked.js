/* Some tables become stacked lines on a phone, and a browser may then no longer tell them as tables.
   Roles say what they are; in the markup they would repeat what the tags say, so they come and go with the layout. */
(function () {
  'use strict';
  var roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TFOOT: 'rowgroup', TR: 'row', TD: 'cell' };
  function role(element) {
    if (element.tagName !== 'TH') return roles[element.tagName];
    return element.scope === 'row' || element.scope === 'rowgroup' ? 'rowheader' : 'columnheader';
  }

  document.addEventListener('DOMContentLoaded', function () {
    var tables = document.querySelectorAll('main table');
    function mark() {
      tables.forEach(function (table) {
        var stacked = getComputedStyle(table).display === 'block';
        if (stacked === table.hasAttribute('role')) return;
        [table].concat(Array.prototype.slice.call(table.querySelectorAll('thead, tbody, tfoot, tr, th, td'))).forEach(function (element) {
          if (stacked) element.setAttribute('role', role(element));
          else element.removeAttribute('role');
        });
      });
    }

    mark();
    addEventListener('resize', mark);
  });
})();
