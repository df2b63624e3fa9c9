### Opening an account and getting back into one.

## The choice

access-register-lead = Choose the kind of account
access-register-individual = If you work or have worked: your periods, wages and benefits
access-register-retiree = If you draw a pension or share one
access-register-establishment = If the owner of an establishment named you its supervisor
access-have-account = You have an account?
access-recover-lead = What have you lost?
access-recover-password = You forgot your password, or someone else knows it
access-recover-user-name = You forgot the name you sign in to the business portal with
access-recover-mobile = Your mobile number has changed and verification codes do not reach you

## Before the steps

access-lead-individual = The steps take about two minutes. If the page is closed, come back within half an hour and continue where you stopped.
access-lead-retiree = The steps take about three minutes. If the page is closed, come back within half an hour and continue where you stopped.
access-lead-establishment = For people the owner named as supervisors. If the page is closed, come back within half an hour and continue where you stopped.
access-lead-password = We verify who you are, you choose a new password, and we sign you out everywhere.
access-lead-mobile = The mobile number changes once Nafath has confirmed who you are.
access-lead-user-name = We send your username to the mobile number we have on record.
access-need-number = Your national ID or Iqama number, and your date of birth
access-need-phone = The mobile number we have on record, or the Nafath app
access-need-nafath = The Nafath app on your phone
access-need-iban = The last 4 characters of the IBAN your pension is paid to
access-need-establishment = The establishment’s subscription number or commercial register number
access-demo-text = The demonstration’s messages page lists people who have no account yet with their details, and the codes sent to them.

## The names of the steps

access-step-who = Who are you?
access-step-mobile = Mobile number
access-step-code = Verification code
access-step-pension = Pension account
access-step-establishment = Establishment
access-step-user-name = Username
access-step-password = Password
access-step-check = Check and agree

## Who are you?

access-birth-date = Date of birth
access-birth-date-hint = As on your ID, Hijri or Gregorian
access-birth-date-future = Date of birth must be in the past
access-continue = Continue
access-nafath-hint = With Nafath you only enter your ID number, and do not need the phone we have on record.
access-nafath-only = Verification codes will go to your new number, so we change it only after Nafath has confirmed who you are. If you cannot use Nafath, visit the nearest branch with your ID.
access-by-nafath = Verify with Nafath
access-privacy = We use your details here only to verify who you are.

## Mobile and code

access-mobile = Mobile number
access-mobile-hint = The number we have on record, for example 05X XXX XXXX
access-mobile-hint-new = Your new number, for example 05X XXX XXXX
access-code-sent-to = If the details are correct, a 6-digit code is on its way to the mobile number ending { $tail }
access-code-sent = If the details are correct, a 6-digit code is on its way to the mobile number we have on record
access-code-resent = If the details are correct, we have sent a new code. The previous code no longer works.
access-code-none-details = Check your ID number, date of birth and mobile number. To protect you, we do not say which of them is wrong.
access-code-none-nafath = If your number has changed, start again and verify with Nafath.
access-other-mobile = Correct the mobile number
access-start-over = Start again
access-back = Back

## Pension

access-iban-tail = Last 4 characters of the IBAN
access-iban-tail-hint = Of the account your pension is paid to. Your bank’s app shows it.
access-pension-wrong = These characters do not match the account your pension is paid to

## Establishment

access-establishment-number = Establishment subscription number or commercial register number
access-establishment-number-hint = 9 or 10 digits
access-supervision = What will you manage?
access-supervision-establishment = One establishment (establishment supervisor)
access-supervision-organisation = All establishments of the organisation (organisation supervisor)
access-supervision-empty = Select what you will manage
access-establishment-wrong = You are not among the people the owner named for this establishment. Check the number and what you will manage, or ask the owner to add you
access-establishment-found = Establishment: { $name }
access-user-name-hint = 3 to 40 characters: Latin letters, digits and dots. You will sign in to the business portal with it.

## Check and agree

access-fact-name = Name
access-fact-number = ID number
access-fact-mobile = Mobile number
access-fact-establishment = Establishment
access-fact-supervision = Role
access-consents = Your consent
access-consents-law = The Social Insurance Law requires us to process your periods, wages and pension so that you get what is yours, so we do not ask for your consent to that. Details are in the
access-terms-read = Read the terms of use
access-terms-1 = The account is yours alone, and you answer for what is done with it. Give your password and codes to nobody.
access-terms-2 = Requests you send through the account count as if you had made them at a branch.
access-terms-3 = Tell us at once if you lose your phone or think that someone else has signed in.
access-terms-4 = We may pause the account if something threatens its safety, and we will tell you.
access-terms = I agree to the terms of use of the portal
access-terms-hint = Without them the account cannot be opened
access-terms-empty = Agree to the terms of use to open the account
access-messages = I agree to get reminders and news on my mobile
access-surveys = I agree to be asked how satisfied I am with the service
access-optional-hint = Optional, and makes no difference to your services
access-withdraw = You can withdraw any consent at any time by calling us:
access-open = Open the account
access-opening = Opening the account…
access-other-password = Change the password

## The end

access-done-title = Your account is ready
access-done = Sign in to start. After that we will offer you a passkey, to sign in with your fingerprint or face.
access-done-password-title = Password changed
access-done-password = You were signed out everywhere, and we sent a message to your phone. Sign in with the new password.
access-done-mobile-title = Mobile number changed
access-done-mobile = We sent a message to the old and the new number, and signed you out everywhere. Verification codes will reach your new number.
access-ended-exists-title = You have an account
access-ended-exists = We have confirmed who you are, and you have an account already. Sign in with it, or reset your password if you have forgotten it.
access-ended-no-account-title = You have no account yet
access-ended-no-account = We have confirmed who you are, and there is no account to recover. You can open one now.
access-ended-no-pension-title = There is no pension in your name
access-ended-no-pension = We have confirmed who you are, and no pension is paid to you. If you work or have worked, open an account for individuals.
access-ended-no-record-title = We have no record of you
access-ended-no-record = We have confirmed who you are, and found neither periods nor a pension. Your record begins when an employer registers you; then you can open an account.
access-elsewhere-title = You have unfinished steps
access-elsewhere = You began “{ $name }” in this browser and have not finished it.
access-elsewhere-continue = Continue what you began
access-elsewhere-give-up = Leave it and start here

## Username

access-user-name-send = Send my username
access-user-name-sent-title = We have received your request
access-neutral = If the details are correct, you will get a message within minutes.
access-user-name-none = If no message arrives, check both numbers and try again in an hour. Individuals and retirees sign in with their ID number and need no username.

## When something goes wrong

access-failed = This step could not be completed this time
access-kept = What you typed is still here. Try again.
access-attempts-left = { $n ->
    [one] You have one attempt left.
   *[other] You have { $n } attempts left.
}
error-access-none = There are no steps to continue. They may have run out of time, or were given up in another window. Start again.
error-access-step = This step was completed in another window. This is the next one.
error-access-code-too-many = A wrong code was entered several times, so we cancelled these steps to protect you. Start again and we will send a new code.
error-access-details = The details do not match our record
error-access-details-too-many = Details that do not match our record were entered several times, so we cancelled these steps to protect you. Check your details and start again, or call us.
error-access-user-name-taken = That username is taken. Choose another
error-iban-tail-empty = Enter the last 4 characters of the IBAN
error-iban-tail-characters = The characters must be digits or Latin letters
error-iban-tail-length = Enter the last 4 characters only
