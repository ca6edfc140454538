"""Cue words that several recognisers share: what numbers in a support chat are when they are nobody's own."""

REFERENCES = (
    "order orders ordering purchase po p.o tracking track tracked shipment shipments shipping shipped parcel parcels"
    " package packages delivery consignment awb waybill ups usps fedex dhl"
    " (?<!in_)case cases ticket tickets incident claim"
    " invoice invoices bill receipt receipts reference references ref confirmation booking bookings reservation"
    " reservations pnr itinerary flight transaction transactions txn trx quote request rma return returns refund"
    " coupon voucher promo barcode batch lot"
    # The same in French, Spanish, German, Portuguese, Italian, Dutch and Polish.
    " commande commandes colis facture pedido pedidos factura envío seguimiento bestellung bestellnummer sendung"
    " sendungsnummer paket rechnung rechnungsnummer auftrag auftragsnummer encomenda fatura ordine ordini fattura"
    " spedizione bestelling bestelnummer factuur zending zamówienie zamówienia faktura przesyłka"
)
"""What a business numbers in its dealings with customers."""

NUMBERED = (
    "(?:order|purchase|tracking|shipment|consignment|case|ticket|incident|claim|invoice|receipt|reference|confirmation"
    "|booking|reservation|transaction|quote|request|return|refund)_(?:code|id|no|number)"
)
"""The same where it is said that a number is meant: "order number 536-22-1234", not "my order 536-22-1234"."""

GOODS = (
    "sku skus item items product products part parts serial sn model imei isbn upc ean gtin asin mpn article catalog"
    " catalogue style style_number device midi maxi seater"
)
"""What a business numbers on its shelves."""

VERSIONS = (
    "version versions ver v v. firmware build release software update updated upgrade upgraded patch driver drivers"
    " app kernel bios sdk api chrome firefox ios ipados android macos windows linux ubuntu python node java php"
    " plugin revision rev section chapter"
    " step clause paragraph figure"
)
"""What is counted in dotted numbers."""

QUANTITIES = (
    r"[$€£] usd eur gbp dollars dollar euros euro pounds points miles km units pieces pcs bytes kb mb gb views"
    " followers users customers rows total amount price balance population"
)
"""What is measured or paid."""
