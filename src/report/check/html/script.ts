/** Filters lists and sorts tables. The page is whole without it: what it works by is hidden until it runs. */
export const SCRIPT = `
'use strict';
for (const tools of document.querySelectorAll('.tools')) {
  const items = [...document.querySelectorAll('#' + tools.dataset.of + ' [data-item]')];
  const text = tools.querySelector('input');
  const rule = tools.querySelector('select');
  const shown = tools.querySelector('output');
  const apply = () => {
    const words = text.value.toLowerCase().split(/\\s+/);
    let count = 0;
    for (const item of items) {
      const content = item.textContent.toLowerCase();
      const fits = words.every((word) => content.includes(word));
      const isOfRule = !rule || rule.value === '' || item.dataset.rules.split(' ').includes(rule.value);
      item.hidden = !(fits && isOfRule);
      if (!item.hidden) count += 1;
    }
    shown.textContent = count + ' of ' + items.length + ' shown';
  };
  text.addEventListener('input', apply);
  rule?.addEventListener('change', apply);
  tools.hidden = false;
  apply();
}
for (const table of document.querySelectorAll('table.sortable')) {
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const order = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.ariaSort = order;
      const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent;
      const compare = (a, b) => value(a).localeCompare(value(b), 'en', { numeric: true });
      const rows = [...table.tBodies[0].rows].sort(compare);
      table.tBodies[0].append(...(order === 'ascending' ? rows : rows.reverse()));
    });
  });
}
`;
