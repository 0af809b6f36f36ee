"""A member of the school at work, with the same small screen and no scripts."""

import pyotp

from report import CANARIES


def sign_in(desk, account):
    """With passphrase and the code that an authenticator app would show."""
    desk.open("/inloggen", f"{desk.name}-sign-in")
    desk.fill({"mail": account.mail, "passphrase": account.passphrase})
    desk.send(f"{desk.name}-sign-in-code")
    desk.fill({"code": pyotp.TOTP(account.secret).now()})
    return desk.send(f"{desk.name}-inbox")


def find_case(desk, words=CANARIES["story"]):
    """Opens the newest case in which these words stand."""
    desk.open("/werk", f"{desk.name}-inbox")
    lists = [link.get_attribute("href") for link in desk.page.locator("main a[href*='lijst=']").all()]
    seen = set()
    for address in ["/werk", *lists]:
        desk.open(address, f"{desk.name}-list")
        while True:
            links = [link.get_attribute("href") for link in desk.page.locator("main a[href^='/werk/']").all()]
            following = [link.get_attribute("href") for link in desk.page.locator("main a[href*='vanaf=']").all()]
            for link in links:
                case = "/".join(link.split("?")[0].split("/")[:3])
                if case in seen:
                    continue
                seen.add(case)
                desk.open(case, f"{desk.name}-case")
                if words in desk.markup:
                    return case
            if not following:
                break
            desk.open(following[0], f"{desk.name}-list")
    raise AssertionError(f"no case with {words!r} among {len(seen)}")


def act(desk, case, action, answers=None):
    """Does one action: the form, the preview when the student will read it, and the sending."""
    desk.open(f"{case}/{action}", f"{desk.name}-{action}")
    desk.fill(answers or {})
    if desk.page.locator("main button[name='stap'][value='bekijk']").count():
        desk.follow("main button[value='bekijk']", f"{desk.name}-{action}-preview")
    send = "main button[value='verstuur']"
    if not desk.page.locator(send).count():
        raise AssertionError(f"{action} cannot be sent from {desk.path}, {desk.status}: {desk.text('main')[:600]}")
    desk.follow(send, f"{desk.name}-case")
    return desk.path.startswith(case + "?gedaan=")
