declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** SHA-256 of the document's bytes, in lower-case hexadecimal. */
export type DocumentId = Branded<'document'>;
/** Names a claim by its document, span, chain and factuality. */
export type ClaimId = Branded<'claim'>;
/** Names one mention of an event in one document. */
export type EventId = Branded<'event'>;
/** Names one figure in one document. */
export type FigureId = Branded<'figure'>;
/** Names a voice on which claims rest, across documents. */
export type OriginId = Branded<'origin'>;
/** Names an event across documents. */
export type DossierEventId = Branded<'dossier-event'>;
/** A row of the actor registry, a readable slug such as `islamic-state`. */
export type ActorId = Branded<'actor'>;
/** A row of the gazetteer, `geonames:NNN` or `crosscheck:slug`. */
export type PlaceId = Branded<'place'>;
