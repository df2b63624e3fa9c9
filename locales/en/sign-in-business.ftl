### The employers' door: the role, the visual code, the choice of establishment.

## The role

sign-in-business-lead = You need your user name, your ID number and your password, and then the digits of an image shown here or a code that we send to your phone.
sign-in-role-organisation = Organisation supervisor
sign-in-role-organisation-about = You manage all its establishments
sign-in-role-establishment = Establishment supervisor
sign-in-role-establishment-about = You manage one establishment
sign-in-role-chosen = Role: { $role }
sign-in-role-change = Change
sign-in-role-change-what = the role

## The visual code

sign-in-visual-code-group = Visual verification code
sign-in-visual-code = Visual verification code
sign-in-visual-code-hint = Type the digits you see in the image or hear
sign-in-visual-code-alt = An image of the digits of the code. To hear them, select “Listen to the code”.
sign-in-visual-code-waiting = Loading the image…
sign-in-visual-code-missing = The image of the code could not be loaded. Ask for a new code or verify another way.
sign-in-visual-code-new = New code
sign-in-visual-code-listen = Listen to the code
sign-in-visual-code-sound = The digits of the code, spoken
sign-in-visual-code-renewed = The visual code expired, so a new one is shown.
sign-in-visual-code-next = Everything else you typed is still here. Type the digits of the new image, or verify another way.
sign-in-verify-otherwise = Verify another way
sign-in-by-text-title = We will send a code to your phone instead
sign-in-by-text = After you select “Sign in” we send a verification code to the mobile number registered with us.
sign-in-by-picture = Back to the image
error-sign-in-visual-code = The code does not match the image. Enter the new code.
error-sign-in-wrong-triple = The username, ID number or password is incorrect
sign-in-no-role-next-business = Choose the other role if it is yours. If you are a supervisor and not registered yet, call us.

## The choice of establishment

establishments-lead = What you do from now on is done for the establishment you choose. You can change it at any time.
establishments-search = Search for an establishment
establishments-search-hint = By name, city or subscription number
establishments-found = { $n ->
    [one] One establishment
   *[other] { $n } establishments
}
establishments-more = { $n ->
    [one] Show one more establishment
   *[other] Show { $n } more establishments
}
establishments-none = None of your establishments has this name or number. Check what you typed.
establishments-about = Subscription number { $number }, { $city }
establishments-choosing = Choosing…
establishments-used = Used before
establishments-active = Active
establishments-suspended = Services suspended
establishments-closed = Activity ended
establishments-not-chosen = The establishment was not chosen
