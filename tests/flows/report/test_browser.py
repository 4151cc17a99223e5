"""The report in a real Chromium: what people do with it, and what it must not do."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, sync_playwright

from flows.snapshot import REPORT, Snapshot

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HOSTILE = "<script>document.title = 'owned'</script><img src=x onerror=\"document.title='owned'\">\u202e\x1b[31m"
STORY = "The court met on {} and adjourned until the autumn, when the two sides will be heard again."

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here (apt-get install chromium)")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            tmp_path_factory.mktemp("chromium"), executable_path=CHROMIUM, args=ARGUMENTS
        )
        yield context
        context.close()


@pytest.fixture(scope="module")
def address(publisher: Callable[[Path], Callable[..., Snapshot]], tmp_path_factory: pytest.TempPathFactory) -> str:
    publish = publisher(tmp_path_factory.mktemp("curated"))
    texts = {
        "ads.txt": f"google.com, pub-1, DIRECT\n\n{STORY.format('Monday')}",
        "byline.txt": f"By Edda Marlowe\n\n{STORY.format('Tuesday')} {HOSTILE}",
        f"{HOSTILE.replace('/', '')}.txt": STORY.format("Friday") + " It rained.",
        "copy.txt": STORY.format("Tuesday"),
    }
    publish({"ads.txt": texts["ads.txt"]})
    snapshot = publish(texts, copies={"copy.txt": "byline.txt"}, rejects={"scan.pdf": f"no text {HOSTILE}"})
    return Path(snapshot.path / REPORT).absolute().as_uri()


@pytest.fixture
def page(browser: BrowserContext, address: str) -> Iterator[Page]:
    """The open report; at the end nothing was complained of, and nothing but the page itself was asked for."""
    opened = browser.new_page()
    heard: list[str] = []
    asked: list[str] = []
    opened.on("console", lambda message: heard.append(message.text))
    opened.on("pageerror", lambda error: heard.append(str(error)))
    opened.on("request", lambda request: asked.append(request.url.partition("#")[0]))
    opened.goto(address)
    yield opened
    assert heard == []
    assert set(asked) == {address}
    opened.close()


def shown(page: Page) -> list[str]:
    return page.locator("details.document:visible .place").all_inner_texts()


def test_a_rule_filters_the_documents_and_dims_the_marks_of_others(page: Page) -> None:
    assert len(shown(page)) == 3
    page.get_by_role("button", name="ads-txt").click()
    assert shown(page) == ["ads.txt"]
    assert page.locator("#found").inner_text() == "1 of 3 documents"
    assert page.get_by_role("button", name="ads-txt").get_attribute("aria-pressed") == "true"
    page.evaluate("document.querySelector('details.document:not([hidden])').open = true")
    assert page.locator("details.document:visible mark:not(.dim) .tag").all_inner_texts() == ["ads-txt"]
    page.get_by_role("button", name="Close all").click()
    assert page.locator("details.document:visible mark:visible").count() == 0
    page.get_by_role("button", name="all rules").click()
    assert len(shown(page)) == 3


def test_a_rule_in_the_table_leads_to_its_documents(page: Page) -> None:
    page.locator("#rules table.rules").get_by_role("link", name="byline").click()
    assert shown(page) == ["byline.txt"]
    assert page.evaluate("location.hash") == "#documents"


def test_documents_are_filtered_by_why_they_are_shown(page: Page) -> None:
    page.get_by_label("Shown because").select_option("it lost most")
    assert sorted(shown(page)) == ["ads.txt", "byline.txt"]


def test_a_mark_tells_its_reason_when_pointed_at(page: Page) -> None:
    page.get_by_role("button", name="Open all").click()
    mark = page.locator("mark", has_text="google.com")
    reason = mark.locator("[role=tooltip]")
    assert not reason.is_visible()
    mark.hover()
    assert reason.is_visible()
    assert reason.inner_text().startswith("ads-txt, 99% sure")


def test_by_keyboard_a_document_opens_and_a_mark_tells_its_reason(page: Page) -> None:
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = false")
    page.locator("details.document summary", has_text="ads.txt").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.locator("a:focus").inner_text() == "to the removal that it is shown for"
    page.keyboard.press("Tab")
    focused = page.locator("mark:focus")
    assert focused.locator(".removed").inner_text() == "google.com, pub-1, DIRECT"
    assert focused.locator("[role=tooltip]").is_visible()
    described = focused.get_attribute("aria-describedby")
    assert described
    assert page.locator(f"[id='{described}']").count() == 1


def test_a_link_leads_to_the_removal_that_a_document_is_shown_for(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details.document').forEach((one) => { one.open = true; })")
    page.locator("details.document", has_text="google.com").get_by_role("link", name="to the removal").click()
    reason = page.locator("mark", has_text="google.com").locator("[role=tooltip]")
    reason.wait_for(state="visible")


def test_the_first_key_leads_past_the_navigation(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.locator("a:focus").inner_text() == "Skip to the overview"


def test_a_link_to_a_document_opens_it_even_where_a_filter_hides_it(page: Page) -> None:
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = false")
    page.get_by_role("button", name="ads-txt").click()
    page.locator("#losses").get_by_role("link", name="byline.txt").click()
    target = page.locator("details.document", has_text="By Edda Marlowe")
    page.wait_for_function("document.querySelector('details.document:target')?.open")
    assert target.is_visible()


def test_hostile_text_is_shown_and_runs_nothing(page: Page) -> None:
    page.get_by_role("button", name="Open all").click()
    kept = page.locator("[aria-label='Kept text']", has_text="Tuesday").inner_text()
    assert "<script>document.title = 'owned'</script><img src=x onerror=" in kept
    assert r"\u202e" in kept
    assert r"\x1b" in kept
    assert page.title().startswith("Winnow")
    assert page.locator("img").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [380, 1280])
def test_it_fits_the_screen_and_axe_finds_nothing(page: Page, scheme: str, width: int) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_viewport_size({"width": width, "height": 800})
    page.get_by_role("button", name="Open all").click()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    found = Axe().run(page).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []


def test_on_paper_the_reasons_stand_beside_the_marks(page: Page) -> None:
    page.get_by_role("button", name="Open all").click()
    page.emulate_media(media="print")
    assert page.locator("mark [role=tooltip]").first.is_visible()
    assert not page.locator("nav").is_visible()
    assert not page.get_by_label("Shown because").is_visible()
