### What is said when something cannot be done or an entry is refused, and what to do.

## Connection and server

error-offline = You are offline. Check your connection and try again.
error-unreached = We cannot reach the service, though your device has a connection. Your data is safe. Try again in a moment; if it lasts, try another network or call us.
error-timeout = The answer is taking longer than usual. Try again in a moment.
error-unexpected = The service is not available now. Your data is safe. Try again in a moment.
error-unreadable = We received an answer that we could not read. Reload the page; if it happens again, call us.
error-unknown = The request did not go through. Reload the page and try again.
error-internal = The service is not available because of a fault on our side. Your data is safe. Try again in a moment.
error-unavailable = The service is busy or down for maintenance. Try again in a moment.
error-rate-limited = Your device sent many requests in a short time. Wait a minute and try again.
error-not-found = We could not find what you asked for. It may have been removed or moved.
error-method-not-allowed = This is not possible here. Go back to the homepage and start again.
error-area-missing = This page could not be fetched. Check your internet connection and try again. Nothing you saved is lost.
error-part-missing = This part of the page could not be fetched. Check your internet connection and try again.
error-build-outdated = There is a newer version of this page. Reload the page to continue.

## Session and permission

error-password-wrong = The present password is wrong. Enter it again, or prove who you are in another way.
error-session-none = Sign in to continue.
error-session-expired = Your session ended because of inactivity. Sign in to continue where you stopped.
error-session-revoked = You were signed out here. Sign in to continue.
error-contact-same = This is the one on record now. Enter another one.
error-session-changed = Another person has signed in in this browser. Reload the page before you continue.
error-session-role = This page belongs to another of your roles. Switch to it and try again.
error-session-no-establishment = Choose the establishment you are acting for first
error-session-step-up = To protect your account we need to confirm that it is you before this step
error-access-forbidden = You do not have permission to view this page.

## Request

error-request-malformed = Your request did not arrive whole. Reload the page and send it again.
error-request-invalid = Check what you entered: some of it is not valid.
error-request-too-large = What you sent is larger than allowed. Shorten it and send it again.
error-request-media-type = Your request did not arrive in the right form. Reload the page and send it again.
error-request-timeout = Sending broke off before it was complete. Check your connection and send again.
error-request-cross-site = The request was refused because it came from another site. Open this site directly and try again.
error-idempotency-missing = The request did not go through. Reload the page and send it again.
error-idempotency-mismatch = The request changed while it was being sent. Reload the page and send it again.
error-idempotency-running = Your earlier request is still being carried out. Wait a moment, then check its result.
error-precondition-failed = The record has changed since you opened it. Reload the page to see the latest version, then make your change again.
error-precondition-required = Open the record again before you change it.

## Identity and numbers

error-identity-number-empty = Enter your national ID or Iqama number
error-identity-number-digits = National ID must only include digits
error-identity-number-length = National ID must be 10 digits
error-identity-number-first-digit = National ID must start with 1 or 2
error-identity-number-check-digit = That ID number is not valid. Check the digits and enter it again
error-border-number-empty = Enter the border number
error-border-number-digits = Border number must only include digits
error-border-number-length = Border number must be 10 digits
error-border-number-first-digit = That border number is not valid. Check its first digit
error-gcc-number-empty = Enter the GCC ID number
error-gcc-number-digits = GCC ID number must only include digits
error-gcc-number-length = The number of digits does not match the country selected
error-gcc-number-first-digits = The first digits do not match the country selected
error-unified-number-empty = Enter the unified national number
error-unified-number-digits = Unified national number must only include digits
error-unified-number-length = Unified national number must be 10 digits
error-unified-number-first-digit = Unified national number must start with 7
error-commercial-register-empty = Enter the commercial register number
error-commercial-register-digits = Commercial register number must only include digits
error-commercial-register-length = Commercial register number must be 10 digits
error-establishment-number-empty = Enter the establishment subscription number
error-establishment-number-digits = Establishment subscription number must only include digits
error-establishment-number-length = That number of digits is not right. Check the number on your bill
error-contributor-number-empty = Enter the contributor number
error-contributor-number-digits = Contributor number must only include digits
error-contributor-number-length = That number of digits is not right. Check the number in your record

## Signing in

error-verification-code-empty = Enter the verification code
error-verification-code-digits = Verification code must only include digits
error-verification-code-length = Verification code must be 6 digits
error-visual-code-empty = Enter the visual code or verify another way
error-visual-code-characters = Visual code must only include digits
error-visual-code-length = The visual code does not have as many digits as the image
error-user-name-empty = Enter your username
error-user-name-characters = A username starts with a Latin letter and has only Latin letters, digits and dots
error-user-name-length = A username has 3 to 40 characters
error-password-empty = Enter your password
error-password-short = Password must be 15 characters or more
error-password-long = That password is longer than allowed. Shorten it
error-password-identity-number = Password must not contain your ID number
error-password-common = Choose a less common password

## Contact and address

error-mobile-empty = Enter your mobile number
error-mobile-digits = Mobile number must only include digits
error-mobile-prefix = Enter a Saudi mobile number that starts with 05
error-mobile-length = Mobile number must be 10 digits
error-email-empty = Enter your email address
error-email-format = Enter an email address in the correct format, like name@example.com
error-postal-code-empty = Enter the postal code
error-postal-code-digits = Postal code must only include digits
error-postal-code-length = Postal code must be 5 digits
error-additional-number-empty = Enter the additional number
error-additional-number-digits = Additional number must only include digits
error-additional-number-length = Additional number must be 4 digits
error-building-number-empty = Enter the building number
error-building-number-digits = Building number must only include digits
error-building-number-length = Building number must be 4 digits
error-short-address-empty = Enter the short national address
error-short-address-length = Short address must be 8 characters
error-short-address-format = Short address must be 4 Latin letters followed by 4 digits

## Money and dates

error-iban-empty = Enter your IBAN
error-iban-country = IBAN must start with SA
error-iban-characters = IBAN must only include Latin letters and digits
error-iban-length = IBAN must be 24 characters. Check how many you entered
error-iban-check-digits = That IBAN is not valid. Copy it from your bank app and paste it here
error-money-empty = Enter the amount
error-money-negative = Amount must not be below zero
error-money-number = Amount must be a number, like 8,450.50
error-money-decimals = Use no more than 2 decimal places
error-money-minimum = Amount must be { $bound } or more
error-money-maximum = Amount must be { $bound } or less
error-date-empty = Enter the date
error-date-day-missing = Date must include a day
error-date-month-missing = Date must include a month
error-date-year-missing = Date must include a year
error-date-digits = Enter the day and the year in digits
error-date-year = Check the year: this calendar does not reach it
error-date-month = Month must be between 1 and 12
error-date-day = That month does not have this day

## Opinion of a page

error-feedback-comment-long = Comment must be 1,000 characters or fewer. Shorten it
