import { createEvidenceFiles } from "../adapters/mongo/evidence-files.js";
import { createDrawPng } from "../adapters/pictures/draw-png.js";
import { createWriteWorkbook } from "../adapters/sheets/write-workbook.js";
import { dayAt } from "../domain/day.js";
import { tellUnreadable } from "../dispatch/tell-unreadable.js";
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
	const { connection, cipher } = storage;
	const files = createEvidenceFiles(connection.connection, cipher);
	return {
		async make(making) {
			// Of its own: stores remember the plan.
			const stores = storage.stores(null);
			const made = await createMake({
				stores,
				files,
				drawPng: pictures.drawPng,
				writeWorkbook: sheets.writeWorkbook,
				today: () => dayAt(clock.now(), timeZone),
				timeZone,
			})(making);
			const unreadable = stores.cases.unreadable();
			if (unreadable.length > 0)
				await storage.transaction((inside) =>
					tellUnreadable(inside, unreadable),
				);
			return made;
		},
		async close() {
			await Promise.all([pictures.close(), sheets.close()]);
		},
	};
}
