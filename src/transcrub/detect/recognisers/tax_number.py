"""TAX_NUMBER: taxpayers' numbers of any country, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED_ANYWHERE, identifier

RECOGNISERS = (
    identifier(
        "TAX_NUMBER",
        "tax_number",
        r"(?:[A-Z]{2,3}-?|(?-i:[A-Z]{2,3} ))?\d(?:[ ./-]?\d){6,12}(?:[A-Z]|(?-i:[. ]?B[. ]?\d\d))?",
        gate=r"[0-9]",
        base=NAMED_ANYWHERE,
        words="tax_id tax_ids tin tax_number tax_no tax_identification tax_identification_number taxpayer vat_number"
        " vat_id vat_no vat vat_registration ust_id ust_idnr ust_id_nr steuernummer steuer_id numéro_fiscal"
        " número_fiscal codice_fiscale número_de_contribuinte",
    ),
)
