### Words of the component kit.

ui-sending = Sending…
ui-error-prefix = Error:
ui-optional = (optional)
ui-show = Show
ui-hide = Hide
ui-the-password = password
ui-password-is-shown = The password is visible
ui-password-is-hidden = The password is hidden
ui-identity-number = National ID or Iqama number
ui-identity-number-hint = 10 digits, starting with 1 or 2
ui-loading = Loading…
ui-retry = Try again
ui-error-reference = Support reference: { $reference }
ui-error-summary-title = { $n ->
    [one] There is a problem
   *[other] There are { $n } problems
}
ui-calendar = Calendar
ui-calendar-hijri = Hijri
ui-calendar-gregorian = Gregorian
ui-day = Day
ui-month = Month
ui-month-choose = Select a month
ui-year = Year
ui-date-other = Equivalent to { $date }
ui-date-empty = Enter the { $name }
ui-date-missing-day = The { $name } must include a day
ui-date-missing-month = The { $name } must include a month
ui-date-missing-year = The { $name } must include a year
ui-date-day-number = Day must be a number from 1 to 31
ui-date-year-number = Year must have four digits
ui-date-hijri-month-length = Date must be a real Hijri date. { $n ->
    [one] { $month } { $year } AH has one day
   *[other] { $month } { $year } AH has { $n } days
}
ui-date-gregorian-month-length = Date must be a real Gregorian date. { $n ->
    [one] { $month } { $year } CE has one day
   *[other] { $month } { $year } CE has { $n } days
}
ui-date-outside-table = Date must be between { $first } and { $last }
