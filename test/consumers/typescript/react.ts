import type {} from 'opic-widgets/react';
