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
ui-part-here = This part has loaded.
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
ui-month-choose = Select
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
ui-opens-in-new-window = (opens in a new tab)
ui-file-kind-and-size = ({ $format }, { $n ->
    [one] 1 kB
   *[other] { $n } kB
})
ui-riyals = Saudi riyals
ui-ends-with = ending { $tail }
ui-close = Close
ui-steps = Steps of the service
ui-step-of = Step { $step } of { $steps }
ui-step-done = (completed)
ui-step-now = (current step)
ui-step-to-come = (not started)
ui-breadcrumb = Breadcrumb
ui-skip-to-content = Skip to main content
ui-other-language = العربية
ui-stamp = Status of this site
ui-stamp-official = An official website of the Government of Saudi Arabia
ui-stamp-prototype = Prototype: this is not an official government website
ui-stamp-prototype-body = Do not enter real details. Every name and number here is for demonstration.
ui-stamp-how = How to verify
ui-stamp-what = What does this mean?
ui-stamp-domain-title = Links to official Saudi websites end with gov.sa
ui-stamp-domain-body = All links to official websites of government agencies in the Kingdom end with .gov.sa
ui-stamp-https-title = Government websites use HTTPS for encryption and security
ui-stamp-https-body = Secure websites in the Kingdom use the HTTPS protocol for encryption
ui-stamp-number-title = A government website registered with the Digital Government Authority
ui-stamp-registered = Registered with the Digital Government Authority under number: { $number }
ui-accessibility-tools = Accessibility tools
ui-text-size = Text size
ui-text-smaller = Smaller text
ui-text-larger = Larger text
ui-text-size-now = Text size { $percent }%
ui-theme = Theme
ui-theme-device = Device
ui-theme-light = Light
ui-theme-dark = Dark
ui-contrast = Contrast
ui-contrast-usual = Standard
ui-contrast-more = High
ui-colours = Colours
ui-colours-usual = In colour
ui-colours-grey = Greyscale
ui-digits = Number style
ui-print = Print
ui-yes = Yes
ui-no = No
ui-send = Send
ui-feedback = Your opinion of this page
ui-feedback-question = Was this page useful?
ui-feedback-why = Why?
ui-feedback-clear = Content is clear
ui-feedback-found-quickly = I found it quickly
ui-feedback-easy-steps = Steps are easy
ui-feedback-unclear = Content is unclear
ui-feedback-inaccurate = Information is inaccurate
ui-feedback-not-found = I did not find what I need
ui-feedback-other = Other
ui-feedback-comment = Your comment
ui-feedback-comment-hint = Do not write your ID number or any personal details.
ui-feedback-thanks = Thank you. Your feedback helps us improve this page.
ui-view-as-table = View as table
ui-view-as-chart = View as chart
ui-arc-of = { $n ->
    [one] of 1 month
   *[other] of { $n } months
}
ui-arc-reached = Reached
ui-arc-left = { $n ->
    [one] 1 month left
   *[other] { $n } months left
}
ui-file-too-large = The file is larger than 2 megabytes. Choose a smaller one, or paste the lines here.
ui-file-unreadable = The file could not be read. Save it as CSV or text and choose it again.
ui-file-taken = The lines of the file took the place of what stood here.
ui-file-undo = Bring back what stood here
