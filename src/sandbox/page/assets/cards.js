import { byId, on } from "./dom.js";
import { expectAnswer } from "./messages.js";
import { post } from "./server.js";
import { refresh, state } from "./state.js";
import { toast, withComplaint } from "./toast.js";

const list = byId("messages");

/** Makes what stands in cards work: buttons, menus, pickers, forms. */
export function startCards() {
	on(
		list,
		"click",
		"button[data-press], .touchable[data-press]",
		(pressed, event) => {
			// A button inside a touchable box is pressed for itself.
			if (event.target.closest("[data-press]") === pressed) press(pressed);
		},
	);
	on(list, "keydown", ".touchable[data-press]", (pressed, event) => {
		if (
			event.target === pressed &&
			(event.key === "Enter" || event.key === " ")
		)
			press(pressed);
	});
	on(list, "change", "[data-press][data-takes]", (changed) => {
		if (changed.dataset.takes === "option" && changed.value === "") return;
		press(changed);
	});
	on(list, "submit", "form.card-form", (form, event) => {
		event.preventDefault();
		form.querySelector('[data-form-action="submit"]')?.click();
	});
	on(list, "input", ".card-form", (_form, event) =>
		forgiveField(event.target.closest(".field")),
	);
}

async function press(pressed) {
	const form = pressed.closest("form.card-form");
	if (pressed.dataset.formAction === "reset") return void form?.reset();
	if (pressed.classList.contains("is-busy")) return;
	if (pressed.dataset.confirm && !(await isConfirmed(pressed.dataset))) return;
	if (pressed.dataset.url)
		window.open(pressed.dataset.url, "_blank", "noopener");
	pressed.classList.add("is-busy");
	expectAnswer();
	pressed.closest("details.overflow")?.removeAttribute("open");
	await withComplaint(async () => {
		const shown = await post("press", {
			as: state.as,
			messageId: pressed.closest(".messages > li").id,
			path: pressed.dataset.press,
			...whatItTakes(pressed, form),
		});
		if (shown.toast) toast(shown.toast.content, shown.toast.type);
		if (shown.field) blameField(form, shown.field);
		await refresh();
	});
	pressed.classList.remove("is-busy");
}

function whatItTakes(pressed, form) {
	if (pressed.dataset.option !== undefined)
		return { option: pressed.dataset.option };
	switch (pressed.dataset.takes) {
		case "option":
			return { option: readField(pressed) };
		case "checked":
			return { checked: pressed.checked };
		case "input":
			return {
				inputValue: pressed
					.closest(".field")
					.querySelector('[data-field="text"]').value,
			};
		case "many":
			return { options: readField(pressed.closest('[data-field="many"]')) };
		default:
			return form && pressed.dataset.formAction === "submit"
				? { formValue: formValue(form) }
				: {};
	}
}

function formValue(form) {
	const fields = [...form.querySelectorAll("[data-field]")].filter(
		(field) => !field.disabled,
	);
	const named = fields.map((field) => [
		field.name ?? field.dataset.name,
		readField(field),
		field,
	]);
	return Object.fromEntries(
		named
			// A picker left empty keeps what the card gave it, which is nothing.
			.filter(
				([name, value, field]) =>
					name && (value !== "" || field.dataset.field === "text"),
			)
			.map(([name, value]) => [name, value]),
	);
}

function readField(field) {
	switch (field.dataset.field) {
		case "checker":
			return field.checked;
		case "many":
			return [...field.querySelectorAll("input:checked")].map(
				(box) => box.value,
			);
		case "datetime-local":
			return field.value.replace("T", " ");
		default:
			return field.value;
	}
}

function blameField(form, { name, words }) {
	const field = form?.querySelector(`[data-field-of="${CSS.escape(name)}"]`);
	if (!field) return;
	const line = field.querySelector(".field-error");
	line.textContent = words;
	line.hidden = false;
	field.classList.add("is-wrong");
	const control = field.querySelector("[data-field]");
	control?.setAttribute("aria-invalid", "true");
	control?.focus();
}

function forgiveField(field) {
	if (!field?.classList.contains("is-wrong")) return;
	field.classList.remove("is-wrong");
	field.querySelector(".field-error").hidden = true;
	field.querySelector("[data-field]")?.removeAttribute("aria-invalid");
}

function isConfirmed({ confirm, confirmText }) {
	byId("ask-title").textContent = confirm;
	byId("ask-text").textContent = confirmText ?? "";
	const ask = byId("ask");
	ask.returnValue = "no";
	ask.showModal();
	return new Promise((resolve) => {
		ask.addEventListener("close", () => resolve(ask.returnValue === "yes"), {
			once: true,
		});
	});
}

byId("ask-yes").addEventListener("click", () => byId("ask").close("yes"));
byId("ask-no").addEventListener("click", () => byId("ask").close("no"));
