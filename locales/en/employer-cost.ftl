### Employer’s calculator.

cost-intro = What an employee costs, what a late payment costs, and how a debt is paid in parts. It takes about 2 minutes.
cost-step-what = What do you want to know?
cost-step-figures = The figures
cost-what = What should we calculate?
cost-what-cost = The cost of an employee
cost-what-cost-hint = The wage and your part of the contributions
cost-what-fine = The fine for paying late
cost-what-fine-hint = For the contributions of a month
cost-what-instalments = A debt in instalments
cost-what-instalments-hint = Equal parts each month
cost-month = Contribution month
cost-employee = The employee
cost-employee-add = Add the employee
cost-employee-each = Employee { $number }
cost-contribution = Contributions due
cost-paid-on = Day of payment
cost-debt = Debt
cost-count = Number of instalments
cost-first = Month of the first instalment
cost-example-cost = A Saudi: basic 8,000 and housing 2,000
cost-example-cost-new = A new employee on 10,000
cost-example-cost-foreign = A non-Saudi: basic 4,000 and housing 1,000
cost-example-fine = March's bill paid in June
cost-example-instalments = A debt in 240 instalments
cost-verdict = The employee costs you { $total } a month, { $share } of it your part of the contributions
cost-verdict-fine = { $months ->
    [one] The fine is { $fine } for { $months } month of delay
   *[other] The fine is { $fine } for { $months } months of delay
}
cost-verdict-in-time = It is paid in time, without a fine
cost-verdict-instalments = { $count ->
    [one] { $count } instalment of { $part }
   *[other] { $count } instalments of { $part } each
}
cost-total = Cost of the month
cost-wage = Wage
cost-share = The employer’s part
cost-worker = The employee’s part, taken off the wage
cost-net = What the employee is paid
cost-year = Cost of 12 months
cost-fine = Fine
cost-due-on = Last day to pay without a fine
cost-months-late = Months of delay
cost-to-pay = To pay with the fine
cost-part = Instalment
cost-plan = Instalments
cost-plan-month = Month
cost-plan-number = Number
cost-plan-amount = Amount
