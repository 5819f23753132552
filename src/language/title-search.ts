import { matchKey } from "./normal-form.js";
import { spells, syllablesOf } from "./pinyin.js";
import type { World } from "./utterance.js";
import { isMadeOf, wordList } from "./words.js";

/** How well a task's title fits some words. */
export interface TitleFit {
	ref: string;
	/** Sum of the weights of the pairs of characters that both share; a rare pair weighs more. */
	score: number;
	/** Share of the words' characters found in the title, 0 … 1. */
	coverage: number;
	/** Longest stretch in common, in characters, and where it starts in the words' key. */
	run: number;
	runStart: number;
}

interface Entry {
	ref: string;
	grams: Set<string>;
	title: string;
}

interface Index {
	entries: Entry[];
	/** In how many different titles a pair occurs. */
	spread: Map<string, number>;
	syllables: string[][] | null;
}

const indexes = new WeakMap<World["tasks"], Index>();

/** Tasks whose title shares words with `text`, best first. */
export function searchTitles(text: string, world: World): TitleFit[] {
	const index = indexOf(world.tasks);
	const key = matchKey(text).slice(0, 400);
	return index.entries
		.map((entry) => fit(key, entry, index))
		.filter((found) => found.score > 0)
		.sort((a, b) => b.score - a.score);
}

/** Tasks whose title sounds like `text` (wrong characters of the right sound) or is spelt by its Latin letters. */
export function searchBySound(text: string, world: World): string[] {
	const index = indexOf(world.tasks);
	const key = matchKey(text);
	if (key.length < 2 || key.length > 20) return [];
	index.syllables ??= index.entries.map((entry) => syllablesOf(entry.title));
	const isLatin = /^[a-z]+$/.test(key);
	const said = isLatin ? [] : syllablesOf(key);
	if (!isLatin && said.length < 3) return [];
	return index.entries.flatMap((entry, i) => {
		const title = index.syllables?.[i] ?? [];
		const fits = isLatin ? spells(key, title) : soundsLike(said, title);
		return fits ? [entry.ref] : [];
	});
}

function indexOf(tasks: World["tasks"]): Index {
	let index = indexes.get(tasks);
	if (!index) {
		index = buildIndex(tasks);
		indexes.set(tasks, index);
	}
	return index;
}

function buildIndex(tasks: World["tasks"]): Index {
	const entries = tasks.map((task) => {
		const title = matchKey(task.title);
		const code = /^[\d.]+$/.test(task.code) ? "" : matchKey(task.code);
		return { ref: task.ref, title, grams: pairs(`${title} ${code}`) };
	});
	const spread = new Map<string, number>();
	const titles = new Map(entries.map((entry) => [entry.title, entry.grams]));
	for (const grams of titles.values()) {
		for (const gram of grams) spread.set(gram, (spread.get(gram) ?? 0) + 1);
	}
	return { entries, spread, syllables: null };
}

function pairs(text: string): Set<string> {
	const found = new Set<string>();
	for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
	return found;
}

function fit(key: string, entry: Entry, index: Index): TitleFit {
	const shared = new Set<string>();
	let covered = 0;
	let run = 0;
	let best = 0;
	let bestStart = 0;
	for (let i = 0; i + 1 < key.length; i++) {
		const gram = key.slice(i, i + 2);
		if (!entry.grams.has(gram)) {
			run = 0;
			continue;
		}
		shared.add(gram);
		covered += run === 0 ? 2 : 1;
		run = run === 0 ? 2 : run + 1;
		if (run > best) {
			best = run;
			bestStart = i + 2 - run;
		}
	}
	const total = index.entries.length;
	let score = 0;
	for (const gram of shared) {
		score += Math.log(1 + total / (index.spread.get(gram) ?? 1));
	}
	const coverage = key.length === 0 ? 0 : covered / key.length;
	return { ref: entry.ref, score, coverage, run: best, runStart: bestStart };
}

/** At least four fifths of the syllables, neighbours being neighbours in the title. */
function soundsLike(said: string[], title: string[]): boolean {
	const known = new Set(title.slice(1).map((next, i) => `${title[i]} ${next}`));
	let covered = 0;
	let inRun = false;
	for (let i = 1; i < said.length; i++) {
		const hit = known.has(`${said[i - 1]} ${said[i]}`);
		if (hit) covered += inRun ? 1 : 2;
		inRun = hit;
	}
	return covered >= 3 && covered / said.length >= 0.8;
}

/** Words of titles that people use of anything: 麻煩登記, 進度還行, 可以繼續推進. */
const COMMON = wordList(`
  登记 推进 继续 持续 加快 加强 深入 全面 制度 进度 执法 建设 开展 落实 监管 服务 管理 改革 推动 推行 建立 建成 健全 完善 深化 促进 发展 实施 创新 整合
  扩大 检查 督查 监督 情况 业务 项目 企业 工程 市场 机制 体系 平台 综合 范围 案件 数据 标准 环境 清理 解决 执行 力度 秩序 政策 重点 重点任务 依法 坚决 规范 经营 安全 问题
  一件 一次 第一 中心 对象 良好 保护 应用`);
/** So many characters of common words are a title all the same. */
const NO_ACCIDENT = 6;
/** 執法那項, 登記這個任務: what makes a name even of a common word. */
const POINTED_AT =
	/^(?:的)?(?:那|这)一?(?:个(?![^,，。的]{1,4}的)|项|条|块|件)|^(?:的)?(?:任务|这事|那事)/u;

/** 第一階段: of any work. */
const STAGE = /^第[一二三四五]阶段?$/u;

/** Whether what follows a name points at it: 那項, 這個任務. */
export function isPointedAt(after: string): boolean {
	return POINTED_AT.test(after);
}

/** Whether words of the title `ref`, with `after` behind them, are no more than words that everybody uses, and name nothing. */
export function isCommonlySaid(
	words: string,
	after: string,
	ref: string,
	world: World,
): boolean {
	const key = matchKey(words);
	if (key.length >= NO_ACCIDENT || isPointedAt(after)) return false;
	if (STAGE.test(key)) return true;
	const title = world.tasks.find((task) => task.ref === ref)?.title ?? "";
	return matchKey(title) !== key && isMadeOf(key, COMMON);
}
