### Pension calculator: questions, result, comparison of scenarios.

pension-intro = You need your date of birth, how long you have contributed, and your wage. It takes about 3 minutes.
pension-private = The result is worked out on your device. We do not store what you enter, send it, or link it to your identity.
pension-form-label = Details for the calculation

pension-birth = Date of birth
pension-birth-hint = As on your ID, in the calendar you know it in
pension-time-legend = Your contributions
pension-before-law = Did you contribute before 3 July 2024?
pension-before-law-hint = The new Social Insurance Law began on that day, 27 Dhu al-Hijjah 1445 AH. Answer No if all of that time was paid out to you as a lump sum.
pension-before-law-yes = Yes, and it was not paid out
pension-before-law-no = No
pension-time = How long have you contributed so far?
pension-time-hint = Add up all your registered jobs. Your contribution record in your account has it.
pension-years = Years
pension-months = Months
pension-working = Are you working now?
pension-yes = Yes
pension-no = No
pension-without-break = Have you worked without a break since 3 July 2024?
pension-time-before = How long had you contributed by 3 July 2024?
pension-time-before-hint = This decides the age and the number of months you need.
pension-wage-legend = Your wage
pension-wage = Monthly wage subject to contributions
pension-wage-hint = Basic wage plus housing, in Saudi riyals
pension-more = Details that make it more exact
pension-earlier-wage = Your wage subject to contributions five years ago
pension-earlier-wage-hint = Leave it empty if your wage has not changed. A large rise in the last five years may not count in full.
pension-dependants = How many people you support
pension-dependants-hint = Only raises the part for the time before 1 Muharram 1422 AH
pension-stop-legend = When do you plan to stop working?
pension-stop-statutory = At the statutory age
pension-stop-statutory-hint = The age at which you get the pension without a reduction
pension-stop-earliest = As early as possible
pension-stop-earliest-hint = Early retirement once its conditions are met
pension-stop-on = On a date I choose
pension-stop-on-hint = To see what working longer or shorter changes
pension-stop-date = Date you stop working
pension-calculate = Calculate pension
pension-start-over = Clear the answers and start again
pension-examples = Try an example
pension-example-amended = Employee in the private sector, aged 42
pension-example-exempt = Contributor close to retirement, 20 years before the new law
pension-example-new = Graduate who started work under the new law
pension-example-older = Contributor who started before 1422 AH
pension-example-loaded = The answers are filled in with an example. Change them as you like.

pension-error-birth-empty = Enter your date of birth
pension-error-birth-future = Date of birth must be in the past
pension-error-before-law = Select whether you contributed before 3 July 2024
pension-error-time-empty = Enter how long you have contributed
pension-error-time-number = The time must be whole numbers, like 12 years and 4 months
pension-error-time-months = Months must be 11 or fewer if you enter years
pension-error-time-too-long = { $years ->
    [one] The time must be 1 year or less, since we count from age { $age }
   *[other] The time must be { $years } years or less, since we count from age { $age }
    }
pension-error-time-since-law = { $months ->
    [one] The time must be 1 month or less if you did not contribute before 3 July 2024
   *[other] The time must be { $months } months or less if you did not contribute before 3 July 2024
    }
pension-error-time-too-short = { $months ->
    [one] The time must be more than 1 month if you contributed before 3 July 2024 and had no break
   *[other] The time must be more than { $months } months if you contributed before 3 July 2024 and had no break
    }
pension-error-working = Select whether you are working now
pension-error-without-break = Select whether you have worked without a break since 3 July 2024
pension-error-time-before-too-long = The time by 3 July 2024 must not be longer than your time so far
pension-error-time-before-too-short = { $months ->
    [one] Only 1 month has passed since 3 July 2024, so the time before it must be longer
   *[other] Only { $months } months have passed since 3 July 2024, so the time before it must be longer
    }
pension-error-time-before-none = Enter the time before 3 July 2024, or answer No to having contributed before it
pension-error-wage-zero = Wage must be more than zero
pension-error-wage-large = Wage must be { $most } riyals or less
pension-error-dependants = The number of people you support must be between 0 and 30
pension-error-stop-empty = Enter the date you stop working
pension-error-stop-past = The date you stop working must be today or later

pension-result = Result
pension-result-waiting-title = Your estimated pension appears here
pension-result-waiting = Answer the questions and choose Calculate pension. You will see the monthly amount, the day it is first paid and a comparison of when to stop, each figure explained down to the article of the law.
pension-result-monthly = Your estimated monthly pension
pension-result-from = You are entitled from { $date }
pension-result-estimate = This is an estimate for guidance, not an entitlement decision.
pension-result-live = Result updated: { $amount } a month
pension-result-live-none = Result updated: you are not entitled in this scenario
pension-result-none = You are not entitled in this scenario
pension-result-none-next = The conditions below show what is missing. Change the date you stop to see when they are met.
pension-result-outdated = You changed an answer that is not complete yet. The result below is for your earlier answers.
pension-result-refused = This case could not be calculated
pension-law-applies = The law that applies to you
pension-scenarios = Compare scenarios
pension-scenarios-lead = The same pension if you stop at different times
pension-scenario = Scenario
pension-scenario-earliest = Early retirement
pension-scenario-statutory = Statutory age
pension-scenario-later = Two years past that age
pension-scenario-on-day = The date you chose
pension-scenario-starts = Pension starts
pension-scenario-months = Contribution months
pension-scenario-amount = Monthly pension
pension-scenario-none = Not entitled
pension-scenario-sentence = The highest pension among these scenarios is { $amount } a month, in “{ $name }”.
pension-explanation = How was this calculated?
pension-assumptions-own = We assumed your wage stays the same, you contribute without a break until you stop, and your past time was unbroken.
pension-print = Print the result
pension-copy = Copy a link to these answers
pension-copied = Link copied. It includes the figures you entered, not your name or ID.
pension-copy-failed = The link could not be copied. Copy it from the address bar.
pension-see-result = See the result

pension-regime-military = Military pension law
pension-regime-old-pensioner = Social Insurance Law 1421H, unchanged because you draw a pension
pension-regime-old-exempt = Social Insurance Law 1421H with its former conditions
pension-regime-old-amended = Social Insurance Law 1421H with the 2024 changes of age and time
pension-regime-new = Social Insurance Law 1445H
pension-regime-gulf = The law of your own Gulf state
pension-regime-non-saudi = Occupational hazards only, without an old-age pension

calculators-lead = Work out a benefit before you apply for it. Every calculator runs on your device and explains each figure with its article of the law.
calculators-pension-about = When you are entitled to a pension, and how much it is if you stop early, at the statutory age or later
calculators-more = Other calculators
calculators-more-about = The services directory says how to find out today about SANED, lump sums and work injuries.
