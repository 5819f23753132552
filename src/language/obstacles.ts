import { clausesOf } from "./clauses.js";
import type { NormalForm } from "./normal-form.js";
import { hasQuestionWord } from "./questions.js";

const STILL =
	"(?:我们?(?:局|单位|这边)?|还|现在|目前|一直|都|就|只能|只好|得|在|正|是|主要|就是|实在|暂时|也|仍|又|太){0,6}";
const STUFF =
	"(?:钱|人手?|资金|经费|预算|拨款|款|设备|场地|编制|技术(?:力量)?|数据|接口|材料|权限|政策(?:依据)?|依据|文件|土地|用地|车辆?|指标|账号|图纸|资料|专家|系统|预算指标|力量|专业人员|技术人员|工作人员|施工队|批文|批复|手续)";

/** 卡在, 推不動, 遇到困難: the work does not move. */
const STUCK = new RegExp(
	[
		"被.{2,10}(?:压|卡|拖|扣|拦|挡|堵)(?:着|住|在|了|下)|(?:压|耗|拖|晾|搁|扣|悬)着|^卡(?![片点壳口通号])[\\p{Script=Han}]{2,8}$",
		"(?:有|是|存在)(?:点|些|很大|较大)?难度",
		"卡(?:住|壳|死|着|在|到|了|这儿|那儿|这里|那里)|^卡(?:钱|人|款|资金|经费|人手|手续|审批|招标|拆迁|征地|材料|流程)",
		"(?:推|办|做|搞|弄|干|走|进行|开展|继续|落实|实施|推进|启动|协调|谈|动)不(?:动|了|下去|下来|下|成|通)",
		"(?:遇|碰)(?:到|上|见)?了?(?:一?[点些个])?(?:大|很大)?(?:困难|问题|难题|麻烦|阻力|瓶颈|障碍)",
		"(?:^|我们?局?|[向跟和][您你])(?:反映|报告|汇报|说)(?:一?下|一?[点些个])?(?:困难|难处|难题)|(?:有|存在)(?:一?[点些个])?(?:很大|较大)?(?:困难|难度|阻力|阻碍|瓶颈|障碍|堵点|blockers?)",
		"(?:没(?:法|办法)|无法|无从|难以)(?:再|继续|往下){0,6}(?:推进|推|办理|办|做|搞|弄|开展|落实|实施|继续|进行|走|动)",
		"(?<![少免用大了变忘差错离受实核审签收退懂说])不了(?:[场工货账网户线]|手续)?(?:了|啊)?$",
		"(?:一直|迟迟|老是?|总是?|就是|始终|死活)(?:不|没)(?:肯)?(?:批|给|拨|签|盖章?|回(?:复|函)?|答复|同意|配合|来|办)(?:了|的|呢)?$|还没(?:批|给|拨|回复|答复|下来)(?:呢|啊)?$|耽误|耽搁|拖累|影响(?:了)?(?:进度|工期|推进)",
		"(?:局|委|[区市省县]里|上级|领导|财政|发改|对方|公司|银行|企业|村民|部门)(?:还|一直|都|也|就是){0,6}(?:没|不|未)(?:有)?(?:批|给|拨|同意|答复|回复|配合|签|肯)",
		"^卡了?$|停了$",
		"堵[在着]|死活不|(?:没(?:文|钱|人|章|料|图)|没有).{0,6}(?:没法|没辙|咋|怎么)[整弄搞干办]?|没法[整弄搞干]|受阻|遇阻|停滞|停摆|停工|停下来|搁置|搁浅|僵[住持]|陷入僵局|扯皮|推诿|不配合|不给(?!予|力)|不肯|拖着不|顶着不",
		"\\b(?:unable to (?:proceed|continue|go on|move on|start)|work (?:has |is |was )?(?:been )?(?:stopped|halted|suspended|paused)|blocked|blockers?|stuck|held up|cannot proceed|cant proceed|(?:cant|cannot) (?:(?:move|continue)(?=$|[,.])|(?:move|go|get|continue) (?:on|ahead|forward|any further))|on hold|(?:at|to) a (?:standstill|halt|stop)|(?:facing|hit(?:ting)?|met(?: with)?|meeting|having) (?:an? |some |big |serious |real |many ){0,2}(?:difficult(?:y|ies)|obstacles?|trouble|problems?|bottlenecks?|snags?|walls?)|r[ua]n into (?:an? |some |big |serious |real |many ){0,2}(?:difficult(?:y|ies)|obstacles?|trouble|problems?|bottlenecks?|snags?|walls?)|no way forward)\\b",
	].join("|"),
	"u",
);
/** 缺錢, 資金沒到位: what the work lacks. */
const LACKING = new RegExp(
	[
		`^${STILL}(?:缺(?!席|口已)[少乏]?|没(?:有)?|差(?=[钱人资经]))了?(?:一?[点些个])?(?:${STUFF}(?=$|[\\s了啊呢吧呀做办干管弄用搞推来可])|[^,，。]{1,8}(?:接口|材料|数据|手续|证明|批复|资质))`,
		`${STUFF}(?:都|还|也|一直|严重|太|根本|方面){0,6}(?:不够|不足|短缺|紧张|紧缺|(?:没有?|未)(?:到位|到账|到|下来|批|拨|落实|着落|下达)|不到位|跟不上|有缺口)`,
		"\\b(?:no|lack(?:ing)?(?: of)?|short of|not enough) (?:money|funds?|funding|budget|staff|people|data|equipment|interface|access|permission)",
	].join("|"),
	"u",
);
/** 等審計局簽字: others have to move first. 等會, 等…再 are no such thing. */
const WAITING = new RegExp(
	`^${STILL}(?:干?等(?:着|待)?(?!记|会儿|会再|下|我|于|级|等|一下|一会|完成|会发|会儿)(?!.{0,12}(?:再|就|后|完了))[^,，。]{2,}|(?:we are |still |now |just ){0,6}(?:waiting|awaiting)(?: for| on)? .{2,})`,
	"u",
);
/** 樹苗還沒到, before 等廠家發貨. 未完成 tells how far things are. */
const MISSING = /(?:没|未)(?!完成|办结|办完|做完|做好)/u;
const DENIED =
	/可以(?:接着|继续)(?:干|做|办|推|施工)|(?:没|没有|未|不|无)(?:再|什么|任何|啥|遇到?|有|是|算){0,6}(?:卡|困难|问题|阻力|难度|障碍|堵点|瓶颈)|没(?:有)?(?:反映|汇报|报告|说|提)|不卡|卡住?过|后来|怕|可能|也许|说不定|恐|担心|万一|(?<![没未][有能]?)(?:解决|解除|消除|打通|克服)了?|(?<!没|没有|不)通了|\b(?:no longer|not|no) (?:stuck|blocked|blockers?)/u;
const ACHIEVED =
	/^快|快(?:要)?[完办做弄搞]|基本(?:完成|办|做)|差不多|大部分|已(?!经?卡)[^,，。]{0,8}\d|\d\s?%/u;

/** 完成了60%就卡住了 */
const AT_A_STOP = /卡[住壳死]了?|停工|动不了/u;

/** No more than that it does not move. */
const BARE =
	/^(?:我们?|现在|目前|这个|一直|还|都|又|完全|就){0,6}(?:卡(?:住|死|壳|着)?|(?:推|办|做|搞|弄|动|走)不(?:动|了|下去)|停|受阻|遇阻|blocked|stuck)(?:了|啊|呢){0,6}$/u;

/** What the work waits for or lacks, told in one of the clauses; null where the way is free, or it is not said so. */
export function obstacleIn(rest: NormalForm): NormalForm[] | null {
	if (
		DENIED.test(rest.text) ||
		(ACHIEVED.test(rest.text) && !AT_A_STOP.test(rest.text))
	)
		return null;
	const clauses = clausesOf(rest);
	const isTold = clauses.some(
		({ text }, at) =>
			!hasQuestionWord(text) &&
			(STUCK.test(text) ||
				LACKING.test(text) ||
				(WAITING.test(text) &&
					clauses.slice(0, at).every((one) => MISSING.test(one.text)))),
	);
	return isTold ? clauses.filter(({ text }) => !BARE.test(text)) : null;
}
