### Signing in: the doors, and individuals by identity number and password, then a code.

## Choosing a door

sign-in-choose = Choose your portal
sign-in-door-individual = Individuals
sign-in-door-individual-about = Periods, wages, benefits and SANED
sign-in-door-retiree = Retirees
sign-in-door-retiree-about = Pension customers portal
sign-in-door-business = Business
sign-in-door-business-about = Contributors, wages, contributions, injuries
sign-in-door-last-used = Your last portal
sign-in-which-door = Not sure which portal to choose?
sign-in-which-door-answer = If you work, or want to check your periods and wages, choose “Individuals”. If you draw a pension, choose “Retirees”. If you run an establishment, choose “Business”.
sign-in-help = Why can’t I sign in?
sign-in-back-to-doors = Back to the choice of portal

## What is known to be out of order

sign-in-outage-title = A fault we are working on
sign-in-outage-until = We expect it to end on { $date } at { $time }.
sign-in-down-title = We cannot reach our services right now
sign-in-down-text = Signing in may not work. You have done nothing wrong. These still work:
sign-in-down-calculators = The benefits calculators, which run on your device without signing in
sign-in-way-call = Call the contact centre
sign-in-way-branch = Visit the nearest branch and bring your ID

## Identity number and password

sign-in-caption-1 = Step 1 of 2
sign-in-user-name = Username
sign-in-by-user-name = Sign in with a username
sign-in-by-number = Sign in with an ID number
sign-in-larger-text = Larger text
sign-in-password = Password
sign-in-forgotten-password = Forgot your password?
sign-in-no-account = No account?
sign-in-or = or
sign-in-nafath = Sign in with Nafath
sign-in-passkey = Sign in with a passkey
sign-in-passkey-working = Continue on your device…
sign-in-passkey-otherwise = You can sign in another way. What you typed is still here.
sign-in-submit = Sign in
sign-in-checking = Checking…
sign-in-hint-arabic-letters = The password contains Arabic letters. If you did not mean them, switch the keyboard to English.
sign-in-hint-caps-lock = Caps Lock is on.
sign-in-session-ended-title = Your session ended because of inactivity
sign-in-session-limit-title = Your session ended after twelve hours, the longest it may last
sign-in-session-revoked-title = You were signed out here from another of your devices
sign-in-session-password-title = You were signed out because the password of your account was changed
sign-in-session-ended = Sign in to continue where you stopped.
sign-in-unfinished-title = You have not finished signing in
sign-in-unfinished = We sent a verification code to your phone. Enter it to finish, or start again here.
sign-in-continue-with-code = Continue with the code
sign-in-notice-title = Sign in from the beginning
error-sign-in-no-attempt = No sign-in is waiting for a code. Enter your ID number and password and we will send you a new code.
error-sign-in-code-too-many = A wrong code was entered several times, so we cancelled this sign-in to protect your account. Enter your ID number and password and we will send you a new code.

## What is needed, and safety

sign-in-need = What you will need
sign-in-need-number = Your national ID or Iqama number
sign-in-need-password = The password you chose for your account
sign-in-need-phone = The phone registered with us, to receive the verification code
sign-in-need-call = If you need help, call us:
sign-in-need-user-name = The username you chose when the establishment was registered
sign-in-safety = We will never ask for your password or code by phone or message.
sign-in-demo = Demonstration
sign-in-demo-text = Codes are not sent to a real phone. Read them on the page of demonstration texts.
sign-in-demo-link = Demonstration texts

## When something stands in the way

sign-in-problem-next = Correct this and try again.
error-sign-in-wrong-pair = The ID number or password is incorrect
sign-in-attempts-left = { $n ->
    [one] You have one attempt left before we pause sign-in to protect your account.
   *[other] You have { $n } attempts left before we pause sign-in to protect your account.
}
error-sign-in-locked = Sign-in is paused to protect your account
sign-in-wait = { $n ->
    [one] Try again in one minute.
   *[other] Try again in { $n } minutes.
}
sign-in-wait-over = The wait is over. You can try again now.
sign-in-wait-a-little = Try again in a little while.
error-sign-in-blocked = This account cannot be used to sign in
error-sign-in-no-role = This account has nothing behind this portal. Choose another portal.
sign-in-no-role-next-retiree = If you work or have contribution periods, use the portal “Individuals”. If you draw a pension and cannot find it, call us.
sign-in-blocked-next = Call the contact centre, or visit the nearest branch with your ID, and we will review your account.
sign-in-busy = Too many requests came from this device or network
sign-in-failed-heading = Sign-in did not work this time
sign-in-kept = What you typed is still here. Select “Sign in” to try again.
sign-in-outdated = A newer version of this page is available
sign-in-outdated-next = Load the page again, then enter your details.
sign-in-reload = Load the page again
sign-in-slow = The answer is taking longer than usual. Keep this page open, we are still waiting for it.
sign-in-way-out-call = Contact centre:
sign-in-way-out-help = Ways to get help

## The verification code

sign-in-code-heading = Enter the verification code
sign-in-caption-2 = Step 2 of 2
sign-in-code-sent = We sent a { $length }-digit code to the mobile number ending { $tail }
sign-in-code-tail = ••{ $tail }
sign-in-code-label = Verification code
sign-in-code-submit = Confirm
sign-in-code-resend = Send a new code
sign-in-code-resend-wait-left = You can ask for a new code in { $time }
sign-in-code-resend-spoken = { $n ->
    [one] You can ask for a new code in one second.
   *[other] You can ask for a new code in { $n } seconds.
}
sign-in-code-resend-now = You can ask for a new code now.
sign-in-code-resent = We sent a new code. The previous code no longer works.
sign-in-code-resent-last = We sent a new code, the last one that can be sent for now. The previous code no longer works.
error-sign-in-code-wrong = The verification code is incorrect
sign-in-code-attempts-left = { $n ->
    [one] You have one attempt left for this code.
   *[other] You have { $n } attempts left for this code.
}
error-sign-in-code-expired = The code has expired. Ask for a new one.
sign-in-code-expired-next = Select “Send a new code”, then enter the code you receive.
error-sign-in-resend-too-soon = A new code cannot be sent yet
sign-in-code-resend-too-soon-next = Wait for the time shown below the button, then ask for the code.
error-sign-in-resend-too-many = You asked for too many codes
sign-in-code-resend-wait = { $n ->
    [one] Ask for a new code in one minute. The code you received works until it expires.
   *[other] Ask for a new code in { $n } minutes. The code you received works until it expires.
}
sign-in-code-failed-heading = The code could not be checked this time
sign-in-code-kept = The code you typed is still here. Select “Confirm” to try again.
sign-in-code-resend-failed-heading = A new code could not be sent this time
sign-in-code-resend-again = Select “Send a new code” to try again.
sign-in-code-none = I do not get the code on this number
sign-in-code-none-signal = Check that your phone has a signal, and wait a minute before you ask for a new code.
sign-in-code-none-number = If your number has changed or is no longer yours:
sign-in-code-none-help = More about verification codes
sign-in-code-start-over = Start again with other details

## After signing out

sign-in-signed-out-lead = We ended your session and cleared your data from this page in every open window.
sign-in-signed-out-shared = If you are using a shared device, close the browser too.
sign-in-again = Sign in again
sign-in-home = Back to the homepage
