import config from './rollup.config.mjs';
export default config[config.length-1];
