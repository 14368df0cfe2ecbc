/* The front page's menu of States. */
const record = document.querySelector('opic-state');
const menu = document.querySelector('#state');
menu.addEventListener('change', () => record.setAttribute('state', menu.value));
fillStateMenu(menu, record.getAttribute('state'));
