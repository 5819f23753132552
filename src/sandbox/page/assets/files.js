import { byId, element } from "./dom.js";
import { toast } from "./toast.js";

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_FILES = 9;
let files = [];

/** The files that go out with the next message. */
export function startFiles() {
	byId("file").addEventListener("change", async (event) => {
		await attach([...event.target.files]);
		event.target.value = "";
	});
	byId("attached").addEventListener("click", (event) => {
		const remove = event.target.closest("[data-remove]");
		if (remove)
			show(
				files.filter((_file, index) => index !== Number(remove.dataset.remove)),
			);
	});
}

export const attachedFiles = () =>
	files.map(({ name, base64, kind }) => ({ name, base64, kind }));

export const clearFiles = () => show([]);

async function attach(chosen) {
	const all = [...files, ...(await Promise.all(chosen.map(read)))];
	const bytes = all.reduce((sum, file) => sum + file.bytes, 0);
	if (all.length > MAX_FILES || bytes > MAX_BYTES) {
		return toast("一次最多 9 個檔案、共 10 MB", "warning");
	}
	show(all);
}

function read(file) {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () =>
			resolve({
				name: file.name,
				bytes: file.size,
				base64: String(reader.result).replace(/^[^,]*,?/, ""),
				kind: /^image\/(png|jpeg|gif|webp)$/.test(file.type) ? "image" : "file",
			});
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(file);
	});
}

function show(all) {
	files = all;
	const box = byId("attached");
	box.hidden = files.length === 0;
	box.replaceChildren(...files.map(chip));
}

function chip({ name, kind }, index) {
	const made = element(
		"span",
		"attached-file",
		`${kind === "image" ? "🖼" : "📎"} ${name}`,
	);
	const remove = element("button", "icon-btn", "✕");
	remove.type = "button";
	remove.dataset.remove = String(index);
	remove.setAttribute("aria-label", `不附 ${name}`);
	made.append(remove);
	return made;
}
