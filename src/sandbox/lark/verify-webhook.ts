import { isObject, tryParse } from "./json.js";
import type { WebhookCheck } from "./types.js";
import { postUnsigned } from "./webhook-call.js";
import type { World } from "./world.js";

const CHALLENGE_TIMEOUT_MS = 1000;

/** The challenge Lark sends when the URL is saved: encrypted, not signed, to be echoed within a second (lark-protocol §1.2). */
export async function verifyWebhook(
	world: World,
	url: string | null,
): Promise<WebhookCheck> {
	if (url === null)
		return { ok: false, status: null, ms: 0, why: "no webhook URL is set" };
	const challenge = world.makeId("");
	const content = {
		challenge,
		token: world.app.verificationToken,
		type: "url_verification",
	};
	const answer = await postUnsigned(world, url, content, CHALLENGE_TIMEOUT_MS);
	const body = tryParse(answer.body);
	const echoed = isObject(body) && body["challenge"] === challenge;
	const ok = answer.status === 200 && echoed;
	const why = ok
		? ""
		: (answer.error ??
			(answer.status === 200
				? "the challenge was not echoed"
				: `status ${answer.status}`));
	return { ok, status: answer.status, ms: answer.ms, why };
}
