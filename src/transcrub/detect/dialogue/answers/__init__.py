"""What answers a question: values, names, births, houses, secrets, in the light of what was asked."""
