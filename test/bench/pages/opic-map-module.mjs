import 'opic-map';
import './opic-map.mjs';
