import 'opic-widgets/opic-map.js';

document.querySelector('opic-map').addEventListener('opic-state-select', ({ detail }) => {
  document.querySelector('#chosen').textContent = detail.state;
});
