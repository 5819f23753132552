/**
 * The small words around what is meant, in the normal form (Simplified, lower case), by what they do. A clause that is made
 * of them and of the words of one intent, in whatever order, is said for that intent; nothing here changes what is meant.
 */
import { combined, wordList } from "./words.js";

/** Who speaks, and those spoken to. */
const SPEAKERS = wordList(`
  我 我们 咱 咱们 俺 俺们 本局 我局 我们局 咱局 咱们局 本单位 我单位 我们单位 咱单位 咱们单位 本部门 我部门 我们部门 本街道 我街道 我们街道 本中心 我委 我办
  这边 这里 我这边 我们这边 我方 这头 自己 局里 单位 单位里 科里 科室 领导 主任 各位 老师 办公室 你 您 大家 同志 机器人 小助手 i we us our my ours you guys team`);

/** The thing spoken of, where it is not named. */
const THINGS = wordList(`
  这 那 该 此 它 这个 那个 这项 那项 这条 那条 这件 那件 这块 那块 这一块 这一项 那一项 这事 那事 这件事 这件事儿 那件事 那件事儿 那事儿 这活 这活儿 那活儿 这摊 这摊子 这一摊 这一块儿 那一块儿 这块儿 一块 一块儿 事儿 东西 这事儿 该项 此项 本项 上述 任务 工作 事项 项目 事 事情 活 活儿
  任务单 重点任务 工作任务 这个任务 这项工作 单子 方面 部分的 项 条 号 个 the this that it task item one its thing job these those`);

/** What only stresses, or says when, of something that has happened. */
const STRESSED = wordList(`
  可以讲 可以讲是 可以说 可以说是 应该说 来回 前前后后 被我们 被我局 被咱们 给我们 让我们 那就算 就算是 可算是 一口气 抓紧 连夜 已 已经 业已 早 早就 早已 早都 都 全 全部 全都 全数 均 均已 皆 就 就算 也 才 又 还是 刚 刚刚 刚才 终于 总算 可算 好不容易 正式 彻底 完全 真的 确实 的确 其实 算 算是 应该是 可以算 现 现在 现已
  目前 今天 今日 今早 上午 下午 中午 早上 昨儿 昨儿个 前儿 今儿 今儿个 上周一 上周二 上周三 上周四 上周五 周一 周二 周三 周四 周五 刚好 老早 老早就 weve ive weve its have got 昨天 昨日 昨晚 前天 上周 上礼拜 上星期 上个月 上月 前几天 前两天 之前 先前 此前 按时 赶在 期限前 截止前 到期前 期限之前 截止之前 按期 如期 按要求 提前 顺利 圆满 一并 一起 统一 基本上都
  全面 一次性 同步 跟着 已于 于 目前已 到今天 截至 截至目前 have has had been is are was were already now all just finally fully completely entirely really did do be as of today yesterday both`);

/** Soft endings. */
const PARTICLES = wordList(`
  了 啦 咯 喽 的 地 得 啊 阿 哈 呀 吧 嘛 哦 喔 噢 呗 哟 呵 哎 唉 嗯 额 呃 诶 欸 嘿 嘻 嘻嘻 哈哈 哈哈哈 来着 来 去 掉 过 晒 没尾数 没尾巴 没有尾巴 不留尾巴 过了 好了 下 一下 一下子 下子 呐 滴 嘞 咧 lah la ah ok okay okk yeah yep`);

/** Politeness and the machine's own business. */
const POLITE = wordList(`
  请 麻烦 劳驾 辛苦 辛苦了 拜托 谢谢 谢谢了 谢了 多谢 感谢 谢谢您 谢谢领导 帮 帮忙 帮我 帮我们 帮下 给 给我 给我们 替我 替我们 你好 您好 领导好 好的 收到 嗯嗯 标记 标记为 标为 标成 标 记为 记
  登记为 设为 记上 给我们记上 记一笔 算上 改为 改成 点 点成 算作 确认 通知 报告 汇报 向 跟 和 对 把 将 为 成 由 并 并且 可以 直接 先 再 请查收 请审核 请核实 请核查 请验收 请审阅 请知悉 请查阅 请领导审阅 请销号 麻烦核 麻烦核下 麻烦审核 roger 望核实 特此报告 please pls plz thanks thank thx mark marked kindly for to on with up off`);

/** What may stand around a verb which tells that something happened, or orders it here and now. */
export const TELLING: readonly string[] = [
	...SPEAKERS,
	...THINGS,
	...STRESSED,
	...PARTICLES,
	...POLITE,
];

/** What asks to be shown something. */
const SHOWING = wordList(`
  看 看看 看下 看一看 瞅瞅 瞧瞧 查 查查 查下 查看 查询 问 问问 问下 请问 想问 想问下 想看 想知道 了解 显示 列 列下 列出 列出来 列个 拉 拉个 拉一下 调 调出 调出来 打开 导出 发 发我 发给我 发来 发下 发出来 发群里
  发到群里 给我看看 给看看 来 来个 来张 来份 来一个 来一张 来一份 来一期 出 出个 出张 出一份 出一期 做 做个 生成 整 整个 搞个 弄个 要 想要 需要 有没有 有 有啥 说 说说 说下 讲 讲讲 告诉 告诉我 提供
  甩 甩出来 甩过来 甩给我 瞅 拉个list list deadline deadlines ddl show me give get see view open list tell know check look at pull send let anything something any`);

/** Question words and what asks back. */
const QUESTIONS = wordList(`
  什么 啥 哪 哪些 哪个 哪几个 哪几项 哪项 哪里 哪儿 几 几个 几项 几件 几条 多少 怎么样 怎样 怎么 咋样 咋 如何 谁 是 是啥 是什么 是不是 吗 么 嘛 呢 没 没有 不 未 尚未 还没 还没有 都有 都有啥 还有 还有啥 还 还剩 到底
  什么样 啥样 啥时候 什么时候 何时 神马 干啥 what whats which who whos how hows when is are there do does did we i have got on in to of by still yet left so far`);

/** Pieces of a list. */
const PIECES = wordList(`
  个 张 份 期 项 条 件 次 本 版 种 一 一个 一张 一份 一期 一项 一条 清单 列表 名单 表 表格 明细 单子 情况 总体 整体 全部 所有 最新 目前 现在 当前 最近 今天 本周 本月 这周 这个月 全区 各 各家 各单位 各局 各部门 各街道 大家 里 里面 里头 上 上面 中 内 之内 以内 那边 这边 那儿 这儿 方面 具体 详细 完整 关于 的话 到 在 从 时候`);

/** What may stand around the topic of a request to be shown something. */
export const ASKING: readonly string[] = [
	...TELLING,
	...SHOWING,
	...QUESTIONS,
	...PIECES,
];

const DOING = "做 办 弄 搞 干 忙 整 处理 办理 落实 整改 推进 实施";
const RESULTS = "完 好 妥 完成 到位 完毕 妥当 利索 利落 成 毕 齐 齐活 清 掉 定";

/** 完成, and every verb of doing with every result. */
export const FINISHED: readonly string[] = [
	...combined(DOING, RESULTS),
	...wordList(`
    交差 交差了 完事 完事了 完活 完活了 大功告成 画句号 画上句号 翻篇 翻篇了 可以翻篇了 交卷 交卷了 收工了 收兵 圆满收官 全部落地 销账 销账了
    勾掉 勾上 打勾 打个勾 打上勾 划掉 勾了 划了 打钩 打个钩 销了 销掉 销个号 销号了 了了 该做的都做了 该办的都办了 该弄的都弄了 该做的都做完了 该办的都办完了 收尾了 全完了 收尾了 收了尾 可以报完成 可以报完成了 报完成 报个完成 收口 收口了 交付 交付了 整完 了掉
    all set all done wrapped up
    完成 完成了 已毕 事毕 办理完毕 通过验收 验收通过 通过了验收 办结 办讫 完结 完毕 完工 竣工 收工 收官 收尾完成 结束 搞定 搞掂 搞惦 拿下 销号 报结 结了 结案 达标 到位 落地 了结 妥了 齐活 ok了 okay了 好了 可以销号 申请销号 申请办结 闭环 已闭环
    done finished completed complete finish closed wrapped accomplished`),
];

/** A paper handed in: the deed itself where a report or a case is what is due. */
export const HANDED_IN: readonly string[] = [
	...combined(
		"交 上交 报 上报 报送 呈报 提交 递交 送 送审 递 发 传 上传 寄",
		"了 啦 咯 喽 嘞 上去 上去了 过去了 过了 完了 齐了 好了 完 好 到办公室了 给办公室了 给你们了",
	),
	...wordList(
		"已报出 报出了 报出去了 已交 已报 已上报 已报送 已提交 已上交 已上传 报送 提交 上报 上交 交差 submitted handed sent in delivered filed",
	),
];

/** Taken on, by its own words. */
export const TAKEN_ON: readonly string[] = wordList(`
  签收 接收 签收掉 签收下 签收了 签了 签 签字 认领 领了 领走 领取 领受 接了 接下 接下了 接手 接 接单 收下 收下了 收悉 知悉 认了 承接 accept accepted sign signed acknowledged acknowledge`);

/** Found in order by whoever checks; none of them is said of one's own work. */
export const APPROVED: readonly string[] = wordList(`
  核实 核实了 核了 核过了 过了 没问题过 核查 核验 核过 审核 复核 验收 通过 无误 属实 合格 过关 核实无误 核实通过 验收合格 验收通过 审核通过 准予销号 同意销号 予以销号 可以销号 销号 verify verified approve approved passed`);

/** What is said beside it: the papers are there, nothing is amiss. */
export const FOUND_GOOD: readonly string[] = [
	...TELLING,
	...APPROVED,
	...wordList(`
    看 看了 看过 看过了 看完 审过 审了 审完 审核过 核过 核对 核对过 干完 做完 办完 弄完 整完 干完了 做完了 办完了 没问题 没毛病 没有问题 没意见 无意见 材料 佐证 照片 数据 证明 附件 现场 去过 查过 查看 齐 齐全 齐了 完整 真实 清楚 可以 行 没错 对 好 不错 情况 符合 要求 符合要求 够了 够 补 补齐 补了 补充 同意 looks look good fine great checked evidence everything in order correct complete`),
];

/** Handed back. */
export const SENT_BACK: readonly string[] = wordList(`
  不给过 不让过 不能过 过不了 不予过 通不过 打回去重做 退 退了 退掉 退回 退回去 退回来 打回 打回去 打回来 驳回 驳回去 重报 重新报 重新弄 重新做 重新办 重弄 返工 让他们重弄 让他们重新弄 让他们重新做 叫他们重弄 叫他们重新弄 让他们返工 重新整 重新提交 让他们重新提交 重办 重做 重新上报 退回重报 退回重办 退回重做 不通过 不予通过 未通过 没通过 不合格 让他们重报 让他们重做 让他们重办 让他们重新报 让他们重新上报 叫他们重报 要求重报 请重报 请他们重报 给他退 给他们退 return returned reject rejected back sent send bounce`);
