### An individual's dashboard and contribution record.

individual-greeting = Welcome, { $name }
individual-last-sign-in = Last signed in: { $date }, at { $time }
individual-first-sign-in = This is the first sign-in to your account.

## Status

individual-status-title = Coverage status
individual-tag-in-service = In service
individual-tag-voluntary = Voluntary contribution
individual-tag-pensioner = Pension in payment
individual-tag-not-covered = No active coverage
individual-status-with = You are covered through { $employer }.
individual-status-with-since = You have been covered through { $employer } since { $date }.
individual-status-in-service = You are covered; the record names no employer.
individual-status-in-service-since = You have been covered since { $date }; the record names no employer.
individual-status-voluntary = Your voluntary contribution is active.
individual-status-voluntary-since = Your voluntary contribution has been active since { $date }.
individual-status-pensioner = Your pension was due before the law of 1445H began, and none of its rules change.
individual-status-pensioner-since = Your pension was due before the law of 1445H began, and none of its rules change. Your coverage ended on { $date }.
individual-status-ended = You have no active coverage. Your last period ended on { $date }.
individual-status-never = No coverage has been recorded for you yet.
individual-status-further = And through these employers:
individual-status-join = How to contribute voluntarily
individual-status-saned = Conditions for SANED
individual-law-label = The law that applies to you:
individual-law-military = Military pension law
individual-law-old-pensioner = Earlier law; your pension was due before it changed
individual-law-old-exempt = Earlier law (1421H) with its own ages
individual-law-old-amended = Earlier law (1421H) with amended ages
individual-law-new = New law (1445H)
individual-law-home-state = Your own country's pension law
individual-law-hazards-only = Occupational hazards branch

## Next step

individual-next-title = Next step
individual-next-wage-heading = Check your wage for { $month }
individual-next-wage-body = { $employer } registered a wage of { $wage }; the minimum wage subject to contributions is { $minimum }. A lower wage may reduce your pension.
individual-next-wage-action = How to object to a wage
individual-next-iban-heading = Add your bank account
individual-next-iban-body = There is no IBAN in your record. No benefit can be paid before you add one.
individual-next-iban-action = How to add a bank account
individual-next-gap-heading = Check a time without coverage
individual-next-gap-body = From { $from } to { $to } no coverage is recorded for you, { $length } in all. If you were working then, ask for a correction.
individual-next-gap-action = View contribution record
individual-next-gap-object = How to ask for a correction
individual-next-clear-heading = Nothing is waiting for you
individual-next-clear-body = If your record needs your attention, you will see the most important step here.
individual-next-newer-heading = There is a new notice
individual-next-newer-body = This version of the page cannot show it. Reload the page to read it.

## Coverage

individual-coverage-title = Contribution time
individual-coverage-months = { $n ->
    [one] { $n } month of contributions
   *[other] { $n } months of contributions
}
individual-coverage-left-normal = { $n ->
    [one] { $n } month left to a pension at the statutory age.
   *[other] { $n } months left to a pension at the statutory age.
}
individual-coverage-left-early = { $n ->
    [one] { $n } month left to early retirement.
   *[other] { $n } months left to early retirement.
}
individual-coverage-complete = The months for a pension and for early retirement are complete.
individual-coverage-start = Counting starts with the first month of contributions recorded for you.
individual-coverage-other-schemes = { $n ->
    [one] You also have { $n } month in another scheme; it does not count here until it is aggregated.
   *[other] You also have { $n } months in other schemes; they do not count here until they are aggregated.
}
individual-coverage-aggregate = About aggregating periods
individual-coverage-differs = This device reads the law that applies to you differently from the record. What counts is the record.
individual-coverage-table = Months needed for each pension
individual-coverage-right = Pension
individual-coverage-required = Months needed
individual-coverage-missing = Left
individual-coverage-payable = First payment if you keep contributing
individual-coverage-normal = Pension at the statutory age
individual-coverage-early = Early retirement
individual-coverage-nothing-missing = Complete

## Why nothing is computed

individual-not-computed-military = Military pensions have rules of their own, so this page shows your service without computing your pension.
individual-not-computed-hazards = You are covered for occupational hazards only, so there is no retirement pension under this law.
individual-not-computed-gulf = Your pension is computed under your own country's law, and your contributions are passed on to it.
individual-not-computed-pensioner = Your pension is already due, so no new one is estimated here.
individual-not-computed-pensioner-link = Sign in to the pension customers portal
individual-not-computed-civil = All your months are in the civil pension scheme. Estimating its pension is not available on this page yet.
individual-not-computed-unknown = Your record has an entry this version of the page does not know, so we show no estimate that could be wrong.
individual-not-computed-refused = This could not be computed from your record. The reason: { $why }

## Estimate

individual-estimate-title = Estimated pension
individual-estimate-label = A month at the statutory age of { $age }
individual-estimate-label-complete = A month once the required months are complete
individual-estimate-label-already = A month; the conditions are met now
individual-estimate-tag = Estimate
individual-estimate-from = Payment starts on { $date }.
individual-estimate-assumption = We assumed your wage stays the same and you contribute without a break.
individual-estimate-assumption-stopped = We assumed you contribute no more, since you have no active coverage.
individual-estimate-guidance = This is an estimate for guidance, not an entitlement decision.
individual-estimate-uncertain = Some points of this estimate are not settled by the law. You find them in the explanation.
individual-estimate-no-wage = No wage has been recorded for you yet. The estimate appears after the first wage subject to contributions.
individual-estimate-no-right = The conditions of a pension at the statutory age are not met even if you contribute without a break from today. See the conditions in the explanation.
individual-estimate-months-missing = { $n ->
    [one] You are { $n } month of contributions short of a pension at the statutory age.
   *[other] You are { $n } months of contributions short of a pension at the statutory age.
}
individual-estimate-how = How was this calculated?
individual-estimate-scenarios = Try another wage or date in the pension calculator

## Record

individual-record-title = Contribution record
individual-record-lead = The periods recorded for you in each scheme, in both calendars. If you find a mistake, ask your employer to correct it, or object to it.
individual-record-empty = No contribution periods are recorded for you.
individual-record-empty-next = Each period appears here once an employer has registered it.
individual-record-total = Total
individual-record-open = View the full record
individual-record-scheme-total = What counts in this scheme: { $length }
individual-record-employer = Employer
individual-record-start = From
individual-record-end = To
individual-record-running = Still running
individual-record-length = Length
individual-record-wage = Last monthly wage
individual-record-status = Status
individual-record-no-employer = Not named in the record
individual-record-own-contribution = Your own contribution
individual-record-gaps = Times without coverage
individual-record-gaps-lead = These may be right, for example between two jobs. If you were working then, object to them.
individual-record-no-gaps = There are no gaps between your periods.
individual-record-object = How to object to a period
individual-record-print = Print the record
individual-record-printed = Printed for information on { $date }. Not an official certificate.

individual-scheme-gosi = Social insurance
individual-scheme-voluntary = Voluntary contribution
individual-scheme-civil = Civil pension
individual-scheme-military = Military pension
individual-scheme-other = Another scheme

individual-period-active = Active
individual-period-ended = Ended
individual-period-refunded = Paid out as a lump sum
individual-period-under-review = Under review
individual-period-other = Another state

individual-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
individual-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
individual-years-and-months = { $years } and { $months }
individual-months-and-days = { $months } and { $days }
individual-period-count = { $n ->
    [one] { $n } period
   *[other] { $n } periods
}

## Wages

individual-wages-title = Wage subject to contributions
individual-wages-none = No wage subject to contributions has been recorded for you yet.
individual-wages-all-zero = All wages recorded for you are zero. Ask your employer.
individual-wages-steady = Your wage has been { $wage } since { $from }.
individual-wages-risen = Your wage rose from { $first } in { $from } to { $last } in { $to }.
individual-wages-fallen = Your wage fell from { $first } in { $from } to { $last } in { $to }.
individual-wages-returned = Your wage changed between { $from } and { $to } and came back to { $wage }.
individual-wages-table = Recorded wages, the newest first
individual-wages-from = From
individual-wages-to = To
individual-wages-payer = Employer
individual-wages-scheme = Scheme
individual-wages-wage = Monthly wage

## Tasks

individual-tasks-title = Services you may need
individual-task-record = Periods and wages
individual-task-calculator = Pension calculator
individual-task-benefit = Apply for a benefit
individual-task-certificate = Wage and contribution certificate
individual-task-bank = Update your bank account
