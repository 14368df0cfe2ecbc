import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { OpicEvents } from 'opic-widgets';
import 'opic-widgets/opic-map.js';

interface Args {
  asOf: string;
}

const meta: Meta<Args> = {
  title: 'Map',
  argTypes: { asOf: { control: 'date' } },
  render: ({ asOf }) => {
    const choose = ({ detail }: OpicEvents['opic-state-select']) => {
      document.querySelector('#chosen')!.textContent = detail.state;
    };
    return html`
      <opic-map as-of=${asOf} @opic-state-select=${choose}></opic-map>
      <p>Chosen: <b id="chosen"></b></p>
    `;
  },
};
export default meta;

export const OnADay: StoryObj<Args> = { args: { asOf: '2022-05-24' } };
