"""The entities that a policy may name (DESIGN: entities), in Presidio's names where it has one."""

ENTITIES = frozenset(
    {
        "ACCOUNT_NUMBER",
        "AGE",
        "CREDIT_CARD",
        "CRYPTO",
        "DATE_OF_BIRTH",
        "DATE_TIME",
        "EMAIL_ADDRESS",
        "IBAN_CODE",
        "IP_ADDRESS",
        "LOCATION",
        "MAC_ADDRESS",
        "ORDER_ID",
        "PASSWORD",
        "PERSON",
        "PHONE_NUMBER",
        "POSTAL_CODE",
        "SECRET",
        "STREET_ADDRESS",
        "UK_NHS",
        "URL",
        "USERNAME",
        "US_DRIVER_LICENSE",
        "US_ITIN",
        "US_PASSPORT",
        "US_SSN",
    }
)

INDIRECT = frozenset({"AGE", "DATE_TIME", "LOCATION", "ORDER_ID"})
"""What names nobody by itself: found and reported, and kept unless the policy says otherwise."""
