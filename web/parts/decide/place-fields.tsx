import { fetchPlaces } from '../../queries/judging/fetch-names.ts';
import type { JudgedPlace } from '../../queries/judging/decision.ts';
import { grouped } from '../../queries/words.ts';
import { type FieldsProps, judgedPlace, placeNote, problemOf } from './about.ts';
import { TextField, UnlessUnknown } from './field.tsx';
import { type Choice, PickOne } from './pick-one.tsx';

/** A place of the gazetteer, or coordinates of a place that it does not hold. */
export function PlaceFields({ name, about, fields, set, problem }: FieldsProps) {
  const { candidates = [], placeName = null } = about;
  const first = candidates.map((one): Choice<JudgedPlace> => {
    return { id: one.id, name: one.name, note: placeNote(one), value: judgedPlace(one) };
  });
  return (
    <UnlessUnknown
      label="Nobody can tell where"
      isUnknown={fields.unknown}
      onChange={(unknown) => set({ unknown, place: null })}
    >
      <PickOne
        id={`${name}-name`}
        label="Which place"
        hint={
          first.length > 0
            ? 'What may be meant stands below; type to look for another'
            : 'A name, or how it begins'
        }
        noun={['place', 'places']}
        problem={problemOf(problem, 'name')}
        first={first}
        typedFirst={first.length > 0 ? '' : (placeName ?? '')}
        find={findPlaces}
        chosen={fields.place?.gazetteer ?? null}
        onChoose={({ value }) => set({ place: value, lat: '', lon: '' })}
      />
      <details className="decide-more">
        <summary>Give coordinates instead</summary>
        <TextField
          id={`${name}-named`}
          label="Name"
          value={fields.name}
          problem={null}
          onChange={(value) => set({ name: value, place: null })}
        />
        <div className="date-ends">
          <TextField
            id={`${name}-lat`}
            label="Latitude"
            hint="36.20"
            value={fields.lat}
            problem={problemOf(problem, 'lat')}
            onChange={(lat) => set({ lat, place: null })}
          />
          <TextField
            id={`${name}-lon`}
            label="Longitude"
            hint="37.16"
            value={fields.lon}
            problem={problemOf(problem, 'lon')}
            onChange={(lon) => set({ lon, place: null })}
          />
        </div>
      </details>
    </UnlessUnknown>
  );
}

async function findPlaces(typed: string): Promise<readonly Choice<JudgedPlace>[]> {
  const found = await fetchPlaces(typed);
  return found.map((place) => {
    const people = place.population > 0 ? ` · ${grouped(place.population)} people` : '';
    return {
      id: place.id,
      name: place.name,
      note: `${placeNote(place)}${people}`,
      value: judgedPlace(place),
    };
  });
}
