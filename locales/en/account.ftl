### The account: how its person is reached, their devices, tries to sign in, what they are sent.

account-lead = Everything about your account: how we reach you, where you are signed in, and who tried to sign in as you.
account-contact = Contact details
account-contact-note = We show only parts of your number and address, so that nobody who looks at your screen can read them. Your national address is updated at Saudi Post (SPL) and reaches us from there.
account-none = Not on record
account-mobile = Mobile number
account-mobile-ends = A number ending { $tail }
account-mobile-change = Change the mobile number
account-mobile-new = New mobile number
account-mobile-label = New mobile number
account-mobile-hint = A Saudi number that begins with 05. We will send a code to it.
account-mobile-send = Send the code to the new number
account-mobile-changed = Your mobile number was changed. Codes go to it from now on.
account-email = E-mail address
account-email-change = Change the e-mail address
account-email-add = Add an e-mail address
account-email-new = New e-mail address
account-email-label = New e-mail address
account-email-hint = For example, name@example.com. We will send a code to it.
account-email-send = Send the code to the new address
account-email-changed = Your e-mail address was changed
account-address = National address
account-address-line = { $building } { $street }, { $district }, { $city } { $postal }, additional number { $additional }
account-contact-told = We tell your present number and address about any change, so that nobody can change them without your knowing.
account-contact-cancel = Cancel
account-contact-code = Code
account-contact-code-sent = We sent a code to { $to }
account-contact-confirm = Confirm the change
account-contact-correct = Correct what I entered

account-more = Security and preferences
account-sessions-about = Where you are signed in now, and signing out from a distance
account-sign-ins-about = Tries that worked and tries that failed, when and how
account-passkeys-about = Sign in with your fingerprint or face, without a password
account-preferences-about = The language of messages and which ones you get, digits and calendar
account-password-about = A new password, which ends your other sessions

account-role-lead = Some roles need a further proof that it is you. We ask for it here, then finish the change.
account-role-now = You are acting as: { $role }

## Devices

account-device-phone = { $system } phone, { $browser }
account-device-tablet = { $system } tablet, { $browser }
account-device-computer = { $system } computer, { $browser }
account-device-unknown = Unknown device
account-browser-unknown = unknown browser
account-moment = { $day }, { $time }
account-way-password = with the password
account-way-nafath = with Nafath
account-way-passkey = with a passkey
account-door-individual = the portal “Individuals”
account-door-retiree = the portal “Retirees”
account-door-business = the portal “Business”

account-sessions-lead = Every device on which you signed in and did not sign out. If you see one you do not know, sign it out.
account-sessions-list = Your open sessions
account-sessions-only = You are not signed in on any other device.
account-sessions-kept = Of your device we keep only its kind, system and browser, and not its network address. A session ends by itself after a quarter of an hour without use, or after twelve hours in any case.
account-session-here = This device
account-session-begun = Signed in { $when }, { $way }, through { $door }
account-session-used = Last used: { $when }
account-session-end-on = Sign out: { $device }
account-sessions-end-others = { $n ->
    [one] Sign out the other device
   *[other] Sign out { $n } other devices
}
account-session-end-title = Sign out from a distance?
account-session-end-what = The session ends at once on this device: { $device }. What was not sent there yet may be lost.
account-sessions-end-what = Your sessions end at once on all other devices, and you stay signed in here. What was not sent there yet may be lost.
account-session-keep = Keep the session
account-session-end = Sign out
account-session-ended = That device was signed out
account-sessions-ended = All other devices were signed out

## Tries to sign in

account-sign-ins-lead = Every try to sign in with your identity number or user name, whether it worked or failed, the newest first.
account-sign-ins-none = No tries are on record.
account-sign-ins-more = Show older tries
account-sign-ins-more-came = { $n ->
    [one] One older try was added
   *[other] { $n } older tries were added
}
account-sign-ins-kept = We keep tries for six months, without the network address of the device.
account-sign-in-how = { $way }, through { $door }
account-outcome-signed-in = Signed in
account-outcome-wrong-password = Wrong password
account-outcome-paused = Wrong password, sign-in was paused
account-outcome-wrong-code = Wrong code
account-outcome-declined = Declined in the Nafath app
account-outcome-refused = Not let in
account-outcome-other = Another outcome
account-not-me = Is one of these not you?
account-not-me-devices = Sign out every device you do not know, on the page
account-not-me-call = Tell us. We will not ask for your password or a code:

## The password

account-password-lead = A new password signs all your other devices out of your account; you stay signed in here.
account-password-current = Present password
account-password-forgotten = I do not remember the present password
account-password-with-current = I will enter the present password
account-password-by-proof = Instead of the present password we will ask for another proof: a passkey, a code or the Nafath app.
account-password-then = After the change we send word of it to your mobile and your e-mail address.
account-password-submit = Change the password
account-password-changed = Password changed. You were signed out of other devices.
account-password-told = We sent word of it to your mobile. Sign in with the new password next time.
account-password-attempts-left = { $n ->
    [one] You have one more try before signing in by password is paused.
   *[other] You have { $n } more tries before signing in by password is paused.
}

## Preferences

account-preferences-lead = How you read this site, in which language we write to you, and what you get.
account-reading = Reading on this device
account-reading-where = Kept on this device only; takes effect at once.
account-reading-language = The language of the pages is changed with the language button at the top of every page.
account-notices = What we send you
account-notice-language = Language of text messages and e-mails
account-language-arabic = Arabic
account-language-english = English
account-notice-no-email = Nothing reaches you by e-mail, because no address is on record.
account-topic-security = Security of the account
account-topic-security-about = Signing in to your account, and any change of password, mobile number or e-mail address.
account-topic-required = You always get these by text message and in the inbox of your account, and they cannot be switched off: somebody who took over your account must not be able to silence what would warn you.
account-topic-payments = Payments
account-topic-payments-about = Pension and compensation: when it is paid, what was paid, what a bank sent back.
account-topic-contributions = Contributions and wages
account-topic-contributions-about = What your employer registers about you: the start and end of a period, and the wage.
account-topic-requests = Your requests
account-topic-requests-about = Every step of a request you made, and what it lacks.
account-topic-news = New services and awareness
account-topic-news-about = Few, and you can stop them at any time.
account-by-text = Text message
account-by-inbox = Inbox of the account
account-by-email = E-mail
account-preferences-save = Save the preferences
account-preferences-saved = Your preferences were saved
