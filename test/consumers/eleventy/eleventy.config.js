export default function (config) {
  config.addPassthroughCopy({ 'node_modules/opic-widgets/dist': 'opic-widgets' });
  config.addPassthroughCopy('pages/page.css');
}
