import { attribute, Html, html } from "./html.js";
import type { SandboxView } from "./view.js";

/** The whole document, drawn for the first time; the script keeps it up to date. */
export function pageHtml(view: SandboxView, botName: string): Html {
	const { regions } = view;
	return html`<!doctype html>
<html lang="zh-Hant">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#ffffff">
<title>${view.chatName} · ${botName}沙盒</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sandbox/assets/sandbox.css">
<script type="module" src="/sandbox/assets/sandbox.js"></script>
</head>
<body${attribute("data-as", view.as)}${attribute("data-chat", view.chat)}${attribute("data-bot", botName)}>
<a class="skip" href="#say">跳到輸入框</a>
${topBar(botName, region("clock", regions.clock))}
<div class="frame">
<nav class="side" id="side" aria-label="聊天">
<button type="button" class="me" data-open-people aria-haspopup="dialog" data-region="identity">${new Html(regions.identity)}</button>
${region("chats", regions.chats)}
<p class="side-note">這裡扮演飛書：每句話都簽名、加密，推送給${botName}。</p>
</nav>
<button type="button" class="shade" id="shade" aria-label="關上聊天列表" tabindex="-1"></button>
<main class="talk">
<header class="talk-head"><button type="button" class="icon-btn only-phone" id="open-side" aria-label="聊天列表" aria-controls="side" aria-expanded="false">☰<span class="dot" id="side-dot" hidden></span></button>${region("heading", regions.heading)}<button type="button" class="me-short only-phone" data-open-people aria-haspopup="dialog" data-region="face">${new Html(regions.face)}</button></header>
<div class="scroll" id="scroll" tabindex="0" aria-label="對話">
<button type="button" class="btn btn-default btn-small older" id="older"${attribute("hidden", !view.hasOlder)}>更早的訊息</button>
${region("steps", regions.steps)}
<ol class="messages" id="messages" role="log" aria-live="polite" aria-relevant="additions">${view.messages.map((message) => html`<li${attribute("id", message.id)}>${new Html(message.html)}</li>`)}</ol>
</div>
<button type="button" class="to-end" id="to-end" hidden>↓ 新訊息</button>
${composer(view, botName)}
</main>
</div>
<dialog class="sheet" id="people-sheet" aria-label="換一個人"><div class="sheet-head"><h2>我是誰？</h2><button type="button" class="icon-btn" data-close aria-label="關閉">✕</button></div><p class="hint">換一個人，就用他的身分說話、按鈕、看他的私聊。</p>${region("people", regions.people)}</dialog>
<dialog class="ask" id="ask" aria-labelledby="ask-title"><h2 id="ask-title"></h2><p id="ask-text"></p><div class="ask-buttons"><button type="button" class="btn btn-default" id="ask-no">取消</button><button type="button" class="btn btn-primary_filled" id="ask-yes">確定</button></div></dialog>
<div class="toasts" id="toasts" role="status" aria-live="assertive"></div>
<noscript><p class="no-script">要說話、按按鈕，請打開這個頁面的 JavaScript。</p></noscript>
</body>
</html>
`;
}

function region(name: string, inner: string): Html {
	return html`<div class="${name}" data-region="${name}">${new Html(inner)}</div>`;
}

function topBar(botName: string, clock: Html): Html {
	return html`<header class="top">
<p class="brand"><span class="brand-mark" aria-hidden="true">督</span><span class="brand-name">${botName}</span><span class="brand-kind">沙盒</span></p>
<div class="clock-box" role="group" aria-label="模擬時鐘">${clock}<div class="clock-buttons">
<button type="button" class="clock-btn" data-step="day">+1 天</button>
<button type="button" class="clock-btn" data-step="week">+1 週</button>
<button type="button" class="clock-btn is-main" data-step="next">到下一次提醒</button>
</div></div>
<div class="travel" id="travel" role="status" aria-live="polite" hidden><span class="spinner" aria-hidden="true"></span><div id="travel-words"></div><button type="button" class="link-btn" id="travel-stop" hidden>停下</button><button type="button" class="icon-btn" id="travel-close" aria-label="收起">✕</button></div>
</header>`;
}

function composer(view: SandboxView, botName: string): Html {
	return html`<form class="composer" id="composer" novalidate autocomplete="off">
<div class="suggestions" id="suggestions" role="group" aria-label="可以這樣說"></div>
<div class="replying" id="replying" hidden><span id="replying-words"></span><button type="button" class="icon-btn" id="replying-stop" aria-label="不回覆了">✕</button></div>
<div class="attached" id="attached" hidden></div>
<div class="composer-row">
<button type="button" class="at-bot" id="at-bot" aria-pressed="true"${attribute("hidden", !view.isGroup)} title="群裡要提及${botName}，它才聽得到">@${botName}</button>
<label class="sr-only" for="say">訊息</label>
<textarea id="say" rows="1" maxlength="20000" enterkeyhint="send" placeholder="說一句話…"></textarea>
<button type="button" class="icon-btn" id="mention" aria-label="提及某人" title="提及某人">@</button>
<label class="icon-btn" title="附上圖片或檔案"><input type="file" id="file" multiple class="sr-only"><span aria-hidden="true">📎</span><span class="sr-only">附上圖片或檔案</span></label>
<button type="submit" class="send" id="send">發送</button>
</div>
<p class="hint languages" lang="zh-Hant">繁體、<span lang="zh-Hans">简体</span>、<span lang="en">English</span> 都可以，用哪種問就用哪種答</p>
</form>`;
}
