/**
 * Words that say who somebody is, as `one-script.ts` writes them: 王明 in 局長王明, 王明局長, 舉報人：王明 is a name.
 */
const PEOPLE =
	"当事人 责任人 举报人 投诉人 信访人 反映人 报案人 证人 申请人 联系人 联络人 负责人 代表人 法人 法人代表 经营者 经营人 业主 店主 老板 老板娘 " +
	"村民 居民 市民 群众 职工 员工 包工头 承包人 受害人 被害人 嫌疑人 被告人 被告 原告 上诉人 申诉人 行贿人 受贿人 经办人 承办人 " +
	"司机 妻子 丈夫 儿子 女儿 父亲 母亲 弟弟 哥哥 姐姐 妹妹 亲属 亲戚 朋友 同事 下属 姓名 名叫 介绍人 中间人 投诉者 举报者 商户 企业主 个体户 " +
	"学生 家长 患者 涉案人 涉案人员 涉事人 涉事人员 相关人员 违纪人员 股东 合伙人 租户 房东 摊主 车主 户主 农户 死者 伤者";

const OFFICES =
	"局长 处长 科长 主任 书记 部长 镇长 乡长 区长 县长 市长 省长 村长 所长 站长 队长 院长 校长 行长 厂长 社长 馆长 会长 组长 股长 庭长 段长 店长 班长 厅长 司长 " +
	"秘书长 检察长 董事长 董事 经理 主管 法官 检察官 审判员 书记员 民警 交警 辅警 警官 警员 城管 科员 干部 职员 办事员 工作人员 执法人员 窗口人员 办事人员 " +
	"会计 出纳 同志 委员 常委 主席 代表 调研员 巡视员 协管员 网格员 秘书 律师 老师 医生 教授 工程师 保安 师傅 副手 总监 总裁";

const AFTER_ONLY = "先生 女士 小姐 阿姨 大爷 大妈 大娘 大姐 大哥 老汉";

/** Before a name: 局長王明, 舉報人王明. */
export const ROLES_BEFORE = longestFirst(`${PEOPLE} ${OFFICES}`);
/** Behind a name: 王明局長, 王明先生. */
export const ROLES_AFTER = longestFirst(`${OFFICES} ${AFTER_ONLY}`);

function longestFirst(words: string): string {
	return words
		.split(" ")
		.sort((a, b) => b.length - a.length)
		.join("|");
}
