// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

void describeCardFacts(Descriptors& all)
{
    all.push_back({"finance.card_brand",
                   "finance",
                   "A brand of payment cards.",
                   "finance.card_brand",
                   {TypeFamily::Text},
                   keyedWord(),
                   {textList("values",
                             {"Visa", "Mastercard", "American Express", "Discover", "JCB",
                              "Maestro", "UnionPay"},
                             "Brands to choose from."),
                    mayBeEqual()},
                   false});
    all.push_back(
        {"finance.card_expiry",
         "finance",
         "The month a payment card expires.",
         "finance.card_expiry",
         {TypeFamily::Text},
         keyedWord(),
         {integer("min_year", 2026, 1970, 2200, "First year."),
          integer("max_year", 2031, 1970, 2200, "Last year."),
          choice("format", {"MM/YY", "MM/YYYY", "MMYY", "YYYY-MM"}, "How the month is written.")},
         false});
    all.push_back({"finance.cvv",
                   "finance",
                   "The check number printed on a payment card.",
                   "finance.cvv",
                   {TypeFamily::Text, TypeFamily::Integer, TypeFamily::Numeric},
                   keyedWord(),
                   {integer("length", 3, 3, 4, "Digits.")},
                   false});
}

void describeAccounts(Descriptors& all)
{
    all.push_back({"finance.bic",
                   "finance",
                   "A bank code that is formed like a BIC and belongs to no bank.",
                   "finance.bic",
                   {TypeFamily::Text},
                   keyedWord(),
                   {text("country", "DE", "Country in two capital letters."),
                    choice("length", {"8", "11"}, "Characters; 11 name a branch.")},
                   false});
    all.push_back(
        {"finance.account_number",
         "finance",
         "An account number, sort code or routing number in the layout of the value.",
         "finance.account_number",
         {TypeFamily::Text},
         keyedFormat(Uniqueness::None),
         {choice("kind", {"account", "sort_code", "aba_routing"}, "What the number is."),
          integer("length", 10, 4, 30, "Digits of an account number."),
          choice("checksum", {"none", "luhn"}, "Check digit at the end of an account number.")},
         false});
    all.push_back({"finance.isin",
                   "finance",
                   "A security number with a valid check digit.",
                   "finance.isin",
                   {TypeFamily::Text},
                   keyedWord(),
                   {text("country", "XX", "Country in two capital letters; XX is nobody's.")},
                   false});
    all.push_back({"finance.crypto_address",
                   "finance",
                   "An address of a crypto currency with a valid check sum.",
                   "finance.crypto_address",
                   {TypeFamily::Text},
                   keyedWord(),
                   {choice("chain", {"bitcoin_test", "bitcoin", "ethereum"},
                           "Which one; the test network holds no money.")},
                   false});
}

void describeMoney(Descriptors& all)
{
    all.push_back({"finance.currency",
                   "finance",
                   "A currency.",
                   "finance.currency",
                   {TypeFamily::Text},
                   keyedWord(),
                   {choice("form", {"code", "name", "symbol"}, "How the currency is written.")},
                   false});
    all.push_back(
        {"finance.amount",
         "finance",
         "An amount of money.",
         "finance.amount",
         {TypeFamily::Numeric, TypeFamily::Float, TypeFamily::Money, TypeFamily::Text},
         keyedWord(),
         {real("min", 1.0, "Smallest amount."), real("max", 1000.0, "Largest amount."),
          integer("scale", 2, 0, 4, "Digits behind the point."),
          flag("with_currency", false, "With the code of a currency behind it, in a text.")},
         false});
}

}  // namespace

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
    describeCardFacts(all);
    describeAccounts(all);
    describeMoney(all);
}

}  // namespace decant
