### What every calculator shows: the questions' frame, the record, the result and keeping it.

calculators-lead = Work out a benefit before you apply for it. Every calculator runs on your device and explains each figure with its article of the law.
calculators-group-retirement = Retirement
calculators-group-life = When something happens
calculators-group-contributions = Contributions and employers
calculators-pension-about = When you are entitled to a pension, and how much it is if you stop early, at the statutory age or later
calculators-retirement-date-about = The earliest day of your pension, what decides it and how long is left
calculators-lump-sum-about = What you are paid if you have no right to a pension
calculators-buy-in-about = What the missing months cost at the statutory age, and the pension they open
calculators-saned-about = What unemployment insurance pays each month, and for how long
calculators-injury-about = Daily allowances, a pension or a sum after a work injury
calculators-disability-about = The pension for a disability that work did not cause
calculators-survivors-about = Each family member’s share after a death, over time
calculators-maternity-about = What a mother is paid around a birth
calculators-contributions-about = What you and your employers pay in any month
calculators-employer-cost-about = What an employee costs, late fines, and a debt in instalments
calculators-trust = Before you rely on a result
calculators-trust-about = Every figure shows the article it comes from and how sure we are of it. Nothing you enter leaves your device.

calc-private = The result is worked out on your device. What you enter is neither sent nor kept nor linked to your identity. Only a scenario that you save yourself stays on this device.
calc-form-label = Details for the calculation
calc-choose = Choose
calc-yes = Yes
calc-no = No
calc-years = Years
calc-months = Months
calc-how-known = How do I know this?
calc-continue = Continue
calc-back = Back
calc-calculate = Calculate
calc-start-over = Clear the answers and start again
calc-way-all = Show all questions on one page
calc-way-guided = Ask me one question at a time
calc-progress = { $count ->
    [one] Question { $number } of { $count }
   *[other] Question { $number } of { $count }
}
calc-examples = Try an example
calc-example-loaded = The answers are filled in with an example. Change them as you like.
calc-examples-about = Cases from the law's own table. Each fills the form with its figures and its day; change them as you like.
calc-examples-failed = The example could not be loaded
calc-examples-again = Check your connection and choose the example again. What you typed is still here.
calc-remove = Remove: { $what }
calc-file = Or choose a file on your device, or drop it into the box. It is read here and sent nowhere.
calc-question-of = { $which }: { $question }
calc-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
calc-pair = { $name }: { $value }

calc-law = Which law covers you?
calc-law-hint = The law of 1445H applies where there was no contribution period before 3 July 2024, or all of it was paid out.
calc-law-old = Contributions before 3 July 2024 (law of 1421H)
calc-law-new = First contributions on or after 3 July 2024 (law of 1445H)
calc-birth = Date of birth
calc-birth-hint = As on your ID, in the calendar you know it in
calc-before-law = Did you contribute before 3 July 2024?
calc-before-law-hint = The new Social Insurance Law began on that day, 27 Dhu al-Hijjah 1445 AH.
calc-before-law-help = Any registered job before that day counts, in the private sector or in government. Answer No if all of that time was paid out to you as a lump sum. Your contribution record shows your first job.
calc-before-law-yes = Yes, and it was not paid out
calc-before-law-no = No
calc-time = How long have you contributed so far?
calc-time-hint = Add up all your registered jobs.
calc-time-help = Your contribution certificate and your record in your account show it in months. Twelve months are a year. A rough figure gives a rough result, which you can correct later.
calc-working = Are you working now?
calc-without-break = Have you worked without a break since 3 July 2024?
calc-time-before = How long had you contributed by 3 July 2024?
calc-time-before-hint = This decides the age and the number of months you need.
calc-wage = Monthly wage subject to contributions
calc-wage-hint = Basic wage plus housing, in Saudi riyals
calc-wage-help = It is the wage your employer registered: basic wage and housing, without transport and other allowances. Your contribution certificate shows it. What is above the upper limit does not count.
calc-earlier-wage = Your wage subject to contributions five years ago
calc-earlier-wage-hint = Leave it empty if your wage has not changed. A large rise in the last five years may not count in full.
calc-record-title = A detailed record, several schemes or a file
calc-record = How do you want to give your record?
calc-record-simple = As a length and one wage
calc-record-simple-hint = Enough for most people
calc-record-periods = Period by period
calc-record-periods-hint = For several jobs, changing wages, or civil and private service together
calc-record-lines = As a file or pasted lines
calc-record-lines-hint = As the contribution certificate lists them
calc-record-file = The lines of your record
calc-record-file-hint = One line a period: first day, last day, wage, and the scheme if it is not social insurance. For example 2012-01-01,2019-12-31,8000. Leave the last day empty for your present job. Hijri days work too.
calc-periods = Your periods
calc-periods-hint = One for each job and each change of wage
calc-period = Period { $number }
calc-period-add = Add a period
calc-scheme = Kind of service
calc-scheme-private = Social insurance
calc-scheme-civil = Civil pension (government)
calc-scheme-voluntary = Voluntary contribution
calc-scheme-military = Military service
calc-period-from = First day
calc-period-to = Last day
calc-period-to-hint = Leave it empty if you still work there
calc-period-wage = Monthly wage in this period
calc-period-wage-hint = Subject to contributions; the basic salary for civil service
calc-period-counted = What became of it
calc-period-counts = It counts
calc-period-refunded = It was paid out to me
calc-period-unpaid = The employer did not pay
calc-period-calendar = The employer’s months
calc-period-gregorian = Gregorian
calc-period-hijri = Hijri
calc-as-of-title = Calculate as of another day
calc-as-of = As if today were
calc-as-of-hint = Leave it empty for today. The figures of the law are those of that day.

calc-error-empty = Answer the question “{ $question }”
calc-error-day = Complete the date of the question “{ $question }”
calc-error-future = The date for “{ $question }” must be today or in the past
calc-error-past = The date for “{ $question }” must be today or later
calc-error-month = Choose the month for “{ $question }” and write the year in four digits
calc-error-zero = The amount for “{ $question }” must be more than zero
calc-error-money-large = Amount must be less than one million riyals
calc-error-count = { $most ->
    [one] The answer to “{ $question }” must be a whole number from { $least } to { $most }
   *[other] The answer to “{ $question }” must be a whole number from { $least } to { $most }
}
calc-error-percent = The answer to “{ $question }” must be a percentage above 0 and up to 100
calc-error-span-number = The time for “{ $question }” must be whole numbers, like 12 years and 4 months
calc-error-span-months = Months must be 11 or fewer if you enter years
calc-error-time-too-long = { $years ->
    [one] The time must be 1 year or less, since we count from age { $age }
   *[other] The time must be { $years } years or less, since we count from age { $age }
}
calc-error-time-since-law = { $months ->
    [one] The time must be 1 month or less if you did not contribute before 3 July 2024
   *[other] The time must be { $months } months or less if you did not contribute before 3 July 2024
}
calc-error-time-too-short = { $months ->
    [one] The time must be more than 1 month if you contributed before 3 July 2024 and had no break
   *[other] The time must be more than { $months } months if you contributed before 3 July 2024 and had no break
}
calc-error-time-before-too-long = The time by 3 July 2024 must not be longer than your time so far
calc-error-time-before-too-short = { $months ->
    [one] Only 1 month has passed since 3 July 2024, so the time before it must be longer
   *[other] Only { $months } months have passed since 3 July 2024, so the time before it must be longer
}
calc-error-time-before-none = Enter the time before 3 July 2024, or answer No to having contributed before it
calc-error-lines-none = Paste at least one line that begins with a date
calc-error-lines-many = { $most ->
    [one] Paste { $most } line or fewer
   *[other] Paste { $most } lines or fewer
}
calc-error-line-from = Line { $line }: the first cell must be a date, like 2012-01-01
calc-error-line-to = Line { $line }: the second cell must be a date or empty
calc-error-line-wage = Line { $line }: the third cell must be a wage, like 8,450.50
calc-error-line-scheme = Line { $line }: the fourth cell must be social insurance, civil, voluntary or military, or empty
calc-error-line-order = Line { $line }: the last day must not come before the first
calc-error-line-status = Line { $line }: the fifth cell must be “refunded”, “unpaid” or empty
calc-error-lines-more = { $count ->
    [one] { $first }. Another line has a mistake too
   *[other] { $first }. { $count } more lines have mistakes too
}

calc-result = Result
calc-waiting-title = Your result appears here
calc-waiting = Answer the questions and choose Calculate. You will see the answer first, then what decides it, each figure explained down to the article of the law.
calc-estimated = Estimate
calc-estimate = This is an estimate for guidance, not an entitlement decision.
calc-live = Result updated: { $verdict }
calc-outdated = You changed an answer that is not complete yet. The result below is for your earlier answers.
calc-refused = This case could not be calculated
calc-missing = What is still missing
calc-why = How was this calculated?
calc-limits = These calculators do not cover everything:
calc-see-result = See the result
calc-answers = Your answers
calc-issued = Calculated as of { $date }, with version { $version } of the figures
calc-paper-code = This code opens the same case. It holds the answers, days and amounts on this paper, and no name or identity number.
calc-paper-code-name = QR code that opens this case
calc-paper-code-long = This case is too long for a printed code. Open it with the link.
calc-paper-code-about = A printed result carries a code that opens the same case. It holds your answers, days and amounts only, so give the paper only to whom you want to see them.
calc-as-of-shown = Calculated as if today were { $date }
calc-as-of-same = Calculated today it is the same.
calc-as-of-not-today = This very case cannot be calculated for today. Check the answers that have to do with days.
calc-as-of-difference = What differs from today
calc-as-of-now = Today
calc-as-of-today = Calculate it for today
calc-law-coming = Loading what the calculation needs…
calc-law-missing = What the calculation needs could not be loaded. Check your connection and try again. Your answers are still here.
calc-offline = Kept on your device: every calculator works without a connection.
calc-record-fill = Fill from my record
calc-record-fill-about = You are signed in. Your contribution record is read once to answer the questions; the calculation happens here on your device.
calc-record-filled = Answered from your record
calc-record-filled-about = Check the answers and give the rest, then calculate. What you typed elsewhere is still here.
calc-record-unusable = Something in your record cannot be read here
calc-record-unusable-about = Answer the questions yourself, and ask a branch or the call centre to correct the record.
calc-ledger = { $count ->
    [0] Sent from your answers: nothing. Requests to our servers since you opened this calculator: none.
    [one] Sent from your answers: nothing. Requests to our servers since you opened this calculator: { $count }, with nothing of yours in it.
   *[other] Sent from your answers: nothing. Requests to our servers since you opened this calculator: { $count }, with nothing of yours in them.
}
calc-law-applies = The law that applies
calc-regime-military = Military pension law
calc-regime-old-pensioner = Social Insurance Law 1421H, unchanged because you draw a pension
calc-regime-old-exempt = Social Insurance Law 1421H with its former conditions
calc-regime-old-amended = Social Insurance Law 1421H with the 2024 changes of age and time
calc-regime-new = Social Insurance Law 1445H
calc-regime-gulf = The law of your own Gulf state
calc-regime-non-saudi = Occupational hazards only, without an old-age pension
calc-age = { $years } and { $months }
calc-statutory-date = Statutory age reached on
calc-early-months = Months needed for early retirement
calc-left-early = { $months ->
    [one] For early retirement 1 contribution month is missing
   *[other] For early retirement { $months } contribution months are missing
}
calc-left-normal = { $months ->
    [one] For a pension at the statutory age 1 contribution month is missing
   *[other] For a pension at the statutory age { $months } contribution months are missing
}
calc-early-from = The conditions of early retirement are met on { $date }
calc-early-never = Without further contributions the conditions of early retirement are never met
calc-normal-from = The conditions of the pension at the statutory age are met on { $date }
calc-normal-never = Without further contributions the conditions of the pension at the statutory age are never met
calc-changed = What the 2024 changes mean for you
calc-changed-what = Condition
calc-changed-before = Before 3 July 2024
calc-changed-now = Now

calc-print = Print the result
calc-copy = Copy a link to this result
calc-copied = Link copied. It includes the figures you entered, not your name or ID.
calc-copy-failed = It could not be copied. Your browser does not allow it on this page.
calc-copy-text = Copy as text
calc-text-copied = Text copied. You can paste it into a message to an adviser.
calc-csv = Download the table (CSV)
calc-csv-saved = The table is saved to your device.
calc-saved = Saved scenarios
calc-save-name = Name of the scenario
calc-save-hint = Kept on this device only. Use a name that says nothing about you on a shared device.
calc-save-name-empty = Enter a name for the scenario
calc-save = Save scenario
calc-saved-as = Scenario “{ $name }” saved on this device
calc-saved-open = Open “{ $name }”
calc-saved-delete = Delete “{ $name }”
calc-compare = Compare saved scenarios
calc-compare-what = What

calc-link-problem = There is a problem with this link
calc-link-damaged = Part of the link was lost or changed on the way, so we did not calculate it. The answers we could read are filled in. Check them, or ask for the link again.
calc-link-newer = The link was made by a newer version of this portal. Load the page again.
calc-link-foreign = The link does not hold answers of this calculator. Nothing was filled in.
calc-link-other = The link belongs to another calculator. Open it there:
calc-link-old = The answers come from an older link. Choose Calculate to see the result by today’s figures.
calc-link-opened = This result was calculated on { $date } with version { $version } of the figures
calc-link-answers = The answers come from a link and are calculated as of { $date }
calc-link-unanswered = They cannot be calculated as they stand. Check the marked questions.
calc-link-same = It comes out the same now, to the halala.
calc-link-differs = The link says { $then }; what stands here now comes out at { $now }.
calc-link-today = Calculate as of today
