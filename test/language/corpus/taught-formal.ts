/** Taught: officials who write as in a document, and a foreign-trained adviser and colleagues who write whole English sentences. Written blind. */
import {
	about,
	accept,
	back,
	bind,
	blocked,
	chatter,
	courtesy,
	done,
	dropRole,
	due,
	just,
	late,
	leave,
	nothing,
	original,
	postpone,
	progress,
	setRole,
	task,
	verify,
} from "./means.js";
import {
	alone,
	type CorpusRow,
	decide,
	NO_SUCH,
	office,
	reply,
	unit,
} from "./row.js";

export const taughtFormal: readonly CorpusRow[] = [
	// Chinese: progress
	unit(
		"現將1.2工作進展情況報告如下：聯合審圖流程已完成優化，審批時限壓縮至58個工作日。",
		progress("1.2", "聯合審圖", [58, "個工作日"]),
	),
	unit(
		"关于3.1任务，我局已会同燃气公司召开协调会，现正研究降费方案。",
		progress("3.1", "燃气公司"),
	),
	reply(
		"經與自然資源分局會商，相關實施細則已形成初稿，特此報告。",
		progress(null, "實施細則"),
	),
	reply(
		"截至目前，已下放事项32项，余下事项拟于月底前移交。",
		progress(null, "月底前移交", [32, "项"]),
	),
	alone(
		"兩環一帶建設現已完成征地測繪，進入招標階段，專此報告。",
		progress("4.2", "征地測繪"),
	),
	unit(
		"不动产登记便利化工作已实现水电气联动过户，目前试运行平稳。",
		progress("1.10", "联动过户"),
	),
	unit(
		"1.7數據共享應用：本局負責的免填寫信息已歸集19項。",
		progress("1.7", "歸集", [19, "項"]),
	),
	unit(
		"1.3容缺受理事项清单业经司法部门审核，现已公布86项。",
		progress("1.3", "司法部门审核", [86, "项"]),
	),
	reply(
		"已完成总工程量的65%，其余正按计划推进。",
		progress(null, "按计划推进", [65, "%"]),
	),
	reply("本周工作小结：已走访企业12家，收集意见建议27条。", [
		progress(null, "走访企业", [12, "家"]),
		progress(null, "走访企业", [27, "条"]),
	]),
	unit(
		"茲將4.2建設情況報送如下：環城綠道一期主體已完工，二期正在辦理用地手續。",
		progress("4.2", "用地手續"),
	),
	unit(
		"4.3造林任務業已完成210畝，苗木補植工作正有序開展。",
		progress("4.3", "苗木補植", [210, "畝"]),
	),
	alone(
		"现将1.10阶段性进展报告如下：登记窗口已整合到位，群众反映良好。",
		progress("1.10", "群众反映良好"),
	),
	unit(
		"1.2项下开工前一次交材料的项目已落实3类，其余正在研究。",
		progress("1.2", "正在研究", [3, "类"]),
	),
	reply("本單位已擬定工作方案並報分管區長審定。", progress(null, "分管區長")),
	reply("所涉制度已落實四項。", progress(null, "", [4, "項"])),
	unit(
		"經統計，1.1累計下放事項四十一項，特此報告。",
		progress("1.1", "", [41, "項"]),
	),
	unit(
		"3.1降低用能成本一事，供熱企業成本核算已啟動，預計下旬形成結論。",
		progress("3.1", "成本核算"),
	),
	alone(
		"1.2审批改革，相关系统接口已完成联调，正组织窗口人员培训。",
		progress("1.2", "联调"),
	),
	unit("4.7電商人員培訓已舉辦兩期，計培訓38人。", [
		progress("4.7", "", [38, "人"]),
		progress("4.7", "", [2, "期"]),
	]),
	reply("该项工作目前总体推进顺利，拟于下周提交书面材料。", [
		progress(null, "推进顺利"),
		nothing,
	]),

	// Chinese: done
	unit("1.2所列各項工作均已全面完成，請予核銷。", done("1.2")),
	unit(
		"經核對，1.10已按期辦結，相關佐證材料一併附上，請予核銷。",
		done("1.10"),
	),
	reply("本項工作業已辦結，特此報告。", done(null)),
	reply("该任务已全部完成，请予销号。", done(null)),
	alone("我局承担的两环一带建设任务已圆满完成，特此报告。", done("4.2")),
	unit("3.1事項現已辦結歸檔，敬請備查。", done("3.1")),
	unit("關於1.7，我局負責部分業已完成，請予確認。", done("1.7")),
	unit(
		"专项整治第一阶段情况报送工作，我局已按要求完成。",
		done("首報@區住建局"),
	),
	unit("我局首報已按規定報送完畢，請予核銷。", done("首報@區住建局")),
	reply("現已全部落實到位，申請銷號。", done(null)),
	alone("1.10不动产登记业务便利化已达到方案要求，现申请办结。", done("1.10")),
	unit("1.2、1.7兩項任務均已完成，特此說明。", done(["1.2", "1.7"])),
	unit("1.99業已完成，請予核銷。", done(NO_SUCH)),
	unit("四点二工作已于三月十二日全部完成，请予核销。", done("4.2")),
	reply("业已办结，材料随后送达。", done(null)),

	// Chinese: task
	unit("請告知1.10目前之辦理進度。", task("1.10")),
	office("请说明3.3任务的牵头单位及完成时限。", task("3.3")),
	unit("煩請示知容缺受理工作進展情況。", task("1.3")),
	office("2.3由何單位牽頭負責？", task("2.3")),
	unit("4.2之完成期限為何日？", task("4.2")),
	alone("请问不动产登记业务便利化目前处于何种状态？", task("1.10")),
	office("请调阅4.9任务的最新办理情况。", task("4.9")),
	reply("請問本項任務係由何單位牽頭？", task(null)),
	office("茲查詢擴大融資擔保範圍一項之進展。", task("3.4")),
	unit("烦请提供1.7任务概况。", task("1.7")),
	reply("该项任务应于何时办结？", task(null)),

	// Chinese: due
	unit("請列明本月到期之各項任務。", due("2021-03-15", "2021-03-31")),
	office("请列出本周内应办结的事项。", due("2021-03-15", "2021-03-21")),
	office(
		"兹请列出区发改局下个月到期的任务。",
		due("2021-04-01", "2021-04-30", "區發改局"),
	),
	office("現有哪些任務已逾期，請列明。", late()),
	office("请统计区财政局逾期未办结事项。", late("區財政局")),
	unit("请示知上半年截止前须办结的事项。", due("2021-03-15", "2021-06-30")),
	office(
		"年底前應完成之任務有哪些？請一併列出。",
		due("2021-03-15", "2021-12-31"),
	),
	office(
		"區科創營商局於季度末到期之事項，請予列示。",
		due("2021-03-15", "2021-03-31", "區科創營商局"),
	),
	unit("未來十天內有何任務到期？", due("2021-03-15", "2021-03-25")),
	alone("请告知下周到期的各项任务。", due("2021-03-22", "2021-03-28")),
	office("请列明区住建局超期未办结的具体任务。", late("區住建局")),

	// Chinese: nothing, courtesy, unknown
	unit("承蒙指導，謹此致謝。", courtesy),
	office("各位同志辛苦了，顺致敬意。", courtesy),
	unit("感謝貴辦大力協助。", courtesy),
	unit("王科长，请贵科室抓紧准备1.2的佐证材料。", nothing),
	unit("若1.2於月底前完成，則可一併上報。", nothing),
	unit("据悉区发改局3.2已完成，尚待核实。", nothing),
	unit("1.10尚未办结，请勿予以核销。", nothing),
	reply("本項工作尚未啟動，特此說明。", [nothing, progress(null, "尚未啟動")]),
	unit("1.7目前尚未完成，拟于下周报结。", [
		nothing,
		progress("1.7", "尚未完成"),
	]),
	unit("是否應將1.2標記為完成，請各位斟酌。", nothing),
	office("请各单位于周五前报送参会回执。", nothing),
	unit("明日下午三時在三樓會議室召開例會，請準時出席。", nothing),
	reply("我局擬於月底前完成本項工作。", [
		nothing,
		progress(null, "擬於月底前"),
	]),
	unit("请查询明日天气情况。", chatter),
	unit("@_user_2 請將3.1之成本測算表送我審閱。", nothing),

	// Chinese: blocked
	unit(
		"3.1因供氣企業尚未提供成本數據，暫無法推進，懇請協調。",
		blocked("3.1", "成本數據"),
	),
	unit(
		"1.2推进受阻，系因省级审批系统接口尚未开放。",
		blocked("1.2", "接口尚未开放"),
	),
	reply(
		"因專項資金至今未予撥付，本項工作陷於停滯，請予協調。",
		blocked(null, "專項資金"),
	),
	reply("受限于用地指标不足，该工作暂无法开展。", blocked(null, "用地指标")),
	alone(
		"4.2征地工作遇阻，部分農戶對補償標準持有異議，請求上級協調解決。",
		blocked("4.2", "補償標準"),
	),
	unit(
		"1.10存在困难：税务部门数据至今未共享，无法继续办理。",
		blocked("1.10", "税务部门"),
	),

	// Chinese: postpone
	unit(
		"擬申請將1.2延期至2021年4月15日，懇請批准。",
		postpone("1.2", "2021-04-15"),
	),
	unit(
		"因招標程序尚未完結，4.2擬申請延期至5月31日，妥否，請批示。",
		postpone("4.2", "2021-05-31"),
	),
	reply(
		"现申请将该项任务延期至4月30日，请予批准。",
		postpone(null, "2021-04-30"),
	),
	reply("經我局研究，擬申請延期二十日。", postpone(null)),
	alone("恳请准予1.10宽限至3月26日。", postpone("1.10", "2021-03-26")),
	unit("3.1完成时限拟顺延至6月30日，请予审批。", postpone("3.1", "2021-06-30")),

	// Chinese: accept
	unit("1.2任务已收悉，我局将认真组织落实。", accept("1.2")),
	unit("茲簽收1.7。", accept("1.7")),
	reply("任務已收悉，即行辦理。", accept(null)),
	reply("来件已悉，我局予以签收。", accept(null)),
	alone("4.2任务我局已接收，特此回复。", accept("4.2")),
	unit("關於3.1之督辦通知業已收悉，謹此簽收。", accept("3.1")),

	// Chinese: verify, return
	office("经审核，1.3材料齐全，准予核实。", verify("1.3")),
	office("2.4經復核無誤，同意核銷。", verify("2.4")),
	decide("經核，情況屬實，予以核實。", verify(null)),
	decide("经核查，完成情况属实，准予销号。", verify(null)),
	office("1.9佐證材料不足，予以退回。", back("1.9", "佐證材料不足")),
	office("3.4所附文件未加盖公章，请退回补正。", back("3.4", "未加盖公章")),
	decide("數據與附件不符，退回補正。", back(null, "數據與附件不符")),
	decide("予以退回。", back(null, null)),
	office(
		"經研究，4.4之完成報告不予認可，退回重報，理由為缺少現場照片。",
		back("4.4", "缺少現場照片"),
	),

	// Chinese: agree, disagree
	decide("經研究，同意延期。", just("agree")),
	decide("准予延期，请抓紧办理。", just("agree")),
	decide("所述理由不充分，不予同意延期。", just("disagree")),
	decide("经研究，不予批准该延期申请。", just("disagree")),

	// Chinese: case
	unit("我局擬報送典型案例一件，請提供填報表格。", just("case")),
	office("请列出待审核的典型案例。", just("case")),
	alone("请告知我局典型案例报送件数。", just("case")),
	office("請將已審核之典型案例匯總導出。", just("case")),

	// Chinese: undo
	unit("前述填報有誤，請予撤銷。", just("undo")),
	unit("上一条操作系误报，请予撤回。", just("undo")),

	// Chinese: why, original, history, missing parts, not applicable
	unit("何以將1.10列為紅燈，請予說明。", about("why", "1.10")),
	reply("请说明向我单位发送此提醒的缘由。", about("why", null)),
	unit("请提供1.7在方案中的原文表述。", original("1.7")),
	office("請調閱2.8之方案原文。", original("2.8")),
	office("请调取3.3的历次办理记录。", about("history", "3.3")),
	unit("1.2辦結尚欠缺哪些內容，請予示知。", about("missing-parts", "1.2")),
	unit(
		"经我局研究，4.6不涉及我局职责，申请标注为不适用。",
		about("not-applicable", "4.6"),
	),

	// Chinese: mine, help, board, standing, preview, broadcast, import
	unit("請列示本單位承擔之全部任務。", just("mine")),
	unit("請說明本系統之使用方法。", just("help")),
	office("请提供最新进度图。", just("board")),
	office("請公布各單位考核排名。", just("standing")),
	office("請預告未來三十天擬發送之提醒。", just("preview")),
	office("请向各单位发布工作进度通报。", just("broadcast")),
	office("请将所附方案文件导入系统。", just("import-plan")),

	// Chinese: bindings, people, leave
	office("茲將本群綁定為區財政局。", bind("區財政局")),
	office("請解除本群之綁定。", just("unbind")),
	office(
		"茲指定@_user_2為區發改局負責人。",
		setRole("head", "ou_wang", "區發改局"),
	),
	office("经研究，指定@_user_3为督查人员。", setRole("supervision", "ou_li")),
	office("茲免去@_user_2現任職務。", dropRole("ou_wang")),
	alone(
		"本人擬於3月18日至3月20日請假，期間工作由@_user_3代理。",
		leave("ou_li", "2021-03-18", "2021-03-20"),
	),

	// English: progress
	unit(
		"For task 1.2, the joint review of drawings is in place and approval now takes 57 working days.",
		progress("1.2", "joint review", [57, "working days"]),
	),
	unit(
		"On 3.1, we met the water company and are now drafting the tariff proposal.",
		progress("3.1", "tariff proposal"),
	),
	reply(
		"We have drafted the rules and sent them to the legal office for comment.",
		progress(null, "legal office"),
	),
	reply(
		"So far 28 items have been delegated, and the rest will follow in due course.",
		progress(null, "in due course", [28, "items"]),
	),
	alone(
		"Regarding 4.2, the land survey is behind us and the tender is being prepared.",
		progress("4.2", "land survey"),
	),
	unit(
		"Task 1.10: the registration counter now handles gas and electricity transfers as well.",
		progress("1.10", "electricity transfers"),
	),
	unit(
		"For 1.7, we have now connected 17 fields to the shared database.",
		progress("1.7", "shared database", [17, "fields"]),
	),
	unit(
		"1.3 has now reached 90 items, and the list has been made public.",
		progress("1.3", "made public", [90, "items"]),
	),
	reply(
		"Roughly 70% of the work has been carried out.",
		progress(null, "", [70, "%"]),
	),
	reply("Our team has visited 14 companies and collected 31 suggestions.", [
		progress(null, "suggestions", [14, "companies"]),
		progress(null, "suggestions", [31, "suggestions"]),
	]),
	unit(
		"The first section of the greenway under 4.2 is open, and the second is out to tender.",
		progress("4.2", "greenway"),
	),
	unit(
		"We have planted 180 mu so far under 4.3, and replanting is under way.",
		progress("4.3", "replanting", [180, "mu"]),
	),
	alone(
		"An update on 1.10: the new forms are in use at all counters.",
		progress("1.10", "new forms"),
	),
	unit(
		"With regard to 1.2, four project categories now require only a single submission.",
		progress("1.2", "submission", [4, null]),
	),
	reply(
		"The work plan is now with the deputy district head for approval.",
		progress(null, "deputy district head"),
	),
	reply(
		"Five rules have been put into practice.",
		progress(null, "put into practice", [5, "rules"]),
	),
	unit(
		"Please record for 1.1 that 43 powers have been handed to the subdistricts.",
		progress("1.1", "subdistricts", [43, "powers"]),
	),
	unit(
		"The heating companies have started their cost accounting for 3.1.",
		progress("3.1", "cost accounting"),
	),
	alone(
		"For 1.2, the interfaces have passed their joint test.",
		progress("1.2", "joint test"),
	),
	unit(
		"Under 4.7 we have trained 36 people.",
		progress("4.7", "", [36, "people"]),
	),
	reply(
		"The work is proceeding well, and written material will be delivered next week.",
		[progress(null, "proceeding well"), nothing],
	),

	// English: done
	unit(
		"Our bureau has completed 3.1 in full, and the files are archived.",
		done("3.1"),
	),
	unit(
		"Task 1.10 was finished on Friday, and the evidence is attached.",
		done("1.10"),
	),
	reply("This task has been completed in its entirety.", done(null)),
	reply("Everything required here has now been done.", done(null)),
	alone("I am pleased to report that 4.2 is complete.", done("4.2")),
	unit("Please mark 1.7 as completed on our behalf.", done("1.7")),
	unit(
		"We have met all our obligations under 1.2, so the task can be closed.",
		done("1.2"),
	),
	unit("Our part of 1.7 is finished, so you may close it.", done("1.7")),
	reply("We have finished this one. Kindly close it.", done(null)),
	alone(
		"We have already submitted the 首報, so that one is done.",
		done("首報@區住建局"),
	),
	unit("Both 1.2 and 1.7 are fully completed.", done(["1.2", "1.7"])),
	reply("The task was completed yesterday afternoon.", done(null)),
	unit("All the work under 4.2 has been concluded.", done("4.2")),
	reply("You can close this, as it has been fully implemented.", done(null)),
	unit("We have finished our task and would like it to be closed.", done(null)),

	// English: task
	unit("Could you tell me how task 1.10 is progressing?", task("1.10")),
	office(
		"Which bureau leads 3.2, and by when must it be finished?",
		task("3.2"),
	),
	unit("What is the current status of 容缺受理?", task("1.3")),
	office("Who is responsible for 2.10?", task("2.10")),
	unit("When is 3.1 due?", task("3.1")),
	alone("I would like to know where we stand with 1.2.", task("1.2")),
	office("Please show me the details of 4.8.", task("4.8")),
	reply("Which bureau leads this task?", task(null)),
	office("How far has the work on 3.4 advanced?", task("3.4")),
	office("What is the status of task 1.99?", task(NO_SUCH)),
	reply("What is the deadline for this one?", task(null)),

	// English: due
	unit("Which tasks fall due this month?", due("2021-03-15", "2021-03-31")),
	office(
		"Please list everything that is due this week.",
		due("2021-03-15", "2021-03-21"),
	),
	office(
		"What does 區市場監管局 have due next month?",
		due("2021-04-01", "2021-04-30", "區市場監管局"),
	),
	office("Which tasks are overdue at present?", late()),
	office("Is 財政局 overdue with anything?", late("區財政局")),
	unit(
		"What has to be delivered by the end of June?",
		due("2021-03-15", "2021-06-30"),
	),
	office(
		"Please show all deadlines until the end of the year.",
		due("2021-03-15", "2021-12-31"),
	),
	office(
		"What must 科創局 deliver before the end of this quarter?",
		due("2021-03-15", "2021-03-31", "區科創營商局"),
	),
	unit(
		"Does anything fall due within the next seven days?",
		due("2021-03-15", "2021-03-22"),
	),
	alone("What do we have to hand in next week?", [
		due("2021-03-22", "2021-03-28"),
		due("2021-03-22", "2021-03-28", "區住建局"),
	]),
	office(
		"Please send me a list of the tasks that have passed their deadline.",
		late(),
	),

	// English: nothing, courtesy, unknown
	unit("Thank you very much for your assistance.", courtesy),
	office("Good morning to everyone.", courtesy),
	unit("I appreciate your patience.", courtesy),
	unit(
		"Ms Wang, could you prepare the evidence for 1.2 before Thursday?",
		nothing,
	),
	unit(
		"If 1.2 is finished by the end of the month, we can report both together.",
		nothing,
	),
	unit(
		"I have heard that 發改局 has already completed 3.2, but I cannot confirm it.",
		nothing,
	),
	unit("Please do not mark 1.10 as completed yet.", nothing),
	reply("We have not begun work on this yet.", [
		nothing,
		progress(null, "not begun"),
	]),
	unit("1.7 is not finished, and we expect to complete it next week.", [
		nothing,
		progress("1.7", "not finished"),
	]),
	unit(
		"Should we report 1.2 as complete at this stage, or wait for the audit?",
		nothing,
	),
	office(
		"I will be in the meeting room on the third floor until four.",
		nothing,
	),
	unit(
		"@_user_2, would you send me the cost estimate for 3.1 when you have time?",
		nothing,
	),
	unit("What will the weather be like tomorrow?", chatter),
	reply("We intend to complete this by Friday.", [
		nothing,
		progress(null, "by Friday"),
	]),
	unit(
		"Mr Li joked that 4.2 would be finished before his retirement.",
		nothing,
	),

	// English: blocked
	unit(
		"3.1 cannot proceed because the gas company has not supplied its cost data.",
		blocked("3.1", "cost data"),
	),
	unit(
		"We are unable to move forward with 1.2, because the provincial interface is closed to us.",
		blocked("1.2", "provincial interface"),
	),
	reply(
		"The work has come to a standstill because the funds have not been released.",
		blocked(null, "funds have not been"),
	),
	reply(
		"We are stuck, as there is no land quota available.",
		blocked(null, "land quota"),
	),
	alone(
		"4.2 is held up by a dispute with the residents over compensation.",
		blocked("4.2", "compensation"),
	),
	unit(
		"We need help with 1.10, since the tax office refuses to share its data.",
		blocked("1.10", "tax office"),
	),

	// English: postpone
	unit(
		"We request an extension for 1.2 until 20 April.",
		postpone("1.2", "2021-04-20"),
	),
	unit(
		"Could the deadline for 4.2 be moved to May 31, please?",
		postpone("4.2", "2021-05-31"),
	),
	reply(
		"May we have an extension until 12 April for this?",
		postpone(null, "2021-04-12"),
	),
	reply("We would like to ask for an extension of two weeks.", postpone(null)),
	alone(
		"Please grant us an extension of 1.10 to 26 March, because the data arrived late.",
		postpone("1.10", "2021-03-26"),
	),
	unit(
		"Our bureau asks to postpone 3.1 to the end of June.",
		postpone("3.1", "2021-06-30"),
	),

	// English: accept
	unit("We acknowledge receipt of task 1.2 and will act on it.", accept("1.2")),
	unit("Our bureau hereby signs for 1.7.", accept("1.7")),
	reply("Receipt is hereby confirmed.", accept(null)),
	reply("We have received this task and shall begin at once.", accept(null)),
	alone("I confirm that we have received 4.2.", accept("4.2")),
	unit("Our bureau accepts task 3.1.", accept("3.1")),

	// English: verify, return
	office("I have checked 1.3 and confirm that it is complete.", verify("1.3")),
	office("Task 2.6 has been verified.", verify("2.6")),
	decide(
		"I have reviewed the evidence and confirm the completion.",
		verify(null),
	),
	decide("This has been verified and may be closed.", verify(null)),
	office(
		"Please return 1.9, because the evidence is insufficient.",
		back("1.9", "evidence is insufficient"),
	),
	office(
		"I am sending 3.4 back, as the report bears no official seal.",
		back("3.4", "no official seal"),
	),
	decide(
		"The figures do not match the annex, so I am sending this back.",
		back(null, "figures do not match"),
	),
	decide("Please send this back to the bureau.", back(null, null)),
	office(
		"Please send 4.4 back. The photographs of the site are missing.",
		back("4.4", "photographs of the site"),
	),

	// English: agree, disagree
	decide("I approve this extension.", just("agree")),
	decide("The extension is granted.", just("agree")),
	decide(
		"The explanation is not convincing, and therefore I cannot approve the extension.",
		just("disagree"),
	),
	decide("The request for more time is declined.", just("disagree")),

	// English: case
	unit(
		"We wish to file a typical case. Could you send me the form?",
		just("case"),
	),
	office("Which typical cases are still waiting for review?", just("case")),
	alone(
		"How many typical cases has our bureau submitted so far?",
		just("case"),
	),
	office(
		"Please export all the typical cases that have been reviewed.",
		just("case"),
	),

	// English: undo
	unit("My last entry was a mistake. Please undo it.", just("undo")),
	unit("Please take back what I have just reported.", just("undo")),

	// English: why, original, history, missing parts, not applicable
	unit("Why is 1.10 shown in red?", about("why", "1.10")),
	reply("Why have we been sent this reminder?", about("why", null)),
	unit("What exactly does the plan say about task 1.7?", original("1.7")),
	office("Please quote the original wording of 2.8.", original("2.8")),
	office(
		"Please show me the full history of 3.3, with the dates of all changes.",
		about("history", "3.3"),
	),
	unit(
		"What is still missing before 1.2 can be closed?",
		about("missing-parts", "1.2"),
	),
	unit(
		"4.6 does not apply to our bureau, so please mark it accordingly.",
		about("not-applicable", "4.6"),
	),

	// English: mine, help, board, standing, preview, broadcast, import
	unit("Please list all the tasks assigned to our bureau.", just("mine")),
	unit("How am I supposed to use this assistant?", just("help")),
	office("May I see the current progress chart?", just("board")),
	office("How do the bureaus rank at the moment?", just("standing")),
	office(
		"Which reminders are you going to send over the next thirty days?",
		just("preview"),
	),
	office(
		"Please publish the current progress to all groups.",
		just("broadcast"),
	),
	office(
		"Please import the plan from the file I have just sent.",
		just("import-plan"),
	),

	// English: bindings, people, leave
	office("Please bind this group to 區審計局.", bind("區審計局")),
	office("Please unbind this group.", just("unbind")),
	office(
		"I appoint @_user_2 as head of 區財政局.",
		setRole("head", "ou_wang", "區財政局"),
	),
	office(
		"@_user_3 will be the liaison of 區生態環境分局 from now on.",
		setRole("liaison", "ou_li", "區生態環境分局"),
	),
	office("Please remove @_user_2 from all roles.", dropRole("ou_wang")),
	alone(
		"I shall be on leave from 22 to 24 March, and @_user_3 will stand in for me.",
		leave("ou_li", "2021-03-22", "2021-03-24"),
	),
];
