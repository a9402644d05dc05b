// SPDX-License-Identifier: MIT
#include "services/masking/checkdigits.h"
#include "services/masking/dictionary.h"
#include "services/masking/drawn.h"

#include <algorithm>

namespace decant {

namespace {

/// "Weber GmbH", "Weber & Lang KG", "Lang, Weber and Sons": last names and a legal form.
Result<MaskFunctionPtr> makeName(const FunctionContext& context)
{
    const std::string locale = context.parameters.text("locale");
    const Words names = dictionary(locale, "last_name");
    const Words forms = dictionary(locale, "company_suffix");
    const bool withForm = context.parameters.boolean("with_suffix");
    const bool unique = context.parameters.text("unique") == "suffix";
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        out += pick(names, random);
        if (random.small(2) == 0)
            out.append(" & ").append(pick(names, random));
        if (unique) {
            out += ' ';
            appendCode(random.next(), 12, out);
        }
        if (withForm)
            out.append(1, ' ').append(pick(forms, random));
    });
}

Result<MaskFunctionPtr> makeIndustry(const FunctionContext& context)
{
    return drawnFrom(context, "industry");
}

Result<MaskFunctionPtr> makeSlogan(const FunctionContext& context)
{
    const bool catchphrase = context.parameters.text("style") == "catchphrase";
    const Words first = dictionary("en", catchphrase ? "slogan_adjective" : "buzz_verb");
    const Words second = dictionary("en", catchphrase ? "slogan_descriptor" : "buzz_adjective");
    const Words third = dictionary("en", catchphrase ? "slogan_noun" : "buzz_noun");
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        out.append(pick(first, random)).append(1, ' ');
        out.append(pick(second, random)).append(1, ' ');
        out += pick(third, random);
    });
}

using DrawCode = void (*)(KeyedStream& random, CodeText& code);

/// Nine digits with Luhn's check digit (INSEE, Système national d'identification).
void drawSiren(KeyedStream& random, CodeText& code)
{
    code.addDigits(random, 8);
    code.add(luhnDigit(code.view()));
}

/// A SIREN and five digits that pass Luhn's check together with it.
void drawSiret(KeyedStream& random, CodeText& code)
{
    drawSiren(random, code);
    code.addNumber(random.small(1000), 4);
    code.add(luhnDigit(code.view()));
}

/// French VAT: FR, (12 + 3 * (SIREN mod 97)) mod 97, SIREN.
void drawVatFr(KeyedStream& random, CodeText& code)
{
    CodeText siren;
    drawSiren(random, siren);
    code.add("FR");
    code.addNumber((12 + 3 * remainderOf(siren.view(), 97)) % 97, 2);
    code.add(siren.view());
}

/// German VAT: DE and nine digits, ISO/IEC 7064 MOD 11,10.
void drawVatDe(KeyedStream& random, CodeText& code)
{
    CodeText digits;
    digits.add(static_cast<char>('1' + random.small(9)));
    digits.addDigits(random, 7);
    digits.add(mod1110Digit(digits.view()));
    code.add("DE");
    code.add(digits.view());
}

/// Austrian VAT: ATU, seven digits, (10 - (sum with every second one doubled + 4) mod 10) mod 10.
void drawVatAt(KeyedStream& random, CodeText& code)
{
    CodeText digits;
    digits.addDigits(random, 7);
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int value = (digits[i] - '0') * (i % 2 == 0 ? 1 : 2);
        sum += value / 10 + value % 10;
    }
    code.add("ATU");
    code.add(digits.view());
    code.addNumber(static_cast<std::uint64_t>((96 - sum) % 10), 1);
}

/// Dutch VAT: NL, a number with weights 9 to 2 modulo 11, B and two digits.
void drawVatNl(KeyedStream& random, CodeText& code)
{
    CodeText digits;
    int check = 10;
    while (check == 10) {
        digits.clear();
        digits.add(static_cast<char>('1' + random.small(9)));
        digits.addDigits(random, 7);
        check = weightedSum(digits.view(), {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    }
    code.add("NL");
    code.add(digits.view());
    code.addNumber(static_cast<std::uint64_t>(check), 1);
    code.add('B');
    code.addNumber(1 + random.small(99), 2);
}

/// Italian partita IVA: eleven digits, Luhn's check.
void drawVatIt(KeyedStream& random, CodeText& code)
{
    CodeText digits;
    digits.addDigits(random, 7);
    digits.addNumber(1 + random.small(100), 3);
    digits.add(luhnDigit(digits.view()));
    code.add("IT");
    code.add(digits.view());
}

/// British VAT: nine digits; weights 8 to 2, then 97 is subtracted until the rest is not positive.
void drawVatGb(KeyedStream& random, CodeText& code)
{
    CodeText digits;
    digits.add(static_cast<char>('1' + random.small(9)));
    digits.addDigits(random, 6);
    const int sum = weightedSum(digits.view(), {8, 7, 6, 5, 4, 3, 2});
    code.add("GB");
    code.add(digits.view());
    code.addNumber(static_cast<std::uint64_t>((97 - sum % 97) % 97), 2);
}

/// American employer number: a prefix no campus of the IRS assigns (00, 07 to 09, 17 to 19, 28, 29,
/// 49, 69, 70, 78, 79, 89, 96, 97), so that it is nobody's.
void drawEin(KeyedStream& random, CodeText& code)
{
    constexpr std::array<std::string_view, 15> kUnused = {
        "07", "08", "09", "17", "18", "19", "28", "29", "49", "69", "70", "78", "79", "89", "96"};
    code.add(kUnused[random.small(kUnused.size())]);
    code.addDigits(random, 7);
}

/// Polish NIP: weights 6 5 7 2 3 4 5 6 7 modulo 11; a remainder of ten is never issued.
void drawNip(KeyedStream& random, CodeText& code)
{
    int check = 10;
    while (check == 10) {
        code.clear();
        code.addNumber(100 + random.small(900), 3);
        code.addDigits(random, 6);
        check = weightedSum(code.view(), {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11;
    }
    code.addNumber(static_cast<std::uint64_t>(check), 1);
}

/// Russian INN of a company: weights 2 4 10 3 5 9 4 6 8 modulo 11 modulo 10.
void drawInn(KeyedStream& random, CodeText& code)
{
    code.addNumber(1 + random.small(92), 2);
    code.addDigits(random, 7);
    code.addNumber(static_cast<std::uint64_t>(weightedSum(code.view(), {2, 4, 10, 3, 5, 9, 4, 6, 8})
                                              % 11 % 10),
                   1);
}

/// Brazilian CNPJ: two check digits modulo 11.
void drawCnpj(KeyedStream& random, CodeText& code)
{
    code.addDigits(random, 8);
    code.add("0001");
    const auto check = [&code](std::initializer_list<int> weights) {
        const int rest = weightedSum(code.view(), weights) % 11;
        code.addNumber(static_cast<std::uint64_t>(rest < 2 ? 0 : 11 - rest), 1);
    };
    check({5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2});
    check({6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2});
}

/// Spanish CIF: letter of the legal form, seven digits, a digit of Luhn's kind.
void drawCif(KeyedStream& random, CodeText& code)
{
    CodeText digits;
    digits.addDigits(random, 7);
    code.add(random.small(2) == 0 ? 'A' : 'B');  // both take a digit at the end
    code.add(digits.view());
    code.add(luhnDigit(digits.view()));
}

/// Australian ABN: eleven digits; one less in the first place, weights 10 1 3 5 ... 19, modulo 89.
void drawAbn(KeyedStream& random, CodeText& code)
{
    CodeText body;
    body.addDigits(random, 9);
    CodeText all;
    all.add("00");
    all.add(body.view());
    const int sum = weightedSum(all.view(), {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19});
    // The two digits in front: the check number 89 - sum mod 89, plus 10 for the one less.
    code.addNumber(static_cast<std::uint64_t>(89 - sum % 89) + 10, 2);
    code.add(body.view());
}

/// Danish CVR: weights 2 7 6 5 4 3 2 modulo 11; a remainder of one is never issued.
void drawCvr(KeyedStream& random, CodeText& code)
{
    int rest = 1;
    while (rest == 1) {
        code.clear();
        code.add(static_cast<char>('1' + random.small(9)));
        code.addDigits(random, 6);
        rest = weightedSum(code.view(), {2, 7, 6, 5, 4, 3, 2}) % 11;
    }
    code.addNumber(static_cast<std::uint64_t>(rest == 0 ? 0 : 11 - rest), 1);
}

struct TaxId {
    std::string_view kind;
    DrawCode draw;
    std::string_view layout;
};

constexpr std::array kTaxIds = {
    TaxId{"siren", drawSiren, "### ### ###"},
    TaxId{"siret", drawSiret, "### ### ### #####"},
    TaxId{"vat_fr", drawVatFr, ""},
    TaxId{"vat_de", drawVatDe, ""},
    TaxId{"vat_at", drawVatAt, ""},
    TaxId{"vat_nl", drawVatNl, ""},
    TaxId{"vat_it", drawVatIt, ""},
    TaxId{"vat_gb", drawVatGb, ""},
    TaxId{"ein", drawEin, "##-#######"},
    TaxId{"nip", drawNip, "###-###-##-##"},
    TaxId{"inn", drawInn, ""},
    TaxId{"cnpj", drawCnpj, "##.###.###/####-##"},
    TaxId{"cif", drawCif, ""},
    TaxId{"abn", drawAbn, "## ### ### ###"},
    TaxId{"cvr", drawCvr, ""},
};

Result<MaskFunctionPtr> makeTaxId(const FunctionContext& context)
{
    const std::string kind = context.parameters.text("kind");
    const auto at = std::find_if(kTaxIds.begin(), kTaxIds.end(),
                                 [&](const TaxId& each) { return each.kind == kind; });
    if (at == kTaxIds.end())
        return badParameter(context, say("there is no tax number of kind \"%1\"", kind));
    return drawn(context,
                 [id = *at](std::string_view value, KeyedStream& random, std::string& out) {
                     CodeText code;
                     id.draw(random, code);
                     appendInLayout(value, code.view(), id.layout, out);
                 });
}

constexpr std::array kEntries = {
    FunctionEntry{"company.name", makeName, Normalise::Lower},
    FunctionEntry{"company.industry", makeIndustry, Normalise::Lower},
    FunctionEntry{"company.slogan", makeSlogan, Normalise::Lower},
    FunctionEntry{"company.tax_id", makeTaxId, Normalise::Alnum},
};

}  // namespace

std::span<const FunctionEntry> companyFunctions()
{
    return kEntries;
}

}  // namespace decant
