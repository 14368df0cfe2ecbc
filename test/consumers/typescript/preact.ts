import type {} from 'opic-widgets/preact';
