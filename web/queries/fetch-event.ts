import { api, read } from './fetch.ts';

/** The marks of the events within some days; null where no days are given. */
export async function fetchMarksAround(days: { readonly from: string; readonly to: string } | null) {
  return days === null ? null : read(api['event-marks'].$get({ query: days }));
}

/** Where words of a document stand in its original, with the characters there. */
export function fetchOriginalPlace(id: string, start: number) {
  return read(api.documents[':id'].original.place.$get({ param: { id }, query: { start } }));
}

/** Address at which the server gives the bytes of a document, as a file to keep. */
export function originalAddress(id: string): string {
  return `/api/documents/${encodeURIComponent(id)}/original`;
}
