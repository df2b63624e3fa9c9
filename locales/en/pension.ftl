### Pension calculator: its own questions, its result, other days of stopping, the way back from an amount.

pension-intro = You need your date of birth, how long you have contributed, and your wage. It takes about 3 minutes.
pension-step-birth = When were you born?
pension-step-before = Before the new law
pension-step-time = Your contributions
pension-step-working = Your work now
pension-step-wage = Your wage
pension-step-stop = When you stop
pension-more = Details that make it more exact
pension-stop = When do you plan to stop working?
pension-stop-statutory = At the statutory age
pension-stop-statutory-hint = The age at which you get the pension without a reduction
pension-stop-earliest = As early as possible
pension-stop-earliest-hint = Early retirement once its conditions are met
pension-stop-on-choice = On a date I choose
pension-stop-on-hint = To see what working longer or shorter changes
pension-stop-on = First day without work
pension-stop-on-day-hint = The pension is paid from the first day of the month after it
pension-dependants = How many people you support
pension-dependants-hint = Only raises the part for the time before 1 Muharram 1422 AH
pension-growth = By how many percent your wage grows each year
pension-growth-hint = Leave it empty for a wage that stays as it is
pension-leaving = Why civil service ends
pension-leaving-any = The age, or my own request
pension-leaving-approval = My own request, approved
pension-leaving-abolition = The post is abolished
pension-leaving-disability = Total disability or death
pension-leaving-disability-by-work = Disability or death caused by work
pension-converted = Was your last employer converted from a public body?
pension-converted-hint = Only for added periods: the Cabinet named such bodies. Then they open an early pension too.
pension-error-stop-past = The date you stop working must be today or later

pension-example-early = Stops early after 300 months on a wage of 15,000
pension-example-raise = A wage that rose from 8,000 to 14,000 in the last two years
pension-example-minimum = A wage of 4,000 and 180 months: the smallest pension
pension-example-family = Hijri months before 1422H, with three dependants
pension-example-new = The new law: 65 years old with 420 months
pension-example-new-early = The new law: an early pension at 58
pension-example-two-schemes = 12 years in government, then 8 in the private sector
pension-example-civil = A civil servant with 32 years of service

pension-verdict = You are entitled to { $amount } a month from { $date }
pension-verdict-plain = You are entitled to { $amount } a month
pension-verdict-none = You are not entitled to a pension if you stop on that day. The conditions below show what is missing.
pension-monthly = Your estimated monthly pension
pension-stop-date = First day without work
pension-payable-from = Pension starts
pension-counted-months = Contribution months that count
pension-average = Average wage it is calculated on
pension-limited = What limits the amount
pension-limited-minimum = It is raised to the smallest pension
pension-limited-cap = It ends at the whole average wage
pension-buy-in-offer = { $months ->
    [one] You may buy the { $months } missing month for { $price }. See the calculator for buying months.
   *[other] You may buy the { $months } missing months for { $price }. See the calculator for buying months.
}
pension-law-civil = Civil pension law
pension-law-exchange = Law of benefit exchange
pension-service-months = Months of service
pension-last-salary = Last basic salary
pension-paid-by = Paid by
pension-insured-months = Months under social insurance
pension-civil-months = Months of civil service
pension-dates-why = How were the dates worked out?
pension-assumptions = We assumed your wage stays the same, you contribute without a break until you stop, and your past time was unbroken.
pension-assumptions-growth = We assumed your wage grows by { $growth } a year, you contribute without a break until you stop, and your past time was unbroken.
pension-scenarios = Compare when to stop
pension-scenario = Scenario
pension-scenario-earliest = Early retirement
pension-scenario-statutory = Statutory age
pension-scenario-later = Two years past that age
pension-scenario-on-day = The date you chose
pension-scenario-starts = Pension starts
pension-scenario-months = Contribution months
pension-scenario-amount = Monthly pension
pension-scenario-none = Not entitled

pension-what-if = What if you stop on another day?
pension-what-if-drag = Drag to any month
pension-what-if-band = Depending on how your wage grows until then, the pension lies between { $low } and { $high } a month.
pension-what-if-sentence = { $months ->
    [one] If your first day without work is { $date }: { $amount } a month, with { $months } contribution month
   *[other] If your first day without work is { $date }: { $amount } a month, with { $months } contribution months
}
pension-what-if-none = { $months ->
    [one] If your first day without work is { $date }: no pension yet, with { $months } contribution month
   *[other] If your first day without work is { $date }: no pension yet, with { $months } contribution months
}
pension-what-if-paths = The pension for that day, by how your wage grows
pension-what-if-path = Your wage
pension-growth-none = Stays as it is
pension-growth-three = Grows by 3% a year
pension-growth-five = Grows by 5% a year
pension-what-if-use = Use this day
pension-what-if-chart = The pension by year of stopping
pension-what-if-year = Year
pension-what-if-highest = With a wage that stays as it is, the highest pension of these years is { $amount } a month, if your first day without work is { $date }.

pension-goal = Start from the amount you want
pension-goal-amount = Pension you want each month
pension-goal-hint = In Saudi riyals, for example 9,000
pension-goal-find = What should we find?
pension-goal-find-date = The earliest day to stop
pension-goal-find-wage = The wage I need from now on
pension-goal-ask = Find it
pension-goal-error = Enter an amount above zero, like 9,000
pension-goal-date = For { $target } a month, stop on { $date } at the earliest. The pension is then { $amount }.
pension-goal-wage = For { $target } a month you need a wage subject to contributions of { $wage } from now until you stop.
pension-goal-highest = { $target } a month cannot be reached. The highest pension you can reach is { $highest }.
pension-goal-never = { $target } a month cannot be reached: no day of stopping opens a pension.
pension-goal-refused = This could not be worked out for your record. Choose a day to stop that lies in the future.
pension-late-months = Months after the statutory age in the law of 1445H
pension-late-months-hint = Article 17 leaves open whether months after the age count in the basic pension. Choose a reading to see what it does.
pension-late-months-all = They count in the basic pension and in the increase
pension-late-months-until-age = They count in the increase alone

pension-again-title = Work beside a pension
pension-again = Do you draw a pension and work again?
pension-again-on = First day of the new work
pension-again-pension = Your monthly pension before
pension-again-wage = Wage subject to contributions in the new work
pension-again-average = Average wage your pension was calculated on
pension-again-average-hint = For the law of 1421H only. It stands in the pension decision.
pension-again-last = Last wage in that average
pension-again-last-hint = For the law of 1421H only. Leave it empty unless it is above the average.
pension-again-national = Average wage of all contributors
pension-again-national-hint = For the law of 1445H only, after early retirement. The organisation publishes it.
pension-again-verdict = While you work, { $amount } a month of your pension is paid
pension-again-none = While you work, nothing of your pension is paid
pension-again-paid = Paid of the pension while you work
pension-again-withheld = Not paid of it
