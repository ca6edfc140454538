"""The jobs: plan, apply, run, verify; the ledger and the state directory they work with."""
