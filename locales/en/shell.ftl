### The frame of the site: header, footer, notices.

shell-site-name = Social Insurance
shell-language-changed = The page is now in English.
