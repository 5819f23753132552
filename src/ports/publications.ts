import type {
	Publication,
	PublicationState,
} from "../domain/publishing/publication.js";

/** What was published of cases, or is about to be. Texts are encrypted at rest. */
export interface PublicationStore {
	get(id: string): Promise<Publication | null>;
	/** Of a case, newest first. */
	ofCase(id: string): Promise<Publication[]>;
	add(draft: Publication): Promise<void>;
	/** Writes where it stands now; false when it was no longer in one of the states `from`. */
	settle(
		after: Publication,
		from: readonly PublicationState[],
	): Promise<boolean>;
}
