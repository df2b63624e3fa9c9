### Maternity calculator.

maternity-intro = You need the day of the birth, your months of cover and your average wage. It takes about 2 minutes.
maternity-step-birth = The birth
maternity-step-service = Your work
maternity-step-wage = Your wage
maternity-step-child = The child
maternity-more = Details that make it more exact
maternity-birth-on = Day of the birth
maternity-birth-on-hint = Or the day it is expected
maternity-in-service = Are you in work on that day?
maternity-months = Your months of cover in the 36 before the birth
maternity-months-hint = Only from 3 July 2024 on, together or apart
maternity-average = Your average wage of the twelve months before the birth
maternity-average-hint = The wage subject to contributions, in Saudi riyals
maternity-companion = Is the child sick or disabled and in need of a companion?
maternity-conceived-on = Day of conception
maternity-conceived-on-hint = Leave it empty if the pregnancy lasted six months.
maternity-example-usual = Average wage 11,000
maternity-example-companion = A child who needs a companion
maternity-example-short = Only 11 months of contributions
maternity-verdict = { $months ->
    [one] You are entitled to { $amount } for { $months } month
   *[other] You are entitled to { $amount } a month for { $months } months
}
maternity-verdict-none = You are not entitled to maternity compensation with these answers. The conditions below show what is missing.
maternity-total = All months together
maternity-monthly = For each month
maternity-paid-months = Number of months
maternity-from = Paid from
maternity-claim-from = Can be claimed from
maternity-counted = Months that count
