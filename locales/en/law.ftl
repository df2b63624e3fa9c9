### The texts of the law's explanations: titles of rules, formulas in words, conditions, reasons,
### assumptions and open questions. Values come from the calculation; no figure of the law stands here.

## Instruments

law-instrument-m22 = Social Insurance Law of 1389H (M/22)
law-instrument-m33 = Social Insurance Law of 1421H (M/33)
law-instrument-m33-regulation = Regulation of the law of 1421H
law-instrument-m41 = Civil Pension Law (M/41)
law-instrument-m24 = Military Pension Law (M/24)
law-instrument-m53 = Benefit Exchange Law (M/53)
law-instrument-m18 = Unemployment Insurance Law, SANED (M/18)
law-instrument-m273 = Social Insurance Law of 1445H (M/273)
law-instrument-m273-decree = Royal Decree M/273 of 1445H
law-instrument-m273-regulation = Regulation of the law of 1445H
law-instrument-cabinet-1022 = Cabinet Resolution 1022 of 1445H
law-instrument-gulf-extension = Unified law extending protection to Gulf nationals
law-instrument-practice = Practice

## Confidence

law-confidence-high = Certain
law-confidence-medium = Likely
law-confidence-low = Not certain

## Names

law-name-old-exempt = The old law with its own age and months
law-name-old-amended = The old law with the amended age and months
law-name-old-pensioner = Pensioner before the law of 1445H
law-name-new = The new law (1445H)
law-name-military = The military pension law
law-name-non-saudi = Not Saudi: occupational hazards only
law-name-gulf = Gulf national: the law of the home state
law-name-civil = The civil pension law
law-name-age = Age
law-name-months = Contribution months
law-name-both = Age and contribution months together
law-name-normal = Pension at the statutory age
law-name-early = Early retirement
law-name-buy-in = Pension with bought months
law-name-minimum = Minimum pension
law-name-cap = The whole average wage

## What goes in

law-input-insured = Months under social insurance
law-input-civil = Months of civil service
law-input-months = Contribution months
law-input-needed = Months needed
law-input-birth = Date of birth
law-input-age = Age in months when the law of 1445H came into force
law-input-deemed = Age that counts as fifty Hijri years
law-input-day = The law of 1445H came into force
law-input-since = Start of the pension
law-input-hijri-years = Age in Hijri years
law-input-years = Age in Gregorian years
law-input-months-then = Contribution months when the law of 1445H came into force
law-input-statutory = Day of the statutory age
law-input-amount = Amount before rounding
law-input-wages = Sum of contributory wages
law-input-average = Average wage
law-input-earlier-wage = Wage at the start of the last five years
law-input-percent = Percentage
law-input-divisor = Divisor
law-input-dependants = Dependants
law-input-part = Part for months before 1422H
law-input-so-far = Periods so far
law-input-period = Pension of the period
law-input-sum = Sum
law-input-averages = Sum of the averages
law-input-periods = Number of periods
law-input-before = Part before 1422H
law-input-supplement = Supplement for dependants
law-input-after = Part from 1422H
law-input-pension = Pension
law-input-minimum = Minimum
law-input-most = Most that can be bought
law-input-bought = Months bought
law-input-rate = Rate
law-input-year = Months in a year
law-input-months-early = Months left until the statutory age
law-input-full = Months from which nothing is taken off
law-input-reduced-months = Months for which the pension is reduced
law-input-reduction = Reduction
law-input-late-months = Contribution months after the statutory age
law-input-increase = Increase
law-input-last-wage = Last wage in the average
law-input-base = Wage it is compared with
law-input-new-wage = Wage of the new work
law-input-national-average = Average wage of all insured people
law-input-ratio = New wage against the average
law-input-low = Limit for keeping the whole pension
law-input-high = Limit from which the smallest share is kept
law-input-share = Share paid
law-input-second = Pension for the last period
law-input-as-one = Pension for both periods as one
law-input-added = Old pension plus that of the last period

## Which law applies

law-rule-regime-prior-months = Earlier periods that were not compensated
law-formula-regime-prior-months = Months under social insurance ({ $insured }) + months of civil service ({ $civil })
law-rule-regime-exempt-months = Exempt from the amendment by length of service
law-formula-regime-exempt-months = When the law of 1445H came into force you had { $months } contribution months; the limit is { $needed }. You keep the old law and its age.
law-rule-regime-exempt-age = Exempt from the amendment by age
law-formula-regime-exempt-age = Born on { $birth }, you were { $age } Gregorian months old when the law of 1445H came into force; { $deemed } of them count as fifty Hijri years.
law-rule-regime-amended = The old law with the amended age and months
law-formula-regime-amended = You had { $months } contribution months, fewer than { $needed }, and were { $age } months old, younger than { $deemed }: the old law still calculates your pension, with another age and another number of months.
law-rule-regime-new = The new law
law-formula-regime-new = No uncompensated period before { $day }, so the law of 1445H applies in full.
law-rule-regime-pensioner = Pensioners before the new law
law-formula-regime-pensioner = The pension began on { $since }, before { $day }. Nothing changes.
law-rule-regime-military = Military service
law-formula-regime-military = Military pensions are not touched by the law of { $day }. We show them and do not calculate them.
law-rule-regime-non-saudi = People who are not Saudi
law-formula-regime-non-saudi = The annuities branch is for Saudis, before and after { $day }.
law-rule-regime-gulf = Gulf nationals
law-formula-regime-gulf = A Gulf national’s pension follows the law of the home state, before and after { $day }.

law-reason-refunded-periods = The earlier periods were paid out as a lump sum and not repaid, so they do not count (periods: { $periods }).
law-reason-fewer-months = There are { $months } months, fewer than { $needed }.
law-reason-younger = The age in months is { $age }, below { $deemed }.
law-assume-deemed-fifty = Whoever has completed { $deemed } Gregorian months counts as fifty Hijri years old, as the decree says.
law-uncertain-military-before = The decree does not say what holds for somebody with earlier military service only. We took its wording: the new law.
law-uncertain-both-schemes-counted = We added civil and insured months for the count at the new law’s start, which is closest to the decree’s definition.

## Age and dates

law-rule-age-hijri = Statutory age of the law of 1421H
law-formula-age-hijri = Date of birth { $birth }, and { $hijri_years } Hijri years completed.
law-rule-age-hijri-women = Statutory age of women before the amendment of 1440H
law-formula-age-hijri-women = Date of birth { $birth }, and { $hijri_years } Hijri years completed.
law-rule-age-table = Amended statutory age
law-formula-age-table = Born on { $birth }, you were { $age } months old when the law of 1445H came into force; the table gives { $months } Gregorian months as your statutory age.
law-rule-age-new = Statutory age of the law of 1445H
law-formula-age-new = Date of birth { $birth }, and { $years } Gregorian years completed.
law-rule-early-months-table = Months for early retirement, by the table
law-formula-early-months-table = With { $months_then } months when the law of 1445H came into force, early retirement needs { $needed }.
law-rule-early-months = Months for early retirement
law-formula-early-months = Contribution months needed for early retirement: { $needed }.
law-rule-early-age = Earliest start of an early pension
law-formula-early-age = The statutory age’s day { $statutory } less { $months } months.

law-condition-age = The statutory age, reached on { $date }
law-condition-months = Contribution months { $months }; needed at the statutory age: { $needed }
law-condition-early-months = Contribution months { $months }; needed before the statutory age: { $needed }
law-condition-early-age = An early pension does not begin before { $date }
law-assume-working-on = Dates “if you work on” take covered work without a break from { $today }.
law-assume-whole-months = Only whole months count; part months do not make up a month.
law-assume-months-bought = The way with bought months takes it that the missing months are paid for at the statutory age.
law-assume-months-added = The way with the months of both schemes takes it that they are asked for in time, before work ends.

## The pension of the law of 1421H

law-rule-old-average = Average wage at the end of the record
law-formula-old-average = Wages at the end of the record { $wages } ÷ their months { $months }
law-rule-old-spike = Limit on wage growth in the last five years
law-formula-old-spike = The smaller of the average { $average } and { $percent } of the wage at the start of the last five years { $earlier_wage }
law-rule-old-before-1422 = Pension for months before 1422H
law-formula-old-before-1422 = Average wage { $average } × months before 1422H { $months } ÷ { $divisor }
law-rule-old-dependants = Supplement for dependants
law-formula-old-dependants = For dependants ({ $dependants }): the part before 1422H { $part } × { $percent }
law-rule-old-after-1422 = Pension for months from 1422H
law-formula-old-after-1422 = Average wage { $average } × months { $months } ÷ { $divisor }
law-rule-old-sum = Sum of the parts
law-formula-old-sum = Part before 1422H { $before } + supplement { $supplement } + part from 1422H { $after }
law-rule-old-cap = Largest pension
law-formula-old-cap = The smaller of the pension { $pension } and { $percent } of the average wage { $average }
law-rule-old-minimum = Minimum pension
law-formula-old-minimum = The larger of the pension { $pension } and the minimum { $minimum }
law-rule-old-separate-periods = Separate periods
law-formula-old-separate-periods = Each period is calculated on its own average where the last average { $average } is lower than an earlier one.
law-rule-old-separate-sum = Sum of the periods’ pensions
law-formula-old-separate-sum = Periods so far { $so_far } + this period { $period }
law-rule-old-separate-cap = Upper limit of separate periods
law-formula-old-separate-cap = The smaller of { $sum } and the mean of their averages: { $averages } ÷ { $periods }
law-rule-old-buy-in-months = Months that can be bought
law-formula-old-buy-in-months = The smaller of ({ $needed } − { $months }) and { $most }
law-rule-old-buy-in-price = Price of the bought months
law-formula-old-buy-in-price = Months bought { $bought } × { $rate } × average wage { $average }
law-rule-rounding = Rounding to the nearest halala
law-formula-rounding = The amount { $amount } is rounded once, at the end.

law-reason-no-spike = The average { $average } is not above { $percent } of the wage five years before, { $earlier_wage }.
law-reason-spike-exempt = The limit does not hold where wage rises were limited from age fifty on, nor for one group of voluntary contributors.
law-reason-short-record = The record is shorter than the { $months } months looked at.
law-reason-no-months-before-1422 = There are no contribution months before 1422H.
law-reason-no-dependants = No dependants are given.
law-reason-below-cap = The pension { $pension } is not above the whole average wage { $average }.
law-reason-above-minimum = The pension { $pension } is not below the minimum { $minimum }.
law-reason-average-not-lower = The last average wage is not lower than an earlier one.
law-reason-buy-in-not-asked = You could buy { $months } months for { $price } and have a pension; this calculation was asked without.
law-condition-buy-in = Contribution months { $months }; needed to buy months: { $needed }

law-assume-stops-work = Covered work ends before { $on }.
law-assume-wage-growth = The wage grows by { $growth } a year after { $today }.
law-assume-wage-level = The wage stays as it is after { $today }.
law-assume-law-stays = The rules known today still hold on { $on }.
law-assume-average-short = The average is taken over the months there are: { $months }.

law-uncertain-separate-periods = The last average { $average } is lower than an earlier one, { $earlier_average }. The law then calculates separate periods by percentages of a regulation that we have not seen; your pension may be higher than this.
law-uncertain-separate-reading = Your record was cut into { $periods } where the wage fell by { $fall } or more, as you asked. We have not seen the regulation that decides this; the amount is an estimate.
law-uncertain-minimum-date = The minimum { $minimum } is published by the organisation; we did not find the decision that says from when it holds.
law-uncertain-cap-dependants = We applied the upper limit to the pension with the supplement for dependants, as the text reads.
law-uncertain-start-1422 = For Gregorian months the newer rate counts from April 2001, as the organisation published; one month may differ with the employer’s calendar.

## The pension of the law of 1445H

law-rule-new-average = Average of the highest wages
law-formula-new-average = Highest wages { $wages } ÷ their months { $months }
law-rule-new-accrual = Basic pension
law-formula-new-accrual = { $rate } × average wage { $average } × contribution months { $months } ÷ { $year }
law-rule-new-cap = Largest pension
law-formula-new-cap = The smaller of the pension { $pension } and { $percent } of the average wage { $average }
law-rule-new-reduction-months = Months for which an early pension is reduced
law-formula-new-reduction-months = The smaller of the months left until the statutory age { $months_early } and ({ $full } − { $months })
law-rule-new-reduction = Reduction of an early pension
law-formula-new-reduction = { $rate } × months { $reduced_months } ÷ { $year }
law-rule-new-reduced = Pension after the reduction
law-formula-new-reduced = Pension { $pension } less { $reduction } of it
law-rule-new-increase = Increase for work after the statutory age
law-formula-new-increase = { $rate } × months after the statutory age { $late_months } ÷ { $year }
law-rule-new-increased = Pension after the increase
law-formula-new-increased = Pension { $pension } plus { $increase } of it
law-rule-new-floor = Minimum for the length of the record
law-formula-new-floor = The minimum that belongs to { $months } contribution months
law-rule-new-minimum = Raised to the minimum
law-formula-new-minimum = The larger of the pension { $pension } and the minimum { $minimum }

law-reason-not-early = The pension is not taken before the statutory age.
law-reason-not-late = There are no contribution months after the statutory age.
law-reason-new-below-cap = The pension { $pension } is not above the whole average wage { $average }.
law-reason-above-floor = The pension { $pension } is not below the minimum { $minimum }.
law-reason-full-months = There are { $months } contribution months; from { $full } on nothing is taken off.
law-uncertain-floor-order = The text does not say whether the minimum comes before or after the early reduction. We apply it after; the other way the amount is { $other }.
law-uncertain-late-months = Months after the statutory age may count in the basic pension as well as in the increase, or in the increase alone. The other way the amount is { $other }.
law-uncertain-late-right = The { $needed } months needed were not complete at the statutory age, and the text does not say whether the increase covers the months before they were. We counted every month after the age.
law-uncertain-new-average = The law takes the highest wages of the whole record; some published summaries speak of the last two years, against the text.

## Back to work

law-rule-return-old-base = Wage that the new one is compared with
law-formula-return-old-base = The larger of the average wage { $average } and the last wage in it { $last_wage }
law-rule-return-old-top-up = Paid out of the pension while working
law-formula-return-old-top-up = The difference between { $base } and the new wage { $new_wage }, at most the pension { $pension }
law-rule-return-new-ratio = New wage against the average of all
law-formula-return-new-ratio = New wage { $new_wage } ÷ average wage of all insured people { $national_average }
law-rule-return-new-share = What is kept of the pension beside the wage
law-formula-return-new-share = The wage is { $ratio } of the average: up to { $low } the whole pension is paid, from { $high } the smallest share, between them the middle one.
law-rule-return-new-kept = Pension paid while working
law-formula-return-new-kept = Pension { $pension } × { $share }
law-rule-return-as-one = Both periods as one
law-formula-return-as-one = All { $months } months on the average of the last period
law-rule-return-last-period = Pension for the last period alone
law-formula-return-last-period = Average of the last period { $average } × its months { $months } ÷ { $divisor }
law-rule-return-added = Old pension plus that of the last period
law-formula-return-added = Old pension { $pension } + pension for the last period { $second }
law-rule-return-better = The better of the two
law-formula-return-better = The larger of { $as_one } and { $added }
law-condition-returns-before-age = Back to work before the statutory age, reached on { $date }
law-uncertain-pension-recomputed = When the last work ends the pension is calculated again by rules of a regulation that we have not seen.

## What stops a calculation

law-refusal-not-covered = Our data has no figure for these people ({ $population }) on { $date }. We do not show another year’s figure.
law-refusal-parameter-shape = Unexpected entry in the table of figures.
law-refusal-period-order = The period ends on { $to } before it begins on { $from }.
law-refusal-period-wages = Write the wages in the order of their dates, the first not later than { $from }.
law-refusal-record-too-long = A record has at most { $most } periods.
law-refusal-overlap = Two periods counted in different calendars overlap in the month that begins on { $month }.
law-refusal-born-later = The date of birth { $birth } is after the day of the question, { $today }.
law-refusal-before-birth = The date { $date } is not after the date of birth, { $birth }.
law-refusal-too-far = The date lies beyond the calendar’s table.
law-refusal-too-large = The amount is larger than can be calculated.
law-refusal-missing = This law needs this figure.
law-refusal-range = Enter a value between { $least } and { $most }.
law-refusal-before = The date { $date } is before { $earliest }.
law-refusal-no-wages = The record has no wages to take an average of.
law-refusal-not-old-law = This question is for the law of 1421H; under that of 1445H a regulation sets how the pension is calculated again.
law-refusal-no-annuities = We do not calculate a pension here: { $regime }.

## Lump sum

law-rule-lump-first-months = Lump sum for the first months
law-formula-lump-first-months = Average wage { $average } × { $rate } × months { $months }
law-rule-lump-later-months = Lump sum for the later months
law-formula-lump-later-months = Average wage { $average } × { $rate } × months { $months }
law-rule-lump-before-1422-first-months = Lump sum for the first months before 1422H
law-formula-lump-before-1422-first-months = Average wage { $average } × { $rate } × months { $months }
law-rule-lump-before-1422-later-months = Lump sum for the later months before 1422H
law-formula-lump-before-1422-later-months = Average wage { $average } × { $rate } × months { $months }
law-rule-lump-sum = The whole lump sum
law-formula-lump-sum = For months before 1422H { $before } + for months from 1422H { $after }
law-rule-lump-paid-in = Contributions paid by both sides
law-formula-lump-paid-in = Both sides’ share of the wages { $wages } over { $months } months, each month at its own rate
law-condition-lump-age = The age of the lump sum, reached on { $date }
law-condition-lump-disabled = A disability that lasts and was not caused by work
law-condition-lump-died = The contributor’s death
law-condition-lump-nationality = Saudi nationality is lost
law-condition-lump-no-other-pension = The disability or the death brings no pension
law-assume-lump-shared = The lump sum is paid out in full, to those of the family who would have a share of a pension, in the same proportions.
law-refusal-lump-nationality = The law of 1421H names no lump sum for a lost nationality.
law-condition-no-pension = No right to a pension: contribution months { $months }; a pension needs { $needed }
law-condition-any-month = Contribution months that were not compensated: { $months }
law-uncertain-sixty-elsewhere = The decree changes the age of the pension alone. We kept sixty Hijri years for the lump sum, reached on { $date }.
law-uncertain-lump-before-sixty = Since 1443H a regulation says when a lump sum is paid before sixty; we have not seen it.
law-uncertain-revaluation = Contributions are revalued by rules of a regulation that we have not seen. The amount here is the least that is paid.
law-uncertain-voluntary-refund = A voluntary contributor without a pension gets the contributions of the voluntary period back instead of this lump sum.

## Civil pension

law-input-salary = Last basic salary
law-rule-civil-formula = Civil pension
law-formula-civil-formula = Last basic salary { $salary } × months of service { $months } ÷ { $divisor }
law-rule-civil-cap = Largest civil pension
law-formula-civil-cap = The smaller of the pension { $pension } and { $percent } of the salary { $salary }
law-rule-civil-disability = Smallest pension on total disability in service
law-formula-civil-disability = The larger of the pension { $pension } and { $percent } of the salary { $salary }
law-condition-civil-age = The retirement age, reached on { $date }
law-condition-civil-at-age = Months of service { $months }; needed at the age: { $needed }
law-condition-civil-any-reason = Months of service { $months }; needed whatever the reason for leaving: { $needed }
law-condition-civil-approved = Months of service { $months }; needed at your own request with approval: { $needed }
law-condition-civil-abolished = Months of service { $months }; needed when the post is abolished or on dismissal that is no penalty: { $needed }
law-condition-civil-disabled = Service ends by total disability or death
law-reason-below-salary = The pension { $pension } is not above the salary { $salary }.
law-reason-not-disabled-in-service = Service did not end by total disability or death.
law-uncertain-civil-formula = The formula of the civil pension is taken from published summaries; we have not seen the text of the article.
law-uncertain-civil-approval-amended = Whether twenty years with approval still open a pension to those the decree amends is not clear. Ask your employer and the organisation.
law-refusal-not-civil = The civil pension is for those who stayed under its law, and this is another case: { $regime }.

## Benefit exchange

law-name-social-insurance = Social insurance
law-input-coefficient = Yearly growth factor
law-input-growth = Growth factor
law-input-grown = Last civil salary after growth
law-input-insured-part = Pension for insured months
law-rule-exchange-growth = Growth between the two ends of service
law-formula-exchange-growth = { $coefficient } to the power of the years { $years }, with { $months } months in proportion
law-rule-exchange-grown-salary = Civil salary after growth
law-formula-exchange-grown-salary = Last civil salary { $salary } × growth factor { $growth }
law-rule-exchange-uniform = One average for both periods
law-formula-exchange-uniform = Pension for insured months { $insured_part } + average wage { $average } × months of civil service { $months } ÷ { $divisor }
law-rule-exchange-split = Each period at its own wage
law-formula-exchange-split = Pension for insured months { $insured_part } + salary after growth { $grown } × months of civil service { $months } ÷ { $divisor }
law-rule-exchange-cap = Largest pension
law-formula-exchange-cap = The smaller of the pension { $pension } and { $percent } of the average wage { $average }
law-rule-exchange-months = Both periods together
law-formula-exchange-months = Insured months { $insured } + months of civil service { $civil }
law-condition-exchange-months = Months in the first scheme { $months }; needed to add them: { $needed }
law-condition-exchange-age = The months are asked for while working and before { $date }
law-condition-exchange-statutory = The statutory age, reached on { $date }; months together { $months }; needed { $needed }
law-condition-exchange-early = Before the statutory age: months that count { $months }; needed { $needed }
law-reason-average-not-above = The average wage { $average } is not above the civil salary after growth, { $grown }.
law-reason-average-above = The average wage { $average } is above the civil salary after growth, { $grown }.
law-reason-exchange-below-cap = The pension { $pension } is not above the average wage { $average }.
law-uncertain-exchange-table = We calculated the factors of the exchange table by compound growth, which agrees with what was published of it.
law-uncertain-exchange-early = Added months open a pension before the statutory age only for staff of bodies converted or privatised by the Cabinet.
law-refusal-one-scheme = There are no periods in two schemes.
law-refusal-exchange-new-law = The law of 1445H is one law for both sectors; it needs no benefit exchange.
law-assume-exchange-request = The months are asked for in time; the first service did not end by disability and was not compensated.

## The question the other way round

law-assume-reverse-working = You work on without a break after { $today } until the day found.
law-assume-reverse-wage = The wage counts from the month after { $today } until { $on }.
law-reason-target-above = { $target } cannot be reached here; the highest pension possible is { $highest }.
law-reason-target-no-pension = There is no pension here to hold against { $target }.
