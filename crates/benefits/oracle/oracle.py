#!/usr/bin/env python3
"""An independent reading of the law, held against the library.

Written from the texts of the laws and not from the library's code, with exact fractions and a
Hijri table of another origin. Random and boundary cases go through the library's `evaluate` binary
and through this file; every answer must agree to the halala.

    oracle.py --evaluate PATH [--cases 20000] [--seed 1] [--batch 2000] [--workers N]
"""

import argparse
import datetime as dt
import json
import multiprocessing
import os
import random
import subprocess
import sys
import time
from fractions import Fraction as F

HERE = os.path.dirname(os.path.abspath(__file__))
DAY = dt.timedelta(days=1)
LAW = dt.date(2024, 7, 3)


# --- calendars -------------------------------------------------------------------------------

def load_hijri():
    with open(os.path.join(HERE, "umm_al_qura.json"), encoding="utf-8") as file:
        table = json.load(file)
    starts, day = [], dt.date.fromisoformat(table["first_day"])
    for offset, year in enumerate(table["years"]):
        for month, length in enumerate(year):
            starts.append((day, table["first_year"] + offset, month + 1))
            day += DAY * (28 + int(length))
    starts.append((day, table["first_year"] + len(table["years"]), 1))
    return starts


HIJRI = load_hijri()
HIJRI_INDEX = {(year, month): index for index, (_, year, month) in enumerate(HIJRI)}


def to_hijri(day):
    low, high = 0, len(HIJRI) - 1
    while low < high - 1:
        middle = (low + high) // 2
        if HIJRI[middle][0] <= day:
            low = middle
        else:
            high = middle
    return HIJRI[low][1], HIJRI[low][2], (day - HIJRI[low][0]).days + 1


def plus_hijri_years(day, years):
    year, month, number = to_hijri(day)
    index = HIJRI_INDEX[(year + years, month)]
    length = (HIJRI[index + 1][0] - HIJRI[index][0]).days
    return HIJRI[index][0] + DAY * (min(number, length) - 1)


def month_length(year, month):
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return (following - dt.date(year, month, 1)).days


def plus_months(day, months):
    total = day.year * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    return dt.date(year, month + 1, min(day.day, month_length(year, month + 1)))


def months_between(earlier, later):
    """Completed Gregorian months; the 31st is complete on the last day of a shorter month."""
    count = (later.year - earlier.year) * 12 + later.month - earlier.month
    while plus_months(earlier, count) > later:
        count -= 1
    return count


def next_first(day):
    return plus_months(day.replace(day=1), 1)


# --- the record ------------------------------------------------------------------------------
# Inside a record days are ordinals, months are numbered from the year 0 and wages are halalas.

def month_number(day):
    return day.year * 12 + day.month - 1


MONTH_STARTS = {number: dt.date(number // 12, number % 12 + 1, 1).toordinal()
                for number in range(1870 * 12, 2200 * 12)}
BY_DAYS_NUMBER = month_number(dt.date(2022, 2, 1))
NEW_RATE = month_number(dt.date(2001, 4, 1))


def halalas(amount_text):
    whole, _, cents = amount_text.partition(".")
    return int(whole) * 100 + int((cents + "00")[:2])


def cents_of(amount):
    """In halalas, to the nearest, halves up."""
    over, under = amount.numerator, amount.denominator
    return (200 * over + under) // (2 * under)


def spread(period, last, today, growth):
    """The months of one period up to a last day: (number, how many alike, wage, first day, last day).

    The wage of a month is the last one told from a day not after the month's end; after today it
    grows every twelve months, and a wage told for later is the new base. Before the days counted,
    the month of joining counts whole and that of leaving only when complete."""
    joined = dt.date.fromisoformat(period["from"])
    first = joined.toordinal()
    if first > last:
        return []
    number, leaving = month_number(joined), month_number(dt.date.fromordinal(last))
    told = [(month_number(dt.date.fromisoformat(w["from"])), halalas(w["wage"]))
            for w in period["wages"]]
    wage, place, years = told[0][1], 1, 1
    factor, step = 10000, None
    if growth and ("to" not in period or dt.date.fromisoformat(period["to"]) > today):
        factor, step = 10000 + int(F(growth) * 100), month_number(plus_months(today, 12))
    # Months that the days cut; all between them are whole.
    opens = first if number >= BY_DAYS_NUMBER else MONTH_STARTS[number]
    closes = last
    if leaving < BY_DAYS_NUMBER and last < MONTH_STARTS[leaving + 1] - 1:
        leaving -= 1
        closes = MONTH_STARTS[leaving + 1] - 1
    months = []
    while number <= leaving:
        while place < len(told) and told[place][0] <= number:
            wage, place = told[place][1], place + 1
        while step is not None and step <= number:
            wage = min((wage * factor * 2 + 10000) // 20000, 100000000)
            years += 1
            step = month_number(plus_months(today, 12 * years))
        until = leaving
        if place < len(told):
            until = min(until, told[place][0] - 1)
        if step is not None:
            until = min(until, step - 1)
        if opens > MONTH_STARTS[number]:
            until = number
        elif closes < MONTH_STARTS[until + 1] - 1 and until > number:
            until -= 1
        day = max(opens, MONTH_STARTS[number])
        months.append((number, until - number + 1, wage, day,
                       min(closes, MONTH_STARTS[until + 1] - 1)))
        number = until + 1
    return months


def share(runs):
    """Runs that lie over each other, cut where one begins or ends: days count once, wages add by
    their days."""
    cuts = sorted({run[0] for run in runs} | {run[0] + run[1] for run in runs})
    for number, following in zip(cuts, cuts[1:]):
        start, end = MONTH_STARTS[number], MONTH_STARTS[following] - 1
        parts = [(wage, max(first, start), min(last, end))
                 for begins, count, wage, first, last in runs
                 if begins <= number < begins + count]
        if len(parts) == 1:
            yield number, following - number, *parts[0]
        elif parts and all(first == start and last == end for _, first, last in parts):
            yield number, following - number, sum(part[0] for part in parts), start, end
        elif parts:
            days = set()
            for _, first, last in parts:
                days.update(range(first, last + 1))
            total = sum((last - first + 1) * wage for wage, first, last in parts)
            wage = (2 * total + len(days)) // (2 * len(days))
            yield number, 1, wage, min(days), max(days), days


def days_of(run):
    """How many days of a run's months count, and how many there are."""
    number, count, _, first, last, *shared = run
    length = MONTH_STARTS[number + count] - MONTH_STARTS[number]
    return len(shared[0]) if shared else last - first + 1, length


def months_until(run, until):
    """How many months of a run lie before a day, the one that it cuts by its days."""
    number, count, _, first, last, *shared = run
    if first >= until:
        return 0
    if last < until:
        days, length = days_of(run)
        return count if days == length else F(days, length)
    if shared:
        before = sum(1 for day in shared[0] if day < until)
        return F(before, MONTH_STARTS[number + 1] - MONTH_STARTS[number])
    cut = month_number(dt.date.fromordinal(until))
    before = until - max(first, MONTH_STARTS[cut])
    length = MONTH_STARTS[cut + 1] - MONTH_STARTS[cut]
    return cut - number + F(before, length) if before else cut - number


class Record:
    """Months that count before a day, in order, those alike in one: (number of the first, how many,
    wage, first day, last day), and the set of its days where several periods share a month."""

    def __init__(self, case, schemes, before, paid_only=False, growth=None):
        self.runs, self.whole, self.parts, self.before_1422 = [], 0, F(0), 0
        eve = before.toordinal() - 1
        runs = []
        for period in case["record"]["periods"]:
            status = period.get("status", "counted")
            if period["scheme"] not in schemes or status == "refunded":
                continue
            if status == "unpaid" and paid_only:
                continue
            last = eve
            if "to" in period:
                last = min(last, dt.date.fromisoformat(period["to"]).toordinal())
            runs += spread(period, last, dt.date.fromisoformat(case["today"]), growth)
        if not runs:
            return
        runs.sort()
        if any(one[0] + one[1] > other[0] for one, other in zip(runs, runs[1:])):
            runs = list(share(runs))
        most = 4500000 if "social_insurance" in schemes else 10 ** 12
        self.runs = [(run[0], run[1], min(run[2], most), *run[3:]) for run in runs]
        parts = {}
        for run in self.runs:
            days, length = days_of(run)
            if days == length:
                self.whole += run[1]
                self.before_1422 += min(max(NEW_RATE - run[0], 0), run[1])
            else:
                parts[length] = parts.get(length, 0) + days
        for length, days in parts.items():
            self.parts += F(days, length)

    @property
    def months(self):
        """How many months count at least in part."""
        return sum(run[1] for run in self.runs)

    @property
    def exact(self):
        return self.whole + self.parts

    @property
    def count(self):
        return self.whole + self.parts.numerator // self.parts.denominator

    @property
    def last_day(self):
        return dt.date.fromordinal(self.runs[-1][4])

    def exact_until(self, day):
        """The months before a day; one that the day cuts counts by its days."""
        until = day.toordinal()
        return sum(months_until(run, until) for run in self.runs)

    def average(self, runs, number):
        """The average wage of the first so many months of runs in an order."""
        total, left = 0, number
        for run in runs:
            taken = min(run[1], left)
            total, left = total + taken * run[2], left - taken
        return F(total, 100 * (number - left))

    def average_last(self, number):
        return self.average(reversed(self.runs), number)

    def average_highest(self, number):
        return self.average(sorted(self.runs, key=lambda run: -run[2]), number)

    def wage_before(self, number):
        """The wage of the month with which the last so many began."""
        for run in reversed(self.runs):
            number -= run[1]
            if number <= 0:
                return F(run[2], 100)
        return None

    def last_wage(self):
        return F(self.runs[-1][2], 100)


OLD = {"social_insurance", "voluntary"}
NEW = {"social_insurance", "voluntary", "civil"}


# --- who, when -------------------------------------------------------------------------------

STANDINGS = {}


def standing(case):
    """The law of a case and the months at its beginning, found out once."""
    if id(case) not in STANDINGS:
        STANDINGS[id(case)] = found_standing(case)
    return STANDINGS[id(case)]


def found_standing(case):
    person = case["person"]
    birth = dt.date.fromisoformat(person["birth_date"])
    since = person.get("pensioner_since")
    if person.get("nationality") == "other":
        return "non_saudi", None
    if since and dt.date.fromisoformat(since) < LAW:
        return "old_pensioner", None
    insured, civil = Record(case, OLD, LAW), Record(case, {"civil"}, LAW)
    if not insured.months and not civil.months:
        return "new", None
    months = int(insured.exact + civil.exact)
    # 240 months or 48 years and 6 months of age leave the old ages in place.
    if months >= 240 or plus_months(birth, 582) <= LAW:
        return "old_exempt", months
    return "old_amended", months


def ages(case, regime, months_then, on, insured=False):
    """The statutory day, the months it needs, the months an early pension needs, and from when."""
    birth = dt.date.fromisoformat(case["person"]["birth_date"])
    if regime == "new":
        day = plus_months(birth, 780)
        return day, 180, 360, plus_months(day, -120)
    if regime != "old_amended" or on < LAW:
        # Women's age was fifty-five until a decree of 27/11/1440H, for an insured person's pension.
        woman = case["person"].get("sex") == "female" and insured and on < dt.date(2019, 7, 30)
        return plus_hijri_years(birth, 55 if woman else 60), 120, 300, None
    years = months_between(birth, LAW) // 12
    age = 780 if years < 29 else 780 - 4 * (years - 28)
    if months_then < 180:
        early = 360
    else:
        early = 348 - 12 * ((months_then - 180) // 12)
    return plus_months(birth, age), 120, early, None


def payable(on, last_worked, opened):
    after = next_first(max(last_worked, opened or dt.date.min))
    asked = on if on.day == 1 else next_first(on)
    return max(after, asked)


# --- amounts ---------------------------------------------------------------------------------

MINIMUM = F(198375, 100)


def old_average(case, record):
    average = record.average_last(24)
    earlier = record.wage_before(60)
    if earlier is not None and not case["record"].get("wage_limit_applied"):
        average = min(average, earlier * F(3, 2))
    return average


def old_formula(case, record, bought=0):
    average = old_average(case, record)
    before = record.before_1422
    after = record.count - before + bought
    supplement = {0: F(0), 1: F(10), 2: F(15)}.get(case["person"].get("dependants", 0), F(20)) / 100
    pension = average * before / 600 * (1 + supplement) + average * after / 480
    return average, pension


def old_pension(case, record, bought=0):
    average, pension = old_formula(case, record, bought)
    limited = None
    if pension > average:
        pension, limited = average, "cap"
    if pension < MINIMUM:
        pension, limited = MINIMUM, "minimum"
    return average, pension, limited


def new_floor(months):
    return F(4000) if months >= 480 else 2000 + F(2000) * (months - 180) / 300


def new_pension(case, record, on, statutory, way, readings):
    average = record.average_highest(180)
    months = record.count
    late = 0
    if way == "normal":
        late = int(record.exact - record.exact_until(statutory))
    counted = months
    if readings.get("late_months") == "until_statutory_age":
        counted = months - late
    pension = F("2.25") / 100 * average * counted / 12
    limited = None
    if pension > average:
        pension, limited = average, "cap"
    first = readings.get("floor_order") == "before_reduction"

    def floor(amount, so_far):
        return (new_floor(months), "minimum") if amount < new_floor(months) else (amount, so_far)

    if first:
        pension, limited = floor(pension, limited)
    if way == "early":
        missing = min(months_between(on, statutory), max(480 - months, 0))
        pension *= 1 - F(3, 100) * missing / 12
    if late > 0:
        pension *= 1 + F(3, 100) * late / 12
    if not first:
        pension, limited = floor(pension, limited)
    return average, pension, limited


def text(amount):
    cents = cents_of(amount)
    return f"{cents // 100}.{cents % 100:02d}"


# --- questions -------------------------------------------------------------------------------

def old_age(case, question):
    on = dt.date.fromisoformat(question["on"])
    regime, then = standing(case)
    if regime == "new" and on < LAW:
        return "error"
    statutory, normal, early, early_from = ages(case, regime, then, on, True)
    growth = question.get("wage_growth")
    record = Record(case, NEW if regime == "new" else OLD, on, regime == "new", growth)
    months = record.count
    way = None
    if on >= statutory:
        way = "normal" if months >= normal else None
    elif months >= early and (early_from is None or on >= early_from):
        way = "early"
    answer = {"statutory_date": str(statutory), "way": way, "months": months, "buy_in": None,
              "monthly": None, "average": None, "limited_by": None, "payable_from": None}
    bought = 0
    if way is None and on >= statutory and regime != "new" and 60 <= months < 120:
        missing = min(120 - months, 60)
        price = missing * F(18, 100) * old_average(case, record)
        answer["buy_in"] = {"months": missing, "price": text(price)}
        if question.get("buy_in"):
            way, bought = "buy_in", missing
            answer.update(way=way, months=months + missing)
    if way is None:
        return answer
    if regime == "new":
        result = new_pension(case, record, on, statutory, way, question.get("readings", {}))
        opened = early_from if way == "early" else statutory
    else:
        result = old_pension(case, record, bought)
        opened = None if way == "early" else statutory
    average, pension, limited = result
    answer.update(average=text(average), monthly=text(pension), limited_by=limited,
                  payable_from=str(payable(on, record.last_day, opened)))
    return answer


def lump_sum(case, question):
    on = dt.date.fromisoformat(question["on"])
    regime, then = standing(case)
    if regime == "new" and on < LAW:
        return "error"
    statutory, normal, early, _ = ages(case, regime, then, on)
    birth = dt.date.fromisoformat(case["person"]["birth_date"])
    record = Record(case, NEW if regime == "new" else OLD, on, regime == "new")
    months = record.count
    age = statutory if regime == "new" else plus_hijri_years(birth, 60)
    needed = normal if on >= statutory else early
    answer = {"age_date": str(age), "months": months, "amount": None, "instalments": False}
    if on < age or months >= needed or not record.months:
        return answer
    if regime == "new":
        steps = [(dt.date(2028, 7, 1), 22), (dt.date(2027, 7, 1), 21), (dt.date(2026, 7, 1), 20),
                 (dt.date(2025, 7, 1), 19), (dt.date(1, 1, 1), 18)]
        total = F(0)
        for run in record.runs:
            days, length = days_of(run)
            for number in range(run[0], run[0] + run[1]):
                start = dt.date.fromordinal(MONTH_STARTS[number])
                rate = next(percent for day, percent in steps if start >= day)
                total += F(run[2], 100) * F(days, length) * rate / 100
        answer.update(amount=text(total), instalments=months >= 60)
        return answer
    average = old_average(case, record)
    before = record.before_1422
    after = months - before
    percent = (6 * min(before, 60) + 7 * max(before - 60, 0)
               + 10 * min(after, 60) + 12 * max(after - 60, 0))
    answer["amount"] = text(average * percent / 100)
    return answer


def civil(case, question):
    on = dt.date.fromisoformat(question["on"])
    regime, then = standing(case)
    if not regime.startswith("old"):
        return "error"
    statutory, _, early, _ = ages(case, regime, then, on)
    record = Record(case, {"civil"}, on)
    if not record.months:
        return "error"
    salary, months = record.last_wage(), record.count
    leaving = question["leaving"]
    if leaving in ("disability", "disability_by_work"):
        entitled = True
    elif on >= statutory:
        entitled = months >= 120
    else:
        entitled = months >= (early if regime == "old_amended" else 300)
        entitled |= leaving == "with_approval" and months >= 240
        entitled |= leaving == "abolition" and months >= 180
    answer = {"age_date": str(statutory), "months": months, "last_salary": text(salary),
              "monthly": None, "payable_from": None}
    if entitled:
        pension = min(salary * months / 480, salary)
        share = {"disability": F(40, 100), "disability_by_work": F(80, 100)}.get(leaving, F(0))
        answer.update(monthly=text(max(pension, share * salary)),
                      payable_from=str(payable(on, record.last_day, None)))
    return answer


def exchange(case, question):
    on = dt.date.fromisoformat(question["on"])
    regime, then = standing(case)
    if regime == "new":
        return "error"
    statutory, normal, early, _ = ages(case, regime, then, on)
    insured, service = Record(case, OLD, on), Record(case, {"civil"}, on)
    if not insured.months or not service.months:
        return "error"
    last_is_civil = service.last_day > insured.last_day
    total = insured.count + service.count
    earlier, last = ((insured, service) if last_is_civil else (service, insured))
    if on >= statutory:
        opened = total >= normal
    else:
        opened = (total if question.get("converted_body") else last.count) >= early
    answer = {"paid_by": "civil" if last_is_civil else "social_insurance",
              "insured_months": insured.count, "civil_months": service.count,
              "statutory_date": str(statutory), "monthly": None}
    if earlier.count < 12 or not opened:
        return answer
    salary = service.last_wage()
    if last_is_civil:
        answer["monthly"] = text(min(salary * total / 480, salary))
        return answer
    gap = max(months_between(service.last_day, insured.last_day), 0)
    if (insured.last_day - plus_months(service.last_day, gap)).days >= 15:
        gap += 1
    years, months = divmod(gap, 12)
    grown = salary * F(104, 100) ** years * (1 + F(4, 100) * months / 12)
    average, own = old_formula(case, insured)
    own = min(own, average)
    pension = own + min(average, grown) * service.count / 480
    pension = max(min(pension, average), MINIMUM)
    answer["monthly"] = text(pension)
    return answer


def return_to_work(case, question):
    on = dt.date.fromisoformat(question["on"])
    regime, then = standing(case)
    pension, wage = F(question["pension"]), F(question["new_wage"])
    if regime == "new":
        statutory = ages(case, regime, then, on)[0]
        kept = pension
        if on < statutory:
            ratio = wage / F(question["national_average"])
            kept = pension if ratio <= F(1, 2) else pension * F(3, 4) if ratio < 1 else pension / 2
    else:
        base = max(F(question["average"]), F(question.get("last_wage", "0")))
        kept = min(max(base - wage, F(0)), pension)
    return {"monthly": text(kept), "withheld": text(pension - F(text(kept)))}


def retirement_dates(case, _question):
    today = dt.date.fromisoformat(case["today"])
    regime, then = standing(case)
    statutory, normal, early, early_from = ages(case, regime, then, max(today, LAW))
    record = Record(case, NEW if regime == "new" else OLD, today, regime == "new")
    return {"statutory_date": str(statutory), "months_today": record.count,
            "normal.months_needed": normal, "early.months_needed": early,
            "early.age_date": str(early_from) if early_from else None}


# --- the branches, from figures as told --------------------------------------------------------

def at(day, steps):
    """The last of dated figures that begins on a day or before it; None before all of them."""
    found = None
    for year, month, figure in steps:
        if day >= dt.date(year, month, 1):
            found = figure
    return found


def is_new(question):
    return question["covered_by"] == "law_of_1445"


def contributions(case, question):
    first = dt.date.fromisoformat(question["month"]["gregorian"] + "-01")
    last = next_first(first) - DAY
    foreign = case["person"].get("nationality") == "other"
    new = is_new(question) and not foreign
    # Worker and employer pay the same into annuities and SANED, except in the first two years.
    if foreign:
        worker = employer = saned = F(0)
    elif new:
        worker = at(first, [(2024, 7, F(9)), (2025, 7, F("9.5")), (2026, 7, F(10)),
                            (2027, 7, F("10.5")), (2028, 7, F(11))])
        employer, saned = worker, F("0.75")
    else:
        worker = at(first, [(2001, 4, F(6)), (2002, 4, F("7.5")), (2003, 4, F(9))])
        employer = F(9)
        saned = at(first, [(2001, 4, F(0)), (2014, 9, F(1)), (2022, 1, F("0.75"))])
    wages = []
    for one in question["employers"]:
        basic, housing = F(one["basic"]), one.get("housing", "none")
        if housing == "in_kind":
            basic = basic * 14 / 12
        elif housing != "none":
            basic += F(housing["cash"])
        wages.append(basic + F(one.get("commissions", "0")))
    together = sum(wages)
    paid_by_worker, paid_by_employers = F(0), F(0)
    for one, wage in zip(question["employers"], wages):
        if together > 45000:
            wage = wage * 45000 / together
        part = F(1)
        joined = dt.date.fromisoformat(one.get("joined", str(first)))
        left = dt.date.fromisoformat(one.get("left", str(last)))
        if first >= dt.date(2022, 2, 1):
            part = F((left - joined).days + 1, last.day)
        elif left < last:
            part = F(0)
        annuities, hazards = max(wage, F(1500)) * part, max(wage, F(400)) * part
        paid_by_worker += annuities * (worker + saned) / 100
        paid_by_employers += (annuities * (employer + saned) + hazards * 2) / 100
    return {"worker": text(paid_by_worker), "employer": text(paid_by_employers),
            "total": text(paid_by_worker + paid_by_employers)}


def saned(_case, question):
    claim = question.get("claim", 1)
    needed = {1: 12, 2: 18, 3: 24}.get(claim, 36)
    reason = question["reason"] in ("ended_by_employer", "redundancy", "employers_fault")
    if not reason or question["months_worked"] < needed:
        return {"entitled": False}
    average = F(question["average_wage"])
    first, later = min(average * 60 / 100, F(9000)), min(average * 50 / 100, F(7500))
    if not is_new(question):
        first, later = max(first, F(2000)), max(later, F(2000))
    return {"entitled": True, "first_amount": text(first), "later_amount": text(later),
            "total": text(3 * first + 9 * later)}


def disability(case, question):
    service = question["service"]
    average, after = F(service["average_wage"]), service["months"]
    before = service.get("months_before_1422", 0)
    months = after + before
    if months < 12:
        return {"entitled": False}
    if is_new(question):
        pension = max(min(average * F("2.25") / 100 * months / 12, average), new_floor(months))
        pension = max(pension, average / 2)
    else:
        dependants = case["person"].get("dependants", 0)
        supplement = {0: F(0), 1: F(10), 2: F(15)}.get(dependants, F(20)) / 100
        formula = average * before / 600 * (1 + supplement) + average * after / 480
        pension = max(min(formula, average), average / 2, MINIMUM)
    helper = min(pension / 2, F(3500)) if question.get("needs_helper") else F(0)
    return {"entitled": True, "pension": text(pension), "helper": text(helper),
            "monthly": text(pension + helper)}


def injury(case, question):
    day = dt.date.fromisoformat(question["injured_on"])
    birth = dt.date.fromisoformat(case["person"]["birth_date"])
    foreign = case["person"].get("nationality") == "other"
    new = is_new(question) and day >= LAW
    answer = {}
    if question.get("days_at_home") or question.get("days_treated"):
        wage = F(question["wage_before"]) / 30
        home = wage * question.get("days_at_home", 0)
        treated = wage * question.get("days_treated", 0) * 75 / 100
        answer.update({"daily.at_home": text(home), "daily.treated": text(treated),
                       "daily.total": text(home + treated)})
    degree = F(question["degree"])
    least = new_floor(question["contribution_months"]) if new else MINIMUM
    whole = max(F(question["average_wage"]), least)
    old_caps = day < LAW
    if degree >= 50 and not foreign:
        pension = whole * degree / 100
        helper = min(pension / 2, F(3500)) if question.get("needs_helper") else F(0)
        answer.update({"lasting.pension.pension": text(pension),
                       "lasting.pension.helper": text(helper),
                       "lasting.pension.monthly": text(pension + helper)})
        return answer
    monthly = whole * degree / 100
    if degree >= 50:
        units = 84 if degree == 100 else 60
        cap = F(330000 if degree == 100 else 165000)
    else:
        months = months_between(birth, day) - 12 * (40 if old_caps else 45)
        years = (months + 6) // 12 if months > 0 else 0
        units, cap = max(60 - years, 36), F(165000)
        answer["lasting.lump_sum.units"] = units
    amount = monthly * units
    if old_caps:
        amount = min(amount, cap)
    answer["lasting.lump_sum.amount"] = text(amount)
    return answer


def survivors(_case, question):
    pension = F(question["basis"]["pensioner"]["pension"])
    heads = len(question["heirs"])
    if is_new(question):
        shared, grant = (F(50) if heads == 1 else F(75)), None
    else:
        shared = {1: F(50), 2: F(75)}.get(heads, F(100))
        grant = text(min(3 * pension, F(10000)))
    each = pension * shared / 100 / heads
    return {"pension": text(pension), "death_grant": grant, "stretches.0.each": text(each)}


def late_fine(_case, question):
    due = next_first(dt.date.fromisoformat(question["month"] + "-01")).replace(day=15)
    paid = dt.date.fromisoformat(question["paid_on"])
    late = 0
    while plus_months(due, late) < paid:
        late += 1
    fine = F(question["contribution"]) * 2 / 100 * late
    return {"due_on": str(due), "months_late": late, "fine": text(fine)}


def civil_gratuity(_case, question):
    rate = F(10 if question.get("resigned_or_dismissed") else 14) / 100
    return {"amount": text(F(question["yearly_salary"]) * rate * question["months_of_service"] / 12)}


BRANCHES = {"contributions": contributions, "saned": saned, "disability": disability,
            "injury": injury, "survivors": survivors, "late_fine": late_fine,
            "civil_gratuity": civil_gratuity}
QUESTIONS = {**BRANCHES, "old_age": old_age, "lump_sum": lump_sum, "civil": civil, "exchange": exchange,
             "return_to_work": return_to_work, "retirement_dates": retirement_dates}


# --- cases -----------------------------------------------------------------------------------

def amount(rng, low=150000, high=5200000):
    if rng.random() < 0.4:
        return f"{rng.randrange(low // 100000, high // 100000 + 1) * 1000}.00"
    cents = rng.randrange(low, high)
    return f"{cents // 100}.{cents % 100:02d}"


def day_between(rng, first, last):
    return first + DAY * rng.randrange(max((last - first).days, 1))


def random_period(rng, scheme, first, last):
    wages = [{"from": str(first), "wage": amount(rng)}]
    end = last or dt.date(2060, 1, 1)
    day = first
    for _ in range(rng.randrange(5)):
        day = day_between(rng, day + DAY, max(end, day + 2 * DAY))
        wages.append({"from": str(day), "wage": amount(rng)})
        day += DAY
    unique = {wage["from"]: wage for wage in wages}
    period = {"scheme": scheme, "from": str(first), "wages": [unique[key] for key in sorted(unique)]}
    if last:
        period["to"] = str(last)
    status = rng.random()
    if status < 0.05:
        period["status"] = "refunded"
    elif status < 0.1:
        period["status"] = "unpaid"
    return period


def exact_period(rng, scheme, before, months):
    """So many whole months that end on the eve of a first of a month."""
    before = before.replace(day=1)
    first = plus_months(before, -months)
    return random_period(rng, scheme, first, before - DAY)


BOUNDARY_MONTHS = [1, 12, 59, 60, 61, 84, 119, 120, 121, 179, 180, 181, 191, 192, 203, 204, 215,
                   216, 227, 228, 239, 240, 241, 299, 300, 301, 311, 312, 324, 336, 348, 359, 360,
                   361, 479, 480, 481]


def branch_case(rng):
    """A question about a branch, from figures as told."""
    name = rng.choice(list(BRANCHES) + ["contributions", "injury"])
    birth = day_between(rng, dt.date(1972, 1, 1), dt.date(2003, 1, 1))
    person = {"birth_date": str(birth), "dependants": rng.randrange(5)}
    question = {"covered_by": rng.choice(["law_of_1421", "law_of_1445"])}
    if name == "contributions":
        earliest = (2024, 7) if is_new(question) else (2001, 4)
        number = rng.randrange(earliest[0] * 12 + earliest[1] - 1, 2031 * 12)
        first = dt.date(number // 12, number % 12 + 1, 1)
        last = next_first(first) - DAY
        person["birth_date"] = str(plus_months(first, -rng.randrange(20 * 12, 49 * 12)))
        if rng.random() < 0.2:
            person["nationality"] = "other"
        employers = []
        for _ in range(rng.choice([1, 1, 1, 2, 3])):
            one = {"basic": amount(rng)}
            kind = rng.randrange(3)
            if kind:
                one["housing"] = "in_kind" if kind == 1 else {"cash": amount(rng, 10000, 900000)}
            if rng.random() < 0.3:
                one["commissions"] = amount(rng, 0, 500000)
            employers.append(one)
        # How the ceiling is split between employers of a part of the month each, no text says.
        if len(employers) == 1 and rng.random() < 0.4:
            start = first + DAY * rng.choice([0, rng.randrange(last.day)])
            employers[0]["joined"] = str(start)
            if rng.random() < 0.5:
                employers[0]["left"] = str(day_between(rng, start, last + DAY))
        if len(employers) == 1 and rng.random() < 0.2:
            employers[0]["basic"] = amount(rng, 100, 200000)
        question.update(month={"gregorian": str(first)[:7]}, employers=employers)
    elif name == "saned":
        question.update(left_on="2026-10-31", months_worked=rng.randrange(8, 40),
                        claim=rng.randrange(1, 5), average_wage=amount(rng, 100000, 4500000),
                        reason=rng.choice(["ended_by_employer", "redundancy", "employers_fault",
                                           "resigned", "not_renewed_by_worker",
                                           "dismissed_for_fault"]))
    elif name == "disability":
        months = {"average_wage": amount(rng, 100000, 4500000), "months": rng.randrange(0, 600)}
        if not is_new(question) and rng.random() < 0.5:
            months["months_before_1422"] = rng.randrange(0, 240)
        question.update(disabled_on="2026-03-10", service=months, in_service=True,
                        needs_helper=rng.random() < 0.5)
    elif name == "injury":
        day = day_between(rng, dt.date(2012, 1, 1), dt.date(2026, 11, 1))
        if rng.random() < 0.2:
            day = LAW + DAY * rng.randrange(-1, 2)
        if rng.random() < 0.4:
            # About a birthday from which a year less is paid.
            person["birth_date"] = str(plus_months(day, -6 * rng.randrange(76, 140))
                                       + DAY * rng.randrange(-1, 2))
        if rng.random() < 0.25:
            person["nationality"] = "other"
        question.update(injured_on=str(day), average_wage=amount(rng, 100000, 4500000),
                        wage_before=amount(rng), contribution_months=rng.randrange(1, 520),
                        degree=str(rng.choice([1, 30, 49, 50, 60, 99, 100, rng.randrange(1, 101)])),
                        days_at_home=rng.randrange(60), days_treated=rng.randrange(40),
                        needs_helper=rng.random() < 0.3)
        if is_new(question) and day < LAW:
            question["covered_by"] = "law_of_1421"
    elif name == "survivors":
        heirs = [{"relation": "widow"} for _ in range(rng.randrange(3))]
        heirs += [{"relation": "son", "birth_date": str(day_between(rng, dt.date(2008, 1, 1),
                                                                    dt.date(2024, 1, 1)))}
                  for _ in range(rng.randrange(0 if heirs else 1, 4))]
        person["birth_date"] = "1960-05-20"
        question.update(died_on="2026-03-10", heirs=heirs,
                        basis={"pensioner": {"pension": amount(rng, 300000, 4500000)}})
    elif name == "late_fine":
        first = day_between(rng, dt.date(2002, 1, 1), dt.date(2023, 6, 1)).replace(day=1)
        question = {"month": str(first)[:7], "contribution": amount(rng),
                    "paid_on": str(day_between(rng, first, plus_months(first, 8)))}
    else:
        question = {"left_on": "2026-10-31", "months_of_service": rng.randrange(0, 480),
                    "yearly_salary": amount(rng, 1000000, 60000000),
                    "resigned_or_dismissed": rng.random() < 0.5}
    return {"today": "2026-11-22", "person": person, "record": {"periods": []},
            "question": {name: question}}


def random_case(rng):
    if rng.random() < 0.3:
        return branch_case(rng)
    today = dt.date(2026, 11, 22)
    kind = rng.choice(["old", "old", "new", "boundary", "boundary", "civil", "exchange"])
    if kind == "new":
        birth = day_between(rng, dt.date(1980, 1, 1), dt.date(2006, 1, 1))
        first = day_between(rng, LAW, dt.date(2032, 1, 1))
        open_end = rng.random() < 0.5
        last = None if open_end else day_between(rng, first, dt.date(2070, 1, 1))
        periods = [random_period(rng, "social_insurance", first, last)]
        if rng.random() < 0.3:
            start = day_between(rng, first, dt.date(2040, 1, 1))
            periods.append(random_period(rng, rng.choice(["social_insurance", "civil"]), start,
                                         day_between(rng, start, dt.date(2072, 1, 1))))
        on = day_between(rng, plus_months(birth, 640), plus_months(birth, 860))
        if rng.random() < 0.3:
            on = plus_months(birth, rng.choice([660, 672, 780, 781, 792]))
        on = min(on, dt.date(2077, 1, 1))
    elif kind in ("civil", "exchange"):
        birth = day_between(rng, dt.date(1955, 1, 1), dt.date(1998, 1, 1))
        start = plus_months(birth, rng.randrange(220, 420))
        end = plus_months(start, rng.choice(BOUNDARY_MONTHS)) - DAY
        periods = [random_period(rng, "civil", start, end)]
        on = end + DAY
        if kind == "exchange":
            begin = plus_months(end, rng.randrange(0, 60)) + DAY
            finish = plus_months(begin, rng.choice(BOUNDARY_MONTHS)) - DAY
            both = ["civil", "social_insurance"]
            if rng.random() < 0.4:
                both.reverse()
            periods = [random_period(rng, both[0], start, end),
                       random_period(rng, both[1], begin, finish)]
            on = finish + DAY
        if rng.random() < 0.5:
            on = max(on, plus_hijri_years(birth, 60) + DAY * rng.randrange(-2, 3))
        on = min(max(on, dt.date(2022, 6, 14)), dt.date(2077, 1, 1))
    elif kind == "boundary":
        birth = day_between(rng, dt.date(1958, 1, 1), dt.date(2001, 1, 1))
        if rng.random() < 0.4:
            birth = LAW.replace(year=rng.randrange(1976, 1997)) + DAY * rng.randrange(-2, 3)
        if rng.random() < 0.1:
            birth = dt.date(1976, 1, 3) + DAY * rng.randrange(-3, 4)
        until = rng.choice([LAW, LAW, dt.date(2026, 11, 1), dt.date(2031, 5, 1)])
        months = min(rng.choice(BOUNDARY_MONTHS), months_between(birth, until) - 170)
        periods = [exact_period(rng, "social_insurance", until, max(months, 1))]
        if rng.random() < 0.4:
            later = until.replace(day=1)
            periods.append(exact_period(rng, "social_insurance",
                                        plus_months(later, rng.choice(BOUNDARY_MONTHS) + 1),
                                        rng.choice(BOUNDARY_MONTHS[:20])))
            if dt.date.fromisoformat(periods[1]["from"]) <= birth:
                periods.pop()
        on = day_between(rng, dt.date(2024, 1, 1), dt.date(2062, 1, 1))
        if rng.random() < 0.5:
            on = max(plus_hijri_years(birth, 60) + DAY * rng.randrange(-2, 3), dt.date(2001, 4, 2))
    else:
        birth = day_between(rng, dt.date(1945, 1, 1), dt.date(2003, 1, 1))
        periods, day = [], plus_months(birth, rng.randrange(200, 300))
        for _ in range(rng.randrange(1, 5)):
            length = rng.randrange(5, 6000)
            end = day + DAY * length
            periods.append(random_period(rng, rng.choice(["social_insurance"] * 5 + ["voluntary"]),
                                         day, end))
            day = end + DAY * rng.randrange(-300, 900)
            day = max(day, plus_months(birth, 200))
            if day > dt.date(2030, 1, 1):
                break
        if rng.random() < 0.3 and dt.date.fromisoformat(periods[-1]["from"]) < today:
            periods[-1].pop("to")
        on = day_between(rng, dt.date(2001, 4, 2), dt.date(2060, 1, 1))
        on = max(on, plus_months(birth, 400))
    person = {"birth_date": str(birth), "dependants": rng.randrange(5)}
    if rng.random() < 0.3:
        person["sex"] = "female"
    record = {"periods": periods}
    if rng.random() < 0.1:
        record["wage_limit_applied"] = True
    names = {"civil": ["civil"], "exchange": ["exchange", "exchange", "civil"]}.get(
        kind, ["old_age"] * 5 + ["lump_sum", "return_to_work", "retirement_dates"])
    name = rng.choice(names)
    question = {"on": str(on)}
    if name == "old_age":
        if rng.random() < 0.4:
            question["wage_growth"] = rng.choice(["1", "2.5", "3", "7.25"])
        question["buy_in"] = rng.random() < 0.5
        if rng.random() < 0.3:
            question["readings"] = {
                "floor_order": rng.choice(["after_reduction", "before_reduction"]),
                "late_months": rng.choice(["all", "until_statutory_age"])}
    elif name == "civil":
        question["leaving"] = rng.choice(["any", "with_approval", "abolition", "disability",
                                          "disability_by_work"])
    elif name == "exchange":
        question["converted_body"] = rng.random() < 0.3
    elif name == "return_to_work":
        on = max(on, LAW)
        question.update(on=str(on), pension=amount(rng), new_wage=amount(rng),
                        average=amount(rng), national_average=amount(rng))
        if rng.random() < 0.2:
            question["new_wage"] = question["national_average"]
    else:
        question = {} if name == "retirement_dates" else question
    return {"today": str(today), "person": person, "record": record, "question": {name: question}}


# --- the comparison --------------------------------------------------------------------------

def run(binary, cases):
    process = subprocess.run([binary, "--answers"], input=json.dumps(cases), text=True,
                             capture_output=True, check=False)
    if process.returncode != 0:
        sys.exit(f"evaluate failed: {process.stderr[:500]}")
    return json.loads(process.stdout)


def look_up(answer, path):
    for part in path.split("."):
        if isinstance(answer, list):
            answer = answer[int(part)] if int(part) < len(answer) else None
        else:
            answer = answer.get(part) if isinstance(answer, dict) else None
    return answer


def compare(case, result):
    (name, question), = case["question"].items()
    expected = QUESTIONS[name](case, question)
    if "error" in result:
        return None if expected == "error" else (expected, result["error"])
    found = result["outcome"]["answer"][name]
    if expected == "error":
        return expected, found
    wrong = {key: (value, look_up(found, key)) for key, value in expected.items()
             if look_up(found, key) != value}
    regime = standing(case)[0]
    if regime != result["outcome"]["regime"]:
        wrong["regime"] = (regime, result["outcome"]["regime"])
    return wrong or None


def batch(task):
    """One batch, from its own seed: how many, and the first differences in words."""
    binary, seed, number, size = task
    rng = random.Random(f"{seed}/{number}")
    cases = [random_case(rng) for _ in range(size)]
    answered, paid, differences = 0, 0, []
    for case, result in zip(cases, run(binary, cases)):
        if "outcome" in result:
            answered += 1
            (answer,) = result["outcome"]["answer"].values()
            paid += bool(isinstance(answer, dict) and answer.get("monthly"))
        difference = compare(case, result)
        if difference:
            differences.append(f"{json.dumps(case)}\n  expected, found: {difference}")
    STANDINGS.clear()
    return size, answered, paid, differences


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--evaluate", required=True, help="the library's binary")
    parser.add_argument("--cases", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=2000)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    sizes = [min(options.batch, options.cases - done)
             for done in range(0, options.cases, options.batch)]
    tasks = ((options.evaluate, options.seed, number, size) for number, size in enumerate(sizes))
    done, answered, paid, differences = 0, 0, 0, 0
    started = time.monotonic()
    with multiprocessing.Pool(options.workers) as pool:
        for size, with_answer, with_amount, found in pool.imap(batch, tasks):
            done, answered, paid = done + size, answered + with_answer, paid + with_amount
            for words in found[:max(5 - differences, 0)]:
                print(words, file=sys.stderr)
            differences += len(found)
            if done // 500000 != (done - size) // 500000:
                print(f"{done} cases, {differences} differences", flush=True)
    seconds = time.monotonic() - started
    print(f"{done} cases, {answered} answered, {paid} with a pension: "
          f"{differences} differences ({seconds:.0f} s)")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
