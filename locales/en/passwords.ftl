### A new password and its rules.

password-new = New password
password-new-hint = Use a phrase of several words that you can remember. Spaces and Arabic letters are welcome.
password-rules = Rules for the password
password-rule-length = At least 15 characters
password-rule-nothing-of-yours = Without your name, your ID or mobile number, or our name
password-rule-uncommon = Not a commonly used password
password-rule-met = met
password-rule-open = not met yet
password-rules-met = All the rules shown are met.
password-rules-unmet = It is long enough, and one rule is not met yet.
password-missing = { $n ->
    [one] One character to go.
   *[other] { $n } characters to go.
}
error-password-mobile = Password must not contain your mobile number
error-password-user-name = Password must not contain your username
error-password-name = Password must not contain your name
error-password-organisation = Password must not contain the name of the organisation or its services
