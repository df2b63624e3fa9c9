### Why can't I sign in: checks that run on the device, and one step after them.

check-lead = We check on your device what may keep you from signing in. We do not ask for your identity number, and send nothing about you.
check-heading = What we checked
check-next = What to do now
check-running = Checking…
check-again = Check again
check-done-fine = { $n ->
    [one] The check is finished: the one thing we checked is fine.
   *[other] The check is finished: all { $n } things we checked are fine.
}
check-done-trouble = The check is finished, and we found a cause. Read what to do now.
check-state-fine = Fine
check-state-trouble = This is the cause
check-state-also = Needs mending
check-state-unknown = Could not be checked
check-state-waiting = Being checked

check-network = Internet connection
check-network-fine = Your device is online, and this site reaches it.
check-network-offline = Your device is offline.
check-network-unreached = Your device is online, but this site does not reach it. A blocked network or a VPN app may be in the way.
check-service = Sign-in service
check-service-fine = The service works.
check-service-down = The service does not answer now. The cause is on our side, not your device.
check-service-outage = There is a known fault in signing in, and we are mending it. The cause is on our side.
check-service-codes = There is a known fault in sending codes. The cause is on our side.
check-service-unknown = We cannot ask the service without a connection.
check-clock = Clock of the device
check-clock-fine = The clock of your device is right.
check-clock-ahead = { $minutes ->
    [one] The clock of your device is one minute ahead.
   *[other] The clock of your device is { $minutes } minutes ahead.
}
check-clock-behind = { $minutes ->
    [one] The clock of your device is one minute behind.
   *[other] The clock of your device is { $minutes } minutes behind.
}
check-clock-unknown = We cannot compare your clock with the server’s without a connection.
check-cookies = Cookies
check-cookies-fine = Your browser accepts the cookies that keep you signed in.
check-cookies-blocked = Your browser refuses cookies, and without them your sign-in cannot be kept.
check-storage = Storage in the browser
check-storage-fine = Your browser keeps your preferences.
check-storage-blocked = Your browser blocks storage. You can sign in, but the page you wanted before is not remembered.
check-account = Signing in in this browser
check-account-none = Nobody has begun to sign in in this browser.
check-account-code = You began to sign in, and we are waiting for your code.
check-account-in = You are signed in in this browser.
check-account-unknown = We cannot ask the service now.

check-do-offline = Connect your device to the internet, then check again.
check-do-unreached = Turn off the VPN app or change the network, then check again.
check-do-service = Wait a little, then check again. If it is urgent, call us:
check-do-codes = Sign in with Nafath or a passkey; neither needs a message.
check-do-codes-link = Sign in with Nafath
check-do-clock = Choose “set the time automatically” in the settings of your device, then check again.
check-do-cookies = Allow cookies for this site in the settings of your browser, then check again.
check-do-code = Go on by entering the code we sent.
check-do-code-link = The page for the code
check-do-in = Open your account; there is no need to sign in again.
check-do-in-link = My account
check-do-fine = Your device is fine and the service works. If the password is refused, read on below, or sign in with Nafath.
check-do-fine-link = Choose how to sign in

check-known = Causes that cannot be seen from your device
check-known-1 = After five wrong passwords we pause signing in by password for half an hour. Nafath and passkeys stay open, and it may have been somebody else who was wrong.
check-known-2 = A code holds for two minutes, and only that of the last message. If you got several, use the last one.
check-known-3 = If you changed your mobile number, no code reaches the new one until you register it. Sign in with Nafath, then change it in your account.
check-known-4 = If your account is blocked we say so after the right password and not before, so that no stranger learns who has an account.
check-private = We do not say here whether an identity number has an account, for everybody’s privacy.
