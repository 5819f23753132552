import { MongoBinaryDownload } from "mongodb-memory-server-core/lib/util/MongoBinaryDownload.js";
import { getOS } from "mongodb-memory-server-core/lib/util/getos/index.js";
import type { MongoLog } from "./log.js";

const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;
const PROGRESS_EVERY_MS = 5_000;
const BYTES_PER_MB = 1_048_576;

type HttpDownload = MongoBinaryDownload["httpDownload"];

/**
 * Fetches MongoDB's own build for this machine into `directory`, checked against the published checksum.
 * Gives up when nothing has come within 10 s.
 * @returns the path of the `mongod` in it
 */
export async function downloadOfficial(
	directory: string,
	log: MongoLog,
): Promise<string> {
	const download = new OfficialDownload(directory, await getOS(), log);
	return download.getMongodPath();
}

/** The library's downloader, but one that logs instead of printing, verifies who it talks to, and does not linger. */
class OfficialDownload extends MongoBinaryDownload {
	private onFirstBytes: () => void = () => {};
	private lastToldAt = 0;

	constructor(
		downloadDir: string,
		os: Awaited<ReturnType<typeof getOS>>,
		private readonly log: MongoLog,
	) {
		super({ downloadDir, os, checkMD5: true });
	}

	override async httpDownload(
		...[url, options, location, temporary]: Parameters<HttpDownload>
	): Promise<string> {
		const tooLate = new AbortController();
		const timer = setTimeout(() => tooLate.abort(), CONNECT_MS);
		this.onFirstBytes = () => clearTimeout(timer);
		// The library trusts any certificate by default, and what comes is run.
		const strict = {
			...options,
			rejectUnauthorized: true,
			signal: tooLate.signal,
		};
		this.log.info({ url: url.href }, "downloading MongoDB");
		try {
			const once = [1, 0, SILENCE_MS] as const;
			return await super.httpDownload(
				url,
				strict,
				location,
				temporary,
				...once,
			);
		} finally {
			clearTimeout(timer);
		}
	}

	override printDownloadProgress(chunk: { length: number }): void {
		this.onFirstBytes();
		this.dlProgress.current += chunk.length;
		const now = performance.now();
		if (now - this.lastToldAt < PROGRESS_EVERY_MS) return;
		this.lastToldAt = now;
		const mb = Math.round(this.dlProgress.current / BYTES_PER_MB);
		this.log.info({ mb, ofMb: this.dlProgress.totalMb }, "downloading MongoDB");
	}
}
