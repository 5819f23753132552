/** The element with this id; every one asked for is in the page. */
export const byId = (id) => document.getElementById(id);

/** Calls `handler(element, event)` for events inside `root` on whatever matches `selector`. */
export function on(root, type, selector, handler) {
	root.addEventListener(type, (event) => {
		const found = event.target.closest?.(selector);
		if (found && root.contains(found)) handler(found, event);
	});
}

/** An element with text: never HTML. */
export function element(tag, className, text = "") {
	const made = document.createElement(tag);
	made.className = className;
	made.textContent = text;
	return made;
}

/** The page allows no inline styles, so lengths of a card's own are set from here. */
export function applyLengths(root) {
	for (const name of ["padding", "margin", "width"]) {
		for (const each of root.querySelectorAll(`[data-${name}]`))
			each.style[name] = each.dataset[name];
	}
}

/** Puts server-drawn HTML, escaped there, into a region; what had the focus keeps it. */
export function fillRegion(region, html) {
	if (region.drawn === html) return;
	region.drawn = html;
	const key = region.contains(document.activeElement)
		? document.activeElement.dataset.key
		: undefined;
	region.innerHTML = html;
	if (key) region.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
}
