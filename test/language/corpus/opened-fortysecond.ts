/** Opened: English of clerks, heads and the office. Written blind. */
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
	listed,
	nothing,
	onLeave,
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
	SEVERAL,
	unit,
} from "./row.js";

export const openedFortysecond: readonly CorpusRow[] = [
	// progress, with numbers and without
	unit(
		"1.2 approval time now down to 68 working days",
		progress("1.2", "approval time", [68, null]),
	),
	unit(
		"fyi 1.2: 3 of the 5 project types can hand in papers once before start",
		progress("1.2", "project types", [3, null]),
	),
	unit(
		"update 1.7 - 19 fields pre-filled so far, rest in april",
		progress("1.7", "fields pre-filled", [19, null]),
	),
	unit(
		"1.7 twenty two items of basic info now auto filled",
		progress("1.7", "basic info", [22, null]),
	),
	unit(
		"Good morning, for 4.2 we have planted 6 km of the green belt, the rest follows after the rain",
		progress("4.2", "green belt", [6, "km"]),
	),
	unit("4.2 abt 40% now", progress("4.2", "40%", [40, "%"])),
	unit(
		"1.10 counter moved into the service centre last fri, online filing being tested",
		progress("1.10", "counter moved"),
	),
	unit(
		"3.1 letter sent to all gas and heating companies this morning",
		progress("3.1", "letter sent"),
	),
	unit(
		"housing bureau here. 1.2 now at sixty-five working days, aim is 60",
		progress("1.2", "", [65, null]),
	),
	unit("first report is half written, will be with you by friday", [
		progress("首報@區住建局", "half written"),
		nothing,
	]),
	unit(
		"in 1.10 first batch of the old files is scanned, second one starts next week",
		progress("1.10", "first batch"),
	),
	unit("1.10: scanned 1,200 old files up to today", [
		progress("1.10", "old files", [1200, "old files"]),
		progress("1.10", "old files", [1200, null]),
	]),
	unit(
		"not much to tell on 3.1, still collecting the figures from the water company",
		[progress("3.1", "collecting the figures"), nothing],
	),
	unit(
		"two rings one belt: north section paved, lights next",
		progress("4.2", "north section paved"),
	),
	unit(
		"real estate registration, transfer of second hand flats now takes 3 days",
		[
			progress("1.10", "second hand flats", [3, "days"]),
			progress("1.10", "second hand flats", [3, null]),
			progress("1.10", "second hand flats"),
		],
	),
	unit("1.2 - we r at 72 wd. was 80", progress("1.2", "72", [72, null])),
	reply("halfway, road base is laid", progress(null, "road base")),
	reply("so far 18 done, remaining next wk", progress(null, "", [18, null])),
	reply("30 % and on schedule", progress(null, "on schedule", [30, "%"])),
	reply("waiting on nothing, just slow. should be ok by end of month", [
		progress(null, ""),
		nothing,
	]),
	reply(
		"sorry for late reply!! the notice to the firms went out yesterday",
		progress(null, "notice to the firms"),
	),
	reply(
		"this one no news, but 1.7 has 21 fields now",
		progress("1.7", "21 fields", [21, null]),
	),
	alone(
		"hi, for 4.2 the surveyors finished the east ring, west ring starts monday",
		progress("4.2", "east ring"),
	),

	// done
	unit("1.10 is finished", done("1.10")),
	unit("pls mark 3.1 as complete, thx", done("3.1")),
	unit("4.2 done and dusted", done("4.2")),
	unit("We have completed 1.7, kindly close it", done("1.7")),
	unit("our part of 1.2 is done", done("1.2")),
	unit(
		"first report submitted this morning, pls tick it off",
		done("首報@區住建局"),
	),
	unit("compleeted 1.10 yesterday", done("1.10")),
	unit("done 6.2", done(NO_SUCH)),
	reply("finished", done(null)),
	reply("all done on our side, photos attached", done(null)),
	reply("Completed. Thank you for the reminder.", done(null)),
	alone("you can set 1.7 to done", done("1.7")),

	// accept
	unit("accept 4.2", accept("4.2")),
	unit("we've received 1.10, will get on with it", accept("1.10")),
	unit("signing for 3.1", accept("3.1")),
	unit("ack 1.2", accept("1.2")),
	unit("confirm receipt of 1.2 and 1.7", accept(["1.2", "1.7"])),
	reply("received, we are on it", accept(null)),
	reply("ack", accept(null)),
	reply("got it", [accept(null), ...courtesy, nothing]),
	reply("Accepted by housing bureau", accept(null)),

	// obstacles
	unit(
		"4.2 stuck, land of the brick factory is not released",
		blocked("4.2", "brick factory"),
	),
	unit(
		"we cant move on 1.7 until development and reform opens their database",
		blocked("1.7", "database"),
	),
	unit(
		"3.1 blocked: heating company refuses to hand over its cost figures",
		blocked("3.1", "heating company"),
	),
	unit(
		"Problem w 1.10, no money for the scanners, finance bureau hasnt paid",
		blocked("1.10", "scanners"),
	),
	reply("stuck. contractor walked off the site", blocked(null, "contractor")),
	reply(
		"we are facing difficulty here, three households do not agree to move",
		blocked(null, "three households"),
	),
	reply("can't go on without the funds from finance", blocked(null, "funds")),
	alone(
		"need the office's help with 4.2, the power line people wont move the pylons",
		blocked("4.2", "pylons"),
	),
	alone(
		"1.7 has come to a standstill bc the server is down and nobody repairs it",
		blocked("1.7", "server is down"),
	),
	unit("4.2 is moving again, land issue solved", [
		just("unblocked"),
		progress("4.2", "land issue solved"),
	]),
	reply("unblocked now", [just("unblocked"), progress(null, "unblocked")]),

	// extensions
	unit(
		"pls extend 4.2 until the end of november, the rain cost us 3 weeks",
		postpone("4.2", "2021-11-30"),
	),
	unit(
		"Could we kindly have an extension for 3.1 till mid June? the gas company needs more time",
		[postpone("3.1", "2021-06-15"), postpone("3.1")],
	),
	unit(
		"apply for extension of 1.2 to the fifteenth of december, system upgrade",
		postpone("1.2", "2021-12-15"),
	),
	unit(
		"requesting to move 3.1 deadline to 30 June",
		postpone("3.1", "2021-06-30"),
	),
	unit(
		"first report: pls give us until thursday the 25th, director is away",
		postpone("首報@區住建局", "2021-03-25"),
	),
	unit("we need one more week for the first report pls", [
		postpone("首報@區住建局", "2021-03-29"),
		postpone("首報@區住建局"),
	]),
	unit("postpone 4.2 to nov 31, more trees ordered", just("bad-date")),
	unit("extension for 1.10 pls", postpone("1.10")),
	reply(
		"need an extension to the last day of december, steel is late",
		postpone(null, "2021-12-31"),
	),
	reply(
		"We won't make it in time, request to postpone to Dec 1st because of the re-tender",
		postpone(null, "2021-12-01"),
	),
	alone(
		"id like to ask for more time on 3.1, to the tenth of july, metering figures come late",
		postpone("3.1", "2021-07-10"),
	),

	// leave
	unit(
		"I'm on leave wed to fri, @_user_3 stands in for me",
		leave(null, "2021-03-17", "2021-03-19"),
	),
	unit(
		"off sick today and tomorrow, pls send things to @_user_2",
		leave(null, "2021-03-15", "2021-03-16"),
	),
	unit("@_user_2 is on leave all next week, @_user_3 covers", [
		leave("ou_wang", "2021-03-22", "2021-03-28"),
		leave("ou_wang", "2021-03-22", "2021-03-26"),
	]),
	alone(
		"Taking annual leave from 29 March to 2 April, my deputy is @_user_3",
		leave(null, "2021-03-29", "2021-04-02"),
	),
	alone(
		"i will be out on the eighteenth, @_user_2 takes over",
		leave(null, "2021-03-18"),
	),
	alone(
		"out of office 22-24 march. deputy @_user_2. tks",
		leave(null, "2021-03-22", "2021-03-24"),
	),
	alone("on leave tmrw, @_user_3 does my work", leave(null, "2021-03-16")),
	alone("back at work", [onLeave("back"), leave(null)]),
	unit("Im back from leave early, send reminders to me again", [
		onLeave("back"),
		leave(null),
	]),
	alone("when does my leave end?", onLeave("own")),
	office("who is on leave this week", onLeave("everybody")),

	// not ours
	unit("1.8 is nothing to do with us", about("not-applicable", "1.8")),

	// office: verify and return
	office("verify 1.10", verify("1.10")),
	office("1.9 checked and confirmed, pls close", verify("1.9")),
	office(
		"return 4.2, pictures are from last year",
		back("4.2", "pictures are from last year"),
	),
	office(
		"send 1.4 back to them - no list of firms attached",
		back("1.4", "no list of firms"),
	),
	office(
		"2.3 not good enough, back to the unit: stamp is missing",
		back("2.3", "stamp is missing"),
	),
	office("return 3.4", back("3.4", null)),
	decide("verified, nice work", [verify(null), just("agree")]),
	decide("approved", [just("agree"), verify(null)]),
	decide("agreed, but it is the last time", just("agree")),
	decide("Fine with us, please go ahead", [just("agree"), verify(null)]),
	decide("no", [just("disagree"), back(null, null)]),
	decide("rejected, they had half a year", [
		just("disagree"),
		back(null, "half a year"),
	]),
	decide("We do not agree. The deadline stays.", just("disagree")),
	decide("send it back, evidence too thin", back(null, "evidence too thin")),
	decide("return - table is incomplete", [
		back(null, "table is incomplete"),
		just("disagree"),
	]),

	// roles
	office(
		"make @_user_2 the liaison of the tax bureau",
		setRole("liaison", "ou_wang", "高新稅務局"),
	),
	office(
		"@_user_3 head of market regulation from now on, pls set",
		setRole("head", "ou_li", "區市場監管局"),
	),
	office("set @_user_3 as office", setRole("office", "ou_li")),
	office("add @_user_2 to supervision", setRole("supervision", "ou_wang")),
	office(
		"Please appoint @_user_3 for discipline inspection",
		setRole("discipline", "ou_li"),
	),
	office(
		"@_user_2 leads action 3, set it",
		setRole("action-lead", "ou_wang", "action 3"),
	),
	office(
		"liaison finance bureau = @_user_3",
		setRole("liaison", "ou_li", "區財政局"),
	),
	office("remove @_user_2 from his role", dropRole("ou_wang")),
	office(
		"@_user_3 has moved to another department, pls take her off",
		dropRole("ou_li"),
	),

	// bindings
	office("bind this group to the audit bureau", bind("區審計局")),
	office("bind office", bind("office")),
	office("bind action group 2", bind("action 2")),
	office("bind everyone", bind("everyone")),
	office(
		"this is the discipline inspection group, bind it as that",
		bind("discipline"),
	),
	office("unbind this group", just("unbind")),
	office("which groups are bound so far?", just("binding-list")),

	// due and late
	unit("whats due this wk", due("2021-03-15", "2021-03-21")),
	unit("anything for us next week?", [
		due("2021-03-22", "2021-03-28"),
		due("2021-03-15", "2021-03-28"),
	]),
	unit(
		"what do we have to deliver before june",
		due("2021-03-15", "2021-05-31"),
	),
	unit("anything overdue on our side?", late()),
	alone("what's due by the end of may", due("2021-03-15", "2021-05-31")),
	alone("are we late with anything", late()),
	office(
		"what does the tax bureau have due by end of october",
		due("2021-03-15", "2021-10-31", "高新稅務局"),
	),
	office("overdue tasks of market regulation", late("區市場監管局")),
	office("who is late", late()),
	office("everything that falls due in june", [
		due("2021-06-01", "2021-06-30"),
		due("2021-03-15", "2021-06-30"),
	]),

	// mine, task, original, why, history
	unit("show our tasks", just("mine")),
	alone("what's on my plate", just("mine")),
	unit("how is 4.2 going", task("4.2")),
	unit("1.7?", task("1.7")),
	unit("has 1.2 been accepted already", task("1.2")),
	unit("when is 3.1 due", task("3.1")),
	unit("status of 1.15", task(NO_SUCH)),
	office(
		"where do we stand on 3.3, the licence separation reform",
		task("3.3"),
	),
	office("Is 2.10 finished?", task("2.10")),
	office("how are the first reports coming along", [
		task(SEVERAL),
		just("status-list"),
		just("missing-parts"),
		nothing,
	]),
	unit("full wording of 1.10 pls", original("1.10")),
	alone(
		"what exactly does the plan say in 4.2, word for word",
		original("4.2"),
	),
	reply("why are you asking us this?", about("why", null)),
	unit("why is 3.1 red", about("why", "3.1")),
	unit("history of 1.2", about("history", "1.2")),
	office("who reported what on 4.3 up to now", about("history", "4.3")),

	// who has not reported, lists by state
	office("who hasnt reported on 1.8 yet", about("missing-parts", "1.8")),
	office(
		"Which units are still missing for 3.2?",
		about("missing-parts", "3.2"),
	),
	office("not yet accepted?", listed("issued")),
	office("list blocked tasks", listed("blocked")),
	office("who asked for an extension", listed("extension-asked")),
	office(
		"what did we return to the tax bureau",
		listed("returned", "高新稅務局"),
	),
	office("closed tasks so far", listed("closed")),
	office(
		"is anything of the development and reform bureau stuck",
		listed("blocked", "區發改局"),
	),
	unit("which of our tasks were sent back", listed("returned")),

	// undo
	unit("undo", just("undo")),
	unit("oops wrong task, take that back", just("undo")),
	reply("pls cancel my last entry, typo", just("undo")),

	// broadcast, preview, board, standing, cases, plan, help
	office("send out the progress notice", just("broadcast")),
	office("preview of the next 30 days", just("preview")),
	office(
		"show me which reminders you will send over the coming two weeks",
		just("preview"),
	),
	office("put up the wall chart", just("board")),
	office("ranking of the units", just("standing")),
	alone("i want to file a case", [just("file-case"), just("case")]),
	alone("how many cases do we still owe this month", [
		just("cases"),
		just("case"),
	]),
	office("cases to review?", [just("case-review"), just("review-list")]),
	office("import the plan", just("import-plan")),
	unit("what can i type here", just("help")),
	unit("many thanks, have a nice week", courtesy),

	// near misses: must not act
	unit("should we mark 1.10 as done or wait for the photos?", [
		nothing,
		about("missing-parts", "1.10"),
	]),
	unit("we will report 4.2 done once the lights are on", [
		nothing,
		progress("4.2", ""),
	]),
	unit("if finance pays this week 1.10 is finished by friday", [
		nothing,
		progress("1.10", ""),
	]),
	unit("4.2 is not done, whoever wrote that", [
		nothing,
		progress("4.2", "not done"),
	]),
	unit("Li says 3.1 is done but I haven't seen any paper", [
		nothing,
		progress("3.1", ""),
	]),
	unit("Wang can you finish 1.7 by tomorrow pls", [nothing, chatter]),
	unit("how do I ask for an extension of 4.2?", [nothing, just("help")]),
	unit("do we need an extension for 1.2? i think october is fine", nothing),
	unit("heard that market regulation already completed theirs for 1.7", [
		nothing,
		progress("1.7", ""),
	]),
	unit("don't accept 1.2 yet, boss wants to read it first", nothing),
	unit("would be great if 3.1 was done by may lol", [nothing, chatter]),
	unit("planning to get 1.2 below 60 working days in summer", [
		nothing,
		progress("1.2", ""),
	]),
	unit("old li, did u sign for 1.10 or shall i", [
		nothing,
		chatter,
		task("1.10"),
	]),
	unit("who wrote that 4.2 is stuck? it isnt", [
		nothing,
		about("history", "4.2"),
	]),
	unit("verify 1.10 please", [nothing, verify("1.10")]),
	unit("dont undo it, it was right", nothing),
	unit("lunch at 12?", [chatter, nothing]),
	unit("can 3.1 be postponed at all, or is may fixed", [nothing, task("3.1")]),
	unit("Xiao Zhang, when you are back from leave please take over 4.2", [
		nothing,
		chatter,
	]),
	reply("who of us does this one?", [nothing, task(null)]),
	reply("not finished yet", [nothing, progress(null, "not finished")]),
	reply("is it enough if we say done here or do you want pictures", [
		nothing,
		just("help"),
		about("missing-parts", null),
	]),
	reply("Zhang pls answer this", [nothing, chatter]),
	reply("almost done, two signatures missing", [
		progress(null, "two signatures"),
		nothing,
	]),
	reply("we might need an extension, will know on wednesday", [
		nothing,
		progress(null, ""),
	]),
	reply("tell them done once the boss has signed", nothing),
	alone("can I take leave next week while the first report is due?", nothing),
	alone("thinking about leave in may, nothing fixed", nothing),
	alone("what happens if i mark 1.7 complete by mistake", [
		nothing,
		just("help"),
	]),
	alone("suppose 4.2 gets blocked, who do i tell", [nothing, just("help")]),
	office("has anybody verified 1.10?", [
		task("1.10"),
		about("history", "1.10"),
	]),
	office("dont broadcast yet, numbers are wrong", nothing),
	office("should we return 4.2? pictures look old to me", nothing),
	office(
		"the tax bureau wants @_user_2 as liaison, is that ok with you all?",
		nothing,
	),
	office("who is liaison of the court?", [nothing, just("help")]),
	office("we never agreed to extend 3.1", nothing),
	office("once they add the stamp i will verify 2.3", nothing),
	decide("what did they give as reason?", [
		nothing,
		task(null),
		about("history", null),
		about("why", null),
	]),
	decide("let me ask the director before we agree", nothing),
	decide("do we agree to this? what do you think @_user_3", nothing),
	decide("if they send new photos by wed i'd approve", nothing),
];
