### Texts of the components.

ui-retry = Try again
ui-error-reference = Support reference: { $reference }
