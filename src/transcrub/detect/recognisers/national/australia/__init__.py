"""The identity numbers of Australia."""

from transcrub.detect.recognisers.national.australia import abn, acn, medicare, tfn

RECOGNISERS = (*abn.RECOGNISERS, *acn.RECOGNISERS, *medicare.RECOGNISERS, *tfn.RECOGNISERS)
