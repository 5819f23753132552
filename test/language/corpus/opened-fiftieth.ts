/** Opened: English of clerks, with near misses. Written blind. */
import {
	about,
	accept,
	blocked,
	courtesy,
	done,
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
	task,
} from "./means.js";
import { alone, type CorpusRow, reply, unit } from "./row.js";

const OWN = "區住建局";
const FIRST = "首報@區住建局";

export const openedFiftieth: readonly CorpusRow[] = [
	// done
	unit("1.2 is finished", done("1.2")),
	unit("pls mark 1.7 as complete", done("1.7")),
	unit("we wrapped up 3.1 this morning", done("3.1")),
	unit("4.2 all done 🎉", done("4.2")),
	unit(
		"you can close 1.10 from our side, everything has been delivered",
		done("1.10"),
	),
	alone("Task 3.1 completed.", done("3.1")),
	alone("hi, reporting that 1.2 has been fully carried out", done("1.2")),
	alone("tick off 4.2 for us", done("4.2")),
	unit("finally finished no. 1.7 , photos to follow", done("1.7")),
	unit("First report has been handed in, so that one is done", done(FIRST)),
	unit("our part of 1.10 is complete", done("1.10")),
	alone("set 1.7 to done please", done("1.7")),
	unit("the data sharing task is done", done("1.7")),
	reply("done", done(null)),
	reply("this is finished now", done(null)),
	reply("completed yesterday afternoon", done(null)),
	reply("All sorted, you can check it off", done(null)),
	reply("we've already finished this one", done(null)),
	reply("that's taken care of, nothing left to do", done(null)),
	reply("job done boss", done(null)),
	reply("Finished. The acceptance papers are attached.", done(null)),
	alone(
		"work on 3.1 came to an end today, so consider it completed",
		done("3.1"),
	),
	unit("DONE 1.2", done("1.2")),
	// progress
	unit(
		"progress 1.2 22 items now go through the new approval flow",
		progress("1.2", "22 items now go through the new approval flow", [
			22,
			"items",
		]),
	),
	unit(
		"update on 3.1: talks with the gas company started",
		progress("3.1", "talks with the gas company started"),
	),
	unit(
		"4.2 - 60% of the greenway is paved",
		progress("4.2", "60% of the greenway is paved", [60, "%"]),
	),
	unit(
		"for 1.7 we have connected 5 databases so far",
		progress("1.7", "connected 5 databases", [5, "databases"]),
	),
	unit(
		"1.10 the second counter opened at the hall today",
		progress("1.10", "counter opened at the hall"),
	),
	alone(
		"please note on 1.2 that the draft procedure is with the legal people for review",
		progress("1.2", "the draft procedure is with the legal people"),
	),
	alone(
		"1.7: 14 of 22 interfaces tested",
		progress("1.7", "14 of 22 interfaces tested", [14, null]),
	),
	alone(
		"Quick word about 4.2, surveying of the northern ring was completed and digging starts tomorrow",
		progress("4.2", "surveying of the northern ring was completed"),
	),
	unit(
		"3.1 went up from 32 to 40 companies",
		progress("3.1", "from 32 to 40 companies", [40, "companies"]),
	),
	unit(
		"log this under 1.10: staff training held, everyone passed",
		progress("1.10", "staff training held"),
	),
	unit(
		"1.2 is about half way through, forms are designed and the site is being tested",
		[
			progress("1.2", "forms are designed and the site is being tested"),
			progress("1.2", "forms are designed and the site is being tested", [
				50,
				null,
			]),
		],
	),
	unit(
		"as to 4.2, trees are planted along the river, lights come next week",
		progress("4.2", "trees are planted along the river"),
	),
	alone(
		"Weekly update 1.7 — agreement signed with the tax office",
		progress("1.7", "agreement signed with the tax office"),
	),
	alone(
		"add to 3.1 that electricity bills were collected from the factories",
		progress("3.1", "electricity bills were collected from the factories"),
	),
	unit(
		"1.10 progress: cumulative 380 certificates issued",
		progress("1.10", "380 certificates issued", [380, "certificates"]),
	),
	unit(
		"on 1.2 we've merged 9 permits to date, the others are under study",
		progress("1.2", "merged 9 permits to date", [9, "permits"]),
	),
	reply(
		"we have done 18 items, the rest next week",
		progress(null, "18 items", [18, "items"]),
	),
	reply(
		"still working on it, the contractor is on site since Thursday",
		progress(null, "the contractor is on site since Thursday"),
	),
	reply("about 75% complete", progress(null, "75% complete", [75, "%"])),
	reply(
		"tender documents went out today",
		progress(null, "tender documents went out today"),
	),
	reply(
		"Plan approved by the leadership, now hiring the designer",
		progress(null, "now hiring the designer"),
	),
	reply(
		"8 villages visited until now",
		progress(null, "8 villages visited", [8, "villages"]),
	),
	reply(
		"in progress, waiting list is shrinking and two clerks joined the team",
		progress(null, "two clerks joined the team"),
	),
	reply(
		"a total of 27 projects have been accepted online",
		progress(null, "27 projects have been accepted online", [27, "projects"]),
	),
	reply(
		"only the signage remains, everything else is built",
		progress(null, "everything else is built"),
	),
	reply(
		"under way, 3 kilometres of pipe laid so far",
		progress(null, "3 kilometres of pipe laid", [3, "kilometres"]),
	),
	reply(
		"held the kickoff meeting with all parties on Friday",
		progress(null, "kickoff meeting with all parties"),
	),
	reply(
		"We're moving along, first draft is ready and being circulated",
		progress(null, "first draft is ready"),
	),
	alone("1.2 stands at 45 percent", progress("1.2", "45 percent", [45, null])),
	unit(
		"here's where 1.7 is: catalogue published, servers ordered",
		progress("1.7", "catalogue published"),
	),
	unit(
		"4.2, foundation works have begun",
		progress("4.2", "foundation works have begun"),
	),
	alone(
		"record for 1.10 that the self service machines arrived",
		progress("1.10", "the self service machines arrived"),
	),
	unit(
		"3.1 we inspected another batch of boilers last week and sent the findings to the plants",
		progress("3.1", "sent the findings to the plants"),
	),
	unit(
		"real estate registration: the online booking page went live",
		progress("1.10", "the online booking page went live"),
	),
	alone(
		"First report: the text is written and is being proofread",
		progress(FIRST, "being proofread"),
	),
	// accept
	unit("accept 1.2", accept("1.2")),
	unit("1.7 received", accept("1.7")),
	unit("we acknowledge task 3.1", accept("3.1")),
	unit("signing for 4.2", accept("4.2")),
	alone("I confirm receipt of 1.10", accept("1.10")),
	alone("got 1.2, we're taking it on", accept("1.2")),
	unit("our bureau has taken note of 1.7 and accepts it", accept("1.7")),
	alone("put me down as having received 4.2", accept("4.2")),
	unit("Ok 3.1 accepted", accept("3.1")),
	reply("received", accept(null)),
	reply("acknowledged", accept(null)),
	reply("we accept this task", accept(null)),
	reply("Confirming we have got this one", accept(null)),
	reply("roger that, signed for", accept(null)),
	// blocked, unblocked
	unit(
		"1.2 is stuck, the finance bureau hasn't released the money",
		blocked("1.2", "the finance bureau hasn't released the money"),
	),
	unit(
		"blocked 4.2 land not handed over",
		blocked("4.2", "land not handed over"),
	),
	alone(
		"we can't go on with 1.7 because nobody gives us access to the police database",
		blocked("1.7", "nobody gives us access to the police database"),
	),
	alone(
		"3.1 has come to a standstill, the power company refuses to sign",
		blocked("3.1", "the power company refuses to sign"),
	),
	unit(
		"No way forward on 1.10 until the province sends the new template",
		blocked("1.10", "the province sends the new template"),
	),
	reply(
		"stuck here, waiting for the planning permit",
		blocked(null, "waiting for the planning permit"),
	),
	reply(
		"this is being held up by a lawsuit from the residents",
		blocked(null, "a lawsuit from the residents"),
	),
	reply(
		"we hit a wall: the supplier went bankrupt",
		blocked(null, "the supplier went bankrupt"),
	),
	unit("1.2 is no longer stuck", { intent: "unblocked", task: "1.2" }),
	unit("unblock 4.2", { intent: "unblocked", task: "4.2" }),
	alone("the obstacle on 1.7 is gone, work has resumed", {
		intent: "unblocked",
		task: "1.7",
	}),
	alone("3.1 not blocked anymore, they signed", {
		intent: "unblocked",
		task: "3.1",
	}),
	reply("problem solved, we can continue", just("unblocked")),
	reply("the hold-up has been cleared", just("unblocked")),
	// postponing
	unit(
		"please extend 1.2 to November 15, the experts are not available earlier",
		postpone("1.2", "2021-11-15"),
	),
	unit(
		"can we have two more weeks for 1.2? the review takes longer than expected",
		postpone("1.2", "2021-11-14"),
	),
	unit(
		"requesting an extension of 3.1 until 30 June",
		postpone("3.1", "2021-06-30"),
	),
	unit("we need 10 extra days on 3.1", postpone("3.1", "2021-06-10")),
	alone(
		"I'd like to apply for a postponement of 4.2 till 2021-12-20 because of the rainy season",
		postpone("4.2", "2021-12-20"),
	),
	alone(
		"push the deadline of 4.2 back by one month",
		postpone("4.2", "2021-11-30"),
	),
	alone(
		"1.7 won't make it by year end, asking to move it to Jan 20 2022",
		postpone("1.7", "2022-01-20"),
	),
	unit("ask for a week's delay on 1.10", postpone("1.10", "2022-01-07")),
	alone(
		"give us three more days for the first report",
		postpone(FIRST, "2021-03-25"),
	),
	unit("we want to postpone 1.7", postpone("1.7")),
	reply(
		"can this be put off to June 18? our engineer is ill",
		postpone(null, "2021-06-18"),
	),
	reply(
		"need more time, requesting deferral until 11/25",
		postpone(null, "2021-11-25"),
	),
	reply("extension please, a fortnight would do", postpone(null)),
	reply(
		"we'd like the due date shifted to the 9th of December",
		postpone(null, "2021-12-09"),
	),
	// leave and being back
	alone(
		"I'm on leave from 18 to 22 March",
		leave(null, "2021-03-18", "2021-03-22"),
	),
	alone("taking tomorrow off", leave(null, "2021-03-16")),
	alone(
		"out of office March 24 through March 26, @_user_2 stands in for me",
		leave("ou_wang", "2021-03-24", "2021-03-26"),
	),
	unit(
		"I will be away on holiday next Monday till next Wednesday, please send my reminders to @_user_3",
		leave("ou_li", "2021-03-22", "2021-03-24"),
	),
	alone(
		"sick leave today and tomorrow",
		leave(null, "2021-03-15", "2021-03-16"),
	),
	alone(
		"Business trip 4/6 - 4/9, deputy @_user_3",
		leave("ou_li", "2021-04-06", "2021-04-09"),
	),
	unit(
		"@_user_2 covers for me while I'm off from April 12 to April 16",
		leave("ou_wang", "2021-04-12", "2021-04-16"),
	),
	alone("I'm back at work", onLeave("back")),
	alone("back from my vacation, you may remind me again", onLeave("back")),
	unit("cancel my leave, I've returned early", onLeave("back")),
	alone("My holiday is over, please end my absence", onLeave("back")),
	alone("what leave do I have registered", onLeave("own")),
	alone("who's on leave at the moment?", onLeave("everybody")),
	alone("is my absence still on record?", onLeave("own")),
	// undo
	unit("undo", just("undo")),
	alone("undo that please", just("undo")),
	alone("oops wrong task, take it back", just("undo")),
	unit("revert my last entry", just("undo")),
	unit("that was a mistake, please cancel what I just reported", just("undo")),
	alone("scrap what i sent a minute ago, it was wrong", just("undo")),
	// not applicable
	unit("1.7 doesn't apply to our bureau", about("not-applicable", "1.7")),
	unit("mark 4.2 as not applicable to us", about("not-applicable", "4.2")),
	alone(
		"task 3.1 has nothing to do with our unit",
		about("not-applicable", "3.1"),
	),
	reply("N/A for us", about("not-applicable", null)),
	reply("this isn't within our remit", about("not-applicable", null)),
	// due
	unit("what's due this week", due("2021-03-15", "2021-03-21")),
	unit("anything due next week?", due("2021-03-22", "2021-03-28")),
	unit(
		"show tasks with a deadline this month",
		due("2021-03-01", "2021-03-31"),
	),
	alone("what do we have to hand in by the end of June", [
		due("2021-03-15", "2021-06-30"),
		due("2021-03-15", "2021-06-30", OWN),
	]),
	alone(
		"list everything due before the year is out",
		due("2021-03-15", "2021-12-31"),
	),
	unit("deadlines in May", due("2021-05-01", "2021-05-31")),
	unit("which tasks expire next month", due("2021-04-01", "2021-04-30")),
	alone("Which deadlines fall in October?", due("2021-10-01", "2021-10-31")),
	alone(
		"is there something that needs to be submitted tomorrow",
		due("2021-03-16", "2021-03-16"),
	),
	unit("upcoming deadlines until August 31", due("2021-03-15", "2021-08-31")),
	unit("what's coming due in Q2", due("2021-04-01", "2021-06-30")),
	alone(
		"tell me what's to be finished this quarter",
		due("2021-01-01", "2021-03-31"),
	),
	unit("tasks falling due today", due("2021-03-15", "2021-03-15")),
	alone(
		"what is due between April 1 and May 31",
		due("2021-04-01", "2021-05-31"),
	),
	// late
	unit("what's overdue", [late(), late(OWN)]),
	unit("which of our tasks are late", [late(), late(OWN)]),
	alone("have we missed any deadlines?", [late(), late(OWN)]),
	alone("show me everything past its due date", [late(), late(OWN)]),
	unit("any tasks behind schedule over here?", [late(), late(OWN)]),
	// mine
	unit("my tasks", just("mine")),
	unit("what is our bureau responsible for", just("mine")),
	alone("give me a list of all the tasks we have", just("mine")),
	alone("Which tasks are ours?", just("mine")),
	unit("show our unit's to-do list", just("mine")),
	// lists by state
	unit("which tasks haven't been accepted yet", [
		listed("issued"),
		listed("issued", OWN),
	]),
	unit("what is stuck right now", [listed("blocked"), listed("blocked", OWN)]),
	unit("show all blocked tasks", [listed("blocked"), listed("blocked", OWN)]),
	alone("list the tasks that were sent back", [
		listed("returned"),
		listed("returned", OWN),
	]),
	alone("which ones are waiting for an extension decision", [
		listed("extension-asked"),
		listed("extension-asked", OWN),
	]),
	alone("what have we completed and closed so far", [
		listed("closed"),
		listed("closed", OWN),
	]),
	unit("Any tasks returned to us?", [
		listed("returned"),
		listed("returned", OWN),
	]),
	unit("see the closed tasks", [listed("closed"), listed("closed", OWN)]),
	alone("which of ours still need to be signed for", [
		listed("issued"),
		listed("issued", OWN),
	]),
	// one task
	unit("how is 1.2 going", task("1.2")),
	unit("status of 3.1", task("3.1")),
	unit("where do we stand with 4.2?", task("4.2")),
	alone("tell me about task 1.7", task("1.7")),
	alone("1.10 details please", task("1.10")),
	alone("when's 1.5 due?", task("1.5")),
	unit("let me see 2.3", task("2.3")),
	unit("why is 3.1 red", about("why", "3.1")),
	alone("for what reason is 1.2 flagged?", about("why", "1.2")),
	reply("why are you reminding me", about("why", null)),
	reply("Why did we get this?", about("why", null)),
	alone("how come 1.7 keeps getting reminders", about("why", "1.7")),
	unit("original text of 1.2", original("1.2")),
	unit("what exactly does the document say on 4.2", original("4.2")),
	alone("quote me the full wording of 3.1", original("3.1")),
	reply("can I read the original wording", original(null)),
	unit("history of 1.7", about("history", "1.7")),
	unit("who changed what on 4.2 and when", about("history", "4.2")),
	alone("show me all earlier reports for 1.2", about("history", "1.2")),
	alone("can I have the change log of 1.10", about("history", "1.10")),
	unit("what's still missing for 4.2", about("missing-parts", "4.2")),
	unit(
		"which units have not finished their part of 1.7 yet",
		about("missing-parts", "1.7"),
	),
	alone("who are we still waiting for on 3.1?", about("missing-parts", "3.1")),
	alone(
		"1.2 what is lacking before it counts as complete",
		about("missing-parts", "1.2"),
	),
	// cases
	unit("submit a case", just("case")),
	unit("i want to file a typical case", just("case")),
	alone("we have a new case to hand in", just("case")),
	alone("how many cases do we still owe", just("case")),
	alone("list our cases", just("case")),
	unit("Open the case form for me", just("case")),
	alone("have we met our case quota?", just("case")),
	// thanks
	unit("thanks!", courtesy),
	unit("thank you very much for the help", courtesy),
	alone("good morning", courtesy),
	reply("cheers mate", courtesy),
	alone("much appreciated", courtesy),
	unit("Great bot, many thanks 👍", courtesy),
	// near misses
	unit("is 1.2 done already?", nothing),
	unit("did anybody mark 4.2 as finished", nothing),
	alone("we will finish 1.7 next Tuesday", [
		nothing,
		progress("1.7", "finish 1.7 next Tuesday"),
	]),
	unit("1.10 isn't completed yet", [
		nothing,
		progress("1.10", "completed yet"),
	]),
	alone("I heard from Mr Zhou that 1.5 is done over at their bureau", nothing),
	unit("if 3.1 were finished by May would we get a better rank", nothing),
	unit("don't mark 1.2 as done", nothing),
	alone("nobody said that 4.2 was stuck", nothing),
	alone("would it be possible in theory to postpone a task twice?", nothing),
	unit("we're not asking for an extension of 1.7", nothing),
	unit("suppose 4.2 gets blocked, who would we have to call", nothing),
	alone("should I accept 1.10 or does my head have to do it", nothing),
	alone("I might take leave in May, not decided", nothing),
	unit(
		"They say the finance bureau wants to postpone 1.4, is that so?",
		nothing,
	),
	reply("should we mark this as done?", nothing),
	reply("please don't close this", nothing),
	reply("what happens when I press done", [nothing, just("help")]),
	alone("colleague Sun is back from her holiday I was told", nothing),
	unit(
		"maybe we'll need more time for 3.1, let us talk it over first",
		nothing,
	),
	alone("how can I undo something", [nothing, just("help")]),
	unit("did you undo my report?", nothing),
	reply("we haven't accepted this", nothing),
	unit("Wang thinks 1.7 doesn't concern us, do you agree?", nothing),
	alone("had we finished 1.2 last year we'd have saved a fortune", nothing),
	reply("I never said it was finished", nothing),
];
