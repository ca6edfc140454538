"""The tagger's parts: lists, gate, and what the dialogue tells of a message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.detect.reading import marked
from transcrub.conversation import Speaker
from transcrub.detect.tagger.bloom import Bloom
from transcrub.detect.tagger.context import Turn, contexts, turn_of
from transcrub.detect.tagger.credible import credible
from transcrub.detect.tagger.features import features
from transcrub.detect.tagger.gate import Gate, words_of
from transcrub.detect.tagger.lexicon import lexicon
from transcrub.detect.tagger.namesakes import is_namesake
from transcrub.detect.tagger.tokens import TOKEN, windows


def turn(text: str, speaker: Speaker = Speaker.CUSTOMER) -> Turn:
    return turn_of(text, speaker, Gate(lexicon().safe))


def read(text: str, *, answers: bool = False) -> list[str]:
    """What of a text is read."""
    return [
        text[window.places[window.first][0] : window.places[window.end - 1][1]]
        for window in windows(text, lexicon(), answers=answers)
    ]


@given(st.sets(st.tuples(st.integers(0, 6), st.text(min_size=1, max_size=12)), max_size=60))
def test_a_filter_forgets_nothing(keys: set[tuple[int, str]]) -> None:
    """Every word is found in the set that it was put into."""
    listed = Bloom.of(sorted(keys))
    assert all(number in listed.sets_of(word, range(7)) for number, word in keys)


def test_a_filter_seldom_takes_a_stranger_for_a_member() -> None:
    """Fewer than one stranger in 300 passes."""
    listed = Bloom.of([(0, f"member{number}") for number in range(3000)])
    strangers = sum(bool(listed.sets_of(f"stranger{number}", range(1))) for number in range(3000))
    assert strangers < 10


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("I'm Jane's friend", ["I'm", "Jane", "'s", "friend"]),
        ("o'brien, pat", ["o'brien", ",", "pat"]),
        ("**Name:** x_y99", ["**", "Name", ":", "**", "x_y99"]),
        ("12/03/1981", ["12", "/", "03", "/", "1981"]),
    ],
)
def test_tokens_keep_names_whole(text: str, tokens: list[str]) -> None:
    """Apostrophes within a name and underscores within a username do not split it; a possessive is set apart."""
    assert [match[0] for match in TOKEN.finditer(text)] == tokens


@pytest.mark.parametrize(
    ("word", "marks"),
    [
        ("maria", "G"),
        ("Kowalski", "L"),
        ("refund", "c"),
        ("refnud", "t"),
        ("rebookings", "d"),
        ("Chicago", "p"),
        ("xqzvbn", "?"),
    ],
)
def test_words_are_known_by_their_kind(word: str, marks: str) -> None:
    """Names, common words, their derivatives and misspellings, and places are told apart."""
    assert marks in lexicon().word(word).kind


def test_what_was_looked_up_is_remembered_within_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream of new words does not grow the memory without end."""
    monkeypatch.setattr("transcrub.detect.tagger.lexicon._CACHE_SIZE", 10)
    known = lexicon()
    for number in range(100):
        known.word(f"word{number}x")
    assert len(known._words) <= 10


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("ok thank you", False),
        ("I want to return my order", False),
        ("jane doe", True),
        ("my name is long", True),
        ("12 park street", True),
        ("it costs 12 dollars", False),
        ("1 1 1 1", False),
        ("", False),
    ],
)
def test_the_gate_stops_at_what_may_be_a_value(text: str, *, opens: bool) -> None:
    """Safe words pass by, unless a name is announced or a number stands by a street."""
    assert Gate(lexicon().safe).opens(text, words_of(text)) is opens


_LATE = "the order was late and nobody told us why it was late "


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        (_LATE + "until we met jane doe at the front desk of it all", ["until we met jane doe at the front"]),
        (_LATE + "my name is on the card and so on and on", ["late my name is on the card and so on"]),
        (
            _LATE + "at 12 oak road near the water and the trees that are there",
            ["was late at 12 oak road near the water and the trees that are"],
        ),
        (_LATE + "on the road all day and all night", []),
        (_LATE + "for seat x k d of the train to the west", ["late for seat x k d of the train"]),
        (_LATE + "and the train was full", []),
        (_LATE + "from XQR by HAT266 with W5490111 all day", []),
        ("thanks jane, all is well", ["thanks jane, all is well"]),
    ],
)
def test_only_the_words_near_a_notable_one_are_read(text: str, stretches: list[str]) -> None:
    """Names, what is announced, streets with numbers and spelled letters are read with their neighbours."""
    assert read(text) == stretches


def test_an_answer_is_read_as_a_whole() -> None:
    """Where somebody was asked for his name, all of a message may be it, unless it is long."""
    assert read(_LATE, answers=True) == [_LATE.strip()]
    assert read(_LATE * 9, answers=True) == []


def test_a_text_of_any_length_is_read_piece_by_piece() -> None:
    """Every name of a long text is read, and read once, wherever the pieces are cut."""
    text = "we met jane doe " * 1000
    assert "".join(read(text)).count("jane") == 1000
    assert all(len(piece) < 3000 for piece in read(text))


def test_a_question_is_remembered_until_it_was_answered_and_replied_to() -> None:
    """What was asked lights up the answer, more faintly the messages after it, and the asker's own reply to them."""
    ask, reply = turn("What is your name?", Speaker.AGENT), turn("jane")
    marks = [each.asked for each in contexts([ask, reply, reply, turn("ok", Speaker.AGENT), reply])]
    assert marks == [(), ("qN?",), ("rN?",), ("pN?",), ()]


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("please transfer 200 to moira", "h=to m"),
        ("change the booking made under moira", "h=under b"),
        ("can I speak with moira", "h=with t"),
        ("it is under moira", "h=under -"),
    ],
)
def test_a_preposition_is_read_with_the_word_that_it_hangs_on(text: str, feature: str) -> None:
    """What was sent, booked or said, a few words before, tells what stands behind "to", "under" or "with"."""
    (context,) = contexts([turn(text)])
    (window,) = windows(text, lexicon(), answers=True)
    assert feature in features(window, context)[-1]


def test_what_is_read_is_told_of_the_words_around_it() -> None:
    """A token at the edge of what is read sees its neighbours all the same."""
    text = _LATE + "until we met jane doe at the front desk"
    (window,) = windows(text, lexicon(), answers=False)
    assert "-1=late" in features(window, contexts([turn(text)])[0])[0]


@pytest.mark.parametrize(
    ("question", "mark"),
    [
        ("May I have your full name?", "qN?"),
        ("What's the name of the product?", "qY?"),
        ("Your username please", "qU?"),
        ("date of birth?", "qD?"),
        ("What is your zip code?", "qZ?"),
        ("Where should we ship it?", "qA?"),
    ],
)
def test_what_is_asked_is_known_by_its_words(question: str, mark: str) -> None:
    """The name of a product is another question than the name of a person."""
    assert mark in contexts([turn(question, Speaker.AGENT), turn("x")])[1].asked


def test_not_every_question_asks_who_somebody_is() -> None:
    """A day of birth tells who one is; an order number is asked for, too, and tells no name."""
    born, order = (
        contexts([turn(question, Speaker.AGENT), turn("x")])[1]
        for question in ("date of birth?", "What is your order number?")
    )
    assert (born.asks_identity, order.asks_identity) == (True, False)


def test_in_a_one_sided_chat_the_messages_around_stand_in_for_the_question() -> None:
    """Place, and what stands before and after, are told; with a question they are not."""
    alone = contexts([turn("hi"), turn("jane"), turn("8231")])[1]
    assert (alone.sides, alone.around) == ("c1", "1pd")
    assert contexts([turn("name?", Speaker.AGENT), turn("jane")])[1].around == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("8231", "d"),
        ("ok thank you", "p"),
        ("jane doe", "o"),
        ("all of us went out there again and nothing came of it", "l"),
        ("all of us went out there again for the booking that we paid", "n"),
    ],
)
def test_a_message_is_told_by_its_kind(text: str, kind: str) -> None:
    """A number, plain words, something else that is short; a long one, with something in it that is asked for or not."""
    assert turn(text).kind == kind


@pytest.mark.parametrize(
    ("value", "before", "after", "namesake"),
    [
        ("spencer", "stopped working at marks and ", " this morning", True),
        ("Florence Nightingale", "the ", " ballroom for a wedding", True),
        ("Harrison", "rather have one in the old ", " building.", True),
        ("james bar", "my jacket in the st ", " on friday night", True),
        ("pedro", "a flat near san ", "", True),
        ("bryan tx", "", "", True),
        ("Dennis", "refund if Storm ", " closes the ferry", True),
        ("Austin", "it goes from Charlotte to ", " on friday", True),
        ("Chennai", "5,000 rupees to ", " every month", True),
        ("ilia", "the ", " greek restaurant took my card", True),
        ("ilia greek", "the ", " restaurant took my card", True),
        ("Ilia", "", "'s pub is closed", True),
        ("Ilia", "it is ", "'s restaurant booking", False),
        ("ilia greek", "", " said so", False),
        ("Elmswell", "a standing order with ", "", True),
        ("Maria", "a direct debit with ", "", False),
        ("shar-pei", "may I bring my ", "", True),
        ("Chennai", "please ask Mr ", " about it", False),
        ("Florence", "please ask ", " about it", False),
        ("Valentine", "yet there it is, on ", "'s Day.", True),
        ("Maria", "it is ", "'s day off", False),
        ("Maria", "left it at 12 Elm St ", " said", False),
        ("jack ma", "transfer 20 to ", " please", False),
        ("Harrison", "a message for ", " in room nine", False),
        ("Jack London", "transfer 20 to ", " please", False),
        ("Paul Smith", "transfer 20 to ", " please", False),
        ("Austin", "Thanks to ", " for the help", False),
        ("SAM", "a ticket for ", " is on the list", False),
        ("Harrison", "by the old ", " park in town", True),
        ("Austin", "the last train leaves ", " at nine", True),
        ("Ulm", "transfer 20 to ", " please", False),
        ("MIA", "so we go DEN - ", " on friday", True),
        ("Chennai", "please ask Ms ", " about it", False),
        ("Bryan, TX", "we moved to ", " in may", True),
    ],
)
def test_what_is_called_like_a_person(value: str, before: str, after: str, namesake: bool) -> None:
    """Firms, rooms, towns and storms are told by their neighbours; a person who is called like one stays a person."""
    assert is_namesake(value, before, after) is namesake


@pytest.mark.parametrize(
    ("entity", "case", "can"),
    [
        ("POSTAL_CODE", "in TX «75093»", True),
        ("POSTAL_CODE", "a fan TX-«75093»", False),
        ("POSTAL_CODE", "on May 23, «2024».", False),
        ("POSTAL_CODE", "to Dee Why, «2099».", True),
        ("STREET_ADDRESS", "to «14 Brackley» please", True),
        ("STREET_ADDRESS", "I sit in «seat 14 Brackley»", False),
        ("STREET_ADDRESS", "to «14 Brackley Bank» please", True),
        ("STREET_ADDRESS", "from «Brackley Bank» again", False),
        ("USERNAME", "it is «report_2.docx»", False),
        ("USERNAME", "my username «kettle» fails", True),
        ("USERNAME", "the «kettle» today", False),
        ("PERSON", "with «Tsering Okonjo» today", True),
        ("PERSON", "with «Tsering from Okonjo» today", False),
        ("STREET_ADDRESS", "we took «the cheapest way» home", False),
        ("STREET_ADDRESS", "we live in «Harrow Way» now", True),
        ("STREET_ADDRESS", "we want an «italian place» here", False),
        ("STREET_ADDRESS", "to «Italian Place» please", True),
        ("STREET_ADDRESS", "is it «HCPC 94760» again", False),
        ("STREET_ADDRESS", "to «PMB 2210» please", True),
        ("STREET_ADDRESS", "to «RYE 12» please", True),
        ("STREET_ADDRESS", "the «a navy Thule roofbox» we lost", False),
        ("STREET_ADDRESS", "I live at «Brackenlea» still", True),
        ("STREET_ADDRESS", 'stamped «Q", upper edge» in red', False),
        ("STREET_ADDRESS", "«raibh maith» to you", False),
        ("STREET_ADDRESS", "there is «no VLAN» set", False),
        ("USERNAME", "Error 403: «missing_scope» again", False),
        ("USERNAME", "Error 403: «anna_bell» again", True),
        ("USERNAME", "does my «gestoria» pay", False),
        ("USERNAME", "my «jbrackley» login fails", True),
        ("USERNAME", "the lamp is «teal» now", False),
        ("USERNAME", "the username is «teal» now", True),
        ("USERNAME", "it came back as «unreadable» again", False),
        ("USERNAME", "my login is «unflappable» now", True),
        ("USERNAME", "run «kestrel --verbose» first", False),
        ("USERNAME", "it shows «Malerbetrieb» Brackley GmbH", False),
        ("PERSON", "run `«kestrelctl» restart`", False),
        ("PERSON", "run «sudo kestrelctl» first", False),
        ("PERSON", "the account of `«maria»` is locked", True),
        ("PERSON", "the «ipaddress» is wrong", False),
        ("PERSON", "no name is «required» here", False),
        ("PERSON", "sorry about that, «Mdm» again", False),
        ("PERSON", "they are not «german» at all", False),
        ("PERSON", "I spoke with «German» today", True),
        ("PERSON", "I'm «Zola-bot» today", False),
        ("PERSON", "I'm «Talbot» today", True),
        ("PERSON", "I'm «Abbot» today", True),
        ("PERSON", "he is a rescue, «whippet» mix", False),
        ("PERSON", "so funny «hahaha» bye", False),
        ("DATE_OF_BIRTH", "your appointment: «2031-02-17» at ten", False),
        ("DATE_OF_BIRTH", "my birthday: «1981-02-17» as always", True),
        ("STREET_ADDRESS", "we want a cosy «spanish place» here", False),
        ("STREET_ADDRESS", "i live at «spanish place» now", True),
        ("STREET_ADDRESS", "my home is «market place» now", True),
        ("STREET_ADDRESS", "«market place, brackley»", True),
        ("STREET_ADDRESS", "is it «DRGX 94760» again", False),
        ("STREET_ADDRESS", "ship to «DRGX 1234» please", True),
        ("STREET_ADDRESS", "it is «OSLO 0150» again", True),
        ("STREET_ADDRESS", "at «Sitio Ng Malaya» still", True),
        ("STREET_ADDRESS", "it is «CMR 1120» again", True),
        ("STREET_ADDRESS", "«GPO 1120»", True),
        ("STREET_ADDRESS", "it is «a farm, Brackenlea» still", True),
        ("STREET_ADDRESS", "it is «an alley off Harrow Lane» still", True),
        ("STREET_ADDRESS", 'to "«Brackenlea", Harrow Lane» please', True),
        ("USERNAME", "Error 403: «token_smith» again", True),
        ("USERNAME", "Error 403: «expired_key» again", False),
        ("USERNAME", "login failed with «red_panda» again", True),
        ("USERNAME", "no «moonlit_otter» in there", True),
        ("USERNAME", "my «jbrackley» gamertag fails", True),
        ("USERNAME", "my username is «jdoe -99» still", True),
        ("USERNAME", "reset username «jbrackley -locked» please", True),
        ("USERNAME", "i log in as «teal» now", True),
        ("USERNAME", "signed up as «unbreakable» once", True),
        ("USERNAME", "I'm «unbreakable» on there", True),
        ("PERSON", "my surname is spelled `«Dziedzic»` there", True),
        ("PERSON", "it prints `«Brackley»` there", True),
        ("PERSON", "contact «Sudo Yamada» there", True),
        ("PERSON", "with «Marie LeBot» today", True),
        ("PERSON", "with «Anne Bot» today", True),
        ("PERSON", "with «ChatBot» today", False),
        ("PERSON", "hes not «german» he is here", False),
        ("PERSON", "only «german» can sign", True),
        ("PERSON", "not «german» but Herman", True),
        ("PERSON", "«beagle»", True),
        ("PERSON", "ask for «asante» please", True),
        ("PERSON", "«asante»", False),
        ("DATE_OF_BIRTH", "for the appointment: «17/02/1981» as always", True),
        ("DATE_OF_BIRTH", "for the booking: «17/02/81» as always", True),
        ("DATE_OF_BIRTH", "for the booking: «17/02/24» at ten", False),
        ("PERSON", "ask «Maria Grill» please", True),
        ("PERSON", "ask «Brackley Grill» please", False),
        ("STREET_ADDRESS", "welcome to «Heron Cove Holiday Park», hi", False),
        ("STREET_ADDRESS", "welcome to «Heron Cove Caravan Park», hi", True),
        ("STREET_ADDRESS", "I live at «Heron Cove Holiday Park», Rhyl", True),
        ("STREET_ADDRESS", "my address is «Heron Leisure Village, Rhyl»", True),
        ("STREET_ADDRESS", "please deliver to «Ivy House Clinic, York»", True),
        ("STREET_ADDRESS", "«Heron View Holiday Village, Rhyl»", True),
        ("STREET_ADDRESS", "I live at «Lindenstr. 12»,3.OG links", True),
        ("STREET_ADDRESS", "this is «Mill Court Student Living», hi", False),
        ("STREET_ADDRESS", "at «Unit 4, Heron Cove Business Park» please", True),
        ("STREET_ADDRESS", "we are on «Heron Cove Park» now", True),
        ("STREET_ADDRESS", "mine is a «Bosch WAT28371GB/01»", False),
        ("STREET_ADDRESS", "the lamp «DSL green, LOS off, 2».4G blinks", False),
        ("STREET_ADDRESS", "the scan, «CPT 70551», was", False),
        ("STREET_ADDRESS", "at «BLK 207 Harrow» please", True),
        ("STREET_ADDRESS", "with «geico» again", False),
    ],
)
def test_what_cannot_be_that_at_all(entity: str, case: str, can: bool) -> None:
    """A part with its letters is no postal code, a seat no street."""
    text, (value,) = marked(case)
    before, _, after = text.partition(value)
    assert credible(entity, value, before, after, shouted=False) is can
