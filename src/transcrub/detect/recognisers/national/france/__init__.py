"""The identity numbers of France."""

from transcrub.detect.recognisers.national.france import identity_card, nir, tax_number

RECOGNISERS = (*identity_card.RECOGNISERS, *nir.RECOGNISERS, *tax_number.RECOGNISERS)
