### Buying missing months.

buyin-intro = For whoever reaches the statutory age and lacks months. You need your date of birth, your time and your wage. It takes about 3 minutes.
buyin-step-birth = When were you born?
buyin-step-record = Your contributions
buyin-step-wage = Your wage
buyin-step-on = When you stop
buyin-on = First day without work
buyin-on-hint = At the statutory age or later
buyin-example-missing = Reached the age with 84 months
buyin-verdict = { $months ->
    [one] You pay { $price } for { $months } month, and your pension is { $amount } a month
   *[other] You pay { $price } for { $months } months, and your pension is { $amount } a month
}
buyin-verdict-needless = You need not buy months: your pension is { $amount } a month
buyin-verdict-none = Months cannot be bought on that day. The conditions below show why.
buyin-price = Price of the months
buyin-monthly = Your pension then
buyin-months = Months bought
buyin-counted = Months that count
buyin-from = Pension starts
buyin-average = Average wage
