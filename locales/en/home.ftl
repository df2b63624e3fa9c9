### The home page.

home-heading = Protection that goes with you, from your first day at work to life after retirement
home-lead = Sign in, search for a service, or work out your benefits without an account.
home-suggestions = People often look for
home-suggest-pension-letter = Pension letter
home-suggest-contribution-record = Contribution record
home-suggest-saned = SANED
home-suggest-register-establishment = Register an establishment

home-doors = Choose your portal
home-door-individuals = Periods, wages, benefits and SANED
home-door-retirees = Pension customers portal
home-door-employers = Contributors, wages, contributions, injuries

home-mini-title = When are you entitled to a pension?
home-mini-lead = Enter two dates to see your statutory age and the earliest date of a pension.
home-mini-birth = Date of birth
home-mini-birth-hint = As it is on your ID
home-mini-first = First registration date
home-mini-first-hint = The first day you were registered
home-mini-submit = Work out the date
home-mini-private = Worked out on your device. We do not store or send what you enter.
home-mini-refused = These two dates give no result. Check them and try again.
home-mini-birth-future = Date of birth must be in the past
home-mini-first-future = First registration date must not be in the future
home-mini-first-before-birth = First registration date must be after your date of birth
home-mini-answer = Estimated result
home-mini-age = Statutory age
home-mini-normal = Pension paid from
home-mini-early = { $months ->
    [one] Early pension, after one month of contributions, paid from
   *[other] Early pension, after { $months } months of contributions, paid from
}
home-mini-assumed = We assumed that you are Saudi, work in the private sector and contribute without a break until then. This is for guidance, not a decision on entitlement.
home-mini-details = Work it out in detail
home-mini-law-old = You are under the law of 1421H with its own ages: the change of 1445H does not apply to you.
home-mini-law-amended = You are under the law of 1421H, with the ages and months that the decree of 1445H changed.
home-mini-law-new = You are under the Social Insurance Law of 1445H.
home-mini-law-other = You are under rules that this tool does not fully work out.
home-mini-spoken = Statutory age { $age }; the pension is paid from { $day }.
home-mini-years = { $years ->
    [one] one year
   *[other] { $years } years
}
home-mini-months = { $months ->
    [one] one month
   *[other] { $months } months
}
home-mini-hijri-years = { $years ->
    [one] one Hijri year
   *[other] { $years } Hijri years
}
home-mini-years-and-months = { $years } and { $months }

home-tasks = What do you want to do?

home-status = Service status
home-status-asking = Checking the service…
home-status-working = Working
home-status-working-text = We asked the server when you opened this page, and it answered.
home-status-down = Not answering
home-status-down-text = Services that need you to sign in are not available now. The calculators and the directory work. If it cannot wait, call us:

home-news = Changes that concern you
home-news-from = In effect from { $day }
home-news-rate-title = A higher pension contribution under the law of 1445H
home-news-rate-text = Half a point more for the contributor and half a point more for the employer: the second of four yearly steps. It does not apply to people under the law of 1421H.
home-news-maternity-title = Maternity compensation is being paid
home-news-maternity-text = For contributors, Saudi or not, who complete the months required before the birth.
home-news-law-title = A new Social Insurance Law
home-news-law-text = It applies to people who first contribute after this date, and changes the retirement age of some who began before it.

home-figures = Social insurance in figures
home-figure-customers = More than { $number } million
home-figure-customers-label = customers
home-figure-transactions = More than { $number } million
home-figure-transactions-label = electronic transactions in the year
home-figure-benefits = More than SAR { $number } billion
home-figure-benefits-label = in benefits paid in the year
home-figure-pensioners = About { $number } million
home-figure-pensioners-label = pensioners and beneficiaries
home-figures-source = Source: the organisation’s report for 2022

home-channels = Talk to us
home-channel-chat = For a short question, in the Ta’minati app.
home-channel-virtual-visit = Meet an employee by video, by appointment.
home-channel-call-centre = Free inside the Kingdom.
home-channel-kiosk = Certificates and statements you print yourself.
home-channel-app = All your services on your phone.
