import type { ClientSession } from "mongoose";
import type {
	Publication,
	PublishedText,
} from "../../domain/publishing/publication.js";
import type { PublicationStore } from "../../ports/publications.js";
import type { FieldCipher } from "./field-cipher.js";
import { inSession } from "./in-session.js";
import type { Models } from "./models.js";
import type { PublicationDoc } from "./publication-models.js";

/** Publications of cases; their text is sealed before it goes to the database. */
export function createPublicationStore(
	models: Models,
	session: ClientSession | null,
	cipher: FieldCipher,
): PublicationStore {
	return {
		async get(id) {
			const found = await models.publications
				.findById(id)
				.session(session)
				.lean<PublicationDoc>();
			return found && opened(found, cipher);
		},

		async ofCase(id) {
			const found = await models.publications
				.find({ case: id })
				.sort({ requestedAt: -1, _id: -1 })
				.session(session)
				.lean<PublicationDoc[]>();
			return found.map((doc) => opened(doc, cipher));
		},

		async add({ id, text, ...rest }) {
			const doc = { ...rest, _id: id, text: sealed(id, text, cipher) };
			await models.publications.insertMany([doc], inSession(session));
		},

		async settle({ id, ...after }, from) {
			const text = sealed(id, after.text, cipher);
			const { modifiedCount } = await models.publications.updateOne(
				{ _id: id, state: { $in: from } },
				{ $set: { ...after, text } },
				inSession(session),
			);
			return modifiedCount === 1;
		},
	};
}

function sealed(
	id: string,
	{ title, summary }: PublishedText,
	cipher: FieldCipher,
): PublishedText {
	return {
		title: cipher.seal(title, placeOf(id, "title")),
		summary: cipher.seal(summary, placeOf(id, "summary")),
	};
}

function opened(
	{ _id: id, text, ...rest }: PublicationDoc,
	cipher: FieldCipher,
): Publication {
	return {
		id,
		...rest,
		text: {
			title: cipher.open(text.title, placeOf(id, "title")),
			summary: cipher.open(text.summary, placeOf(id, "summary")),
		},
	};
}

function placeOf(row: string, field: keyof PublishedText) {
	return { collection: "publications", field: `text.${field}`, row };
}
