import type { MapAddress } from '../selection/views/map.ts';

export function MapPage({ address }: { readonly address: MapAddress }) {
  return <p>{address.view}</p>;
}
