"""Know which language a person is answered in."""

from collections import OrderedDict

from bot.words.catalogue import best_locale, language_of

REMEMBERED_PEOPLE = 10_000


class Languages:
    """Remembers, in memory only, the locale of people who used a command: a message tells none."""

    def __init__(self) -> None:
        self._locales: OrderedDict[int, str] = OrderedDict()

    def remember(self, user_id: int, wanted: str) -> str:
        """Keep the locale of a person's client and return the one of ours that serves it."""
        locale = best_locale(wanted)
        self._locales[user_id] = locale
        self._locales.move_to_end(user_id)
        if len(self._locales) > REMEMBERED_PEOPLE:
            self._locales.popitem(last=False)
        return locale

    def forget(self, user_id: int) -> None:
        """Drop what is remembered of the person."""
        self._locales.pop(user_id, None)

    def of_message(self, text: str, user_id: int, place: str) -> str:
        """Return the locale for an answer: that of the words, else the person's, else the place's."""
        usual = self._locales.get(user_id) or place
        spoken = language_of(text)
        # "en-GB" speaks what the phrases of "en-US" do.
        if spoken is None or spoken.split("-")[0] == usual.split("-")[0]:
            return usual
        return spoken
