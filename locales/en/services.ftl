### The directory of services: each one's name, what it brings, what it needs, its dates, and other words for it.

door-individuals = Individuals
door-retirees = Retirees
door-employers = Business

channel-app = Ta’minati app
channel-chat = Live chat
channel-business-app = Ta’minati Business
channel-call-centre = Call centre
channel-branch = Branches
channel-virtual-visit = Virtual visit
channel-kiosk = Self-service machine

## Individuals

service-contribution-record = See your contribution record and wages
service-contribution-record-about = All your contribution periods: employer, start and end, months, and the wage recorded in each.
service-contribution-record-words = print of service employment history salary

service-retirement-calculator = Work out your retirement pension
service-retirement-calculator-about = The age at which you are entitled, the months you need, and an estimate with every step explained.
service-retirement-calculator-needs = Your date of birth, first registration date, wage and months of contributions
service-retirement-calculator-words = retirement calculator early how much

service-wage-certificate = Get a wage and contribution certificate
service-wage-certificate-about = A certificate of your wage and contribution periods, with a code that its reader can check.
service-wage-certificate-needs = Who it is addressed to, and its language
service-wage-certificate-words = salary proof of employment

service-benefit-request = Claim a retirement or early retirement pension
service-benefit-request-about = Starts your pension once you have stopped working and reached the age or the months required.
service-benefit-request-needs = An IBAN in your name, and details of your dependants
service-benefit-request-timing = A pension is due from the first of the month after you meet the conditions. Claim within five years.
service-benefit-request-words = retire apply

service-lump-sum = Claim a lump-sum compensation
service-lump-sum-about = One payment for people who reach the age, or leave the scheme, without the months a pension needs.
service-lump-sum-needs = An IBAN in your name, and the reason
service-lump-sum-timing = Claim within five years of becoming entitled. The payment cancels the period it covers.
service-lump-sum-words = end of service withdraw contributions

service-repay-lump-sum = Repay a compensation and restore the period
service-repay-lump-sum-about = You return a compensation paid for an earlier period, and the period comes back to your record.
service-repay-lump-sum-needs = The period it was paid for, and whether you repay at once or in instalments

service-aggregation = Add up periods of different pension schemes
service-aggregation-about = Your civil or military service is added to your social insurance months and counted together.
service-aggregation-needs = Your periods in each scheme
service-aggregation-words = benefit exchange aggregation civil military transfer

service-buy-in = Buy a nominal period
service-buy-in-about = At the statutory age you buy the months you lack, so that a pension becomes due.
service-buy-in-needs = At least 60 months of contributions, and your average wage
service-buy-in-words = purchase months missing

service-saned = Apply for SANED
service-saned-about = A monthly payment, for up to 12 months, while you look for work after losing a job through no fault of yours.
service-saned-needs = Why the job ended, an IBAN in your name, and a declaration that you are looking for work
service-saned-timing = Apply within 90 days of leaving the job. It is paid at the start of each month.
service-saned-words = ساند unemployment insurance lost my job dismissed

service-maternity = Maternity compensation
service-maternity-about = Your full wage for three months after the birth, and a fourth if the child is ill or disabled.
service-maternity-needs = The Ministry of Health sends the birth details; you confirm them in the app
service-maternity-timing = You can apply a month before the due date. It is due from the first of the month of birth.
service-maternity-words = birth pregnancy mother leave

service-injury-claim = Claim for a work injury or occupational disease
service-injury-claim-about = Treatment, a daily allowance for days off, and compensation or a pension if the injury leaves a disability.
service-injury-claim-needs = When, where and how it happened, and the name of the hospital or clinic
service-injury-claim-timing = Tell your employer within 7 days. Claim the daily allowance within a year, other benefits within five.
service-injury-claim-words = accident occupational hazards daily allowance medical objection

service-disability = Non-occupational disability pension
service-disability-about = A pension for people who can no longer work, for a reason unrelated to work, after a medical committee decides.
service-disability-needs = Medical reports, and an IBAN in your name
service-disability-timing = Under the law of 1421H the disability must be proved within 18 months of the last contribution.
service-disability-words = disabled medical committee illness

service-voluntary-cover = Voluntary contribution
service-voluntary-cover-about = You keep contributing on your own after leaving a job, or start if you work for yourself.
service-voluntary-cover-needs = The income bracket you contribute on
service-voluntary-cover-timing = A monthly bill, paid through SADAD.
service-voluntary-cover-words = self-employed freelance bracket

service-bank-account = Update your IBAN
service-bank-account-about = The account your benefits and pensions are paid into. It must be in your name.
service-bank-account-needs = Your IBAN: it starts with SA and has 24 characters
service-bank-account-timing = Payments go to the new account from the following month.
service-bank-account-words = bank account transfer آيبان

service-contact-details = Update contact details and national address
service-contact-details-about = The mobile number, email and address that our messages and verification codes go to.
service-contact-details-needs = Your new mobile at hand, to receive a verification code
service-contact-details-words = change phone number email

service-dependants = Your dependants
service-dependants-about = The people you support, as the civil register has them. Under the law of 1421H they raise a pension.
service-dependants-needs = Their ID numbers, if they are not shown
service-dependants-words = family wife children

service-wage-objection = Object to a recorded wage
service-wage-objection-about = You ask for a correction where the employer recorded less or more than you earn.
service-wage-objection-needs = The months, and proof: your contract or bank statements
service-wage-objection-words = correct salary complaint violation

service-period-objection = Object to a period or an employer
service-period-objection-about = You ask for a missing period to be added, or for one with an employer you never worked for to be removed.
service-period-objection-needs = The dates, and proof: a contract, a letter or bank statements
service-period-objection-words = missing period fictitious complaint violation correct

service-period-confirmation = Confirm a registered period
service-period-confirmation-about = You confirm that what your employer registered about you is right, or refuse it.
service-period-confirmation-timing = Look at the notice when it arrives: the period goes into your record.

service-delegation = Delegate somebody
service-delegation-about = You let a person you trust use the services you name, for as long as you say.
service-delegation-needs = Their ID number, the services, and how long
service-delegation-words = power of attorney proxy

service-virtual-visit = Book a virtual visit
service-virtual-visit-about = You meet an employee by video from where you are, and show your documents.
service-virtual-visit-needs = Your ID, your documents, and a device with a camera
service-virtual-visit-words = video call agent

service-branch-appointment = Book an appointment at a branch
service-branch-appointment-about = An appointment at the branch nearest to you, for what cannot be done remotely.
service-branch-appointment-needs = Your ID, and the original documents
service-branch-appointment-words = office visit in person

service-complaint = Complaints and suggestions
service-complaint-about = Tell us what went wrong, or what would be better, and follow our answer.
service-complaint-needs = The number of the earlier request, if there is one
service-complaint-words = report feedback

service-quick-verification = Verify a certificate or letter
service-quick-verification-about = Whoever received a certificate or a pension letter can check that it is genuine, without an account.
service-quick-verification-needs = The number printed on it
service-quick-verification-words = quick verification check document

## Retirees and beneficiaries

service-pension-letter = Get a pension letter
service-pension-letter-about = A letter that states your pension, in Arabic or English, with a code that its reader can check.
service-pension-letter-needs = Who it is addressed to, and its language
service-pension-letter-words = pension certificate definition salary statement

service-pension-payments = See your pension payments
service-pension-payments-about = Every payment in detail: pension, supplement for dependants, deductions, net amount.
service-pension-payments-timing = Pensions are paid on the first of each Gregorian month.
service-pension-payments-words = pay day when statement

service-beneficiaries = Add or stop a beneficiary
service-beneficiaries-about = A family member’s share of the pension starts, stops or returns when circumstances change.
service-beneficiaries-needs = Proof of the change: death, marriage, divorce, studies or disability
service-beneficiaries-timing = Report it as soon as it happens: what was paid without entitlement is claimed back.
service-beneficiaries-words = heirs survivors family share widow orphan

service-yearly-proof = Yearly proof of studies or status
service-yearly-proof-about = Once a year you show that a son still studies, or that a beneficiary’s status has not changed.
service-yearly-proof-needs = A statement from the school or university, or a declaration of marital status
service-yearly-proof-timing = Once a year. A share stops being paid when the proof is late.
service-yearly-proof-words = student annual declaration

service-marriage-grant = Marriage grant
service-marriage-grant-about = 18 times her monthly share, once, for a woman whose share stops because she marries (law of 1421H).
service-marriage-grant-needs = The marriage contract, and an IBAN in her name
service-marriage-grant-timing = The share stops at the end of the month of marriage.
service-marriage-grant-words = wedding daughter widow sister

service-back-to-work = Report that you returned to work
service-back-to-work-about = An early pension stops or is reduced while its owner works, and is then worked out again.
service-back-to-work-needs = The start date, and the new wage
service-back-to-work-timing = Report it before you start, or when you do.

service-death-report = Report a death and claim the death grant
service-death-report-about = The pension stops, shares go to those entitled, and a grant of three pensions, up to SAR 10,000, is paid (law of 1421H).
service-death-report-needs = The death certificate, the deed of heirs, and IBANs
service-death-report-timing = Claim the grant within a year of the death.
service-death-report-words = deceased heirs

service-deductions = Deductions and debt instalments
service-deductions-about = What is deducted from your pension and why, and paying what you owe in instalments.
service-deductions-timing = Under the law of 1445H one creditor may have no more than a quarter of a benefit.
service-deductions-words = withhold debt

service-guardianship = Payment to an agent or guardian
service-guardianship-about = The benefit of a minor, or of someone unable to act, goes to the guardian; an agent acts for the person.
service-guardianship-needs = The deed of guardianship or agency, and the agent’s ID
service-guardianship-words = minor power of attorney

service-taqdeer = Taqdeer offers
service-taqdeer-about = Discounts and privileges from the programme’s partners for pensioners and beneficiaries, with a digital card.
service-taqdeer-words = تقدير card discounts partners

## Business

service-register-establishment = Register an establishment
service-register-establishment-about = A file opens by itself when the commercial register is issued; a message to the owner’s mobile activates it.
service-register-establishment-needs = The commercial register or unified national number, and the owner’s registered mobile
service-register-establishment-timing = Activate the account within 30 days of the message.
service-register-establishment-words = company open file new business

service-register-saudi = Register a Saudi contributor
service-register-saudi-about = A new employee is protected from the day of joining.
service-register-saudi-needs = ID number, joining date, occupation, kind of contract, basic wage, housing allowance, commission
service-register-saudi-timing = By the end of the month of joining.
service-register-saudi-words = add employee hire

service-complete-non-saudi = Complete a non-Saudi contributor’s details
service-complete-non-saudi-about = A foreign worker is registered on entry; the establishment completes the wage and the occupation.
service-complete-non-saudi-needs = The wage, the occupation, and how to reach the contributor
service-complete-non-saudi-timing = By the end of the month; otherwise the establishment’s average wage is recorded.
service-complete-non-saudi-words = expatriate resident iqama worker

service-register-gulf = Register a contributor from a GCC state
service-register-gulf-about = The protection of the contributor’s own country is extended here, and contributions follow its law.
service-register-gulf-needs = Nationality, the ID number in the home country, and the wage
service-register-gulf-timing = By the end of the month of joining.
service-register-gulf-words = extension of protection gulf

service-wage-update = Update wages
service-wage-update-about = Change the contributory wage of one contributor, or of many with one file.
service-wage-update-needs = Basic wage, housing allowance and commission of each contributor
service-wage-update-timing = A change takes effect on the first of a month.
service-wage-update-words = salary raise bulk upload

service-end-contributor = End a contributor’s employment
service-end-contributor-about = The contributor is excluded from the leaving date. The reason decides whether SANED is due.
service-end-contributor-needs = The leaving date and the true reason
service-end-contributor-timing = By the end of the month of leaving.
service-end-contributor-words = exclude resignation dismissal terminate

service-amend-period = Correct, cancel or move a contributor’s period
service-amend-period-about = Correct a joining or leaving date, cancel a registration that never was, or move a contributor between branches.
service-amend-period-needs = Proof: the contract and the payroll
service-amend-period-words = transfer between branches

service-bill = Contributions bill and payment
service-bill-about = What is due for each month in detail, with a number to pay through SADAD.
service-bill-timing = Pay within the first 15 days of the next month. After that 2% is added for each month of delay or part of one.
service-bill-words = pay sadad fine late invoice

service-instalments = Pay arrears in instalments
service-instalments-about = Arrears are paid in instalments, with a guarantee that suits the amount.
service-instalments-needs = The guarantee the amount calls for
service-instalments-words = debt plan

service-certificates = Compliance and other certificates
service-certificates-about = Proof that contributions are paid, a certificate of wages for zakat, and one of occupational safety and health.
service-certificates-timing = A compliance certificate is valid for 30 days.
service-certificates-words = tender zakat good standing

service-report-injury = Report a work injury
service-report-injury-about = Starts the injured person’s treatment and daily allowance.
service-report-injury-needs = Who was injured, when, where and how, and the days off work
service-report-injury-timing = Within 3 days, if first aid is not enough.
service-report-injury-words = accident occupational hazards

service-treatment-costs = Claim treatment costs
service-treatment-costs-about = The establishment gets back what it paid for an injured person’s treatment.
service-treatment-costs-needs = The invoices, and the injury’s number
service-treatment-costs-words = refund hospital

service-branches = Link or separate branches
service-branches-about = Branches are managed from one account, or one of them becomes independent.
service-branches-needs = The establishments’ subscription numbers
service-branches-words = main branch

service-establishment-data = Change an establishment’s details
service-establishment-data-about = Address, activity, legal form and transfer of ownership.
service-establishment-data-needs = The amended commercial register
service-establishment-data-words = legal entity owner

service-supervisors = Supervisors and permissions
service-supervisors-about = Decide who works in the establishment’s account, and what each may do.
service-supervisors-needs = The supervisor’s ID number and mobile
service-supervisors-words = users account manager

service-violations = Violations and objections
service-violations-about = What was recorded against the establishment, and paying or objecting to a fine.
service-violations-needs = The violation’s number, and proof for your objection
service-violations-timing = Object within 30 days of being notified.
service-violations-words = fine grievance settlement

service-end-activity = End an establishment’s activity
service-end-activity-about = The file is closed once contributors are excluded and what is owed is paid.
service-end-activity-needs = Proof that the activity has ended, and payment of due bills
service-end-activity-timing = Contributors are excluded by the end of the month of leaving.
service-end-activity-words = close down strike off liquidation

service-track-requests = Track requests
service-track-requests-about = The status of every request the establishment has made, and who acts next.
service-track-requests-words = transaction number

service-staff-visit = Ask for a visit
service-staff-visit-about = An employee visits the establishment, or meets it by video, to explain the services.
service-staff-visit-needs = The subject and the date
