import { decrypt } from "../adapters/lark/decrypt.js";
import { isSameSecret } from "../adapters/lark/same-secret.js";
import {
	isSignedWith,
	type DistinctHeaders,
} from "../adapters/lark/signature.js";
import {
	readJsonObject,
	type JsonObject,
} from "../adapters/lark/strict-json.js";
import { Refusal } from "./refusal.js";

const MAX_CHALLENGE = 256;

export type Verified =
	/** The URL verification, to be echoed. */
	| { kind: "challenge"; challenge: string }
	/** Signed by Lark; whose event it is has still to be checked. */
	| { kind: "event"; plain: JsonObject };

/**
 * Whether Lark sent this; throws Refusal. The URL verification comes without a signature and carries the token instead.
 * To see whether it is one an encrypted body is opened first, but who cannot sign learns nothing of what was inside:
 * anything else unsigned is 401, undecryptable or not.
 */
export function verifyRequest(
	settings: { encryptKey: string; verificationToken: string },
	headers: DistinctHeaders,
	raw: Buffer,
	body: JsonObject,
	realNowMs: number,
): Verified {
	const isEncrypted = Object.hasOwn(body, "encrypt");
	const plain = isEncrypted ? open(settings.encryptKey, body["encrypt"]) : body;
	if (plain?.["type"] === "url_verification")
		return readChallenge(plain, settings.verificationToken);
	if (!isEncrypted) throw new Refusal(401);
	if (!isSignedWith(settings.encryptKey, headers, raw, realNowMs))
		throw new Refusal(401);
	if (!plain) throw new Refusal(400);
	return { kind: "event", plain };
}

/** What stands beside `encrypt` in the body is never looked at. */
function open(encryptKey: string, encrypted: unknown): JsonObject | null {
	if (typeof encrypted !== "string") return null;
	try {
		return readJsonObject(decrypt(encryptKey, encrypted));
	} catch {
		return null;
	}
}

/** Nothing but `challenge` is read, whatever else is in there. */
function readChallenge(
	{ token, challenge }: JsonObject,
	verificationToken: string,
): Verified {
	if (typeof token !== "string" || !isSameSecret(token, verificationToken))
		throw new Refusal(403);
	if (typeof challenge !== "string" || challenge.length > MAX_CHALLENGE)
		throw new Refusal(400);
	return { kind: "challenge", challenge };
}
