### Nafath, passkeys, and proving once more who one is before important changes.

## Signing in with Nafath

nafath-lead = We show you a two-digit number, and you choose it in the Nafath app on your phone. You do not need your password.
nafath-door = Which portal do you want to open?
nafath-send = Send the request to the Nafath app
nafath-working = One moment please…
nafath-do = Open the Nafath app and choose the number
nafath-wait = Waiting for your approval in the Nafath app
nafath-left = The request expires in { $time }
nafath-seconds-left = { $n ->
    [one] One second left to choose the number.
   *[other] { $n } seconds left to choose the number.
}
nafath-out-of-touch = The connection is gone, and we keep trying. Your request stands: you can choose the number in the app.
nafath-demo-link = The demonstration phone with the Nafath app
nafath-no-app = I do not have the Nafath app
nafath-no-app-answer = Install the Nafath app from your phone’s store and activate it with your Absher account. If you cannot, cancel the request and sign in with your password or a passkey.
nafath-give-up = Cancel the request
nafath-again = Send a new request
nafath-rejected-title = The request was declined in the Nafath app
nafath-rejected = Another number was chosen, or the request was declined. If it was you who sent it, send a new one and choose the number shown here.
nafath-expired-title = The request expired
nafath-expired = Your approval did not reach us in time. Send a new request when you have your phone at hand.
nafath-replaced-title = A newer request took the place of this one
nafath-replaced = Another request was sent for the same ID number from another browser. If that was not you, decline it in the app, then send a new one here.
nafath-failed-title = Signing in with Nafath did not work
nafath-try-after = { $n ->
    [one] Try again in one minute.
   *[other] Try again in { $n } minutes.
}
error-nafath-too-many = Many requests were sent for this ID number, so we paused them for a little, to leave its owner in peace. You can sign in with your password or a passkey now.
error-nafath-not-approved = This request is no longer valid. Send a new one.
error-nafath-no-account = We have confirmed who you are, and you have no account with us yet. Choose “No account?” on the sign-in page to open one.

## Passkeys

passkeys-lead = A passkey signs you in with your fingerprint, your face or your device’s PIN, without a password. Your fingerprint never leaves your device and never reaches us.
passkeys-none = You have no passkey yet.
passkeys-full = You have as many passkeys as are allowed. Remove one you do not use to add another.
passkey-new = Add a passkey
passkey-name-label = Name of the passkey
passkey-name-hint = A name you know the device by, such as: My phone
passkey-name-first = This device
passkey-add = Add a passkey now
passkey-working = Continue on your device…
passkey-unsupported = This browser does not support passkeys. Use a current browser to add one.
passkey-by-number = You opened the site by an address of numbers, and passkeys are bound to a site’s name, not to its number. Open it by its name to add one.
passkey-by-name = In this demonstration its name is:
passkey-created = Added on { $day }
passkey-used = Last used on { $day }
passkey-never-used = Never used yet
passkey-synced = Kept on more than one of your devices
passkey-rename = Rename “{ $name }”
passkey-save-name = Save the name
passkey-renamed = The passkey has a new name
passkey-remove-named = Remove “{ $name }”
passkey-remove-title = Remove this passkey?
passkey-remove-what = You will not be able to sign in with “{ $name }” after that. Remove it from your device too.
passkey-keep = Keep it
passkey-remove = Remove the passkey
passkey-removed = The passkey was removed
passkey-added = Passkey turned on for this device
passkey-cancelled = The request was not completed on your device. Try again whenever you like.
passkey-unable = Your device or browser could not complete the request. Update the browser, or try another device.
passkey-offer = Turn on a passkey to sign in with your fingerprint or face, without a password.
passkey-offer-safe = It is faster than a password, and fake sites cannot get it out of you.
passkey-offer-device = Your fingerprint and face stay on your device. Nothing of them reaches us.
passkey-offer-shared = Do not turn it on on a device that others use.
passkey-activate = Turn on a passkey
passkey-later = Later
passkey-later-where = You can turn it on at any time on the page
error-passkey-refused = We could not verify the passkey. Try again, or sign in another way.
error-passkey-unknown = This passkey is not registered with us. It may have been removed from your account. Sign in another way, then add it again.
error-passkey-expired = The passkey request has expired. Try again.
error-passkey-known = This device has a passkey for your account already. You can sign in with it.
error-passkey-too-many = You have as many passkeys as are allowed. Remove one you do not use, then try again.
error-passkey-last-factor = This passkey cannot be removed: it is your only way to sign in. Add another passkey or a password first.
error-passkey-name-empty = Enter a name for the passkey
error-passkey-name-too-long = The name must be 60 characters or fewer
error-passkey-name-character = The name has a character that is not allowed. Use letters and numbers.

## Proving who one is before important changes

step-up-title = Confirm that it is you
step-up-why = We ask for this before important changes, to protect your account. After that we finish what you started; you will not enter anything again.
step-up-by-passkey = Confirm with a passkey
step-up-by-code = Send a code to the mobile ending { $tail }
step-up-by-nafath = Confirm in the Nafath app
step-up-code = Confirmation code
step-up-code-sent = We sent a code to the mobile ending { $tail }
step-up-confirm = Confirm
step-up-resend = Send a new code
step-up-another-way = Choose another way
step-up-attempts-left = { $n ->
    [one] You have one attempt left for this code.
   *[other] You have { $n } attempts left for this code.
}
