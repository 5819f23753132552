import { createDrawPng } from "../adapters/pictures/draw-png.js";
import { createWriteWorkbook } from "../adapters/sheets/write-workbook.js";
import { dayAt } from "../domain/day.js";
import { createMake } from "../making/create-make.js";
import type { Clock } from "../ports/clock.js";
import type { Make } from "../ports/making.js";
import type { Storage } from "./storage.js";

/** Where pictures and files are made, in threads of their own. */
export interface Workshop {
	make: Make;
	/** What is in hand fails, and is made again after the next start. */
	close(): Promise<void>;
}

export function createWorkshop(deps: {
	storage: Storage;
	/** The plan's time. */
	clock: Clock;
	timeZone: string;
}): Workshop {
	const { storage, clock, timeZone } = deps;
	const pictures = createDrawPng();
	const sheets = createWriteWorkbook();
	return {
		make: createMake({
			stores: storage.stores(null),
			drawPng: pictures.drawPng,
			writeWorkbook: sheets.writeWorkbook,
			today: () => dayAt(clock.now(), timeZone),
			timeZone,
		}),
		async close() {
			await Promise.all([pictures.close(), sheets.close()]);
		},
	};
}
