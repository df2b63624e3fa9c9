### An employer's dashboard and the list of contributors.

business-greeting = Hello, { $name }
business-last-sign-in = Last signed in on { $date } at { $time }
business-first-sign-in = This is the first sign-in to your account.
business-acting-for = You are acting for { $name }.

## The establishment

business-establishment = Establishment
business-establishment-name = Acting for
business-establishment-number = Subscription number
business-establishment-choose = Choose the establishment
business-establishment-option = { $name }, { $city }
business-establishment-change = Go to the establishment
business-establishment-changing = Changing…
business-establishment-failed = The establishment could not be changed

## The amount due

business-due-title = Amount due
business-due-label = Contributions for { $month }
business-due-running = Contributions for { $month } so far
business-due-by = To be paid by
business-days-left = { $n ->
    [0] Last day today
    [one] { $n } day left
   *[other] { $n } days left
}
business-days-late = { $n ->
    [one] { $n } day late
   *[other] { $n } days late
}
business-due-fine = This includes a late fine of { $fine }. It grows with each month of delay or part of one.
business-due-further = { $n ->
    [one] It also includes { $n } more unpaid bill.
   *[other] It also includes { $n } more unpaid bills.
}
business-due-estimate = The month is not over. The amount changes when a wage changes or somebody joins or leaves.
business-due-unsettled = { $n ->
    [one] { $n } contributor is not in the amount, since the rate is not known to us.
   *[other] { $n } contributors are not in the amount, since their rates are not known to us.
}
business-due-split = Contributions by branch
business-due-branch = Branch
business-due-workers = Contributors' share
business-due-employer = Establishment's share
business-due-total = Total
business-due-how = Each contributor's shares are worked out from the registered wage and the rates of the law that covers them, then added up. The establishment withholds the contributors' share and transfers it with its own.
business-due-nothing = Nothing is due
business-due-nothing-next = Nobody works in this establishment. The bill will appear here once the first contributor is registered.
business-branch-annuities = Annuities
business-branch-saned = SANED
business-branch-hazards = Occupational hazards
business-branch-other = Another branch

## What waits for the establishment

business-waiting-title = Waiting for you
business-waiting-none = Nothing waits for you now
business-waiting-none-next = If the establishment needs something done, you will see it here with its deadline.
business-task-by = Deadline: { $date }
business-task-bill = Pay the bill for { $month }
business-task-bill-body = The amount is { $total }, and the fine grows with each month of delay.
business-task-bill-how = How do I pay the bill?
business-task-wages = Correct wages below the minimum
business-task-wages-body = { $n ->
    [one] The wage of { $n } contributor is below { $minimum }, the lowest contributory wage.
   *[other] The wages of { $n } contributors are below { $minimum }, the lowest contributory wage.
}
business-task-wages-how = How do I update wages?
business-task-incomplete = Complete contributors' details
business-task-incomplete-body = { $n ->
    [one] The details of { $n } contributor are incomplete. Enter occupation and wage.
   *[other] The details of { $n } contributors are incomplete. Enter occupation and wage of each.
}
business-task-incomplete-how = How do I complete the details?
business-task-newer = There is a new notice
business-task-newer-body = This version of the page cannot show it. Reload the page to read it.

## Contributors

business-contributors = { $n ->
    [0] No contributors
    [one] { $n } contributor
   *[other] { $n } contributors
}
business-heads-title = Contributors
business-heads-label = At work today
business-heads-change = In { $month }: { $joined }, and { $left }.
business-heads-joined-count = { $n ->
    [0] nobody joined
    [one] { $n } contributor joined
   *[other] { $n } contributors joined
}
business-heads-left-count = { $n ->
    [0] nobody leaves
    [one] { $n } contributor left or leaves
   *[other] { $n } contributors left or leave
}
business-heads-table = Contributors by kind, and what changed in { $month }
business-heads-kind = Kind
business-heads-now = Number
business-heads-joined = Joined
business-heads-left = Left
business-heads-open = View the list of contributors
business-heads-none = No contributors in this establishment. Start with these steps:
business-first-contributors = Add the contributors
business-first-wages = Update the wages
business-first-bill = Pay the first bill
business-kind-saudi = Saudis
business-kind-non-saudi = Non-Saudis
business-kind-gcc = Citizens of other GCC states
business-kind-other = Another kind

## Bills

business-bills-title = Bills of the last 12 months
business-bills-none = No bills
business-bills-none-next = The bill of each month will appear here once the month is over.
business-bills-table = Bills, newest first
business-bills-month = For
business-bills-people = Contributors
business-bills-contributions = Contributions
business-bills-fine = Late fine
business-bills-total = Total
business-bills-due = Due by
business-bills-status = Status
business-bill-running = Month not over
business-bill-due = Due
business-bill-overdue = Overdue
business-bill-paid = Paid
business-bill-other = Another status

## Tasks

business-do-title = What establishments ask for most
business-do-bill = Pay the bill
business-do-register = Register a contributor
business-do-wages = Update wages
business-do-end = End a contributor's employment
business-do-injury = Report a work injury

## The list of contributors

business-search-form = Search the list of contributors
business-search-label = Search by name or identity number
business-search-hint = Type a part of the name in Arabic or English, or digits of the identity number.
business-search-kind = Kind
business-search-everybody = Everybody
business-search-button = Search
business-search-told = { $found }. { $place }
business-list-title = Search result
business-list-caption = Contributors by name
business-list-name = Name
business-list-number = Identity number
business-list-kind = Kind
business-list-joined = Joined on
business-list-wage = Contributory wage
business-list-notes = Notes
business-list-leaves = Leaves on { $date }
business-list-none = No results
business-list-none-next = Try a shorter word, or choose “Everybody”.
business-flag-wage = Below the minimum
business-flag-incomplete = Incomplete details
business-flag-other = Another note
business-pages = Pages of the list
business-page-of = Page { $page } of { $pages }
business-page-before = Previous
business-page-after = Next
