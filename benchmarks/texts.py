"""Texts to measure speed on: the fixtures, reports made of them with other names and figures, and texts that no reporter writes."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from arabic_rules.gazetteer import Gazetteer

ROOT = Path(__file__).resolve().parent.parent
PLACE_WORDS = ("بلدة", "قرية", "مدينة", "حي", "ريف", "محافظة", "شمالي", "شرقي", "جنوب", "بين")
NUMERALS = ("ثلاثة", "عشر", "وعشرين", "مئة", "وألف", "مليون", "و", "خمسة", "12", "١٣٤", "نصف", "آلاف")
_TEMPLATES = (
    "قصفت طائرات حربية {place} فجر اليوم، ما أدى إلى مقتل {n} مدنيين وإصابة {m} آخرين بجروح، بحسب مصدر طبي.",
    "اعتقلت دورية أمنية {n} شبان خلال مداهمة منازل في {place} واقتادتهم إلى جهة مجهولة.",
    "انفجرت عبوة ناسفة بسيارة عسكرية على طريق {place} - {other}، وأصيب {m} جنود.",
    "وقال سكان في {place} إن أسعار الخبز ارتفعت هذا الأسبوع، وإن المخبز الآلي توقف عن العمل منذ {m} أيام لنقص الوقود.",
    "اندلعت اشتباكات بين مسلحين مجهولين وعناصر من الشرطة قرب {place} ليل {n} آذار، دون ورود أنباء عن إصابات.",
    "تظاهر العشرات في {place} للمطالبة بالإفراج عن {m} معتقلين، وفق مراسلنا.",
)


def fixtures() -> list[str]:
    """Return the texts of the fixture reports."""
    rows = (ROOT / "fixtures" / "reports" / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(row)["text"] for row in rows] + [(ROOT / "fixtures" / "demo.txt").read_text(encoding="utf-8")]


def generated(count: int, seed: int = 1) -> list[str]:
    """Return made reports of three to seven sentences, always the same ones: places of the gazetteer in sentences of our own."""
    chance = random.Random(seed)  # noqa: S311  nothing secret
    names = [row.name for row in Gazetteer.shipped().rows if not row.flags]
    return ["\n".join(_sentence(chance, names) for _ in range(chance.randint(3, 7))) for _ in range(count)]


def _sentence(chance: random.Random, names: list[str]) -> str:
    return chance.choice(_TEMPLATES).format(place=chance.choice(names), other=chance.choice(names), n=chance.randint(2, 9), m=chance.randint(3, 40))


def corpus(path: Path) -> Iterator[str]:
    """Yield the texts of a `.jsonl` file, a text file, or all of these in a folder."""
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if file.suffix in (".jsonl", ".ndjson"):
            rows = (json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip())
            yield from (row["text"] for row in rows if isinstance(row.get("text"), str))
        elif file.suffix == ".txt":
            yield file.read_text(encoding="utf-8")


def _repeated(words: tuple[str, ...]) -> Callable[[int], str]:
    def make(size: int) -> str:
        unit = " ".join(words) + " "
        return (unit * (size // len(unit) + 1))[:size]

    return make


def _news(size: int) -> str:
    unit = "\n".join(fixtures())
    return ("\n".join([unit] * (size // len(unit) + 1)))[:size]


def _new_words(size: int) -> str:
    chance = random.Random(size)  # noqa: S311  nothing secret
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    words = (("".join(chance.choices(letters, k=6))) for _ in range(size // 7 + 1))
    return " ".join(words)[:size]


KINDS: dict[str, Callable[[int], str]] = {
    "news, many lines": _news,
    "news, one sentence": lambda size: _news(size).replace("\n", " ").replace(".", " "),
    "unknown words": _new_words,
    "numerals": _repeated(NUMERALS),
    "place words": _repeated(PLACE_WORDS),
    "triggers": _repeated(("قتل", "اعتقل", "قصف", "انفجار")),
    "people": _repeated(("مقتل", "3", "مدنيين", "وإصابة", "5", "جنود", "و")),
    "dates": _repeated(("أمس", "الثلاثاء", "5", "آذار", "من", "يوم")),
    "quotes and brackets": _repeated(("\"", "(", "قال", ":", ")")),
    "one letter": _repeated(("و",)),
    "harakat": lambda size: "قَ" * (size // 2),
    "dots": lambda size: "." * size,
    "tatweel": lambda size: "ـ" * size,
}
"""Kinds of text, ordinary and hostile: name -> a text of so many characters."""
