/* Tables marked data-sort sort by a button in each heading. A cell's data-v is sorted by, else its text. */
(function () {
  'use strict';
  function value(row, index) {
    var cell = row.cells[index];
    return cell ? cell.getAttribute('data-v') || cell.textContent.trim() : '';
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('table[data-sort]').forEach(function (table) {
      var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
      heads.forEach(function (head, index) {
        if (head.classList.contains('plot') || !head.textContent.trim()) return;
        var button = document.createElement('button');
        button.type = 'button';
        button.textContent = head.textContent;
        head.textContent = '';
        head.appendChild(button);
        button.addEventListener('click', function () {
          var up = head.getAttribute('aria-sort') !== 'ascending';
          heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
          head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
          Array.prototype.slice.call(table.tBodies[0].rows)
            .sort(function (left, right) {
              var a = value(left, index);
              var b = value(right, index);
              var difference = isNaN(a - b) ? a.localeCompare(b) : a - b;
              return up ? difference : -difference;
            })
            .forEach(function (row) { table.tBodies[0].appendChild(row); });
        });
      });
    });
  });
})();
