// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

void describeCompany(Descriptors& all)
{
    all.push_back(
        {"company.name",
         "company",
         "Another company name.",
         "company.name",
         {TypeFamily::Text},
         keyedWord(),
         {flag("with_suffix", true, "With a legal form such as Inc or GmbH."), uniqueDrawn()},
         false});
    all.push_back({"company.industry",
                   "company",
                   "Another branch of industry.",
                   "company.industry",
                   {TypeFamily::Text},
                   keyedWord(),
                   {},
                   false});
    all.push_back({"company.slogan",
                   "company",
                   "A slogan of empty words.",
                   "company.slogan",
                   {TypeFamily::Text},
                   keyedWord(),
                   {choice("style", {"catchphrase", "buzzwords"}, "What it sounds like.")},
                   false});
    all.push_back({"company.tax_id",
                   "company",
                   "A number of a tax or company register with valid check digits.",
                   "company.tax_id",
                   {TypeFamily::Text},
                   keyedFormat(Uniqueness::None),
                   {choice("kind",
                           {"vat_de", "vat_at", "vat_fr", "vat_gb", "vat_it", "vat_nl", "siren",
                            "siret", "ein", "nip", "inn", "cnpj", "cif", "abn", "cvr"},
                           "Which register the number looks like.")},
                   false});
}

}  // namespace decant
