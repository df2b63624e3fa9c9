### The page of the laws: names, dates, what articles say in our words, and the figures in force.

law-page-lead = Every figure on this site rests on something. These are the laws the calculators follow, their dates in both calendars, and what their articles say.
law-page-own-words = The summaries are our own short words. What counts is the text published in the official gazette.
law-parameters-lead = { $count ->
    [one] The calculators use { $count } figure of the law. It stands here with its value, since when it holds, the article it comes from, where we read it and how sure we are.
   *[other] The calculators use { $count } figures of the law. Each stands here with its values over time, the article it comes from, where we read it and how sure we are.
}
law-subject = { $subject }: { $count ->
    [one] one figure
   *[other] { $count } figures
}
law-subject-pension = Pension and retirement age
law-subject-lump = Lump sums and claims
law-subject-contributions = Wages, contributions and fines
law-subject-saned = SANED
law-subject-hazards = Work injuries
law-subject-disability = Disability outside work
law-subject-survivors = Family members' shares and grants
law-subject-maternity = Maternity
law-subject-public-service = Civil and military retirement
law-subject-gulf = Citizens of Gulf countries
law-page-version = Version of the figures used by the calculators: { $version }
law-page-issued-by = Issued by
law-page-issued = Date of issue
law-page-in-force = In force from
law-page-figures = { $count ->
    [one] One figure rests on it
   *[other] { $count } figures rest on it
}
law-page-articles = { $count ->
    [one] One article in short
   *[other] { $count } articles in short
}
law-page-article = Article { $number }
law-page-clause = Clause { $number }
law-page-article-of = { $law }, { $article }
law-page-no-limit = The law sets no limit.
law-page-band = From { $from } to less than { $to }: { $value }
law-page-last-band = From { $from }: { $value }
law-page-point = At { $at }: { $value }
law-page-for-everybody = For everybody.
law-page-for = For: { $whom }.
law-page-list-separator = {", "}
law-page-from = From { $from }.
law-page-until = Until { $to }.
law-page-from-to = From { $from } to { $to }.
law-page-population-old-exempt = law of 1421H with its own ages
law-page-population-old-amended = law of 1421H as changed in 1445H
law-page-population-new = law of 1445H
law-page-population-non-saudi = non-Saudis
law-page-population-gulf = nationals of GCC states
law-page-population-civil = civil pensions
law-page-population-military = military pensions
law-page-confidence-high = Certain: read in the text of the law or a publication of the organisation.
law-page-confidence-medium = Likely: one source, or practice.
law-page-confidence-low = Uncertain: to be confirmed before it is relied on.

choice-half-up = Rounded to the nearest halala, half a halala upwards
choice-after-reduction = The minimum is applied after the early reduction
choice-all-months = All months count, those after the age included
choice-calendar-days = By the days of that month
choice-whole-month = The month counts whole or not at all
choice-by-day = By its days
choice-pro-rata = In proportion to the wage that each pays
choice-before-friday-saturday = Paid on the working day before, where it is a Friday or a Saturday

## The laws

instrument-m273-name = Social Insurance Law (1445H)
instrument-m273-issued-by = Royal Decree M/273
instrument-m273-about = It applies in full to people without an earlier period of contribution or service. Its branches are annuities, occupational hazards and additional compensations, and unemployment insurance.
instrument-m273-decree-name = Decree issuing the law of 1445H
instrument-m273-decree-issued-by = Royal Decree M/273, its own clauses
instrument-m273-decree-about = It says who moves to the new law and who stays under the law of 1421H, and changes the retirement age and months of some earlier contributors.
instrument-cabinet-1022-name = Cabinet Resolution 1022
instrument-cabinet-1022-issued-by = Council of Ministers
instrument-cabinet-1022-about = It sets the period that opens a pension under the law of 1445H, and the rate of unemployment insurance.
instrument-m273-regulation-name = Regulations of the law of 1445H
instrument-m273-regulation-issued-by = Board of the organisation
instrument-m273-regulation-about = They set dates and procedures. We have not seen their text, so whatever rests on them is marked as uncertain.
instrument-m33-name = Social Insurance Law (1421H)
instrument-m33-issued-by = Royal Decree M/33 and Cabinet Resolution 199
instrument-m33-about = It applies to private-sector workers who contributed before the law of 1445H, and keeps its formulas for them.
instrument-m33-regulation-name = Regulations of the law of 1421H
instrument-m33-regulation-issued-by = Decision 128 of the Minister of Labour
instrument-m33-regulation-about = They detail registration, contributions and benefits. Amended in 2022 so that contributions count by days.
instrument-m18-name = Unemployment Insurance Law, SANED
instrument-m18-issued-by = Royal Decree M/18
instrument-m18-about = A monthly payment for contributors under the law of 1421H who lose their job.
instrument-m53-name = Benefit Exchange Law
instrument-m53-issued-by = Royal Decree M/53
instrument-m53-about = It adds civil and military service to social insurance periods.
instrument-m41-name = Civil Pension Law (1393H)
instrument-m41-issued-by = Royal Decree M/41
instrument-m41-about = It applies to civil servants appointed before the law of 1445H.
instrument-m24-name = Military Pension Law (1395H)
instrument-m24-issued-by = Royal Decree M/24
instrument-m24-about = It applies to the military. Our calculators do not work out its pension, and the law of 1445H did not change it.
instrument-gulf-extension-name = Unified Law on Extension of Insurance Protection
instrument-gulf-extension-issued-by = Gulf Cooperation Council
instrument-gulf-extension-about = Contributions for a GCC national working in the Kingdom follow the law of the home country. Applied since 2006 and 2007.
instrument-m22-name = Former Social Insurance Law (1389H)
instrument-m22-issued-by = Royal Decree M/22
instrument-m22-about = The law of 1421H replaced it. Months before 1422H are counted by it.
instrument-practice-name = Practice
instrument-practice-issued-by = No published text
instrument-practice-about = What is done in practice, or what the calculators assume where we found no text. Each such figure shows how sure we are of it.

## Articles of the law of 1445H

article-m273-2 = Months and years in this law are Gregorian.
article-m273-8 = The contributory wage, what it is made of, and that it may not be below the minimum set.
article-m273-9 = The employer answers for payment and may withhold the contributor’s share. Late payment is fined each month.
article-m273-14 = Who is in the annuities branch: Saudis under 65 when first covered, and those working abroad for an employer based here.
article-m273-15 = The rate of the annuities branch, half from the contributor and half from the employer.
article-m273-16 = When a pension is due: the statutory age and the period of contribution, and earlier for whoever completes a longer period.
article-m273-17 = How a pension is worked out: a share of the average wage for each year, a minimum by months, a lasting reduction of early pensions, an increase for working on after the age.
article-m273-18 = An early pensioner who returns to work before the statutory age keeps part of the pension, depending on the new wage; it is then worked out again.
article-m273-19 = Non-occupational disability pension in service: the months it needs and its minimum share of the average wage.
article-m273-20 = Disability pension of somebody not in service who completed the qualifying period.
article-m273-21 = What disability is: being unable to do one’s own work or other suitable work, for at least six months.
article-m273-22 = A disability pension stops if its owner works before the statutory age.
article-m273-23 = Survivors’ pension: its conditions in service, after service, and on the death of a pensioner.
article-m273-24 = Family members and their shares, and when a share stops or returns.
article-m273-25 = Compensation without a pension: monthly instalments or a lump sum, with contributions revalued.
article-m273-26 = The average wage of a pension: the months of the record with the highest wages.
article-m273-27 = Paying what is left of a compensation on loss of nationality or on death.
article-m273-28 = Who is in the hazards branch: people working inside the Kingdom.
article-m273-29 = The contribution to the hazards branch is the employer’s alone.
article-m273-31 = What a work injury or occupational disease is; no period of contribution is needed.
article-m273-33 = The daily allowance, from the day after the injury until recovery, established disability or death.
article-m273-35 = Pension and compensation for occupational disability, by its degree.
article-m273-36 = The average wage of an injury, review of the degree, and helper’s allowance.
article-m273-37 = Repeated injury and relapse: degrees are added and earlier payments deducted.
article-m273-38 = Pension for the family of somebody who died of an injury or had an injury pension.
article-m273-39 = Compensation of non-Saudis and their heirs for occupational disability and death.
article-m273-41 = Maternity compensation: the months before the birth, and being in service on its day.
article-m273-42 = The amount of maternity compensation, how long it is paid and when it is claimed.
article-m273-43 = Who is in unemployment insurance: Saudis working inside the Kingdom.
article-m273-44 = The rate of unemployment insurance, shared by halves.
article-m273-45 = Conditions of unemployment compensation.
article-m273-46 = The months of contribution needed for each claim.
article-m273-47 = How long unemployment compensation is paid.
article-m273-48 = The amount of unemployment compensation and its caps.
article-m273-49 = When unemployment compensation stops.
article-m273-53 = When benefits start and end.
article-m273-54 = The time after which a claim lapses.
article-m273-56 = Which benefits can be combined.
article-m273-57 = How much of a benefit may be withheld for a debt or maintenance.
article-m273-59 = Fines for violations, doubled when repeated.
article-m273-60 = Grievances against decisions.
article-m273-63 = The law is in force from the day after it was issued.

## Clauses of the decree of 1445H

article-m273-decree-2 = The new law does not apply to people with earlier, uncompensated periods in civil pensions or social insurance, or to those who were pensioners.
article-m273-decree-3 = The annuities rate rises by half a point on each side every year for four years.
article-m273-decree-4 = The former law’s formulas stay for whoever stays under it.
article-m273-decree-5 = Retirement age, and months of an early pension, for people who stay under the former law without the months or the age that exempt them.
article-m273-decree-6 = Rules that apply to earlier contributors too: maternity compensation, and no maximum for injury compensation.

## Articles of the law of 1421H

article-m33-2 = Who family members are and which of them are entitled.
article-m33-4 = Who is covered, by which branch, and who may join voluntarily.
article-m33-8 = Whoever leaves work may go on contributing on their own.
article-m33-18 = Contribution rates of the annuities and hazards branches.
article-m33-19 = Contributions are paid within the first 15 days of the next month; the fine for delay; the wage they are worked out on and its maximum.
article-m33-28 = What a work injury is, and the benefits that follow.
article-m33-30 = The daily allowance for days off because of an injury.
article-m33-31 = Pension for total and partial occupational disability, helper’s allowance and minimum.
article-m33-32 = Fixed compensation for partial disability.
article-m33-33 = Repeated injury and adding up degrees.
article-m33-34 = Review of the degree within five years.
article-m33-35 = Pension for the family of somebody who died of an injury, and family shares.
article-m33-36 = Compensation of non-Saudis for occupational disability and death.
article-m33-38 = Retirement pension: age and period, early retirement, the formula, the limit of the average, buying a period, returning to work.
article-m33-39 = Non-occupational disability pension: its months, its amount, helper’s allowance.
article-m33-40 = Family pension after the death of a contributor or a pensioner.
article-m33-41 = Lump sum where no pension is due.
article-m33-43 = Conditions of voluntary contribution and what is excepted.
article-m33-44 = Stricter conditions for whoever began voluntarily after the age of fifty.
article-m33-46 = Refund of contributions to a voluntary contributor who stops before a pension is due.
article-m33-47 = Periods that count as months.
article-m33-50 = Marriage grant.
article-m33-51 = Death grant.
article-m33-52 = When a pension starts and ends.
article-m33-55 = Which benefits can be combined.
article-m33-57 = The time after which a claim lapses.
article-m33-62 = Fines for violations and objecting to them.
article-m33-65 = Stepwise contribution rates when the law began.
article-m33-66 = Protection of people whose wage before 1422H was above the new maximum.
article-m33-70 = When the law came into force.

## Articles of the Civil Pension Law

article-m41-18 = The service that opens a pension, by the reason for leaving.
article-m41-19 = The pension from the last basic salary.

