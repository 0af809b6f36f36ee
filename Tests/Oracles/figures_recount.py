"""Recounts the figures of schools from decoded events, without any code of Stagekansen.

usage: figures_recount.py < dump.json
Reads {"first": day, "last": day, "cases": [{"school": id, "events": [{"day", "actor", "role", "action",
"visible", "effects"}]}]} with days since 1970; an effect is {name: {parts}} as the program keeps it.
Prints {"counts": {school: {…}}, "published": {"total": {…}, "schools": {school: {…}}}}.
"""

import datetime
import fractions
import itertools
import json
import sys

# Actions that bring words of a person to the student.
WORDS = {
    "recognise", "record_conversation", "set_plan", "change_plan", "set_new_outcome_date", "record_outcome",
    "record_outcome_and_pass_on", "explain_outcome", "give_first_aftercare", "give_second_aftercare", "close_with_verdict",
    "close_without_verdict", "approach_company_without_name", "approach_company_with_name", "decline_company_action",
    "record_company_silence", "give_feedback", "send_message", "refer_to_bureau", "check_pause", "give_end_aftercare",
    "report_disadvantage", "record_review", "record_replacement", "set_new_replacement_date", "refuse_reopening",
    "decline_outside", "accept_outside",
}
LONGEST, RIPE, LEAST, FULL, TOGETHER = 30, 5, 5, 20, 3
NUMBERS = ["kept", "late", "missed", "promiseCases", "keptCases", "lateCases", "missedCases", "explained", "disputed",
           "open", "lateNow", "movedOutside"]


def easter(year):
    """Gauss's way, in the form of the Nautical Almanac of 1876."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    n = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return datetime.date(year, month, day + 1)


def is_working(day):
    date = datetime.date(1970, 1, 1) + datetime.timedelta(day)
    if date.weekday() > 4:
        return False
    king = datetime.date(date.year, 4, 27)
    if king.weekday() == 6:
        king -= datetime.timedelta(1)
    fixed = {(1, 1), (5, 5), (12, 25), (12, 26)}
    moving = (date - easter(date.year)).days in (-2, 1, 39, 50)
    return not ((date.month, date.day) in fixed or date == king or moving)


def working_days(first, last):
    return sum(is_working(day) for day in range(first + 1, last + 1))


def plus_working(day, count):
    while count > 0 or not is_working(day):
        day += 1
        count -= is_working(day)
    return day


def recount(case, first, last):
    """One case: what it adds."""
    events = list(itertools.takewhile(lambda event: event["day"] <= last, case["events"]))
    one = {name: 0 for name in NUMBERS} | {"wait": None, "verdict": None}
    if not events:
        return one
    flat = [(event, name, parts) for event in events for effect in event["effects"] for name, parts in effect.items()]
    history = {}
    outside = False
    for event, name, parts in flat:
        if name == "takenOutside":
            outside = True
            for number, promise in history.items():
                if promise["state"] == "open" and promise["due"] >= event["day"]:
                    promise["ours"] = False
        elif name == "outsideLeft" or (name == "ownerChanged" and "desk" in parts["to"]):
            outside = False
        elif name == "promiseOpened":
            ours = parts["kind"] not in ("verdict", "outside_answer") and not outside
            history[parts["number"]] = {"due": parts["due"], "state": "open", "ours": ours}
        elif name == "promiseSettled":
            history[parts["number"]]["state"] = parts["state"]
    ours = [promise for promise in history.values() if promise["ours"]]
    due = [promise["state"] for promise in ours if first <= promise["due"] <= last]
    one["kept"], one["late"] = due.count("kept"), due.count("late")
    one["missed"] = due.count("broken") + due.count("open")
    one["promiseCases"] = int(one["kept"] + one["late"] + one["missed"] > 0)
    for name in ("kept", "late", "missed"):
        one[name + "Cases"] = int(one[name] > 0)
    states = [(event["day"], parts["to"]) for event, name, parts in flat if name == "stateChanged"]
    ended = states[-1][0] if states[-1][1] in ("withdrawn", "closed") else None
    one["open"] = int(ended is None)
    one["lateNow"] = int(ended is None and any(p["state"] == "open" and p["due"] <= last for p in ours))
    one["movedOutside"] = int(any(name == "movedOutside" and first <= event["day"] for event, name, _ in flat))
    explained = [index for index, event in enumerate(events) if event["action"] == "explain_outcome"]
    if explained and events[explained[0]]["day"] >= first:
        after = [effect for event in events[explained[0]:] for effect in event["effects"]]
        no = any("no" in (v["believed"], v["helped"], v["wouldReportAgain"])
                 for effect in after if "verdictGiven" in effect for v in [effect["verdictGiven"]["verdict"]])
        one["explained"], one["disputed"] = 1, int(no or any("reopened" in effect for effect in after))
    verdicts = [parts["verdict"] for event, name, parts in flat if name == "verdictGiven" and first <= event["day"]]
    one["verdict"] = verdicts[-1] if verdicts else None
    one["wait"] = wait(events, ended, first, last)
    return one


def wait(events, ended, first, last):
    received = events[0]["day"]
    ripe = plus_working(received, RIPE)
    if received < first or ripe > last:
        return None
    words = [e["day"] for e in events
             if e["actor"] == "member" and e["role"] != "consultant" and e["visible"] and e["action"] in WORDS]
    if words:
        return max(0, min(LONGEST, working_days(received, words[0])))
    return None if ended is not None and ended <= ripe else LONGEST


def add(counts, one):
    for name in NUMBERS:
        counts[name] += one[name]
    if one["wait"] is not None:
        counts["waits"][one["wait"]] += 1
    if one["verdict"]:
        for name in ("believed", "helped", "wouldReportAgain"):
            counts[name][["yes", "partly", "no"].index(one["verdict"][name])] += 1


def empty():
    return {name: 0 for name in NUMBERS} | {
        "waits": [0] * (LONGEST + 1), "believed": [0] * 3, "helped": [0] * 3, "wouldReportAgain": [0] * 3}


def measure(name, several):
    """The number of reports and the exact value of a measure over several schools together."""
    if name == "kept":
        total = sum(c["kept"] + c["late"] + c["missed"] for c in several)
        return sum(c["promiseCases"] for c in several), fractions.Fraction(sum(c["kept"] for c in several), total or 1)
    if name == "disputed":
        total = sum(c["explained"] for c in several)
        return total, fractions.Fraction(sum(c["disputed"] for c in several), total or 1)
    days = sorted(day for c in several for day, cases in enumerate(c["waits"]) for _ in range(cases))
    middle = days[(len(days) - 1) // 2: len(days) // 2 + 1]
    return len(days), fractions.Fraction(sum(middle), len(middle) or 1)


def publish(counts):
    total, schools = {}, {}
    for name in ("kept", "wait", "disputed"):
        shown = {school: c for school, c in counts.items() if measure(name, [c])[0] >= LEAST}
        few = [c for school, c in counts.items() if 0 < measure(name, [c])[0] < LEAST]
        together = few if len(few) >= TOGETHER and measure(name, few)[0] >= LEAST else []
        cases, mean = measure(name, [*shown.values(), *together])
        if cases < LEAST:
            continue
        total[name] = {"value": float(mean), "cases": cases}
        for school, c in shown.items():
            own_cases, own = measure(name, [c])
            added = max(0, FULL - own_cases)
            value = (own * own_cases + mean * added) / (own_cases + added)
            schools.setdefault(school, {})[name] = {"value": float(value), "cases": own_cases}
    return {"total": total, "schools": schools}


def main():
    dump = json.load(sys.stdin)
    counts = {}
    for case in dump["cases"]:
        add(counts.setdefault(case["school"], empty()), recount(case, dump["first"], dump["last"]))
    json.dump({"counts": counts, "published": publish(counts)}, sys.stdout)


main()
