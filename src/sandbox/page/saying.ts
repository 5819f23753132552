import { GROUP_MESSAGE_SCOPE } from "../lark/scopes.js";
import type { PushResult, SayRequest, SayResult } from "../lark/types.js";
import type { SayBody } from "./requests.js";
import { withoutUndefined } from "./without-undefined.js";

/** What the stand-in is asked to say. */
export function sayRequest(body: SayBody): SayRequest {
	const { as, files, text, mentionBot, ...rest } = withoutUndefined(body);
	return {
		...rest,
		from: as,
		...(text === "" ? {} : { text }),
		// A file travels on its own and cannot mention anybody.
		mentionBot: mentionBot && text !== "",
		files: files.map(({ base64, ...file }) => ({
			...file,
			bytes: Buffer.from(base64, "base64"),
		})),
	};
}

/** One line for whoever was not heard; null when all is well. */
export function hintAfter(said: SayResult, botName: string): string | null {
	const all = [said.push, ...said.also.map(({ push }) => push)];
	if (all.some((push) => push === null))
		return `${botName}聽不到：群裡要 @${botName}（沒有權限 ${GROUP_MESSAGE_SCOPE} 時，回覆與檔案也是）`;
	const failed = all.find((push) => push?.delivered === false);
	return failed ? notDelivered(failed, botName) : null;
}

function notDelivered({ status }: PushResult, botName: string): string {
	const why = status === null ? "沒有回應" : `回應 ${status}`;
	return `${botName}的服務${why}，飛書稍後會再推送`;
}
