// SPDX-License-Identifier: MIT
#include "services/masking/checkdigits.h"
#include "services/masking/nationalid.h"

#include <algorithm>

namespace decant {

namespace {

Result<MaskFunctionPtr> makeNational(const FunctionContext& context)
{
    const std::string country = context.parameters.text("country");
    const auto id = findNationalId(country);
    if (!id)
        return badParameter(context, say("the numbers of \"%1\" are not known", country));
    return drawn(context,
                 [id = *id](std::string_view value, KeyedStream& random, std::string& out) {
                     CodeText code;
                     id.draw(random, code);
                     appendInLayout(value, code.view(), id.layout, out);
                 });
}

/// # digit, A capital letter, everything else as it is.
void addForm(std::string_view form, KeyedStream& random, CodeText& code)
{
    for (const char c : form) {
        if (c == '#')
            code.add(random.digit());
        else if (c == 'A')
            code.add("ABCDEFGHJKLMNPRSTUVWXYZ"[random.small(23)]);
        else
            code.add(c);
    }
}

struct Form {
    std::string_view country;
    std::string_view form;
};

/// The first entry where the country is not among them.
std::string_view formOf(std::span<const Form> forms, std::string_view country)
{
    const auto at = std::find_if(forms.begin(), forms.end(),
                                 [&](const Form& each) { return each.country == country; });
    return at == forms.end() ? forms.front().form : at->form;
}

/// Check digit of machine readable travel documents: weights 7 3 1, letters from 10 on (ICAO Doc
/// 9303, part 3).
char icaoDigit(std::string_view text)
{
    constexpr std::array<int, 3> kWeights = {7, 3, 1};
    int sum = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const int value = isDigit(c) ? c - '0' : (isUpper(c) ? c - 'A' + 10 : 0);
        sum += value * kWeights[i % 3];
    }
    return static_cast<char>('0' + sum % 10);
}

constexpr std::array kPassports = {
    Form{"US", "A########"}, Form{"AT", "A#######"},  Form{"BR", "AA######"},
    Form{"CA", "AA######"},  Form{"CH", "A#######"},  Form{"DE", "CA######A"},
    Form{"ES", "AAA######"}, Form{"FR", "##AA#####"}, Form{"GB", "#########"},
    Form{"IN", "A#######"},  Form{"IT", "AA#######"}, Form{"JP", "AA#######"},
    Form{"NL", "AA#######"}, Form{"PL", "AA#######"}, Form{"UA", "AA######"},
};

Result<MaskFunctionPtr> makePassport(const FunctionContext& context)
{
    const std::string_view form = formOf(kPassports, context.parameters.text("country"));
    const bool check = context.parameters.boolean("with_check_digit");
    return drawn(context, [=](std::string_view /*value*/, KeyedStream& random, std::string& out) {
        CodeText code;
        addForm(form, random, code);
        if (check)
            code.add(icaoDigit(code.view()));
        out += code.view();
    });
}

constexpr std::array kLicences = {
    Form{"US", "A#######"},         Form{"AT", "########"},   Form{"CA", "A####-#####-#####"},
    Form{"DE", "A##AA######"},      Form{"ES", "########A"},  Form{"FR", "##AA#####"},
    Form{"GB", "AAAAA######AA#AA"}, Form{"IT", "AA#######A"}, Form{"NL", "##########"},
    Form{"PL", "#####/##/####"},
};

constexpr std::array kPlates = {
    Form{"DE", "B-AA ####"},     Form{"AT", "W-#####A"},  Form{"CH", "ZH ######"},
    Form{"ES", "#### AAA"},      Form{"FR", "AA-###-AA"}, Form{"GB", "AA## AAA"},
    Form{"IT", "AA ###AA"},      Form{"NL", "AA-###-A"},  Form{"PL", "WA #####"},
    Form{"UA", "AA ####AA"},     Form{"US", "AAA-####"},  Form{"BR", "AAA#A##"},
    Form{"IN", "DL ## AA ####"},
};

/// Health insurance: Germany A + eight digits and a check digit (§ 290 SGB V, Luhn's check over the
/// letter as two digits), Hungary TAJ, United Kingdom NHS number (weights 10 to 2 modulo 11),
/// others digits only.
void addHealthDe(KeyedStream& random, CodeText& code)
{
    const std::uint32_t letter = random.small(26);
    CodeText digits;
    digits.addNumber(letter + 1, 2);
    digits.addDigits(random, 8);
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int value = (digits[i] - '0') * (i % 2 == 0 ? 1 : 2);
        sum += value / 10 + value % 10;
    }
    code.add(static_cast<char>('A' + letter));
    code.add(digits.view().substr(2));
    code.addNumber(static_cast<std::uint64_t>(sum % 10), 1);
}

/// Numbers from 999 are for tests (NHS Digital).
void addHealthGb(KeyedStream& random, CodeText& code)
{
    int check = 10;
    while (check == 10) {
        code.clear();
        code.add("999");
        code.addDigits(random, 6);
        check = (11 - weightedSum(code.view(), {10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    }
    code.addNumber(static_cast<std::uint64_t>(check), 1);
}

/// TAJ: weights 3 and 7 modulo 10.
void addHealthHu(KeyedStream& random, CodeText& code)
{
    code.addDigits(random, 8);
    code.addNumber(
        static_cast<std::uint64_t>(weightedSum(code.view(), {3, 7, 3, 7, 3, 7, 3, 7}) % 10), 1);
}

/// Medicare number of Australia: weights 1 3 7 9 1 3 7 9, check digit, issue.
void addHealthAu(KeyedStream& random, CodeText& code)
{
    code.addNumber(2 + random.small(5), 1);
    code.addDigits(random, 7);
    code.addNumber(
        static_cast<std::uint64_t>(weightedSum(code.view(), {1, 3, 7, 9, 1, 3, 7, 9}) % 10), 1);
    code.add('1');
}

Result<MaskFunctionPtr> makeHealthInsurance(const FunctionContext& context)
{
    const std::string country = context.parameters.text("country");
    return drawn(context, [country](std::string_view value, KeyedStream& random, std::string& out) {
        CodeText code;
        if (country == "DE")
            addHealthDe(random, code);
        else if (country == "GB")
            addHealthGb(random, code);
        else if (country == "HU")
            addHealthHu(random, code);
        else
            addHealthAu(random, code);
        appendInLayout(value, code.view(), {}, out);
    });
}

template <const auto& forms>
Result<MaskFunctionPtr> makeForm(const FunctionContext& context)
{
    const std::string_view form = formOf(forms, context.parameters.text("country"));
    return drawn(context,
                 [form](std::string_view /*value*/, KeyedStream& random, std::string& out) {
                     CodeText code;
                     addForm(form, random, code);
                     out += code.view();
                 });
}

/// Vehicle identification number (ISO 3779; the check digit in place nine is that of 49 CFR
/// 565.15): no I, O, Q. The maker "ZZZ" is nobody's.
void addVin(KeyedStream& random, CodeText& code)
{
    constexpr std::string_view kLetters = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    constexpr std::array<int, 26> kValues = {1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4,
                                             5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9};
    constexpr std::array<int, 17> kWeights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    code.add("ZZZ");
    for (int i = 3; i < 11; ++i)
        code.add(kLetters[random.small(33)]);
    code.addDigits(random, 6);
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) {
        const char c = code[i];
        sum += kWeights[i] * (isDigit(c) ? c - '0' : kValues[static_cast<std::size_t>(c - 'A')]);
    }
    code[8] = "0123456789X"[sum % 11];
}

/// IMEI (3GPP TS 23.003): fifteen digits with Luhn's check; ICCID (ITU-T E.118): 89, sixteen
/// digits, Luhn's check.
void addDevice(std::string_view kind, KeyedStream& random, CodeText& code)
{
    if (kind == "vin") {
        addVin(random, code);
    } else if (kind == "serial") {
        addForm("AAA########", random, code);
    } else {
        code.add(kind == "imei" ? "00" : "89");  // 00: test equipment
        code.addDigits(random, kind == "imei" ? 12 : 16);
        code.add(luhnDigit(code.view()));
    }
}

Result<MaskFunctionPtr> makeDevice(const FunctionContext& context)
{
    const std::string kind = context.parameters.text("kind");
    return drawn(context, [kind](std::string_view value, KeyedStream& random, std::string& out) {
        CodeText code;
        addDevice(kind, random, code);
        appendInLayout(value, code.view(), {}, out);
    });
}

/// ISBN-13 is an EAN of the book land 978; ISBN-10 has weights 10 to 2 modulo 11, ten is X (ISO
/// 2108).
Result<MaskFunctionPtr> makeIsbn(const FunctionContext& context)
{
    const bool thirteen = context.parameters.text("length") == "13";
    return drawn(context, [=](std::string_view value, KeyedStream& random, std::string& out) {
        CodeText code;
        if (thirteen) {
            code.add("978");
            code.addDigits(random, 9);
            code.add(eanDigit(code.view()));
        } else {
            code.addDigits(random, 9);
            const int sum = weightedSum(code.view(), {10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11;
            code.add("0X987654321"[sum]);
        }
        appendInLayout(value, code.view(), {}, out);
    });
}

/// Three-character categories of ICD-10 (WHO), chapter by chapter, that exist in full from the
/// first to the last number; so every code drawn from them is a valid one.
struct Chapter {
    char letter;
    std::uint32_t first;
    std::uint32_t last;
};
constexpr std::array kChapters = {
    Chapter{'A', 0, 9},   Chapter{'B', 0, 9},   Chapter{'C', 0, 26},  Chapter{'C', 50, 58},
    Chapter{'D', 0, 7},   Chapter{'E', 0, 7},   Chapter{'E', 10, 16}, Chapter{'F', 30, 34},
    Chapter{'F', 40, 45}, Chapter{'G', 43, 47}, Chapter{'H', 0, 6},   Chapter{'I', 20, 28},
    Chapter{'J', 0, 6},   Chapter{'J', 12, 18}, Chapter{'K', 20, 31}, Chapter{'L', 20, 30},
    Chapter{'M', 15, 19}, Chapter{'N', 17, 23}, Chapter{'O', 20, 26}, Chapter{'R', 0, 7},
    Chapter{'S', 0, 9},   Chapter{'T', 36, 39}, Chapter{'Z', 0, 4},
};

Result<MaskFunctionPtr> makeMedicalCode(const FunctionContext& context)
{
    const bool keep = context.parameters.boolean("keep_chapter");
    return drawn(context, [keep](std::string_view value, KeyedStream& random, std::string& out) {
        std::array<std::size_t, kChapters.size()> allowed{};
        std::size_t count = 0;
        const std::string_view text = trimmed(value);
        const char wanted = text.empty() ? '\0' : text[0];
        for (std::size_t i = 0; i < kChapters.size(); ++i) {
            if (keep && (kChapters[i].letter | 0x20) == (wanted | 0x20))
                allowed[count++] = i;
        }
        const Chapter& chapter = count == 0
            ? kChapters[random.small(kChapters.size())]
            : kChapters[allowed[random.small(static_cast<std::uint32_t>(count))]];
        out += chapter.letter;
        appendNumber(chapter.first + random.small(chapter.last - chapter.first + 1), 2, out);
    });
}

constexpr std::array kEntries = {
    FunctionEntry{"id.national", makeNational, Normalise::Alnum},
    FunctionEntry{"id.passport", makePassport, Normalise::Alnum},
    FunctionEntry{"id.driving_licence", makeForm<kLicences>, Normalise::Alnum},
    FunctionEntry{"id.licence_plate", makeForm<kPlates>, Normalise::Alnum},
    FunctionEntry{"id.health_insurance", makeHealthInsurance, Normalise::Alnum},
    FunctionEntry{"id.device", makeDevice, Normalise::Alnum},
    FunctionEntry{"id.isbn", makeIsbn, Normalise::Alnum},
    FunctionEntry{"id.medical_code", makeMedicalCode, Normalise::Alnum},
};

}  // namespace

std::span<const FunctionEntry> documentFunctions()
{
    return kEntries;
}

}  // namespace decant
