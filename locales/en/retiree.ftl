### A pensioner's or beneficiary's dashboard, and the pension letter.

retiree-greeting = Hello, { $name }
retiree-last-sign-in = Last signed in on { $date } at { $time }
retiree-first-sign-in = This is the first sign-in to your account.
retiree-call = For any question about your pension, call the call centre:

## The next payment

retiree-next-title = Next payment
retiree-next-net = Net pension for { $month }
retiree-days-left = { $n ->
    [0] Paid today
    [one] { $n } day left
   *[other] { $n } days left
}
retiree-next-earlier = The usual day, { $date }, is no working day, so the pension is paid before it.
retiree-next-first = This is the first payment of your pension.
retiree-next-account = It goes to your account:
retiree-next-no-account = No bank account is on record. Your pension is kept for you until you add one.
retiree-next-how = How is the net amount worked out?

retiree-component-basic = Basic pension
retiree-component-dependants = Supplement for dependants
retiree-component-helper = Helper allowance
retiree-component-other = Another amount
retiree-deduction-overpayment = Paying back what was paid in excess
retiree-deduction-court = Court order
retiree-deduction-other = Another deduction
retiree-parts-gross = Before deductions
retiree-parts-deducted = Deductions
retiree-parts-net = Net
retiree-parts-less = less
retiree-parts-until = until { $month }
retiree-parts-no-deductions = Nothing is taken off this pension.

## The last payments

retiree-payments-title = Last 12 payments
retiree-payments-none = No pension paid yet
retiree-payments-first-on = Your first payment is due on { $date }.
retiree-payments-first-unknown = Each payment will appear here once it is paid.
retiree-payments-steady = Each time, { $net } reached you.
retiree-payments-changed = Since the pension for { $since }, { $last } has reached you. Before that it was { $before }.
retiree-payments-returned = The bank sent the pension for { $month } back. It did not reach your account.
retiree-payments-held = Your pension is kept for you and was not sent, since no bank account is on record.
retiree-payments-span = From { $first } to { $last }
retiree-payments-table = Payments, newest first
retiree-payments-month = Pension for
retiree-payments-day = Paid on
retiree-payments-status = Status
retiree-status-scheduled = Scheduled
retiree-status-paid = Paid
retiree-status-returned = Sent back by the bank
retiree-status-held = Kept for you
retiree-status-other = Another status

## The family

retiree-family-title = Dependants and beneficiaries
retiree-family-none = Nobody is on record with your pension
retiree-family-none-next = A dependant or beneficiary you add will appear here.
retiree-family-left-by = This pension was left by { $name }.
retiree-family-table = Dependants on record
retiree-family-table-shares = Beneficiaries and their shares
retiree-family-name = Name
retiree-family-relation = Relation
retiree-family-birth = Date of birth
retiree-family-share = Monthly share
retiree-family-you = { $name } (you)
retiree-family-until = until { $date }
retiree-family-ended = Entitlement ended
retiree-family-rule = The pension is shared equally by those entitled. When one entitlement ends, the other shares are worked out again.
retiree-relation-spouse = Husband or wife
retiree-relation-son = Son
retiree-relation-daughter = Daughter
retiree-relation-father = Father
retiree-relation-mother = Mother
retiree-relation-other = Another relation

## The next step

retiree-thing-title = Next step
retiree-thing-returned-heading = The bank sent the pension for { $month } back
retiree-thing-returned-body = The bank did not accept { $net }. Check your IBAN; the amount is sent again once it is right.
retiree-thing-iban-heading = Add your bank account
retiree-thing-iban-body = No IBAN is on record. Your pension is kept for you until you add it.
retiree-thing-bank-action = How do I update my bank account?
retiree-thing-proof-heading = Prove that studies go on
retiree-thing-proof-body = The entitlement of { $name } ends on { $date } unless you prove that studies go on.
retiree-thing-proof-action = How do I send the proof?
retiree-thing-clear-heading = Nothing waits for you now
retiree-thing-clear-body = If your pension needs your attention, you will see the most important step here.
retiree-thing-newer-heading = There is a new notice
retiree-thing-newer-body = This version of the page cannot show it. Reload the page to read it.

## Tasks

retiree-tasks-title = What pensioners ask for most
retiree-task-letter = Pension letter
retiree-task-deductions = Deductions and debts
retiree-task-bank = Update your bank account
retiree-task-family = Add a dependant or update their details
retiree-task-visit = Book a virtual visit

## The pension letter

retiree-letter-offer = A document that states your pension, for anybody who asks for it. Read it here and print it.
retiree-letter-open = View the pension letter
retiree-letter-lead = Check the document, then print it on A4 paper, or save it as a file from the print window.
retiree-letter-print = Print the pension letter
retiree-letter-other-language = Do you need the document in Arabic? Change the language of the page, then print it.
retiree-letter-from = General Organization for Social Insurance
retiree-letter-demonstration = Demonstration: this is not a government document, and its names and numbers are for display only.
retiree-letter-issued = Issued on:
retiree-letter-to = To whom it may concern
retiree-letter-statement = This is to state that { $name } receives a monthly pension, and that the net pension for { $month } is { $net }.
retiree-letter-statement-share = This is to state that { $name } is a beneficiary of a pension left by a deceased person, and that the net share for { $month } is { $net }.
retiree-letter-name = Name
retiree-letter-number = Identity number
retiree-letter-scheme = Scheme
retiree-letter-deceased = Pension left by
retiree-letter-since = Due from
retiree-letter-parts = How the pension for { $month } is made up
retiree-letter-no-code = This document carries no verification code. Anybody who wants to be sure of it should ask the Organization.
retiree-scheme-gosi = Social insurance
retiree-scheme-civil = Civil pension
retiree-scheme-military = Military pension
retiree-scheme-other = Another scheme
