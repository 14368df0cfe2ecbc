import { StatusMap } from './map';

export default function Page() {
  return <StatusMap asOf="2022-05-24" />;
}
