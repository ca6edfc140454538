"""The identity numbers of Brazil."""

from transcrub.detect.recognisers.national.brazil import cnpj, cpf

RECOGNISERS = (*cnpj.RECOGNISERS, *cpf.RECOGNISERS)
