// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeFinance(Descriptors& all)
{
    all.push_back(
        {"finance.card_number",
         "finance",
         "Another card number of the same brand, length and layout that passes the Luhn check "
         "where the "
         "value does.",
         "finance.card_number",
         {TypeFamily::Text},
         keyedFormat(Uniqueness::Injective),
         {integer("keep_bin", 0, 0, 8, "Digits of the issuer that stay; 0 keeps the brand only."),
          flag("keep_last4", false, "Keeps the last four digits.")},
         false});
    all.push_back({"finance.iban",
                   "finance",
                   "Another account of the same country with valid check digits.",
                   "finance.iban",
                   {TypeFamily::Text},
                   keyedFormat(Uniqueness::Injective),
                   {text("country", "DE", "Country where the value is no IBAN."),
                    integer("keep_bank", 0, 0, 12,
                            "Characters of the bank that stay after the check digits.")},
                   false});
}

}  // namespace decant
