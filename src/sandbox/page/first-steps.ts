import type { Chat } from "../lark/types.js";
import { type Html, html } from "./html.js";

/** What stands in an empty chat: three steps to meet the product. */
export function firstSteps(chat: Chat, botName: string): Html {
	const ask =
		chat.type === "p2p"
			? html`按下面的 <b>本月到期</b>，或直接打字問。`
			: html`按下面的 <b>本月到期</b>，或打字並 <b>@${botName}</b>。`;
	return html`<section class="steps" aria-label="三步上手"><h2>這裡還很安靜。三步認識${botName}：</h2><ol>
<li><b>問一句。</b>${ask}繁體、简体、English 都可以。</li>
<li><b>讓日子往前走。</b>按上面的 <b>到下一次提醒</b>：時鐘走到${botName}下一次開口的那天。</li>
<li><b>回答它，再換個人看。</b>在卡片上按 <b>完成</b>，或直接回覆；然後按 <b>換人</b>，以領導小組辦公室的身分核實。</li>
</ol><p class="hint">這個頁面扮演的是飛書：你說的每句話都經過簽名加密的推送送到${botName}，和真的一樣。</p></section>`;
}
