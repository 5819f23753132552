import { attribute, type Html, html } from "./html.js";

/** A round picture with the last two characters of the name, as Lark draws those without a photo. */
export function avatar(name: string, colour: string | null, kind = ""): Html {
	const words = [...name.replace(/[（(].*$/, "")].slice(-2).join("");
	const fill =
		colour !== null && /^[#a-z0-9(),.% ]+$/i.test(colour) ? colour : "#3370ff";
	return html`<svg class="avatar ${kind}" viewBox="0 0 40 40" aria-hidden="true"><rect width="40" height="40" rx="20"${attribute("fill", fill)}/><text x="20" y="25" text-anchor="middle" font-size="14" fill="#fff">${words}</text></svg>`;
}
