"""What somebody does to come to something on the site, counted."""

from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

_SCREENS = """(place) => {
  const { top, bottom } = place.getBoundingClientRect();
  const head = Math.max(document.querySelector(".cb-header")?.getBoundingClientRect().bottom ?? 0, 0);
  return Math.floor(Math.max(bottom - innerHeight, head - top, 0) / innerHeight);
}"""
"""How many whole screens a place is away."""


@dataclass
class Steps:
    """Steps on a page.

    A step is a click or a tap, a key pressed other than to write a word, a query typed, and each whole screen that one
    scrolls to see what comes next. To wait for a page is none, and neither is a scroll of less than a screen.
    """

    page: Page
    touch: bool = False
    taken: int = 0

    def see(self, place: Locator) -> None:
        """Come to what is shown somewhere on the page."""
        expect(place).to_be_visible()
        self.taken += int(place.evaluate(_SCREENS))
        place.evaluate("(one) => one.scrollIntoView({ block: 'nearest' })")

    def press(self, place: Locator) -> None:
        """Click on it, or tap it."""
        self.see(place)
        self.taken += 1
        if self.touch:
            place.tap()
        else:
            place.click()

    def write(self, query: str) -> None:
        """Type a query into what has the focus."""
        self.taken += 1
        self.page.keyboard.insert_text(query)

    def back(self) -> None:
        """Go back as the browser does."""
        self.taken += 1
        self.page.go_back()


def led_through(page: Page, address: str, arrival: str) -> None:
    """Go to an address that leads on, and arrive; Back is where one was before."""
    before = page.url
    page.goto(address)
    page.wait_for_url(f"**{arrival}")
    page.go_back()
    page.wait_for_url(before)
