/** Who there is in the sandbox: made-up people in the example plan's units, and the groups they sit in. */
import type { Binding, RoleName } from "../domain/people.js";

export interface ExamplePerson {
	openId: string;
	name: string;
	/** Given at the first start. */
	role: { role: RoleName; unit?: string } | null;
}

export interface ExampleChat {
	chatId: string;
	name: string;
	binding: Binding;
	members: string[];
}

/** The bot's administrator: the only one who can bind groups at first. */
export const ADMINISTRATOR = "ou_sandbox_admin";

interface ExampleUnit {
	id: string;
	unit: string;
	head: string;
	liaison: string;
	clerk: string;
}

const UNITS: ExampleUnit[] = [
	{
		id: "zhujian",
		unit: "區住建局",
		head: "高建平",
		liaison: "李曉雯",
		clerk: "馬志遠",
	},
	{
		id: "kechuang",
		unit: "區科創營商局",
		head: "沈國棟",
		liaison: "方怡",
		clerk: "杜明",
	},
	{
		id: "fagai",
		unit: "區發改局",
		head: "韓志強",
		liaison: "蘇婷",
		clerk: "魏然",
	},
	{
		id: "shijian",
		unit: "區市場監管局",
		head: "梁永福",
		liaison: "陶靜",
		clerk: "鄧凱",
	},
	{
		id: "zhengfa",
		unit: "區政法委",
		head: "袁立軍",
		liaison: "孟瑤",
		clerk: "石磊",
	},
	{
		id: "shehui",
		unit: "區社會事業發展局",
		head: "郝春梅",
		liaison: "賈楠",
		clerk: "尹浩",
	},
];

const unitPeople = UNITS.flatMap(
	({ id, unit, head, liaison, clerk }): ExamplePerson[] => [
		{
			openId: `ou_sandbox_${id}_liaison`,
			name: liaison,
			role: { role: "liaison", unit },
		},
		{
			openId: `ou_sandbox_${id}_head`,
			name: head,
			role: { role: "head", unit },
		},
		{ openId: `ou_sandbox_${id}_clerk`, name: clerk, role: null },
	],
);

const OFFICE_PEOPLE: ExamplePerson[] = [
	{ openId: "ou_sandbox_office_1", name: "周敏", role: { role: "office" } },
	{ openId: "ou_sandbox_office_2", name: "陳立", role: { role: "office" } },
];

export const EXAMPLE_PEOPLE: ExamplePerson[] = [
	...unitPeople,
	...OFFICE_PEOPLE,
	{ openId: ADMINISTRATOR, name: "管理員小林", role: null },
];

export const EXAMPLE_CHATS: ExampleChat[] = [
	...UNITS.map(
		({ id, unit }): ExampleChat => ({
			chatId: `oc_sandbox_${id}`,
			name: `${unit}工作群`,
			binding: { kind: "unit", unit },
			members: [
				`ou_sandbox_${id}_liaison`,
				`ou_sandbox_${id}_head`,
				`ou_sandbox_${id}_clerk`,
				ADMINISTRATOR,
			],
		}),
	),
	{
		chatId: "oc_sandbox_office",
		name: "領導小組辦公室",
		binding: { kind: "office" },
		members: ["ou_sandbox_office_1", "ou_sandbox_office_2", ADMINISTRATOR],
	},
	{
		chatId: "oc_sandbox_action_1",
		name: "辦事方便專項組",
		binding: { kind: "action", actionNo: 1 },
		members: [
			"ou_sandbox_kechuang_head",
			"ou_sandbox_kechuang_liaison",
			"ou_sandbox_office_1",
			ADMINISTRATOR,
		],
	},
];

/** A group that is bound to nothing yet: to try 綁定 in. */
export const UNBOUND_CHAT = {
	chatId: "oc_sandbox_new",
	name: "區財政局工作群",
	members: ["ou_sandbox_office_1", ADMINISTRATOR],
};
