"""When it happened: which time words are an incident's, and what a date says of news and history."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..alphabet import ARTICLE, PRONOUN
from ..chart import Chart, Mention
from ..dates import WEEKDAYS, DateMention
from ..dates import resolve as resolve_date
from ..facts import NOMINAL, Fact
from ..lexicon import PARTICIPLE, VERBAL, Sense
from ..phases.shapes import fits
from ..text import Kind
from .draft import Draft
from .period import LONG, is_measure
from .sentence import Sentence

NEWS_DAYS = 7
"""An event that is further back than this, seen from the report's date, is background (CODEBOOK, status)."""
OLDEST_NEWS = 2000
"""A year before this one is none of a report that does not say when it was written."""
REPORTED, REPORTED_FAR = 8, 16
"""How many tokens before a time word the verb of reporting may stand that it belongs to; and how many where it opens the sentence."""
FRONT = 3
"""Within so many tokens of its beginning a date opens a sentence."""
LENGTH = 4
"""Within so many tokens before its unit a length of time begins: "بعد أكثر من ستة أشهر"."""
CARRIED = 16
"""How many tokens before a trigger the word may stand that carries it out, its doer between."""
DATED_BACK = 8
"""How many tokens before "إلى" and a day the verb may stand that dates something back to it: "يعود آخر هجوم في أ إلى 19 أبريل"."""
BEGUN = 6
"""Within so many tokens before a date "since" may stand, and between what happened then."""
DESCRIBED = 4
"""Within so many tokens before a relative word the trigger stands that it is said of."""
LEAD = 60
"""How many tokens before a length of time its sentence is looked at for the day that it is counted from."""
LINK, LINK_BEHIND = 8, 3
"""How many tokens before a trigger, and behind it, a word may stand that gives it the time of the incident before."""
_NAMES = frozenset({"actor", "state", "place"})
_DESCRIBING = frozenset({"nationality", "state", "actor"})
_UNITS = frozenset({"day", "week", "month", "year"})
_CALENDAR = frozenset({"month", "year", "hijri_month", "hijri_year"})


def dates_event(chart: Chart, mention: Mention, sentence: Sentence) -> bool:
    """Tell whether a time word is the event's: not that of the verb of reporting, nor the start of a period ("منذ 26 آذار") or its end."""
    if is_since(chart, mention) or _measures(chart, mention) or _is_no_day_of_events(chart, mention):
        return False
    counted = chart.has(mention.first - 1, "during")  # "وثق خلال عام 2021 مقتل"
    for i in range(mention.first - 1, max(sentence.first, mention.first - REPORTED_FAR) - 1, -1):
        if (named := chart.mention_at(i)) is not None and named.kind in _NAMES:
            continue  # "هيئة الحشد الشعبي" masses nothing
        if chart.text.words[i].kind is Kind.COLON or any(chart.has(i, name) for name in ("trigger", "that", "carry_out")):
            return True
        near = i >= mention.first - REPORTED
        if not counted and (near or i <= sentence.first + 1) and any(chart.has(i, name) for name in ("report_verb", "asks", "issued")):
            return False
        if not near:
            continue
        if chart.has(i, "was") and chart.has(mention.first, "since") and chart.any_has(range(sentence.first, i), "trigger"):
            return False  # "أفرجت عن عشرة كانوا محتجزين منذ عامين"
        # "عملية السلام التي بدأت في 2012", "الغارات التي جاءت بعد لقاء يوم الأحد": the day of something else
        if chart.has(i, "relative") and not _is_aside(chart, mention):
            return not chart.any_has(range(i, mention.first), "time_apart") and _is_of_trigger(chart, i)
    return True


def _is_aside(chart: Chart, mention: Mention) -> bool:
    """Tell whether commas set a date apart, so that a relative clause before it has ended: "حاجز الجيش الذي أقيم قبل عام، صباح اليوم، ما أدى إلى"."""
    words, last = chart.text.words, mention.last
    return mention.first > 0 and last < len(words) and words[mention.first - 1].kind is Kind.COMMA and words[last].kind is Kind.COMMA


def _measures(chart: Chart, mention: Mention) -> bool:
    """Tell whether a date only says of what time something is the greatest: "أعنف هجوم منذ العام الماضي"."""
    begun = (i for i in (mention.first - 1, mention.first) if chart.has(i, "since") or chart.has(i, "status_cumulative"))
    return any(is_measure(chart, i) for i in begun)


def _is_no_day_of_events(chart: Chart, mention: Mention) -> bool:
    """Tell the end of a period, the year of a territory, "ثورة 26 سبتمبر", "في وقت لاحق من الشهر" and "قال أمس إن" from days of events."""
    before, behind = mention.first - 1, mention.last
    until = chart.has(before, "until_word") and not chart.any_has(range(max(0, before - DATED_BACK), before), "dates_back")
    if until or chart.has(before, "held_since") or _is_name(chart, mention):
        return True
    if mention.value.relative.get("unit") in LONG and (chart.has(before, "sometime") or chart.has(before - 1, "sometime")):
        return True
    if _is_of_beginning(chart, mention):
        return True
    comma = behind < len(chart.text) and chart.text.words[behind].kind is Kind.COMMA
    return chart.has(behind + comma, "that")


def _is_name(chart: Chart, mention: Mention) -> bool:
    """Tell whether what stands before a day of the year is named after it: "ثورة 26 سبتمبر"; not "الملاصقة للساحة اليوم الأحد 26 أيلول"."""
    before = mention.first - 1
    return chart.has(before, "named_by_date") and not chart.bits(before) & (ARTICLE | PRONOUN) and not {"unit", "weekday"} & mention.value.relative.keys()


def _is_of_beginning(chart: Chart, mention: Mention) -> bool:
    """Tell whether a date says when that happened since which something is so: "منذ الانقلاب الفاشل في 15 يوليو"; "منذ صباح أمس" is a date itself."""
    for i in range(mention.first - 1, max(mention.first - 1 - BEGUN, 0), -1):
        if chart.has(i, "since") or chart.has(i, "status_cumulative"):
            return i < mention.first - 1
        if chart.text.words[i].kind is not Kind.WORD or any(sense.tag.startswith(VERBAL) for sense in chart.senses(i)[:1]):
            return False
    return False


def _is_of_trigger(chart: Chart, i: int) -> bool:
    """Tell whether a relative word is said of a trigger right before it, adjectives between: "القصف الجوي الروسي، الذي"."""
    for back in range(i - 1, max(i - DESCRIBED, 0) - 1, -1):
        if chart.has(back, "trigger"):
            return True
        mention = chart.mention_at(back)
        described = mention is not None and mention.kind in _DESCRIBING or any(s.article and s.entry.pos == "adjective" for s in chart.senses(back))
        if chart.text.words[back].kind is not Kind.COMMA and not described:
            return back == i - 1 and chart.has(back - 1, "trigger")
    return False


def parted(chart: Chart, mention: Mention, facts: Iterable[Fact]) -> bool:
    """Tell whether a relative clause of something else stands between a date and the triggers: of two dates the other one is theirs."""
    return all(
        any(not _is_of_trigger(chart, i) for i in chart.tokens(range(min(mention.last, f.last), max(mention.first, f.first)), "relative")) for f in facts
    )


def is_since(chart: Chart, mention: Mention) -> bool:
    """Tell whether a date is the beginning of a period that goes on: "منذ 26 آذار"."""
    said, before = mention.value.relative, mention.first - 1
    begun = said.get("part") == "start" and chart.has(before, "status_cumulative")  # "منذ مطلع العام" is a term of its own
    named = chart.has(before, "named_by_date") and chart.has(before - 1, "since")  # "منذ انقلاب 25 أكتوبر"
    return bool(_CALENDAR & said.keys()) and (begun or named or chart.has(before, "since"))


def is_state_since(chart: Chart, mention: Mention) -> bool:
    """Tell whether a date only says since when a thing or somebody has been so: "المنازل المتروكة منذ عام 2003", "رواتبهم المتأخرة منذ ثلاثة أشهر"."""
    i = mention.first - 1 - (not chart.has(mention.first, "since"))
    if i < 1 or not chart.has(i + 1, "since") or i in chart.covered or chart.text.words[i].kind is not Kind.WORD:
        return False
    word, senses = chart.text.words[i], chart.senses(i)
    described = fits(chart.lexicon, "definite_shape", word.fold) and fits(chart.lexicon, "feminine_shape", word.fold) if not senses else False
    return described or bool(senses) and all(sense.entry.pos == "adjective" or sense.tag.startswith(PARTICIPLE) for sense in senses)


@dataclass(frozen=True, slots=True)
class Apart:
    """How long before what is told something happened: "بعد 6 أشهر من"; tokens, end exclusive, and no number where none is exact."""

    first: int
    last: int
    unit: str
    number: int | None


def time_apart(chart: Chart, fact: Fact) -> Apart | None:
    """Return the length of time before a verbal noun that puts it so long before what is told: "بعد يوم من", "غداة"."""
    if fact.sense.pronoun and fact.slot("injured"):
        return None  # "توفي بعد أيام من إصابته": he died of it
    if fact.voice not in NOMINAL:
        at = _announced(chart, fact)
    elif chart.has(fact.first - 1, "day_after"):
        return Apart(fact.first - 1, fact.first, "day", 1)
    else:
        at = _carried_out(chart, fact)
    number_of = chart.mention_at(at - 1) if at else None
    if at > 1 and chart.has(at - 1, "time_apart") and (days := _unit_at(chart, at - 2)) is not None:  # "يوما بعد مقتل جنديين"
        return Apart(at - 2, at, days.entry.features["value"], {"sg": 1, "du": 2}.get(days.tag.split(".")[0]))
    unit = (number_of.first if number_of is not None and number_of.kind == "number" else at) - 2  # "بعد يومين من عدة تفجيرات"
    if unit < 1 or not chart.has(unit + 1, "time_from"):
        return None
    sense = _unit_at(chart, unit)
    first = next(iter(chart.tokens(range(max(0, unit - LENGTH), unit), "time_apart")), None)
    if sense is None or first is None:
        return None
    numeral = next((m.value for i in range(first, unit) if (m := chart.mentions.get(i)) and m.kind == "number"), None)
    if numeral is not None and numeral.min != numeral.max:
        return Apart(first, unit + 1, sense.entry.features["value"], None)  # "بعد بضعة أيام من"
    number = numeral.min if numeral is not None else {"sg": 1, "du": 2}.get(sense.tag.split(".")[0])
    return Apart(first, unit + 1, sense.entry.features["value"], number)


def _unit_at(chart: Chart, i: int) -> Sense | None:
    return next((s for s in chart.senses(i) if "time_unit" in s.entry.classes), None)


def _announced(chart: Chart, fact: Fact) -> int:
    """Return where the noun stands that announces, so long after it, what a verb tells: "بعد ساعات من إعلان الشرطة أن ثلاثة قتلوا"; 0 for none."""
    that = next((i for i in range(fact.first - 1, max(fact.first - CARRIED, 0), -1) if chart.has(i, "that")), 0)
    if not that or chart.tokens(range(that, fact.first), "COMMA"):
        return 0
    nouns = chart.tokens(range(max(that - LINK, 1), that), "announce")
    return next((i for i in nouns if chart.has(i - 1, "time_from") and not chart.tokens(range(i, that), "trigger", "COMMA")), 0)


def _carried_out(chart: Chart, fact: Fact) -> int:
    """Return where the phrase of a verbal noun begins: at what carries it out, its doer between: "تنفيذ القوات الخاصة عملية أمنية", or "وقوع هجمات"."""
    for i in range(fact.first - 1, max(fact.first - CARRIED, 0), -1):
        if chart.has(i, "trigger") or chart.text.words[i].kind in (Kind.STOP, Kind.BREAK):
            break
        if (chart.has(i, "carry_out") or chart.has(i, "occurrence")) and chart.has(i - 1, "time_from"):
            return i
    return fact.first


def date_apart(chart: Chart, fact: Fact, story: Iterable[Mention] = ()) -> Mention | None:
    """Return the date that a length of time gives what lies before the story: "بعد يومين من" on the day before today is three days back."""
    apart = time_apart(chart, fact)
    if apart is None or not apart.number or apart.unit not in _UNITS:
        return None
    text = chart.text
    value = DateMention(
        first=apart.first, last=apart.last, start=text.starts[apart.first], end=text.ends[apart.last - 1],
        text=text.surface(apart.first, apart.last), precision=apart.unit,
        relative=_earlier(_said_before(chart, apart.first) or list(story), apart.unit, apart.number),
    )
    return Mention("date", apart.first, apart.last, "dates.apart", value)


def _said_before(chart: Chart, at: int) -> list[Mention]:
    """Return the dates that the sentence names before token `at`."""
    kinds = chart.text.words
    first = next((i + 1 for i in range(at - 1, max(at - LEAD, 0), -1) if kinds[i].kind in (Kind.STOP, Kind.BREAK)), max(at - LEAD, 0))
    return [m for m in chart.inside(first, at, "date") if m.value.relative]


def _earlier(story: list[Mention], unit: str, number: int) -> dict[str, object]:
    """Say what lies so many units before a story: before its day of the month, before "yesterday", before its weekday, else before today."""
    for said in (m.value.relative for m in story):
        if unit == "day" and {"day", "month", "year"} <= said.keys():
            day = datetime.date(said["year"], said["month"], said["day"]) - datetime.timedelta(days=number)
            return {"day": day.day, "month": day.month, "year": day.year}
        if said.get("unit") == unit and "day" not in said:
            return {"unit": unit, "offset": said["offset"] - number}
        if unit == "day" and said.keys() == {"weekday"}:
            return {"weekday": WEEKDAYS[(WEEKDAYS.index(said["weekday"]) - number) % len(WEEKDAYS)]}
    return {"unit": unit, "offset": -number}


def fronted_date(chart: Chart, sentence: Sentence) -> Mention | None:
    """Return the date that opens a sentence and holds for all it tells: "والثلاثاء 10 آب، قتل ...، وأصيب ..."."""
    for i in range(sentence.first, min(sentence.first + FRONT, sentence.last)):
        mention = chart.mentions.get(i)
        if chart.has(i, "report_verb"):  # "وأعلنت الأحد الشرطة"
            return None
        if mention is not None:
            return mention if mention.kind == "date" and mention.value.relative and not chart.has(i - 1, "since") else None
    return None


def is_ahead(date: Mention) -> bool:
    """Tell whether a date lies in the days to come: "غدا", "الأسبوع المقبل"."""
    said = date.value.relative
    return said.get("direction") == "future" or "unit" in said and said.get("offset", 0) > 0


def is_old(date: Mention, today: datetime.date | None) -> bool | None:
    """Tell whether a date lies more than a week before the news; None where the text leaves it open."""
    said = date.value.relative
    if said.get("unit") == "day" and -NEWS_DAYS <= said.get("offset", -NEWS_DAYS - 1) <= 0:
        return False
    if today is not None and (found := resolve_date(date.value, today)) is not None:
        return datetime.date.fromisoformat(found.end) < today - datetime.timedelta(days=NEWS_DAYS)
    if said.get("year", OLDEST_NEWS) < OLDEST_NEWS:
        return True
    if ("year" in said or "month" in said and said.get("direction") != "present") and "day" not in said:
        return True  # who tells news names its day
    unit, offset = said.get("unit"), said.get("offset", 0)
    if "weekday" in said and not _CALENDAR & said.keys() and unit is None and said.get("direction") != "future":
        return False  # a weekday is that of this week, or of the last one
    if unit in ("month", "year") and offset < 0 or unit == "week" and offset < -1:
        return True
    return True if said.get("direction") == "past" and "month" in said else None


def may_be_same_days(a: Iterable[Mention], b: Iterable[Mention], today: datetime.date | None) -> bool:
    """Tell whether two wordings can name one time; where the day of the report does not fix them, what both say must agree."""
    said = [[m.value for m in dates if m.value.relative] for dates in (a, b)]
    return any(_overlap(x, y, today) for x in said[0] for y in said[1])


def _overlap(a: DateMention, b: DateMention, today: datetime.date | None) -> bool:
    one, other = resolve_date(a, today), resolve_date(b, today)
    if one is not None and other is not None:
        return one.start <= other.end and other.start <= one.end
    if any("offset" in x.relative and "month" in y.relative and "month" not in x.relative for x, y in ((a, b), (b, a))):
        return False  # who writes "today" gives another day by its date
    return all(a.relative[key] == b.relative[key] for key in a.relative.keys() & b.relative.keys())


def share_dates(chart: Chart, drafts: Sequence[Draft]) -> None:
    """Date drafts by the one told before them: "بالتزامن مع", "في الأثناء", "أيضا", "في وقت" share its day, "بعد يومين من" lies behind."""
    for draft in drafts:
        before = _told_before(drafts, draft)
        if before is None:
            continue
        lead = next((other.dates for other in drafts if other.dated and not other.back and other is not draft), [])
        apart = date_apart(chart, draft.facts[0], (not before.back and before.dates) or lead)
        if apart is not None and not any(m.value.relative for m in draft.dates):
            draft.dates.append(apart)
        elif draft.status == before.status and _is_linked(chart, before, draft):
            if not draft.dates:
                draft.dates += before.dates
            elif not before.dates and before.sentences & draft.sentences:
                before.dates += draft.dates


def _told_before(drafts: Sequence[Draft], draft: Draft) -> Draft | None:
    """Return the draft that has the last fact before the first one of another."""
    at = draft.facts[0].first
    last = {max(f.first for f in other.facts if f.first < at): other for other in drafts if other is not draft and other.facts[0].first < at}
    return last[max(last)] if last else None


def _is_linked(chart: Chart, before: Draft, draft: Draft) -> bool:
    """Tell whether words before a trigger put it into the time of the draft before, or it speaks of the same strikes elsewhere."""
    fact = draft.facts[0]
    same = draft.families & before.families
    if same and any(f.sense.article and f.voice == "noun" and f.rule.types for f in draft.facts if f.sentence == fact.sentence):
        return True
    told = max(f.last for f in before.facts if f.first < fact.first)
    return chart.any_has(range(max(told, fact.first - LINK), fact.last + LINK_BEHIND), "same_time")
