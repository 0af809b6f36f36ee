"""What may never be in the database, and what must: counted in its tables, and read back as people read it."""

import concurrent.futures
import datetime
import re
import time

from reporter import CONSENTS, lines_of, picture
from totp import seconds_to_wait, totp
from visitor import Visitor

# Each question must have no answer.
NEVER = {
    "cases without content": 'SELECT id FROM "case" WHERE content IS NULL',
    "cases whose events are not 1 to their version": """
        SELECT id FROM "case" WHERE version <> (SELECT count(*) FROM case_event WHERE case_id = id)
            OR version <> (SELECT max(sequence) FROM case_event WHERE case_id = id)
            OR 1 <> (SELECT min(sequence) FROM case_event WHERE case_id = id)""",
    "cases with fewer than three promises": 'SELECT id FROM "case" WHERE (SELECT count(*) FROM promise WHERE case_id = id) < 3',
    "cases without a key for the student": """
        SELECT id FROM "case" WHERE NOT EXISTS (SELECT 1 FROM case_key WHERE case_id = id AND holder = 'reporter')""",
    "cases without a key for the school": """
        SELECT id FROM "case" WHERE NOT EXISTS (SELECT 1 FROM case_key WHERE case_id = id AND holder IN ('team', 'member'))""",
    "cases without a receipt": 'SELECT id FROM "case" WHERE NOT EXISTS (SELECT 1 FROM receipt WHERE case_id = id)',
    **{f"rows of {table} without a case": f"""
        SELECT case_id FROM {table} WHERE NOT EXISTS (SELECT 1 FROM "case" WHERE id = {table}.case_id)"""
       for table in ("receipt", "case_event", "promise", "case_key", "case_file", "case_exclusion")},
    "open cases in which nothing is due": """
        SELECT id FROM "case" WHERE next_due_day IS NULL AND state NOT IN ('closed', 'withdrawn')""",
    "cases whose next day is not that of a promise": """
        SELECT id FROM "case" WHERE next_due_day IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM promise WHERE case_id = id AND due_day = next_due_day AND state = 'open')""",
}


def check_tables(tally, server, reporters):
    for name, query in NEVER.items():
        tally.none(server.rows(query), name)
    sent = [one for one in reporters if one.code]
    cases = server.count("case")
    tally.check(cases == len(sent), f"{cases} cases of {len(sent)} students who were shown a receipt")
    addresses, wanted = server.count("alert_address"), sum(one.has_address for one in sent)
    tally.check(addresses == wanted, f"{addresses} alert addresses of {wanted} given")


def promises_of(server):
    """By case: the first promises as (day, kind)."""
    found = {}
    for case, day, kind in server.rows("SELECT case_id, due_day, kind FROM promise ORDER BY case_id, number"):
        date = datetime.date(1970, 1, 1) + datetime.timedelta(days=int(day))
        found.setdefault(case, []).append((str(date), kind))
    return found


def promised(receipt):
    return [tuple(line.split(": ", 1)[1].split(" ", 1)) for line in receipt.splitlines() if line.startswith("Toegezegd voor: ")]


def open_with_code(port, reporter):
    """What does not fit when a student comes back with the code; nothing when all is there."""
    visitor = Visitor(port)
    visitor.get("/c")
    code = " ".join(reporter.code[place:place + 4] for place in range(0, 20, 4))
    visitor.post("/c", [("token", visitor.token), ("code", code)])
    if visitor.status != 303:
        return [f"the code opens nothing: status {visitor.status}"]
    page = visitor.get("/m").words
    wrong = [name for name in ("story", "company", "when") if getattr(reporter, name) not in page]
    wrong += [f"message {words!r} {page.count(words)} times" for words in reporter.acknowledged if page.count(words) != 1]
    wrong += [f"message {words!r} twice" for words in reporter.unsure if page.count(words) > 1]
    form = visitor.get("/m/toestemming").text
    given = {kind for kind in CONSENTS if re.search(rf'name="consent-{kind}"[^>]*value="yes"[^>]* checked', form)}
    if given != reporter.consents:
        wrong.append(f"consents {given} instead of {reporter.consents}")
    if visitor.get("/m/bewijs").text.strip() != reporter.receipt.strip():
        wrong.append("the receipt is another")
    visitor.close()
    return wrong


def check_codes(tally, server, reporters, threads=4):
    sent = [one for one in reporters if one.code]
    with concurrent.futures.ThreadPoolExecutor(threads) as pool:
        for one, wrong in zip(sent, pool.map(lambda one: open_with_code(server.port, one), sent), strict=True):
            tally.check(not wrong, f"report {one.number}: {wrong}")


def sign_in(server, role="desk_owner"):
    account, desk = server.account(role), Visitor(server.port)
    desk.get("/inloggen")
    desk.post("/inloggen", [("token", desk.token), ("mail", account["mail"]), ("passphrase", account["passphrase"])])
    desk.get("/inloggen/code")
    time.sleep(seconds_to_wait(account["secret"]))
    desk.post("/inloggen/code", [("token", desk.token), ("code", totp(account["secret"]))])
    if desk.status != 303:
        raise AssertionError(f"signing in: status {desk.status}")
    return desk


def check_as_staff(tally, server, reporters):
    """Each case as the school reads it: its story, its promises, its files to the last point."""
    by_mark = {one.mark: one for one in reporters if one.code}
    promises, desk = promises_of(server), sign_in(server)
    for (case,) in server.rows('SELECT id FROM "case"'):
        page = desk.get(f"/werk/{case}").words
        mark = re.search(r"«([A-Z2-7]{16})»", page)
        one = by_mark.pop(mark[1], None) if mark else None
        if not tally.check(one is not None, f"case {case}: of nobody, or twice (status {desk.status})"):
            continue
        tally.check(one.story in page, f"report {one.number}: another story at the school")
        due = promises.get(case, [])
        tally.check(set(promised(one.receipt)) <= set(due) and promised(one.receipt),
                    f"report {one.number}: promised {promised(one.receipt)}, kept {due}")
        files = re.findall(rf'href="(/werk/{case}/bestand/\d+)"', page)
        tally.check(len(files) == one.has_file, f"report {one.number}: {len(files)} files of {int(one.has_file)}")
        if files and one.has_file:
            tally.check(lines_of(desk.get(files[0]).body) == picture(one.number)[0], f"report {one.number}: another file")
    tally.none(by_mark, "reports that the school does not have")
